// A mark: where an event is drawn and what it is asked by, in the few numbers and words that the table event_mark keeps.
import type { LonLat } from "../../geo/coordinates";
import type { EventKind, Weapon } from "../event-kind";
import type { Grade } from "../event-view";
import type { Precision } from "../../geo/precision";

/**
 * How a mark is shown, in the order of the numbers the table holds. origin = a point something was launched from; tray = nothing
 * of the event can be drawn; origin_area = something was launched from somewhere in an area.
 */
export const markKinds = ["mark", "area", "origin", "tray", "origin_area"] as const;
export type MarkKind = (typeof markKinds)[number];

/** How the edge of a ring or an area is drawn: thin = vicinity, solid = the extent is known, dashed = the place is a guess. */
export const edges = ["thin", "solid", "dashed"] as const;
export type Edge = (typeof edges)[number];

/** What a mark says of the place it stands on. */
export type MarkPlace = {
  readonly placeId: string | null;
  /** Words beside the mark: "near Abu Kamal", "somewhere in Jordan". */
  readonly label: string;
  /** Of the place, Latin and Arabic; empty where there is none, or it is not known. */
  readonly name: string;
  readonly nameArabic: string;
  /** The place and all it lies in, from the smallest up; empty where it stands on none. */
  readonly path: readonly string[];
};

export type Mark = {
  readonly shown: MarkKind;
  /** True where the public sees the event. */
  readonly isPublic: boolean;
  /** Where the symbol stands, the label point for areas; null in the tray. */
  readonly point: LonLat | null;
  readonly kind: EventKind;
  readonly weapon: Weapon | null;
  readonly grade: Grade;
  readonly precision: Precision;
  readonly edge: Edge;
  readonly radiusMeters: number | null;
  /** Outline of an area that is no circle of its radius; null otherwise. */
  readonly outline: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly place: MarkPlace;
  /** Keys of known actors, or names; sorted, none twice. */
  readonly actors: readonly string[];
  readonly claimants: readonly string[];
  /** Ids, sorted. */
  readonly reports: readonly string[];
  /** Local calendar days since 1970-01-01, inclusive; null where not known. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Minutes since 1970-01-01 UTC of the earliest moment; null where no day is known. */
  readonly startsMinute: number | null;
};

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMilliseconds);
}

/** ISO day of days since 1970-01-01. */
export function dayOfNumber(days: number): string {
  return new Date(days * dayMilliseconds).toISOString().slice(0, 10);
}
