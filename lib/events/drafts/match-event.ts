// A draft and the known events near it in time and place -> the same happening, or a new one, with score and reasons.
import { distanceMeters } from "../../geo/distance";
import type { EventDraft } from "../draft";
import type { EventKind } from "../event-kind";
import type { Location } from "../location";
import { kindsAgree } from "../happenings/join-happenings";
import type { When } from "../when";

/** What matching needs to know of an event that exists. */
export type KnownEvent = {
  readonly id: string;
  readonly kind: EventKind;
  readonly when: When;
  readonly locations: readonly Location[];
  /** Name of the actor as the event has it; null = not known. */
  readonly actor: string | null;
};

export type EventMatch =
  | {
      readonly kind: "existing";
      readonly eventId: string;
      readonly score: number;
      readonly reasons: readonly string[];
    }
  | { readonly kind: "new"; readonly score: number; readonly reasons: readonly string[] };

/** Half-way between "some things agree" and "all do"; see the table in match-event.test.ts. */
const threshold = 0.65;

/**
 * Score 0..1 of the best known event; below the threshold the draft is new and the score tells how near the nearest came.
 * Kind, day and actor that disagree, or places too far apart for their radii, rule a match out. A draft without day or without place is always new:
 * nothing would tell it from others.
 */
export function matchEvent(draft: EventDraft, nearbyEvents: readonly KnownEvent[]): EventMatch {
  const judged = nearbyEvents
    .map((event) => ({ event, ...judge(draft, event) }))
    .sort((one, other) => other.score - one.score || (one.event.id < other.event.id ? -1 : 1));
  const best = judged[0];
  if (best === undefined)
    return { kind: "new", score: 0, reasons: ["No known event is near in time and place."] };
  if (best.score >= threshold)
    return { kind: "existing", eventId: best.event.id, score: best.score, reasons: best.reasons };
  return { kind: "new", score: best.score, reasons: best.reasons };
}

function judge(draft: EventDraft, event: KnownEvent): { score: number; reasons: string[] } {
  const none = (reason: string): { score: number; reasons: string[] } => ({ score: 0, reasons: [reason] });
  const { when } = draft;
  if (when.firstDay === null || when.lastDay === null) return none("The draft has no day.");
  if (event.when.firstDay === null || event.when.lastDay === null) return none("The known event has no day.");
  if (!kindsAgree(draft.kind, event.kind) && draft.kind !== "other" && event.kind !== "other")
    return none(`Another kind: ${draft.kind} and ${event.kind}.`);
  if (when.firstDay > event.when.lastDay || event.when.firstDay > when.lastDay) {
    const hoursMeet =
      when.start !== null &&
      when.end !== null &&
      event.when.start !== null &&
      event.when.end !== null &&
      when.start < event.when.end &&
      event.when.start < when.end;
    if (!hoursMeet) return none(`Another day: ${when.firstDay} and ${event.when.firstDay}.`);
  }
  if (draft.actor !== null && event.actor !== null && draft.actor.name !== event.actor)
    return none(`Another actor: ${draft.actor.name} and ${event.actor}.`);
  const nearest = nearestPair(draft.places, event.locations);
  if (nearest === null) return none("One of the two has no place to compare.");
  if (!nearest.samePlace && nearest.kilometres * 1000 > nearest.reachMeters)
    return none(`${Math.round(nearest.kilometres)} km apart.`);
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (draft.kind === event.kind) add(0.2, "same kind");
  else add(0.05, "kinds that may be told of one happening");
  const oneDay = when.firstDay === when.lastDay && event.when.firstDay === event.when.lastDay;
  if (oneDay && when.firstDay === event.when.firstDay) add(0.3, `same day, ${when.firstDay}`);
  else add(0.1, "days that meet");
  if (nearest.samePlace)
    add(nearest.coarse ? 0.15 : 0.4, nearest.coarse ? "same country or region" : "same place");
  else add(nearest.coarse ? 0.1 : 0.25, `${Math.round(nearest.kilometres)} km apart, within the radii`);
  if (draft.actor !== null && draft.actor.name === event.actor) add(0.1, `same actor, ${draft.actor.name}`);
  return { score: Math.round(Math.min(1, score) * 100) / 100, reasons };
}

type Pair = {
  readonly kilometres: number;
  readonly reachMeters: number;
  readonly samePlace: boolean;
  readonly coarse: boolean;
};

function nearestPair(ours: readonly Location[], theirs: readonly Location[]): Pair | null {
  let best: Pair | null = null;
  for (const one of ours.filter(isScene)) {
    for (const other of theirs.filter(isScene)) {
      const coarse = isCoarse(one) || isCoarse(other);
      const samePlace =
        one.placeId !== null && one.placeId === other.placeId && isCoarse(one) === isCoarse(other);
      const pair: Pair | null =
        one.point === null || other.point === null
          ? samePlace
            ? { kilometres: 0, reachMeters: 0, samePlace, coarse }
            : null
          : {
              kilometres: distanceMeters(one.point, other.point) / 1000,
              reachMeters: (one.radiusMeters ?? 0) + (other.radiusMeters ?? 0),
              samePlace,
              coarse,
            };
      if (pair !== null && (best === null || better(pair, best))) best = pair;
    }
  }
  return best;
}

const better = (one: Pair, other: Pair): boolean =>
  Number(one.samePlace && !one.coarse) - Number(other.samePlace && !other.coarse) > 0 ||
  (one.samePlace === other.samePlace && one.kilometres < other.kilometres);
const isScene = (location: Location): boolean => location.role === "struck" || location.role === "attacked";
const isCoarse = (location: Location): boolean =>
  location.precision === "governorate" ||
  location.precision === "region" ||
  location.precision === "country" ||
  location.precision === "unknown";
