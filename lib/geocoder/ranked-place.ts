// One answer of the geocoder, with the reasons for its rank.
import type { MatchTier } from "../gazetteer/place-index";
import type { Place } from "../gazetteer/place";

/** A reason in words, with what it added to or took from the score. */
export type Evidence = { readonly text: string; readonly weight: number };

/** `P` = how much of its place is told. */
export type RankedPlace<P = Place> = {
  readonly place: P;
  /** 0..1, comparable within one answer. */
  readonly score: number;
  readonly tier: MatchTier;
  readonly matchedName: string;
  readonly evidence: readonly Evidence[];
};
