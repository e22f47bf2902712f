// What editors chose, folded from the decisions in force: the second of the two things events are recomputed from.
import type { ClaimField, Modality, Population } from "./claim";
import type { EventKind } from "./event-kind";
import type { EventStatus } from "./event-view";
import type { LocationBasis, LocationRole } from "./location";

/** Who chose, when (UTC ISO instant) and why. */
export type ChosenBy = { readonly by: string; readonly at: string; readonly reason: string | null };

export type EventChoices = {
  readonly status: EventStatus;
  /** Reports whose telling of the event a publication saw; others wait, even where the event is published. */
  readonly confirmedReports: ReadonlySet<string>;
  /** By ordinal of the location; `placeId` null = this location is struck out. */
  readonly places: ReadonlyMap<
    number,
    { readonly placeId: string | null; readonly role: LocationRole; readonly chosen: ChosenBy }
  >;
  readonly kind: EventKind | null;
  readonly title: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** undefined = nobody chose; null = chosen to be part of none. */
  readonly operationId: string | null | undefined;
  /** The event this one leads to. */
  readonly joinedTo: string | null;
};

export type ClaimChoices = {
  readonly status: "waiting" | "accepted" | "rejected";
  readonly change: {
    readonly field?: ClaimField;
    readonly population?: Population;
    readonly min?: number | null;
    readonly max?: number | null;
    readonly modality?: Modality;
  };
};

export type Choices = {
  /** By `mentionKey`; `placeId` null = the mention means no place. */
  readonly mentions: ReadonlyMap<string, { readonly placeId: string | null; readonly chosen: ChosenBy }>;
  /** Basis of each site made, by place id. */
  readonly sites: ReadonlyMap<string, { readonly basis: LocationBasis; readonly chosen: ChosenBy }>;
  readonly events: ReadonlyMap<string, EventChoices>;
  readonly operations: ReadonlyMap<string, EventStatus>;
  readonly claims: ReadonlyMap<string, ClaimChoices>;
};

export const noEventChoices: EventChoices = {
  status: "draft",
  confirmedReports: new Set(),
  places: new Map(),
  kind: null,
  title: null,
  firstDay: null,
  lastDay: null,
  operationId: undefined,
  joinedTo: null,
};

export const noClaimChoices: ClaimChoices = { status: "waiting", change: {} };

/** Names a mention by its report and span (UTF-16), so that a choice survives a new reading. */
export function mentionKey(reportId: string, span: { readonly start: number; readonly end: number }): string {
  return `${reportId}:${span.start}:${span.end}`;
}
