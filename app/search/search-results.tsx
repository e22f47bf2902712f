// The answer to a search: places with the reasons for their rank, a point in all forms, or what was tried in vain.
import Link from "next/link";
import { Fragment } from "react";
import { hierarchyWords } from "../../lib/geocoder/formats/shown-place";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import type { Suggestion } from "../../lib/gazetteer/suggestion";
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { commaOf } from "../_words/language";
import { isolated } from "../_words/retold";
import { sentenceIn } from "../_words/sentence-in";
import { serverWords } from "../_words/server-words";
import { CoordinateForms } from "../_ui/coordinate-forms";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { mapZoom } from "../_ui/map-zoom";
import { NearbyPlaces } from "../_ui/nearby-places";
import { BareName, directionOf, PlaceName, scriptOf } from "../_ui/place-name";
import { SaidWords } from "../_ui/said-words";
import { serverPlaceNames } from "../_ui/server-place-names";
import { serverRecordWords } from "../_ui/server-record-words";
import { Section } from "../_ui/section";
import type { Parents, SearchAnswer } from "./search-answer";
import coordinates from "../_ui/coordinates.module.css";
import styles from "./search.module.css";

type Props = { readonly query: string; readonly answer: Exclude<SearchAnswer, { kind: "own" }> };

export function SearchResults({ query, answer }: Props) {
  switch (answer.kind) {
    case "empty":
      return <WhatToType />;
    case "refused":
      return (
        <p className="notice" lang="en" dir="auto">
          {answer.reason}
        </p>
      );
    case "point":
      return <PointResult answer={answer} />;
    case "places":
      return answer.ranked.length + answer.beginnings.length === 0 ? (
        <NothingFound query={query} nothing={answer.nothing} />
      ) : (
        <PlaceResults query={query} answer={answer} />
      );
  }
}

async function WhatToType() {
  const t = await serverWords("found");
  return (
    <div className="stack-tight">
      <p>{t("oneBox")}</p>
      <ul className="stack-tight">
        <li>
          {t.rich("places", {
            first: () => <Example query="Boukamal" />,
            second: () => <Example query="البوكمال" />,
            third: () => <Example query="Al-Tanf" />,
            fourth: () => <Example query="Georgia, United States" />,
          })}
        </li>
        <li>
          {t.rich("coordinates", {
            first: () => <Example query="34.45, 40.92" />,
            second: () => <Example query="37S FU 76 13" />,
          })}
        </li>
        <li>{t("links")}</li>
        <li>{t.rich("ours", { id: () => <bdi dir="ltr">P-4R7K2BD</bdi> })}</li>
      </ul>
    </div>
  );
}

async function Example({ query }: { query: string }) {
  const { href } = await serverRecordWords();
  return (
    <Link href={href(`/search?q=${encodeURIComponent(query)}`)} prefetch={false}>
      <bdi lang={scriptOf(query) === "Latn" ? "en" : "ar"} dir={directionOf(scriptOf(query))}>
        {query}
      </bdi>
    </Link>
  );
}

async function PointResult({
  answer: { read, label, nearby, parents },
}: {
  answer: Extract<SearchAnswer, { kind: "point" }>;
}) {
  const [t, { labels, language, href }] = await Promise.all([serverWords("found"), serverRecordWords()]);
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
          {note === null ? null : <bdi lang="en"> {note}.</bdi>}
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

async function PlaceResults({
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
            {index === 0 ? "" : "; "}
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

async function NothingFound({ query, nothing }: { query: string; nothing: string | null }) {
  const t = await serverWords("found");
  const example = `${query.split(/[,،]/u)[0]?.slice(0, 60) ?? ""}, ${t("country")}`;
  return (
    <div className="notice stack-tight" role="status">
      <p>
        <strong>{t.rich("noSuchPlace", { query: () => <BareName name={query} /> })}</strong>
      </p>
      <p>
        {nothing === null ? null : (
          <bdi lang="en" dir="ltr">
            {nothing}
          </bdi>
        )}{" "}
        {t("noBeginning")}
      </p>
      <p>{t.rich("fewerWords", { example: () => <bdi>{example}</bdi> })}</p>
    </div>
  );
}
