// What the room answers: tiles, counts over time, pages of the list, moments for the slider. Types alone, for the routes and the browser.
import type { Grade } from "../events/event-view";
import type { KindGroup, Weapon } from "../events/event-kind";
import type { Edge } from "../events/marks/mark";
import type { LonLatBox } from "../geo/coordinates";
import type { Precision } from "../geo/precision";

/**
 * Layers of a tile (MVT, extent 4096) and the properties of their features. Marks of one spot, or nearer to each other than a
 * mark is wide, are one count; what is drawn as an area never becomes part of a count.
 */
export type TileLayers = {
  /** Points. `count` 1: one event, with the rest filled in; more: a count, with `cell` as its address. */
  readonly marks: {
    readonly count: number;
    readonly kindGroup: KindGroup;
    readonly fill: "solid" | "hollow";
    readonly imprecise: number;
    readonly contested: number;
    readonly eventId: string;
    /** "near Abu Kamal"; for a count the place's name when it is one for all, else "". */
    readonly label: string;
    readonly placeName: string;
    readonly placeNameArabic: string;
    /**
     * The squares that hold all of a count and nothing else of this tile: `z/x/y`, several with commas between; "" for one event.
     * A list asked with it holds exactly what was counted.
     */
    readonly cell: string;
    /** 1 when all of a count stand on one spot: no zoom will part them. */
    readonly isStack: 0 | 1;
    /** From this zoom on (a fraction) the ring of a single event is at least 12 pixels in radius; below it wears a halo. 99 = no ring. */
    readonly ringZoom: number;
  };
  /** Points where attacks were launched from. */
  readonly origins: {
    readonly eventId: string;
    readonly kindGroup: KindGroup;
    readonly label: string;
    readonly placeName: string;
    readonly placeNameArabic: string;
  };
  /** Polygons in true metres, one for all events of the same spot and radius. Only where about 12 pixels in radius or more. */
  readonly rings: {
    readonly eventId: string;
    readonly count: number;
    /** "mixed" where they are of several kinds: drawn in the neutral ink of counts. */
    readonly kindGroup: KindGroup | "mixed";
    readonly edge: Edge;
    readonly radiusMeters: number;
    readonly ringZoom: number;
  };
  /** Polygons: districts and larger, one for all events of the same area; the commonest kind gives the hatch. */
  readonly areas: {
    readonly areaId: number;
    readonly eventId: string;
    readonly count: number;
    readonly kindGroup: KindGroup;
    readonly edge: Edge;
    /**
     * Stretches of days its events lie in, `first..last` in days since 1970-01-01 with spaces between: at most twelve, the nearest
     * joined; "" where no day is known.
     */
    readonly days: string;
  };
  /**
   * Points marked "somewhere in", one for every area; where the words of several would lie on each other they are one, without
   * words. `eventId` is "" where there are several events. `cell` is `area/12`, `circle/mx/my/meters` or `areas/z/x/y`.
   */
  readonly areaMarks: {
    readonly areaId: number;
    readonly eventId: string;
    readonly count: number;
    readonly kindGroup: KindGroup;
    readonly fill: "hollow" | "open";
    readonly contested: number;
    readonly label: string;
    readonly placeName: string;
    readonly placeNameArabic: string;
    readonly cell: string;
  };
};

/** A bar of the histogram: events whose time is known to the day or better, and others spread over their days. */
export type TimeBin = {
  /** First local day of the bar, ISO. */
  readonly day: string;
  readonly precise: Readonly<Partial<Record<KindGroup, number>>>;
  /** Fractions are kept: an event known to lie in 30 days gives each day a thirtieth. */
  readonly imprecise: Readonly<Partial<Record<KindGroup, number>>>;
};

export type Choice = { readonly key: string; readonly name: string; readonly count: number };

export const countedFacets = [
  ...(["kinds", "weapons", "grades", "precision", "actors", "claimants"] as const),
  ...(["period", "place", "report", "text"] as const),
] as const;
/** Parts of a filter, by their names in EventFilter; the period is one, though it has two ends. */
export type CountedFacet = (typeof countedFacets)[number];

/** Counts of events (each once, however many places it has). Every facet is counted as though it were not filtered by itself. */
export type EventCounts = {
  readonly revision: string;
  readonly total: number;
  readonly contested: number;
  /** Of `total`: those nothing can be drawn of. */
  readonly notOnMap: number;
  /** Of `total`: those whose day is not known, which no bar holds. */
  readonly undated: number;
  readonly kinds: Readonly<Partial<Record<KindGroup, number>>>;
  readonly weapons: Readonly<Partial<Record<Weapon, number>>>;
  readonly grades: Readonly<Partial<Record<Grade, number>>>;
  readonly precisions: Readonly<Partial<Record<Precision, number>>>;
  /** Of the facets that are filtered by: how many events there would be without it, and how many with it alone. What must be near stays. */
  readonly without: Readonly<Partial<Record<CountedFacet, number>>>;
  readonly alone: Readonly<Partial<Record<CountedFacet, number>>>;
  /** Most frequent first, at most 50. */
  readonly actors: readonly Choice[];
  readonly claimants: readonly Choice[];
  /** Of the filter without its period, so that a brush has something to move over. */
  readonly histogram: {
    readonly step: "day" | "week" | "month" | "year";
    readonly bins: readonly TimeBin[];
  };
  /** Where all of it lies; null where nothing is drawn. */
  readonly box: LonLatBox | null;
};

export type EventSort = "newest" | "oldest" | "precision" | "sources";

/** One page of ids in the asked order. */
export type EventIds = {
  readonly revision: string;
  readonly total: number;
  readonly eventIds: readonly string[];
};

/**
 * A moment of the slider, little-endian, nothing before or between them: float32 x, float32 y (Web Mercator, 0..1), and a
 * uint32: bits 0-2 index of the kind group, 3-17 first day, 18-31 how many days later the last day is; days are counted from
 * the ISO day in the header `X-Origin-Day`. Events without a day, and those drawn as areas, are left out.
 */
export const momentBytes = 12;
