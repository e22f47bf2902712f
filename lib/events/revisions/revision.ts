// The words of versions: what the public saw of an event from one moment on, what brought it, and what of it may be shown now.
import type { EventView } from "../event-view";

/** Kinds of decisions (lib/review/decision.ts) that can change what the public sees. */
export const decidedKinds = [
  "resolve_mention",
  "make_site",
  "place_event",
  "change_event",
  "publish_event",
  "reject_event",
  "join_events",
  "publish_operation",
  "reject_operation",
  "accept_claim",
  "reject_claim",
  "change_claim",
] as const;
export type DecidedKind = (typeof decidedKinds)[number];

/** Why a revision was made. */
export type RevisionCause =
  /** An editor decided it, or took back an earlier decision of that kind. */
  | {
      readonly kind: "decision";
      readonly decisionId: string;
      readonly decided: DecidedKind;
      readonly isUndone: boolean;
    }
  /** A report was read, or read anew. */
  | { readonly kind: "reading"; readonly reportId: string }
  /** An import of the gazetteer changed a place it stands on. */
  | { readonly kind: "places" }
  /** It was public before versions were kept, or came with the first run: how it stood when the first was kept. */
  | { readonly kind: "kept" };

/** What is said of a revision without showing it. */
export type RevisionMark = {
  readonly number: number;
  readonly cause: RevisionCause;
  /** UTC ISO instant since when it was shown here. */
  readonly madeAt: string;
  /** When the next took its place; null for the last. */
  readonly until: string | null;
  /** sha256 of the canonical JSON of the view as it was shown; null where the public was shown nothing. */
  readonly contentHash: string | null;
  readonly previousHash: string | null;
  readonly hash: string;
};

/** What of a frozen view is not shown any more: finer places than the event is shown at now, and what came from sources that are no longer public. */
export type Withheld = { readonly places: boolean; readonly sources: boolean };

/** A revision as it may be shown now. */
export type Revision = RevisionMark & {
  readonly eventId: string;
  /** How many there are of the event. */
  readonly of: number;
  readonly view: EventView;
  readonly withheld: Withheld;
};

/** A line of the history. `view` is null where the public was shown nothing from here on. */
export type RevisionEntry = RevisionMark & {
  readonly view: EventView | null;
  readonly withheld: Withheld;
};
