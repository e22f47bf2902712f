// What the search box and the API show of a place: enough to choose by, without loading the place whole.
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";
import type { CoordinateStatus, PlaceKind } from "./place";

/** A place in one line. */
export type PlaceBrief = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  readonly coordinateStatus: CoordinateStatus;
  readonly countryCode: string | null;
  readonly admin1Name: string | null;
  /** Id of the place it lies in, for its hierarchy; null when not known. */
  readonly parentId: string | null;
  readonly population: number | null;
  readonly prominence: number;
  readonly sourceKey: string;
};

/** How a suggestion met what was typed: as the beginning of a spelling, as a whole one, by sound across spellings, or with one slip. */
export type SuggestionMatch = "whole" | "prefix" | "sound" | "typo";

/** A place that what was typed so far may become. */
export type Suggestion = {
  readonly place: PlaceBrief;
  /** The spelling that was met, in its own script. */
  readonly matchedName: string;
  readonly match: SuggestionMatch;
  /** 0..1, comparable within one answer. */
  readonly score: number;
  /** Metres from `near`; null where none was given or the place has no point. */
  readonly distanceMeters: number | null;
};

/** A named place near a point. */
export type NearbyPlace = {
  readonly place: PlaceBrief;
  readonly distanceMeters: number;
  /** Degrees from north, from the place to the point asked for: "3 km east of Abu Kamal" is 90. */
  readonly bearingDegrees: number;
};
