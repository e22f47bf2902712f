// Tellings + claims + choices -> the event as it stands. Pure: the same rows give the same event, to the byte.
import { noEventChoices, type Choices, type EventChoices } from "../choices"; // what editors decided
import { findConflicts } from "./conflicts"; // which claims cannot both be true
import { eventSlug } from "./event-slug";
import type { EventKind, Weapon } from "../event-kind";
import type { EventStatus, Grade } from "../event-view";
import { gradeEvent } from "./grade-event"; // how well it is told, and why
import type { Location } from "../location";
import { placeTellings, retitle } from "./place-tellings"; // where it happened, with the choices applied
import type { PlaceFacts, StoredClaim, Telling } from "../telling";
import { whenAtPlace } from "./when-at-place"; // the clock of a place that was chosen
import { whenPrecisions, type When } from "../when";

/** The derived columns of an event and its locations in order. */
export type SummarizedEvent = {
  readonly slug: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly weapon: Weapon | null;
  readonly actor: string | null;
  readonly target: string | null;
  readonly status: EventStatus;
  readonly grade: Grade;
  readonly gradeReason: string;
  readonly when: When;
  readonly operationId: string | null;
  readonly joinedToId: string | null;
  readonly locations: readonly Location[];
};

export type SummarizeInput = {
  readonly eventId: string;
  /** In the order the reports came in; never empty. */
  readonly tellings: readonly Telling[];
  /** Claims about this event, all reports. */
  readonly claims: readonly StoredClaim[];
  readonly choices: Choices;
  /** Places that choices name, by id. */
  readonly places: ReadonlyMap<string, PlaceFacts>;
};

/**
 * The event these tellings give. A published event is made only of the tellings its publication saw and of accepted claims:
 * a report that came in later changes nothing in public until an editor confirms it.
 * Returns null where there is no telling.
 */
export function summarizeEvent({
  eventId,
  tellings,
  claims,
  choices,
  places,
}: SummarizeInput): SummarizedEvent | null {
  const own = choices.events.get(eventId) ?? noEventChoices;
  const counted = countedTellings(tellings, own);
  const first = counted[0];
  if (first === undefined) return null;
  const spoken = countedClaims(claims, counted, own);
  const locations = placeTellings(counted, own, choices, places);
  const when = changeWhen(whenAtPlace(bestWhen(counted), locations, places), own);
  const kind = own.kind ?? first.draft.kind;
  const actor = firstOf(counted, (telling) => telling.draft.actor);
  const { grade, reason } = gradeEvent(
    counted.map((telling) => telling.origin),
    spoken,
    actor,
    findConflicts(spoken),
  );
  return {
    slug: eventSlug(kind, locations, when),
    title: own.title ?? retitle(first, choices, places),
    kind,
    weapon: firstOf(counted, (telling) => telling.draft.weapon),
    actor: actor?.name ?? null,
    target: firstOf(counted, (telling) => telling.draft.target)?.name ?? null,
    status: own.status,
    grade,
    gradeReason: reason,
    when,
    operationId:
      own.operationId === undefined ? firstOf(counted, (telling) => telling.operationId) : own.operationId,
    joinedToId: own.joinedTo,
    locations,
  };
}

/** The tellings an event is made of: those an editor confirmed once it is published, all of them before. */
function countedTellings(tellings: readonly Telling[], own: EventChoices): readonly Telling[] {
  return own.status === "published"
    ? tellings.filter((telling) => own.confirmedReports.has(telling.origin.reportId))
    : tellings;
}

/** The claims that count: accepted ones of confirmed reports once the event is published, all but rejected ones before. */
function countedClaims(
  claims: readonly StoredClaim[],
  counted: readonly Telling[],
  own: EventChoices,
): StoredClaim[] {
  if (own.status !== "published") return claims.filter((claim) => claim.status !== "rejected");
  const reports = new Set(counted.map((telling) => telling.origin.reportId));
  return claims.filter((claim) => claim.status === "accepted" && reports.has(claim.reportId));
}

/** The best known time; the first telling wins between equals. */
function bestWhen(tellings: readonly Telling[]): When {
  const [first, ...rest] = tellings.map((telling) => telling.draft.when);
  if (first === undefined) throw new Error("an event has at least one telling");
  return rest.reduce(
    (best, each) =>
      whenPrecisions.indexOf(each.precision) < whenPrecisions.indexOf(best.precision) ? each : best,
    first,
  );
}

/** An editor's days replace the reading's; the words of the source stay. */
function changeWhen(when: When, own: EventChoices): When {
  const firstDay = own.firstDay ?? when.firstDay;
  const lastDay = own.lastDay ?? (own.firstDay === null ? when.lastDay : own.firstDay);
  if (firstDay === when.firstDay && lastDay === when.lastDay) return when;
  if (firstDay === null || lastDay === null) return { ...when, firstDay, lastDay };
  return {
    ...when,
    firstDay,
    lastDay: lastDay < firstDay ? firstDay : lastDay,
    start: `${firstDay}T00:00:00.000Z`,
    end: `${nextDay(lastDay < firstDay ? firstDay : lastDay)}T00:00:00.000Z`,
    precision: firstDay === lastDay ? "day" : "range",
    inference: "The day was set by an editor; its hours are counted in UTC.",
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function firstOf<T>(tellings: readonly Telling[], pick: (telling: Telling) => T | null): T | null {
  for (const telling of tellings) {
    const value = pick(telling);
    if (value !== null) return value;
  }
  return null;
}
