// What is so now about the things a decision names, and what a decision can move.
import { mentionKey } from "../../events/choices";
import { loadClaims } from "../../events/rows/store";
import type { DecisionFacts } from "../decide";
import type { Decision, DecisionPayload } from "../decision";
import type { Connection, Scope } from "../derived/store";
import { foldDecisions } from "../fold-decisions";

/** What the database holds of the things a decision names. */
export async function loadFacts(
  db: Connection,
  payload: DecisionPayload,
  decisions: readonly Decision[],
): Promise<DecisionFacts> {
  const placeIds =
    payload.kind === "make_site"
      ? [payload.place.id, payload.place.parentId]
      : "placeId" in payload && payload.placeId !== null
        ? [payload.placeId]
        : [];
  const eventIds =
    payload.kind === "join_events"
      ? [payload.eventId, payload.intoEventId]
      : "eventId" in payload
        ? [payload.eventId]
        : [];
  const operationId =
    payload.kind === "change_event"
      ? payload.change.operationId
      : "operationId" in payload
        ? payload.operationId
        : null;
  const joined = [...foldDecisions(decisions).events].flatMap(([id, choice]) =>
    choice.joinedTo !== null && eventIds.includes(choice.joinedTo) ? [{ id, into: choice.joinedTo }] : [],
  );
  const places = await db.place.findMany({
    where: { id: { in: placeIds } },
    select: { id: true, name: true },
  });
  const slugs =
    payload.kind === "make_site"
      ? await db.place.findMany({ where: { slug: payload.place.slug }, select: { slug: true } })
      : [];
  const aliases =
    payload.kind === "make_site"
      ? await db.alias.findMany({
          where: { subject: "place", old: payload.place.slug },
          select: { old: true },
        })
      : [];
  const events = await db.event.findMany({
    where: { id: { in: eventIds } },
    select: { id: true, title: true, _count: { select: { locations: true } } },
  });
  const drafts = await db.eventDraft.findMany({
    where: { eventId: { in: [...eventIds, ...joined.map((each) => each.id)] }, reading: { isCurrent: true } },
    select: { eventId: true, reading: { select: { reportId: true } } },
  });
  const operations =
    typeof operationId === "string"
      ? await db.operation.findMany({ where: { id: operationId }, select: { id: true } })
      : [];
  const claims = "claimId" in payload ? await loadClaims(db, { id: payload.claimId }) : [];
  const mentions =
    payload.kind === "resolve_mention"
      ? await db.mention.findMany({
          where: {
            startsAt: payload.mention.start,
            endsAt: payload.mention.end,
            reading: { reportId: payload.mention.reportId },
          },
          select: { id: true },
          take: 1,
        })
      : [];
  const tellers = (id: string): string[] =>
    drafts
      .filter(
        (draft) =>
          draft.eventId === id || joined.some((each) => each.into === id && each.id === draft.eventId),
      )
      .map((draft) => draft.reading.reportId);
  return {
    decisions,
    mentions: new Set(
      payload.kind === "resolve_mention" && mentions.length > 0
        ? [mentionKey(payload.mention.reportId, payload.mention)]
        : [],
    ),
    places: new Map(places.map((place) => [place.id, place])),
    slugsTaken: new Set([...slugs.map((each) => each.slug), ...aliases.map((each) => each.old)]),
    events: new Map(
      events.map((event) => [
        event.id,
        { title: event.title, locations: event._count.locations, reportIds: [...new Set(tellers(event.id))] },
      ]),
    ),
    operations: new Set(operations.map((each) => each.id)),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** Which derived rows a decision can move. */
export async function scopeOf(
  db: Connection,
  payload: DecisionPayload,
  decisions: readonly Decision[],
): Promise<Scope> {
  const nothing: Scope = { eventIds: [], operationIds: [], reportIds: [] };
  switch (payload.kind) {
    case "resolve_mention":
      return { ...nothing, reportIds: [payload.mention.reportId] };
    case "make_site":
      return nothing;
    case "join_events":
      return { ...nothing, eventIds: [payload.eventId, payload.intoEventId] };
    case "place_event":
    case "change_event":
    case "publish_event":
    case "reject_event":
      return { ...nothing, eventIds: [payload.eventId] };
    case "publish_operation":
    case "reject_operation": {
      const drafts = await db.operationDraft.findMany({
        where: { operationId: payload.operationId },
        select: { reading: { select: { reportId: true } } },
      });
      return {
        ...nothing,
        operationIds: [payload.operationId],
        reportIds: drafts.map((draft) => draft.reading.reportId),
      };
    }
    case "accept_claim":
    case "reject_claim":
    case "change_claim": {
      const claim = await db.claim.findUnique({ where: { id: payload.claimId }, select: { reportId: true } });
      return { ...nothing, reportIds: claim === null ? [] : [claim.reportId] };
    }
    case "undo": {
      const target = decisions.find((each) => each.id === payload.decisionId);
      return target === undefined ? nothing : scopeOf(db, target.payload, decisions);
    }
  }
}
