// The question a completion answers and the shape of its answers, wherever the names lie: a file in memory, or PostgreSQL.
import type { LonLat, LonLatBox } from "../../geo/coordinates";
import type { PlaceKind } from "../place";
import type { PlaceBrief, SuggestionMatch } from "../suggestion";
import type { TypedKeys, WordPlace } from "./typed-keys";

export type CompletionQuery = {
  readonly typed: TypedKeys;
  /** ISO 3166 alpha-2, upper case; null = anywhere. */
  readonly country: string | null;
  /** Only these; null = all. */
  readonly kinds: readonly PlaceKind[] | null;
  /** Only places whose point lies in it; null = anywhere. */
  readonly bbox: LonLatBox | null;
  /** Places near here are preferred; null = nowhere in particular. */
  readonly near: LonLat | null;
  /** What decides which of many to tell: a prominence of 1, lying right at `near`, and beginning at a later word (taken off). */
  readonly weights: {
    readonly prominence: number;
    readonly near: number;
    readonly nearScaleMeters: number;
    readonly laterWord: number;
  };
  /** Where letters meet so many places at least so prominent, no guess can come before them and none need be sought. */
  readonly enough?: { readonly places: number; readonly prominence: number };
  /** At most this many different places for each way of meeting. */
  readonly most: number;
};

/** One spelling that what is typed may become, the best of its place. */
export type CompletionHit = {
  readonly place: PlaceBrief;
  readonly matchedName: string;
  readonly match: SuggestionMatch;
  readonly where: WordPlace;
  /** 0..1: how near the sounds are, 1 where letters met; a whole name one slip away is 1, the beginning of one less. */
  readonly closeness: number;
};

/** Finds what a beginning may become; a place may be told several times, each with another way of meeting. */
export type CompletionLookup = (query: CompletionQuery) => Promise<readonly CompletionHit[]>;
