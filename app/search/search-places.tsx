// Places that were found, best first, each with the reasons for its rank.
import Link from "next/link";
import { Fragment } from "react";
import { hierarchyWords } from "../../lib/geocoder/formats/shown-place";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import type { Suggestion } from "../../lib/gazetteer/suggestion";
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { commaOf, semicolonOf } from "../_words/language";
import { sentenceIn } from "../_words/retold";
import { serverWords } from "../_words/server-words";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { mapZoom } from "../_ui/map-zoom";
import { BareName, PlaceName, scriptOf } from "../_ui/place-name";
import { SaidWords } from "../_ui/said-words";
import { Section } from "../_ui/section";
import { serverPlaceNames } from "../_ui/server-place-names";
import { serverRecordWords } from "../_ui/server-record-words";
import type { Parents, SearchAnswer } from "./search-answer";
import styles from "./search.module.css";

export async function PlaceResults({
  query,
  answer: { ranked, beginnings, parents },
}: {
  query: string;
  answer: Extract<SearchAnswer, { kind: "places" }>;
}) {
  const t = await serverWords("found");
  const [best, ...others] = ranked;
  return (
    <>
      {best === undefined ? (
        <p className="notice" role="status">
          {t.rich("notCalledSo", { query: () => <BareName name={query} /> })}
        </p>
      ) : (
        <Section id="best" title={t("best")}>
          <ul className={`plain-list ${styles.places}`}>
            <Ranked one={best} parents={parents} isBest />
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={t("others")}>
          <ul className={`plain-list ${styles.places}`}>
            {others.map((one) => (
              <Ranked key={one.place.id} one={one} parents={parents} isBest={false} />
            ))}
          </ul>
        </Section>
      )}
      {beginnings.length > 0 && (
        <Section id="beginnings" title={t("beginnings")}>
          <ul className={`plain-list ${styles.beginnings}`}>
            {beginnings.map((one) => (
              <Beginning key={one.place.id} one={one} parents={parents} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

async function Ranked({ one, parents, isBest }: { one: RankedPlace; parents: Parents; isBest: boolean }) {
  const [t, { retold, language, href }] = await Promise.all([serverWords("found"), serverRecordWords()]);
  const { place, matchedName, evidence } = one;
  const { point } = place;
  const forms = point === null ? null : coordinateForms(point, place.radiusMeters);
  return (
    <li className={styles.place}>
      <PlaceLine place={place} matchedName={matchedName} parents={parents} />
      <p className="small">
        <span className="muted">{t("why")}</span>{" "}
        {evidence.map(({ text, weight }, index) => (
          <Fragment key={text}>
            {index === 0 ? "" : semicolonOf(language)}
            {weight < 0 ? `${t("but")} ` : ""}
            <SaidWords said={sentenceIn(retold, text)} />
          </Fragment>
        ))}
        .
      </p>
      <p className="small muted">
        {point === null || forms === null ? (
          t("nowhere")
        ) : (
          <>
            <bdi className="mono" dir="ltr">
              {forms.dd}
            </bdi>
            {isBest && forms.mgrs !== null && (
              <>
                {" · "}
                <bdi className="mono" dir="ltr">
                  {forms.mgrs}
                </bdi>
              </>
            )}
            {place.radiusMeters !== null && (
              <> · {t("toAbout", { radius: radiusInWords(place.radiusMeters, language) })}</>
            )}{" "}
            ·{" "}
            <Link href={href(mapHref(place, point))} prefetch={false}>
              {t("onTheMap")}
            </Link>
          </>
        )}
      </p>
    </li>
  );
}

function Beginning({ one: { place, matchedName }, parents }: { one: Suggestion; parents: Parents }) {
  return (
    <li>
      <PlaceLine place={place} matchedName={matchedName} parents={parents} />
    </li>
  );
}

async function PlaceLine({
  place,
  matchedName,
  parents,
}: {
  place: RankedPlace["place"] | Suggestion["place"];
  matchedName: string;
  parents: Parents;
}) {
  const above = parents.get(place.id) ?? [];
  const [t, { labels, language, href }, nameOf] = await Promise.all([
    serverWords("search"),
    serverRecordWords(),
    serverPlaceNames([place.id, ...above.map(({ id }) => id)]),
  ]);
  const name = nameOf(place);
  const where = hierarchyWords({
    place,
    parents: above.map((parent) => ({ ...parent, name: nameOf(parent) })),
    licence: null,
  }).join(commaOf(language));
  return (
    <>
      <p>
        <Link
          className={styles.name}
          href={href(`/places/${encodeURIComponent(place.slug)}`)}
          prefetch={false}
        >
          <BareName name={name} />
        </Link>
        {matchedName !== name && (
          <>
            {" "}
            <span className="visually-hidden">{t("alsoWritten")}</span>
            <PlaceName name={matchedName} language={null} script={scriptOf(matchedName)} className="muted" />
          </>
        )}
      </p>
      <p className="small">
        {labels(`placeKind.${place.kind}`)}
        {where !== "" && (
          <>
            {" · "}
            <BareName name={where} />
          </>
        )}
      </p>
    </>
  );
}

/** The map with this place chosen, as near as it is known. */
function mapHref(place: RankedPlace["place"], { lat, lon }: LonLat): string {
  return `/?sel=p:${place.id}#${mapZoom(place)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}
