// The answer to a search: places with the reasons for their rank, a point in all forms, or what was tried in vain.
import Link from "next/link";
import { hierarchyWords } from "../../lib/geocoder/formats/shown-place";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import type { Suggestion } from "../../lib/gazetteer/suggestion";
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { CoordinateForms } from "../_ui/coordinate-forms";
import { coordinateFormLabels } from "../_ui/coordinate-form-labels";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { placeKindLabels } from "../_ui/labels";
import { mapZoom } from "../_ui/map-zoom";
import { NearbyPlaces } from "../_ui/nearby-places";
import { directionOf, PlaceName, scriptOf } from "../_ui/place-name";
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
      return <p className="notice">{answer.reason}</p>;
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

function WhatToType() {
  return (
    <div className="stack-tight">
      <p>One box for all of these:</p>
      <ul className="stack-tight">
        <li>
          a place in any spelling and script: <Example query="Boukamal" />, <Example query="البوكمال" />,{" "}
          <Example query="Al-Tanf" />; with a comma for where it lies:{" "}
          <Example query="Georgia, United States" />
        </li>
        <li>
          coordinates as degrees, UTM, MGRS or Plus Code: <Example query="34.45, 40.92" />,{" "}
          <Example query="37S FU 76 13" />
        </li>
        <li>a link to a spot on another map, or a geo: address</li>
        <li>a link or an id of ours, such as P-4R7K2BD</li>
      </ul>
    </div>
  );
}

function Example({ query }: { query: string }) {
  return (
    <Link href={`/search?q=${encodeURIComponent(query)}`} prefetch={false}>
      <bdi dir={directionOf(scriptOf(query))}>{query}</bdi>
    </Link>
  );
}

function PointResult({
  answer: { read, label, nearby, parents },
}: {
  answer: Extract<SearchAnswer, { kind: "point" }>;
}) {
  const { point, form, precisionMeters, note } = read;
  const words = coordinateForms(point, precisionMeters ?? 10).dd;
  const address = words.replace(" ", "");
  const zoom = mapZoom({ point, radiusMeters: Math.max(precisionMeters ?? 500, 60) }, 17);
  return (
    <>
      <Section id="point" title={`The point ${words}`}>
        {label !== null && <p className={styles.label}>{label}</p>}
        <p className="muted">
          Read as {coordinateFormLabels[form].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}
          {precisionMeters === null ? "" : `, good to about ${radiusInWords(Math.max(1, precisionMeters))}`}.
          {note === null ? "" : ` ${note}.`}
        </p>
        <dl className={coordinates.coordinates}>
          <CoordinateForms point={point} radiusMeters={precisionMeters ?? 10} />
        </dl>
        <p>
          <Link
            className="button"
            href={`/?sel=at:${address}#${zoom}/${address.replace(",", "/")}`}
            prefetch={false}
          >
            Show it on the map
          </Link>
        </p>
      </Section>
      <Section id="nearby" title="Named places near it">
        {nearby.length === 0 ? (
          <p className="muted">No named place is known anywhere near.</p>
        ) : (
          <NearbyPlaces places={nearby} parents={parents} />
        )}
      </Section>
    </>
  );
}

function PlaceResults({
  query,
  answer: { ranked, beginnings, parents },
}: {
  query: string;
  answer: Extract<SearchAnswer, { kind: "places" }>;
}) {
  const [best, ...others] = ranked;
  return (
    <>
      {best === undefined ? (
        <p className="notice" role="status">
          No place is called “<bdi>{query}</bdi>”, in any spelling we know. Below are names that begin so or
          come near it.
        </p>
      ) : (
        <Section id="best" title="Most likely">
          <ul className={`plain-list ${styles.places}`}>
            <Ranked one={best} parents={parents} isBest />
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title="It may also mean">
          <ul className={`plain-list ${styles.places}`}>
            {others.map((one) => (
              <Ranked key={one.place.id} one={one} parents={parents} isBest={false} />
            ))}
          </ul>
        </Section>
      )}
      {beginnings.length > 0 && (
        <Section id="beginnings" title="Names that begin so or come near">
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

function Ranked({ one, parents, isBest }: { one: RankedPlace; parents: Parents; isBest: boolean }) {
  const { place, matchedName, evidence } = one;
  const { point } = place;
  const forms = point === null ? null : coordinateForms(point, place.radiusMeters);
  const why = evidence.map(({ text, weight }) => (weight < 0 ? `but ${text}` : text)).join("; ");
  return (
    <li className={styles.place}>
      <PlaceLine place={place} matchedName={matchedName} parents={parents} />
      <p className="small">
        <span className="muted">Why:</span> {why}.
      </p>
      <p className="small muted">
        {point === null || forms === null ? (
          "Nobody has said where it is."
        ) : (
          <>
            <span className="mono">{forms.dd}</span>
            {isBest && forms.mgrs !== null && (
              <>
                {" · "}
                <span className="mono">{forms.mgrs}</span>
              </>
            )}
            {place.radiusMeters !== null && <> · to about {radiusInWords(place.radiusMeters)}</>} ·{" "}
            <Link href={mapHref(place, point)} prefetch={false}>
              on the map
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

function PlaceLine({
  place,
  matchedName,
  parents,
}: {
  place: RankedPlace["place"] | Suggestion["place"];
  matchedName: string;
  parents: Parents;
}) {
  const where = hierarchyWords({ place, parents: parents.get(place.id) ?? [], licence: null }).join(", ");
  return (
    <>
      <p>
        <Link className={styles.name} href={`/places/${encodeURIComponent(place.slug)}`} prefetch={false}>
          <bdi>{place.name}</bdi>
        </Link>
        {matchedName !== place.name && (
          <>
            {" "}
            <span className="visually-hidden">, also written </span>
            <PlaceName name={matchedName} language={null} script={scriptOf(matchedName)} className="muted" />
          </>
        )}
      </p>
      <p className="small">
        {placeKindLabels[place.kind]}
        {where !== "" && ` · ${where}`}
      </p>
    </>
  );
}

/** The map with this place chosen, as near as it is known. */
function mapHref(place: RankedPlace["place"], { lat, lon }: LonLat): string {
  return `/?sel=p:${place.id}#${mapZoom(place)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}

function NothingFound({ query, nothing }: { query: string; nothing: string | null }) {
  return (
    <div className="notice stack-tight" role="status">
      <p>
        <strong>
          No such place: “<bdi>{query}</bdi>”
        </strong>
      </p>
      <p dir="auto">{nothing} No name begins so either.</p>
      <p>
        Fewer words may help, or another spelling. Where a country is known, name it behind a comma: “
        <bdi>{query.split(/[,،]/u)[0]?.slice(0, 60)}, Syria</bdi>”.
      </p>
    </div>
  );
}
