// What reading a report proposes: events, operations and claims, before any editor looked.
import type { EventKind, Weapon } from "./event-kind";
import type { ClaimDraft } from "./claim";
import type { Location } from "./location";
import type { Span } from "../text/span";
import type { When } from "./when";

export type DraftActor = { readonly name: string; readonly span: Span; readonly actorKey: string | null };

export type EventDraft = {
  /** Word or phrase that says it happened, and the other spans that tell of the same happening. */
  readonly trigger: Span;
  readonly mentions: readonly Span[];
  readonly sentence: Span;
  readonly kind: EventKind;
  readonly weapon: Weapon | null;
  readonly actor: DraftActor | null;
  readonly target: DraftActor | null;
  readonly when: When;
  /** Each with the mention (index into reading.mentions) it stands on, where it stands on one. */
  readonly places: readonly (Location & { readonly mention: number | null; readonly span: Span | null })[];
  /** Index into operations, null when part of none. */
  readonly operation: number | null;
  /** news of this report, or background history it recalls. */
  readonly status: "news" | "background";
  /** Neutral headline in past tense with attribution, made from the parts. */
  readonly title: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
};

export type OperationDraft = {
  readonly trigger: Span;
  /** Other spans that tell of the operation as a whole. */
  readonly mentions: readonly Span[];
  readonly kind: EventKind;
  readonly weapon: Weapon | null;
  readonly sentence: Span;
  readonly name: string;
  readonly actor: DraftActor | null;
  readonly when: When;
  readonly scope: readonly Location[];
  readonly evidence: readonly string[];
};

export type ReportDrafts = {
  readonly events: readonly EventDraft[];
  readonly operations: readonly OperationDraft[];
  readonly claims: readonly ClaimDraft[];
  /** Sentences that look like events and are none, with the reason. */
  readonly notEvents: readonly { readonly span: Span; readonly reason: string }[];
};
