// What the search box pointed at, told beside the map, with the way to its page and to the events there.
import { radiusInWords } from "../_ui/coordinates-in-words";
import { CopyButton } from "../_ui/copy-button.client";
import { useHref, useLanguage, useWords } from "../_words/words.client";
import type { Aim, AimedPlace, MissingAim } from "./aim";
import { CloseLink } from "./close-link";
import { FilterLink } from "./filter-link";
import { useMapState } from "./map-state";
import styles from "./panel.module.css";

/** Around a bare point, to ask what happened near it. */
const nearMeters = 25_000;

export function AimCard({ aim }: { aim: Aim | MissingAim }) {
  const t = useWords("map");
  const labels = useWords("labels");
  const { filter, counts, hrefOfFilter, setFilter } = useMapState();
  const acts = { filter, counts, hrefOfFilter, onFilter: setFilter };
  if (aim.kind === "missing") return <MissingCard {...aim} />;
  const title = aim.kind === "place" ? aim.place.name : pointInWords(aim);
  return (
    <section className={styles.panel} aria-label={t("aim.found", { title })}>
      <div className={styles.panelHead}>
        <p className={styles.kind}>
          {aim.kind === "place" ? labels(`placeKind.${aim.place.kind}`) : t("aim.point")}
        </p>
        <CloseLink label={t("aim.close")} />
      </div>
      {aim.kind === "place" ? (
        <PlaceWords place={aim.place}>
          {filter.place !== aim.place.id && (
            <FilterLink acts={acts} className="button" to={{ ...filter, place: aim.place.id }}>
              {t("aim.eventsHere")}
            </FilterLink>
          )}
        </PlaceWords>
      ) : (
        <PointWords words={title}>
          <FilterLink
            acts={acts}
            className="button"
            to={{ ...filter, near: { point: aim.point, radiusMeters: nearMeters } }}
          >
            <NearWords />
          </FilterLink>
        </PointWords>
      )}
    </section>
  );
}

/** Said where the card would be: whoever follows a link learns that it leads to nothing here. */
function MissingCard({ of, words }: MissingAim) {
  const t = useWords("map");
  return (
    <section className={styles.panel} aria-label={t("aim.missing")}>
      <div className={styles.panelHead}>
        <p className="muted">{t(of === "place" ? "aim.noPlace" : "aim.notUnderstood", { words })}</p>
        <CloseLink label={t("aim.close")} />
      </div>
    </section>
  );
}

function NearWords() {
  const language = useLanguage();
  return useWords("map")("aim.eventsNear", { radius: radiusInWords(nearMeters, language) });
}

function PlaceWords({ place, children }: { place: AimedPlace; children: React.ReactNode }) {
  const t = useWords("map");
  const language = useLanguage();
  const href = useHref()(`/places/${encodeURIComponent(place.slug)}`);
  return (
    <>
      <h2 className={styles.panelTitle}>
        <a href={href}>
          <bdi>{place.name}</bdi>
        </a>
      </h2>
      {place.hierarchy !== "" && (
        <p>
          <bdi>{place.hierarchy}</bdi>
        </p>
      )}
      <p className="muted small">
        {place.point === null
          ? t("aim.notPlaced")
          : place.radiusMeters === null
            ? t("aim.radiusNotKnown")
            : t("aim.radius", { radius: radiusInWords(place.radiusMeters, language) })}
      </p>
      <p className={styles.ways}>
        <a className="button" href={href}>
          {t("aim.openPlace")}
        </a>
        {children}
      </p>
    </>
  );
}

function PointWords({ words, children }: { words: string; children: React.ReactNode }) {
  const t = useWords("map");
  const href = useHref()(`/search?q=${encodeURIComponent(words)}`);
  return (
    <>
      <h2 className={`${styles.panelTitle} mono`}>
        <bdi dir="ltr">{words}</bdi>
      </h2>
      <p>
        <CopyButton text={words} label={t("aim.copy")} />
      </p>
      <p className={styles.ways}>
        <a className="button" href={href}>
          {t("aim.openPoint")}
        </a>
        {children}
      </p>
    </>
  );
}

function pointInWords({ point }: Extract<Aim, { kind: "point" }>): string {
  return `${point.lat}, ${point.lon}`;
}
