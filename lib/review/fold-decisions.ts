// Decisions in force, in the order they were made -> what holds now. Pure; undoing one is folding without it.
import {
  mentionKey,
  noClaimChoices,
  noEventChoices,
  type Choices,
  type ChosenBy,
  type ClaimChoices,
  type EventChoices,
} from "../events/choices";
import type { EventStatus } from "../events/event-view";
import type { Decision } from "./decision";

/** The decisions that nobody took back, in order, without the undoing ones themselves. */
export function decisionsInForce(decisions: readonly Decision[]): Decision[] {
  const undone = new Set(
    decisions.map(({ payload }) => (payload.kind === "undo" ? payload.decisionId : null)),
  );
  return decisions
    .filter(({ id, payload }) => payload.kind !== "undo" && !undone.has(id))
    .sort((a, b) => a.sequence - b.sequence);
}

/** What the decisions in force amount to. */
export function foldDecisions(decisions: readonly Decision[]): Choices {
  const mentions = new Map<string, { placeId: string | null; chosen: ChosenBy }>();
  const sites: Map<
    string,
    { basis: "coordinates_in_source" | "geolocated" | "named_place" | "inferred"; chosen: ChosenBy }
  > = new Map();
  const events = new Map<string, EventChoices>();
  const operations = new Map<string, EventStatus>();
  const claims = new Map<string, ClaimChoices>();
  const changeEvent = (id: string, change: Partial<EventChoices>): void =>
    void events.set(id, { ...(events.get(id) ?? noEventChoices), ...change });
  const changeClaim = (id: string, change: Partial<ClaimChoices>): void =>
    void claims.set(id, { ...(claims.get(id) ?? noClaimChoices), ...change });

  for (const { payload, reason, decidedBy, decidedAt } of decisionsInForce(decisions)) {
    const chosen: ChosenBy = { by: decidedBy, at: decidedAt, reason };
    switch (payload.kind) {
      case "resolve_mention":
        mentions.set(mentionKey(payload.mention.reportId, payload.mention), {
          placeId: payload.placeId,
          chosen,
        });
        break;
      case "make_site":
        sites.set(payload.place.id, { basis: payload.place.basis, chosen });
        break;
      case "place_event": {
        const places = new Map(events.get(payload.eventId)?.places ?? []);
        places.set(payload.ordinal, { placeId: payload.placeId, role: payload.role, chosen });
        changeEvent(payload.eventId, { places });
        break;
      }
      case "change_event": {
        const { kind, title, firstDay, lastDay, operationId } = payload.change;
        changeEvent(payload.eventId, {
          ...(kind === undefined ? {} : { kind }),
          ...(title === undefined ? {} : { title }),
          ...(firstDay === undefined ? {} : { firstDay }),
          ...(lastDay === undefined ? {} : { lastDay }),
          ...(operationId === undefined ? {} : { operationId }),
        });
        break;
      }
      case "publish_event": {
        const before = events.get(payload.eventId)?.confirmedReports ?? [];
        changeEvent(payload.eventId, {
          status: "published",
          confirmedReports: new Set([...before, ...(payload.reportIds ?? [])]),
        });
        break;
      }
      case "reject_event":
        changeEvent(payload.eventId, { status: "rejected", confirmedReports: new Set() });
        break;
      case "join_events":
        changeEvent(payload.eventId, { joinedTo: payload.intoEventId });
        break;
      case "publish_operation":
        operations.set(payload.operationId, "published");
        break;
      case "reject_operation":
        operations.set(payload.operationId, "rejected");
        break;
      case "accept_claim":
        changeClaim(payload.claimId, { status: "accepted" });
        break;
      case "reject_claim":
        changeClaim(payload.claimId, { status: "rejected" });
        break;
      case "change_claim":
        changeClaim(payload.claimId, {
          change: { ...claims.get(payload.claimId)?.change, ...payload.change },
        });
        break;
      case "undo":
        break;
    }
  }
  return { mentions, sites, events, operations, claims };
}
