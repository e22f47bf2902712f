// Which event each draft of a report belongs to: the one it had before, one that is known already, or a new one. Pure.
import { overlaps } from "../../text/span";
import type { EventDraft, OperationDraft } from "../draft";
import { matchEvent, type EventMatch, type KnownEvent } from "./match-event";

export type AssignedEvent = {
  readonly id: string;
  readonly match:
    | EventMatch
    | { readonly kind: "kept" | "given"; readonly eventId: string; readonly reasons: readonly string[] };
};

export type AssignOptions = {
  /** What earlier readings of the same report called their drafts. */
  readonly earlier: readonly {
    readonly eventId: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Events near in time, none of them told by this report alone. */
  readonly known: readonly KnownEvent[];
  /** Ids given from outside (seeds); null = none for this draft. */
  readonly chooseEventId: (draft: EventDraft) => string | null;
  readonly newId: () => string;
};

/** One event per draft, in order, none twice. A draft whose trigger overlaps an earlier one of its kind keeps that event. */
export function assignEvents(
  drafts: readonly EventDraft[],
  { earlier, known, chooseEventId, newId }: AssignOptions,
): AssignedEvent[] {
  const taken = new Set<string>();
  const assigned: (AssignedEvent | null)[] = drafts.map((draft) => {
    const kept = earlier.find(
      (each) => each.kind === draft.kind && overlaps(each, draft.trigger) && !taken.has(each.eventId),
    );
    const given = kept === undefined ? chooseEventId(draft) : null;
    const eventId = kept?.eventId ?? given;
    if (eventId === null || taken.has(eventId)) return null;
    taken.add(eventId);
    return {
      id: eventId,
      match: {
        kind: kept === undefined ? "given" : "kept",
        eventId,
        reasons: [
          kept === undefined
            ? "The id was given with the seeds."
            : "An earlier reading of the report tells of it in the same words.",
        ],
      },
    };
  });
  return drafts.map((draft, at) => {
    const already = assigned[at];
    if (already !== null && already !== undefined) return already;
    const match = matchEvent(
      draft,
      known.filter((event) => !taken.has(event.id)),
    );
    const id = match.kind === "existing" ? match.eventId : newId();
    taken.add(id);
    return { id, match };
  });
}

/** The same for operations, which are known by their report alone. */
export function assignOperations(
  drafts: readonly OperationDraft[],
  earlier: readonly { readonly operationId: string; readonly start: number; readonly end: number }[],
  chooseOperationId: (draft: OperationDraft) => string | null,
  newId: () => string,
): string[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const kept =
      earlier.find((each) => overlaps(each, draft.trigger) && !taken.has(each.operationId))?.operationId ??
      null;
    const given = kept ?? chooseOperationId(draft);
    const id = given === null || taken.has(given) ? newId() : given;
    taken.add(id);
    return id;
  });
}
