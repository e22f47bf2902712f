// Rows as the store reads them for showing, before anybody asked who is looking.
import type { CandidateView, EventStatus, OperationView, PlaceOfEvent, ReportCitation } from "../event-view";
import type { Location } from "../location";
import type { SummarizedEvent } from "../summary/summarize-event";
import type { StoredClaim } from "../telling";
import type { Span } from "../../text/span";

export type PlaceRow = PlaceOfEvent & {
  readonly kind: string;
  readonly isPublic: boolean;
};

export type EventRow = Omit<SummarizedEvent, "operationId" | "locations"> & {
  readonly id: string;
  readonly operation: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly status: EventStatus;
  } | null;
  readonly locations: readonly (Location & { readonly place: PlaceRow | null })[];
  /** Of this event and of those joined to it. */
  readonly tellings: readonly { readonly reportId: string; readonly isPublic: boolean }[];
  readonly claims: readonly { readonly id: string; readonly isPublic: boolean }[];
};

export type ClaimRow = StoredClaim & {
  readonly isPublic: boolean;
  readonly report: ReportCitation;
  /** The words of the claim's sentence. */
  readonly sentenceText: string;
};

export type OperationRow = Omit<OperationView, "claims" | "notAdded" | "events" | "named" | "mapped"> & {
  readonly events: readonly EventRow[];
  readonly claims: readonly ClaimRow[];
};

/** A mention an event's place stands on. */
export type PlacementRow = {
  /** Of the draft that stands on it, before any joining. */
  readonly eventId: string;
  readonly isPublic: boolean;
  readonly mention: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly sentenceText: string;
  readonly report: ReportCitation;
  readonly candidates: readonly CandidateView[];
  /** Rank the parser chose, null when it chose none. */
  readonly rank: number | null;
  readonly confidence: number | null;
  readonly reason: string;
  readonly decision: {
    readonly placeId: string | null;
    readonly place: CandidateView | null;
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
};
