// The base rows events are recomputed from: one report's telling of a happening, and the claims in it.
import type { RelativePlace } from "../geoparser/reading";
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";
import type { Span } from "../text/span";
import type { ClaimDraft } from "./claim";
import type { EventDraft } from "./draft";

/** What of a report counts when tellings are weighed: two links to one origin are one source. */
export type Origin = {
  readonly reportId: string;
  readonly publisher: string | null;
  /** The report this one copies; null = none known. */
  readonly copiedFromId: string | null;
  /** Citation of what a retelling retells; null = the report speaks for itself. */
  readonly retells: string | null;
};

export type Telling = {
  readonly origin: Origin;
  readonly draft: EventDraft;
  /** The reading's mentions by ordinal, as far as the draft's places stand on them. */
  readonly mentions: ReadonlyMap<number, Span & { readonly relative: RelativePlace | null }>;
  /** The operation the draft says it is part of. */
  readonly operationId: string | null;
};

/** A claim as stored, with the editor's changes applied. */
export type StoredClaim = Omit<ClaimDraft, "subject"> & {
  readonly id: string;
  readonly reportId: string;
  readonly subject: ClaimDraft["subject"]["kind"];
  readonly eventId: string | null;
  readonly operationId: string | null;
  readonly period: Pick<Extract<ClaimDraft["subject"], { kind: "period" }>, "from" | "to" | "words"> | null;
  readonly status: "waiting" | "accepted" | "rejected";
};

/** What summarising needs to know of a place an editor chose. */
export type PlaceFacts = {
  readonly id: string;
  readonly name: string;
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly timeZone: string | null;
};
