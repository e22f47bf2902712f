// May this be decided, and what does it change? Pure: the decision + what is so now -> the record, or an error that says why not.
import { AppError } from "../errors";
import { mentionKey, type Choices } from "../events/choices";
import type { Decision, DecisionPayload } from "./decision";
import { decisionsInForce, foldDecisions } from "./fold-decisions";

/** What the store knows of the things a decision names; an id that is missing does not exist. */
export type DecisionFacts = {
  readonly decisions: readonly Decision[];
  readonly mentions: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, { readonly name: string }>;
  readonly slugsTaken: ReadonlySet<string>;
  readonly events: ReadonlyMap<
    string,
    {
      readonly title: string;
      readonly locations: number;
      /** Reports that tell of it, joined ones' too. */ readonly reportIds: readonly string[];
    }
  >;
  readonly operations: ReadonlySet<string>;
  readonly claims: ReadonlyMap<
    string,
    { readonly min: number | null; readonly max: number | null; readonly words: string | null }
  >;
};

export type DecidedRecord = {
  readonly payload: DecisionPayload;
  readonly subject: "place" | "mention" | "event" | "operation" | "claim" | "decision";
  readonly subjectId: string;
  /** What was chosen about the subject before and after, null = nothing. */
  readonly before: unknown;
  readonly after: unknown;
};

/** Throws `not_found` for what does not exist, `conflict` for what holds already or would leave something standing on nothing, `invalid` otherwise. */
export function decide(payload: DecisionPayload, facts: DecisionFacts): DecidedRecord {
  const checked = check(payload, facts);
  const { subject, subjectId } = subjectOf(checked);
  const next: Decision = {
    id: "",
    sequence: Infinity,
    payload: checked,
    reason: null,
    decidedBy: "",
    decidedAt: "",
  };
  const undone =
    checked.kind === "undo" ? facts.decisions.find((each) => each.id === checked.decisionId) : undefined;
  const about = undone === undefined ? { subject, subjectId } : subjectOf(undone.payload);
  return {
    payload: checked,
    subject,
    subjectId,
    before: choiceAbout(foldDecisions(facts.decisions), about),
    after: choiceAbout(foldDecisions([...facts.decisions, next]), about),
  };
}

function check(payload: DecisionPayload, facts: DecisionFacts): DecisionPayload {
  const choices = foldDecisions(facts.decisions);
  switch (payload.kind) {
    case "resolve_mention": {
      const key = mentionKey(payload.mention.reportId, payload.mention);
      if (!facts.mentions.has(key))
        throw new AppError(
          "not_found",
          `Report ${payload.mention.reportId} has no mention at ${payload.mention.start}-${payload.mention.end}.`,
        );
      if (payload.placeId !== null) needPlace(payload.placeId, facts);
      const now = choices.mentions.get(key);
      if (now !== undefined && now.placeId === payload.placeId)
        throw new AppError("conflict", "This is already the editors' choice for the mention.");
      return payload;
    }
    case "make_site": {
      const { place } = payload;
      if (facts.places.has(place.id))
        throw new AppError(
          "conflict",
          `The id ${place.id} already names a place. Leave it to the form to choose one.`,
        );
      if (facts.slugsTaken.has(place.slug))
        throw new AppError(
          "conflict",
          `The address /places/${place.slug} is taken. Add the parent's name to it.`,
        );
      needPlace(place.parentId, facts);
      return payload;
    }
    case "place_event": {
      const event = needEvent(payload.eventId, facts);
      if (payload.placeId !== null) needPlace(payload.placeId, facts);
      if (payload.ordinal > event.locations)
        throw new AppError(
          "invalid",
          `The event has ${event.locations} locations; ordinal may be 0 to ${event.locations} (one more adds a location).`,
        );
      const now = choices.events.get(payload.eventId)?.places.get(payload.ordinal);
      if (now !== undefined && now.placeId === payload.placeId && now.role === payload.role)
        throw new AppError("conflict", "The event already stands there.");
      return payload;
    }
    case "change_event": {
      needEvent(payload.eventId, facts);
      const { change } = payload;
      if (Object.values(change).every((value) => value === undefined))
        throw new AppError("invalid", "change names nothing to change.");
      if (change.firstDay !== undefined && change.lastDay !== undefined && change.lastDay < change.firstDay)
        throw new AppError("invalid", `lastDay ${change.lastDay} lies before firstDay ${change.firstDay}.`);
      if (typeof change.operationId === "string" && !facts.operations.has(change.operationId))
        throw new AppError("not_found", `There is no operation ${change.operationId}.`);
      return payload;
    }
    case "publish_event": {
      const event = needEvent(payload.eventId, facts);
      needUnjoined(payload.eventId, choices);
      const reportIds = payload.reportIds ?? event.reportIds;
      const strange = reportIds.find((id) => !event.reportIds.includes(id));
      if (strange !== undefined)
        throw new AppError("not_found", `Report ${strange} does not tell of event ${payload.eventId}.`);
      if (reportIds.length === 0)
        throw new AppError(
          "conflict",
          "No report tells of this event any more; there is nothing to publish.",
        );
      const now = choices.events.get(payload.eventId);
      if (now?.status === "published" && reportIds.every((id) => now.confirmedReports.has(id)))
        throw new AppError("conflict", "The event is published already.");
      return { ...payload, reportIds: [...new Set(reportIds)].sort() };
    }
    case "reject_event":
      needEvent(payload.eventId, facts);
      if (choices.events.get(payload.eventId)?.status === "rejected")
        throw new AppError("conflict", "The event is rejected already.");
      return payload;
    case "join_events": {
      needEvent(payload.eventId, facts);
      needEvent(payload.intoEventId, facts);
      needUnjoined(payload.eventId, choices);
      if (payload.eventId === payload.intoEventId)
        throw new AppError("invalid", "An event cannot be joined to itself.");
      needUnjoined(payload.intoEventId, choices);
      return payload;
    }
    case "publish_operation":
    case "reject_operation": {
      if (!facts.operations.has(payload.operationId))
        throw new AppError("not_found", `There is no operation ${payload.operationId}.`);
      const wanted = payload.kind === "publish_operation" ? "published" : "rejected";
      if (choices.operations.get(payload.operationId) === wanted)
        throw new AppError("conflict", `The operation is ${wanted} already.`);
      return payload;
    }
    case "accept_claim":
    case "reject_claim": {
      needClaim(payload.claimId, facts);
      const wanted = payload.kind === "accept_claim" ? "accepted" : "rejected";
      if (choices.claims.get(payload.claimId)?.status === wanted)
        throw new AppError("conflict", `The claim is ${wanted} already.`);
      return payload;
    }
    case "change_claim": {
      const claim = needClaim(payload.claimId, facts);
      const earlier = choices.claims.get(payload.claimId)?.change ?? {};
      const { change } = payload;
      if (Object.values(change).every((value) => value === undefined))
        throw new AppError("invalid", "change names nothing to change.");
      const pick = (name: "min" | "max"): number | null => {
        const value = change[name] === undefined ? earlier[name] : change[name];
        return value === undefined ? claim[name] : value;
      };
      const [min, max] = [pick("min"), pick("max")];
      if (min !== null && max !== null && min > max)
        throw new AppError("invalid", `min ${min} is greater than max ${max}.`);
      if (min === null && max === null && claim.words === null)
        throw new AppError(
          "invalid",
          "A claim without a number and without words says nothing; reject it instead.",
        );
      return payload;
    }
    case "undo":
      checkUndo(payload.decisionId, facts.decisions);
      return payload;
  }
}

function checkUndo(decisionId: string, decisions: readonly Decision[]): void {
  const target = decisions.find((each) => each.id === decisionId);
  if (target === undefined) throw new AppError("not_found", `There is no decision ${decisionId}.`);
  if (target.payload.kind === "undo")
    throw new AppError("conflict", "Taking back is not taken back: record the choice again instead.");
  const inForce = decisionsInForce(decisions);
  if (!inForce.some((each) => each.id === decisionId))
    throw new AppError("conflict", "The decision was taken back already.");
  if (target.payload.kind !== "make_site") return;
  const siteId = target.payload.place.id;
  const standing = inForce.find(({ payload }) =>
    payload.kind === "place_event" || payload.kind === "resolve_mention"
      ? payload.placeId === siteId
      : payload.kind === "make_site" && payload.place.parentId === siteId,
  );
  if (standing !== undefined)
    throw new AppError(
      "conflict",
      `Decision ${standing.id} (${standing.payload.kind.replaceAll("_", " ")}) stands on this site. Take that back first.`,
    );
}

/** What a decision is about. Mentions go by `mentionKey`. */
export function subjectOf(payload: DecisionPayload): {
  subject: DecidedRecord["subject"];
  subjectId: string;
} {
  switch (payload.kind) {
    case "resolve_mention":
      return { subject: "mention", subjectId: mentionKey(payload.mention.reportId, payload.mention) };
    case "make_site":
      return { subject: "place", subjectId: payload.place.id };
    case "place_event":
    case "change_event":
    case "publish_event":
    case "reject_event":
    case "join_events":
      return { subject: "event", subjectId: payload.eventId };
    case "publish_operation":
    case "reject_operation":
      return { subject: "operation", subjectId: payload.operationId };
    case "accept_claim":
    case "reject_claim":
    case "change_claim":
      return { subject: "claim", subjectId: payload.claimId };
    case "undo":
      return { subject: "decision", subjectId: payload.decisionId };
  }
}

/** The choice about one thing as plain JSON, null where nobody chose. */
function choiceAbout(
  choices: Choices,
  { subject, subjectId }: { subject: DecidedRecord["subject"]; subjectId: string },
): unknown {
  switch (subject) {
    case "mention": {
      const choice = choices.mentions.get(subjectId);
      return choice === undefined ? null : { placeId: choice.placeId };
    }
    case "place":
      return choices.sites.has(subjectId) ? { made: true } : null;
    case "operation":
      return choices.operations.get(subjectId) ?? null;
    case "claim":
      return choices.claims.get(subjectId) ?? null;
    case "decision":
      return null;
    case "event": {
      const choice = choices.events.get(subjectId);
      if (choice === undefined) return null;
      const { places, confirmedReports, ...rest } = choice;
      return {
        ...rest,
        confirmedReports: [...confirmedReports].sort(),
        places: [...places].map(([ordinal, { placeId, role }]) => ({ ordinal, placeId, role })),
      };
    }
  }
}

function needPlace(id: string, facts: DecisionFacts): void {
  if (!facts.places.has(id)) throw new AppError("not_found", `There is no place ${id}.`);
}

function needEvent(id: string, facts: DecisionFacts): { locations: number; reportIds: readonly string[] } {
  const event = facts.events.get(id);
  if (event === undefined) throw new AppError("not_found", `There is no event ${id}.`);
  return event;
}

function needClaim(
  id: string,
  facts: DecisionFacts,
): { min: number | null; max: number | null; words: string | null } {
  const claim = facts.claims.get(id);
  if (claim === undefined) throw new AppError("not_found", `There is no claim ${id}.`);
  return claim;
}

function needUnjoined(id: string, choices: Choices): void {
  const into = choices.events.get(id)?.joinedTo ?? null;
  if (into !== null)
    throw new AppError(
      "conflict",
      `Event ${id} was joined to ${into}. Take that back first, or decide about ${into}.`,
    );
}
