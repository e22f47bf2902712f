// What a place is: one shape for countries, towns, bases, seas and the sites we make ourselves.
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";

export const placeKinds = [
  "country",
  "governorate", // first-order division, US states among them
  "district", // second-order division
  "town", // city or town
  "village",
  "neighbourhood",
  "base",
  "airfield",
  "camp",
  "facility", // hospital, plant, building
  "oil_field",
  "crossing",
  "dam",
  "sea",
  "strait",
  "river",
  "island",
  "mountain",
  "region", // "western Iraq", a stretch of border or coast: an area
  "site", // a place we made, with a parent and its own precision
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeNameKinds = ["official", "common", "source_spelling", "former"] as const;
export type PlaceNameKind = (typeof placeNameKinds)[number];

export const coordinateStatuses = ["verified", "approximate", "unverified"] as const;
export type CoordinateStatus = (typeof coordinateStatuses)[number];

/** One spelling of a place. */
export type PlaceName = {
  readonly name: string;
  /** BCP 47, null when not known. */
  readonly language: string | null;
  /** ISO 15924: Latn, Arab, Hebr, Cyrl ... */
  readonly script: string;
  readonly kind: PlaceNameKind;
  /** Who spells it so, in words ("The New York Times", "GeoNames"); null when not known. */
  readonly usedBy: string | null;
};

export type ExternalIds = {
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly osm: string | null;
  readonly wof: number | null;
  readonly icao: string | null;
};

/** A place with all its spellings, as the index gives it. */
export type Place = {
  /** 7 characters, Crockford base32 (lib/text/public-id.ts). */
  readonly id: string;
  readonly slug: string;
  /** Preferred Latin name. */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly origin: "gazetteer" | "ours";
  /** Null where nobody has said where it is. For areas: a label point. */
  readonly point: LonLat | null;
  /** Metres around `point` within which the place lies; null when not known. */
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  /** Outline of an area; null for places known as point and radius. */
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  /** ISO 3166 alpha-2, null on the high seas. */
  readonly countryCode: string | null;
  /** First-order division's preferred name, for hierarchy in one line; null when not known. */
  readonly admin1Name: string | null;
  readonly parentId: string | null;
  readonly population: number | null;
  /** 0..1, how likely a bare name means this place (population, rank of capital, curated weight). */
  readonly prominence: number;
  readonly timeZone: string | null;
  readonly coordinateStatus: CoordinateStatus;
  /** Where the coordinate comes from and what is wrong with it, for the page; null when nothing is to be said. */
  readonly coordinateNote: string | null;
  readonly externalIds: ExternalIds;
  /** Key of the source the row came from ("starter"), and its id there. */
  readonly sourceKey: string;
  readonly sourceRef: string;
  readonly names: readonly PlaceName[];
};

/** Where a row of the gazetteer comes from. */
export type PlaceSource = {
  readonly key: string;
  readonly name: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly url: string | null;
  /** The line owed on the map and in /about. */
  readonly attribution: string;
  readonly version: string;
};
