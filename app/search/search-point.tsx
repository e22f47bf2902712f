// Coordinates that were typed: the point in every form, and what lies near it.
import Link from "next/link";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { isolated, sentenceIn } from "../_words/retold";
import { serverWords } from "../_words/server-words";
import { CoordinateForms } from "../_ui/coordinate-forms";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { mapZoom } from "../_ui/map-zoom";
import { NearbyPlaces } from "../_ui/nearby-places";
import { SaidWords } from "../_ui/said-words";
import { Section } from "../_ui/section";
import { serverRecordWords } from "../_ui/server-record-words";
import type { SearchAnswer } from "./search-answer";
import coordinates from "../_ui/coordinates.module.css";
import styles from "./search.module.css";

export async function PointResult({
  answer: { read, label, nearby, parents },
}: {
  answer: Extract<SearchAnswer, { kind: "point" }>;
}) {
  const [t, { labels, language, retold, href }] = await Promise.all([
    serverWords("found"),
    serverRecordWords(),
  ]);
  const { point, form, precisionMeters, note } = read;
  const formWords = labels(`coordinateForm.${form}`).replace(/^[A-Z](?=[a-z])/, (letter) =>
    letter.toLowerCase(),
  );
  const words = coordinateForms(point, precisionMeters ?? 10).dd;
  const address = words.replace(" ", "");
  const zoom = mapZoom({ point, radiusMeters: Math.max(precisionMeters ?? 500, 60) }, 17);
  return (
    <>
      <Section id="point" title={t("point", { point: language === "en" ? words : isolated(words) })}>
        {label !== null && (
          <p className={styles.label} lang="en" dir="auto">
            {label}
          </p>
        )}
        <p className="muted">
          {precisionMeters === null
            ? t("readAs", { form: formWords })
            : t("readAsTo", {
                form: formWords,
                radius: radiusInWords(Math.max(1, precisionMeters), language),
              })}
          {note === null ? null : (
            <>
              {" "}
              <SaidWords said={sentenceIn(retold, note)} />
            </>
          )}
        </p>
        <dl className={coordinates.coordinates}>
          <CoordinateForms point={point} radiusMeters={precisionMeters ?? 10} labels={labels} />
        </dl>
        <p>
          <Link
            className="button"
            href={href(`/?sel=at:${address}#${zoom}/${address.replace(",", "/")}`)}
            prefetch={false}
          >
            {t("showOnMap")}
          </Link>
        </p>
      </Section>
      <Section id="nearby" title={t("near")}>
        {nearby.length === 0 ? (
          <p className="muted">{t("nothingNear")}</p>
        ) : (
          <NearbyPlaces places={nearby} parents={parents} />
        )}
      </Section>
    </>
  );
}
