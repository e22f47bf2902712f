// Answers as Nominatim gives them (nominatim.org/release-docs, Place Output): json, jsonv2, geojson and geocodejson.
import { z } from "zod";
import type { Place } from "../../gazetteer/place";
import { creditLine } from "./credits";
import { nameDetails } from "./name-details";
import { osmReference } from "./osm-reference";
import { osmWords, type OsmWords } from "./osm-words";
import { numberOfPlaceId } from "./place-number";
import { viewBox } from "./place-extent";
import { countryOf, hierarchyWords, placeLabel, type ShownPlace } from "./shown-place";
import { geocodingOf } from "./geocode-json";

export const nominatimFormats = ["jsonv2", "json", "geojson", "geocodejson"] as const;
export type NominatimFormat = (typeof nominatimFormats)[number];

const common = {
  place_id: z.number().int().describe("Our id as a number"),
  osm_type: z.enum(["node", "way", "relation"]),
  osm_id: z.number().int().describe("Below zero: not an object of OpenStreetMap, but our own number"),
  type: z.string(),
  place_rank: z.number().int(),
  importance: z.number(),
  addresstype: z.string(),
  name: z.string(),
  display_name: z.string(),
  address: z.record(z.string(), z.string()).optional(),
  extratags: z.record(z.string(), z.string()).nullable().optional(),
  namedetails: z.record(z.string(), z.string()).optional(),
};
const geometry = z.object({ type: z.string(), coordinates: z.array(z.unknown()) });

/** format=jsonv2, and with `class` for `category`, format=json. */
export const nominatimPlace = z.object({
  ...common,
  licence: z.string(),
  lat: z.string(),
  lon: z.string(),
  category: z.string().optional().describe("format=jsonv2"),
  class: z.string().optional().describe("format=json"),
  boundingbox: z.array(z.string()).length(4).describe("south, north, west, east"),
  geojson: geometry.optional().describe("With polygon_geojson=1"),
});

export const nominatimGeoJson = z.object({
  type: z.literal("FeatureCollection"),
  licence: z.string(),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.object({ ...common, category: z.string() }),
      bbox: z.array(z.number()).length(4),
      geometry,
    }),
  ),
});

export const nominatimGeocodeJson = z.object({
  type: z.literal("FeatureCollection"),
  geocoding: z.object({
    version: z.literal("0.1.0"),
    attribution: z.string(),
    licence: z.string(),
    query: z.string(),
  }),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.object({
        geocoding: z.looseObject({ place_id: z.number(), type: z.string(), label: z.string() }),
      }),
      geometry,
    }),
  ),
});

/** What a reverse request gets where nothing is near, with status 200. */
export const nominatimNothing = z.object({ error: z.literal("Unable to geocode") });

export const nominatimError = z.object({
  error: z.object({ code: z.number().int(), message: z.string(), kind: z.string() }),
});

export type NominatimAnswer = ShownPlace & {
  /** 0..1. */
  readonly importance: number;
  /** The line owed to the sources behind the row. */
  readonly attribution: string;
};

export type NominatimDetails = {
  readonly address: boolean;
  readonly extratags: boolean;
  readonly names: boolean;
  /** Outlines where they are known, else points. */
  readonly outlines: boolean;
};

/** The body of an answer. `single` (reverse) gives one object in json and jsonv2, and Nominatim's own words where there is none. */
export function toNominatim(
  answers: readonly NominatimAnswer[],
  format: NominatimFormat,
  details: NominatimDetails,
  { query, single }: { readonly query: string; readonly single: boolean },
): unknown {
  const placed = answers.filter(({ place }) => place.point !== null);
  if (single && placed.length === 0) return { error: "Unable to geocode" };
  const licence = creditLine(placed.map(licenceLine));
  switch (format) {
    case "geojson":
      return {
        type: "FeatureCollection",
        licence,
        features: placed.map((answer) => ({
          type: "Feature",
          properties: { ...commonOf(answer, details), category: wordsOf(answer).key },
          bbox: bboxOf(answer),
          geometry: geometryOf(answer, details),
        })),
      };
    case "geocodejson":
      return {
        type: "FeatureCollection",
        geocoding: {
          version: "0.1.0",
          attribution: creditLine(placed.map(({ attribution }) => attribution)),
          licence: creditLine(placed.flatMap((answer) => answer.licence ?? [])),
          query,
        },
        features: placed.map((answer) => ({
          type: "Feature",
          properties: { geocoding: geocodingFields(answer, details) },
          geometry: geometryOf(answer, details),
        })),
      };
    case "json":
    case "jsonv2": {
      const places = placed.map((answer) => placeOf(answer, format, details));
      return single ? places[0] : places;
    }
  }
}

function placeOf(
  answer: NominatimAnswer,
  format: "json" | "jsonv2",
  details: NominatimDetails,
): z.infer<typeof nominatimPlace> {
  const { point } = answer.place;
  const [west, south, east, north] = bboxOf(answer);
  const category = wordsOf(answer).key;
  return {
    ...commonOf(answer, details),
    licence: licenceLine(answer),
    // Nominatim writes coordinates as texts, and its clients parse them.
    lat: point === null ? "" : degrees(point.lat),
    lon: point === null ? "" : degrees(point.lon),
    ...(format === "json" ? { class: category } : { category }),
    boundingbox: [south, north, west, east].map(degrees),
    ...(details.outlines ? { geojson: geometryOf(answer, details) } : {}),
  };
}

type Common = Omit<
  z.infer<typeof nominatimPlace>,
  "licence" | "lat" | "lon" | "category" | "class" | "boundingbox" | "geojson"
>;

function commonOf(answer: NominatimAnswer, details: NominatimDetails): Common {
  const { place } = answer;
  const words = wordsOf(answer);
  const osm = osmReference(place);
  return {
    place_id: numberOfPlaceId(place.id),
    osm_type: osm.type,
    osm_id: osm.id,
    type: words.value,
    place_rank: words.placeRank,
    importance: answer.importance,
    addresstype: words.addressType,
    name: place.name,
    display_name: placeLabel(answer),
    ...(details.address ? { address: addressOf(answer) } : {}),
    ...(details.extratags ? { extratags: extraTags(answer) } : {}),
    ...(details.names ? { namedetails: nameDetails(place) } : {}),
  };
}

/** Its own name under its own label, then what it lies in, the nearest first; a label once taken stays taken. */
function addressOf(answer: NominatimAnswer): Record<string, string> {
  const { place, parents } = answer;
  const address = new Map([[wordsOf(answer).addressType, place.name]]);
  const add = (label: string, name: string | null): void => {
    if (name !== null && !address.has(label)) address.set(label, name);
  };
  for (const { kind, name } of parents) if (kind !== "country") add(osmWords(kind, null).addressType, name);
  if (place.kind !== "country" && place.kind !== "governorate") add("state", place.admin1Name);
  add("country", countryOf(answer));
  add("country_code", place.countryCode?.toLowerCase() ?? null);
  return Object.fromEntries(address);
}

function geocodingFields(answer: NominatimAnswer, details: NominatimDetails): Record<string, unknown> {
  const { place } = answer;
  const words = wordsOf(answer);
  const osm = osmReference(place);
  const { type, accuracy, label, name, admin = {}, ...address } = geocodingOf(answer);
  return {
    place_id: numberOfPlaceId(place.id),
    osm_type: osm.type,
    osm_id: osm.id,
    osm_key: words.key,
    osm_value: words.value,
    type,
    ...(accuracy === undefined ? {} : { accuracy }),
    label,
    name,
    ...(details.address
      ? { ...Object.fromEntries(Object.entries(address).filter(([key]) => key !== "place_id")), admin }
      : {}),
    ...(details.address && place.countryCode !== null
      ? { country_code: place.countryCode.toLowerCase() }
      : {}),
    ...(details.extratags ? { extra: extraTags(answer) } : {}),
  };
}

function extraTags({ place, parents, licence }: NominatimAnswer): Record<string, string> {
  const told: Record<string, string | null> = {
    population: place.population === null ? null : String(place.population),
    wikidata: place.externalIds?.wikidata ?? null,
    icao: place.externalIds?.icao ?? null,
    "ref:geonames": place.externalIds?.geonames?.toString() ?? null,
    "dateline:id": place.id,
    "dateline:slug": place.slug,
    "dateline:kind": place.kind,
    "dateline:precision": place.precision,
    "dateline:coordinate_status": place.coordinateStatus,
    "dateline:radius_meters": place.radiusMeters === null ? null : String(place.radiusMeters),
    "dateline:hierarchy": hierarchyWords({ place, parents, licence }).join(", "),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([key, value]) => (value === null || value === "" ? [] : [[key, value]])),
  );
}

function geometryOf(
  { place }: NominatimAnswer,
  { outlines }: NominatimDetails,
): NonNullable<Place["area"]> | { type: "Point"; coordinates: [number, number] } {
  if (outlines && place.area !== null && place.area !== undefined) return place.area;
  return { type: "Point", coordinates: [place.point?.lon ?? 0, place.point?.lat ?? 0] };
}

function bboxOf({ place }: NominatimAnswer): [number, number, number, number] {
  return viewBox(place);
}

function wordsOf({ place }: NominatimAnswer): OsmWords {
  return osmWords(place.kind, place.population);
}

function licenceLine({ attribution, licence }: NominatimAnswer): string {
  return licence === null || attribution.includes(licence) ? attribution : `${attribution} (${licence})`;
}

/** Seven places, as Nominatim writes them. */
function degrees(value: number): string {
  return value.toFixed(7);
}
