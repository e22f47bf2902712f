// What the geocoder's routes say of the places they found: each with its hierarchy and licence, for one answer or a batch of them.
import type { LonLat } from "../../lib/geo/coordinates";
import { expandPlusCode } from "../../lib/geo/plus-code";
import { interpretCoordinates, type CoordinateReading } from "../../lib/geo/read-coordinates";
import { hierarchyOf, sourcesOf } from "../../lib/gazetteer/hierarchy/store";
import { nearestPlaces } from "../../lib/gazetteer/nearest/store";
import type { PlaceKind } from "../../lib/gazetteer/place";
import { postgresPlaceIndex } from "../../lib/gazetteer/store";
import type { NearbyPlace } from "../../lib/gazetteer/suggestion";
import {
  toGeocodeJson,
  type GeocodeJson,
  type GeocodeMatch,
  type GeocodePoint,
} from "../../lib/geocoder/formats/geocode-json";
import type { FormattedPlace, ShownPlace } from "../../lib/geocoder/formats/shown-place";
import { search } from "../../lib/geocoder/search";

/** A place that was found, and how. */
export type MetPlace = { readonly place: FormattedPlace; readonly match: GeocodeMatch };

/** What was found for one query. */
export type MetAnswer = {
  readonly query: string;
  readonly point: GeocodePoint | null;
  readonly notFound: string | null;
  readonly met: readonly MetPlace[];
};

/** Media type of GeoJSON (RFC 7946). */
export const geoJsonType = "application/geo+json";

/** The answers as GeocodeJSON, in order; two queries at most for all of them together. */
export async function geocodeAnswers(answers: readonly MetAnswer[], stamp: string): Promise<GeocodeJson[]> {
  const shown = await showPlaces(
    answers.flatMap(({ met }) => met.map(({ place }) => place)),
    stamp,
  );
  const sources = await sourcesOf(stamp);
  let at = 0;
  return answers.map(({ query, point, notFound, met }) =>
    toGeocodeJson(
      { query, point, notFound, sources },
      met.flatMap(({ match }) => {
        const place = shown[at];
        at += 1;
        return place === undefined ? [] : [{ ...place, match }];
      }),
    ),
  );
}

/** Each place with what it lies in and the licence of its source, in the order given. */
async function showPlaces(places: readonly FormattedPlace[], stamp: string): Promise<ShownPlace[]> {
  const [lines, sources] = await Promise.all([hierarchyOf(places, stamp), sourcesOf(stamp)]);
  return places.map((place) => ({
    place,
    parents: lines.get(place.id) ?? [],
    licence: sources.get(place.sourceKey)?.licence ?? null,
  }));
}

/** Places around coordinates that were typed are looked for this far. */
const aroundMeters = 50_000;

/** The answer to a query that is coordinates in some form: the places around them. Null for a query that is none. */
export async function meetCoordinates(
  query: string,
  { limit, kinds }: { readonly limit: number; readonly kinds: readonly PlaceKind[] },
): Promise<MetAnswer | null> {
  const reading = interpretCoordinates(query);
  if (reading === null) return null;
  if (reading.kind === "near_place") {
    const point = await pointNear(reading);
    return point === null ? null : meetAround(query, point, { limit, kinds, maxMeters: aroundMeters });
  }
  if (reading.kind === "refused") return { query, point: null, notFound: reading.reason, met: [] };
  return meetAround(query, pointOfReading(reading), { limit, kinds, maxMeters: aroundMeters });
}

/** The places nearest to a point, as an answer. */
export async function meetAround(
  query: string,
  point: GeocodePoint,
  {
    limit,
    kinds,
    maxMeters,
  }: { readonly limit: number; readonly kinds: readonly PlaceKind[]; readonly maxMeters: number },
): Promise<MetAnswer> {
  const near = await nearestPlaces({ lon: point.lon, lat: point.lat }, { limit, kinds, maxMeters });
  const km = (maxMeters / 1000).toLocaleString("en", { maximumFractionDigits: 1 });
  return {
    query,
    point,
    notFound: `No place with a name is known within ${km} km of ${point.lat}, ${point.lon}${kinds.length === 0 ? "" : ` of the kinds ${kinds.join(", ")}`}.`,
    met: near.map((nearby) => ({ place: nearby.place, match: nearMatch(nearby, maxMeters) })),
  };
}

/** A short Plus Code with the name of a place behind it; null where no such place is known. */
async function pointNear({
  code,
  nearPlace,
}: Extract<CoordinateReading, { kind: "near_place" }>): Promise<GeocodePoint | null> {
  const [best] = await search(nearPlace, { index: postgresPlaceIndex(), limit: 1 });
  const near = best?.place.point ?? null;
  const area = near === null ? null : expandPlusCode(code, near);
  if (area === null) return null;
  const { point, precisionMeters } = area;
  return { ...plainPoint(point), form: "plus_code", precisionMeters: Number(precisionMeters.toPrecision(3)) };
}

function pointOfReading({
  point,
  form,
  precisionMeters,
}: Extract<CoordinateReading, { kind: "point" }>): GeocodePoint {
  return { ...plainPoint(point), form, precisionMeters };
}

function plainPoint({ lon, lat }: LonLat): LonLat {
  return { lon: Math.round(lon * 1e7) / 1e7, lat: Math.round(lat * 1e7) / 1e7 };
}

function nearMatch({ place, distanceMeters, bearingDegrees }: NearbyPlace, maxMeters: number): GeocodeMatch {
  return {
    matchedName: place.name,
    how: "near",
    score: Math.round(Math.max(0, 1 - distanceMeters / maxMeters) * 1000) / 1000,
    distanceMeters: Math.round(distanceMeters),
    bearingDegrees: Math.round(bearingDegrees * 10) / 10,
  };
}
