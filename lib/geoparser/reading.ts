// The words of reading: what the geoparser hands to everyone else.
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";
import type { Span } from "../text/span";

export const mentionKinds = ["literal", "metonym", "demonym", "embedded", "organisation"] as const;
/** literal = somewhere in space · metonym = the name acts ("Washington said") · demonym = modifier or people · embedded = inside another name · organisation = a body whose name holds a place name. */
export type MentionKind = (typeof mentionKinds)[number];

export type Evidence = { readonly text: string; readonly weight: number };

/** A place a mention may mean. Rejected ones are kept for ever. */
export type Candidate = {
  readonly placeId: string;
  readonly name: string;
  readonly placeKind: string;
  readonly countryCode: string | null;
  readonly hierarchy: string; // "Deir ez-Zor, Syria"
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  readonly score: number;
  readonly tier: string;
  readonly matchedName: string;
  readonly evidence: readonly Evidence[];
};

export type UnresolvedReason = "unknown_place" | "too_close_to_call" | "not_a_location" | "below_gate";

export type Resolution =
  | {
      readonly kind: "resolved";
      /** Index into the mention's candidates. */
      readonly candidate: number;
      /** 0..1, probability that the choice is right. */
      readonly confidence: number;
      readonly evidence: readonly Evidence[];
    }
  | { readonly kind: "unresolved"; readonly reason: UnresolvedReason; readonly detail: string };

/** A place told relative to others: "near X", "30 km east of X", "western Iraq". */
export type RelativePlace = {
  readonly relation:
    "near" | "offset" | "outskirts" | "between" | "part_of" | "border" | "countryside" | "unnamed_in";
  /** The whole phrase: "near Boukamal", "a base in western Iraq". */
  readonly span: Span;
  readonly point: LonLat;
  readonly radiusMeters: number;
  readonly precision: Precision;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  /** How the geometry was made, in words. */
  readonly explanation: string;
};

export type Mention = Span & {
  /** The words as they stand in the text. */
  readonly name: string;
  readonly kind: MentionKind;
  /** Kind word beside the name ("village", "base", "governorate"), null when none. */
  readonly kindWord: string | null;
  readonly candidates: readonly Candidate[];
  readonly resolution: Resolution;
  readonly relative: RelativePlace | null;
};

/** What is named and is no place. */
export type OtherName = Span & {
  readonly name: string;
  readonly kind:
    "person" | "organisation" | "media" | "ship" | "weapon" | "operation" | "language" | "boilerplate";
  readonly reason: string;
};

export type Reading = {
  readonly parserVersion: string;
  readonly gazetteerVersion: string;
  /** ISO instant or null; what relative dates are counted from. */
  readonly publishedAt: string | null;
  readonly textLength: number;
  readonly mentions: readonly Mention[];
  readonly others: readonly OtherName[];
  /** Sentence spans in text order, shared by everything that quotes. */
  readonly sentences: readonly Span[];
};
