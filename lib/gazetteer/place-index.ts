// The one port of the house: how rooms ask for places, whether they lie in Postgres or in memory.
import type { LonLat } from "../geo/coordinates";
import type { NameKeys } from "./name-key";
import type { Place } from "./place";
import type { PlaceBrief } from "./suggestion";

/** Which of a name's keys met which of a place's names. Best first; later tiers are tried only where earlier ones are empty. */
export const matchTiers = ["curated", "exact", "article", "key", "loose", "edit", "trigram"] as const;
export type MatchTier = (typeof matchTiers)[number];

/** A name that was met; `P` = how much of its place is told. */
export type NameHit<P = Place> = {
  readonly place: P;
  /** The spelling that was met. */
  readonly matchedName: string;
  readonly tier: MatchTier;
  /** 0..1, one minus the weighted edit distance between asked and met spelling. */
  readonly similarity: number;
};

export type NameQuery = {
  /** From `nameKeys(asked)`. */
  readonly keys: NameKeys;
  /** ISO 3166 alpha-2; widens the search to the fuzzier tiers inside that country. */
  readonly countryCode: string | null;
  /** The last tier that is tried; absent = all. A reader of texts asks thousands of stretches that are no names and wants the cheap tiers only. */
  readonly worstTier?: "key";
};

/** Lookups come in batches: one report = few queries. Answers stand in the order asked. */
export interface PlaceIndex {
  /** Version of the data behind the index, for `Reading.gazetteerVersion`. */
  version(): Promise<string>;
  byNames(queries: readonly NameQuery[]): Promise<NameHit[][]>;
  /** As `byNames`, for whoever only ranks: without the places' other spellings. */
  briefByNames(queries: readonly NameQuery[]): Promise<NameHit<PlaceBrief>[][]>;
  byIds(ids: readonly string[]): Promise<(Place | null)[]>;
  /** Nearest first; metres. */
  near(
    point: LonLat,
    radiusMeters: number,
    limit: number,
  ): Promise<{ place: Place; distanceMeters: number }[]>;
  /** Direct parent first, country last. */
  parents(id: string): Promise<Place[]>;
  /** Ids of the places that each lies in, direct parent first; [] for one without parents and for an unknown id. */
  parentIds(ids: readonly string[]): Promise<string[][]>;
}
