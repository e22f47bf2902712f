// Reading -> event drafts and operations: happenings are found, joined, dated, placed and given a neutral title.
import type { Reading } from "../../geoparser/reading";
import { isArea } from "../../geo/precision";
import type { KnownActor } from "../actor";
import type { EventDraft, OperationDraft } from "../draft";
import { draftOperation } from "./draft-operation";
import type { EventPlace } from "../places/place-of-event";
import { deedInWords, titleOf } from "./event-title";
import { findClaimant } from "../actors/find-claimants";
import { findHappenings } from "../happenings/find-happenings"; // sentences -> what each says took place
import type { NotEvent } from "../attacks/find-triggers";
import { groupHappenings } from "../happenings/group-happenings"; // told twice -> one; totals over many places -> one operation
import type { Happening } from "../happenings/happening";
import {
  asDraftActor,
  joinWords,
  kindOf,
  mainOf,
  mentionsOf,
  placesOf,
  whenOf,
} from "../happenings/happening-group";
import { inferKinds } from "../happenings/infer-kinds"; // kinds the text around tells
import { fineNames } from "../happenings/join-happenings";
import { quoted } from "../happenings/joined-in-words";
import { settleGroups } from "../happenings/settle-groups"; // what is told again without place and day -> what it tells of
import type { When } from "../when";

export type DraftOptions = { readonly actors: readonly KnownActor[] };

/**
 * Events and operations a report tells of, as drafts for an editor. Pure. Without `reading.publishedAt` words like "Thursday" stay unresolved
 * and say so. Nothing is invented: no day, no place or no actor in the text = null or "unknown".
 */
export function draftEvents(
  text: string,
  reading: Reading,
  { actors }: DraftOptions,
): { events: EventDraft[]; operations: OperationDraft[]; notEvents: NotEvent[] } {
  const { happenings: found, rejected } = findHappenings(text, reading, actors);
  const happenings = inferKinds(found, reading);
  const notEvents = [...rejected];
  const { operation, rest } = groupHappenings(text, happenings, reading);
  const operations = operation === null ? [] : [draftOperation(text, reading, actors, operation.members)];
  const news = newestDay(happenings);
  const events: EventDraft[] = [];
  const isBare = (members: readonly Happening[]): boolean =>
    toldOfLongAgo(members, reading) === null && whyNone(text, members, reading) === bare;
  for (const group of settleGroups(text, rest, reading, isBare)) {
    const reason = toldOfLongAgo(group.members, reading) ?? whyNone(text, group.members, reading);
    const main = mainOf(group.members);
    if (reason !== null) {
      notEvents.push({ span: main.trigger.span, reason });
      continue;
    }
    const partOf =
      operation !== null &&
      operation.children.some(({ members }) => members.some((member) => group.members.includes(member)))
        ? 0
        : null;
    events.push(
      draftEvent(text, reading, actors, group.members, group.reasons, partOf, operations[0] ?? null, news),
    );
  }
  events.sort((one, other) => one.trigger.start - other.trigger.start);
  notEvents.sort((one, other) => one.span.start - other.span.start);
  return { events, operations, notEvents };
}

function draftEvent(
  text: string,
  reading: Reading,
  actors: readonly KnownActor[],
  members: readonly Happening[],
  reasons: readonly string[],
  operation: number | null,
  whole: OperationDraft | null,
  news: string | null,
): EventDraft {
  const main = mainOf(members);
  const parent = operation === null ? null : whole;
  const kind =
    members.every((member) => member.kind === null) && parent !== null ? parent.kind : kindOf(members);
  const places = placesOf(text, reading, members, kind);
  const own = whenOf(text, reading, members, places);
  const told = members.some(
    (member) => member.dated !== null && member.datedFrom === null && !member.caption,
  );
  const when =
    parent !== null && !told
      ? {
          ...parent.when,
          inference: joinWords([
            "No day is told with it; it is part of the operation told in the same report.",
            parent.when.inference,
          ]),
        }
      : own;
  const actor =
    asDraftActor(members.map((member) => member.actor).find((value) => value !== null) ?? null) ??
    parent?.actor ??
    null;
  const target = asDraftActor(
    members
      .map((member) => member.target)
      .find((value) => value !== null && value.actorKey !== actor?.actorKey) ?? null,
  );
  const scene = places.find((place) => place.role === "struck" || place.role === "attacked") ?? null;
  const claimant =
    members
      .map((member) => findClaimant(text, reading, member.sentenceIndex, member.trigger.span, actors))
      .find((value) => value !== null) ?? null;
  const ongoing = members.every((member) => member.ongoing || member.earlier);
  const old =
    news !== null && when.lastDay !== null && Date.parse(news) - Date.parse(when.lastDay) > 14 * 86_400_000;
  const evidence = [
    `${quoted(text, main.trigger.span)} tells of ${deedInWords[kind]}.`,
    ...(main.datedFrom === null ? [] : [main.datedFrom]),
    ...(ongoing ? ["Told as something that goes on or went before."] : []),
    ...reasons,
  ];
  return {
    trigger: main.trigger.span,
    mentions: mentionsOf(members, main),
    sentence: main.sentence,
    kind,
    weapon: members.map((member) => member.weapon).find((value) => value !== null) ?? parent?.weapon ?? null,
    actor,
    target,
    when,
    places,
    operation,
    status: ongoing || old ? "background" : "news",
    title: titleOf({
      kind,
      actor,
      place: scene?.label ?? null,
      placeIsWide: scene !== null && isArea(scene.precision),
      launchedFrom: places.find((place) => place.role === "launched_from")?.label ?? null,
      claimant: claimant?.name ?? null,
    }),
    confidence: confidenceOf(members, places, when, told),
    evidence,
  };
}

/** Years of days that are history to a report, and no news of it. */
const historyYears = 3;

/** Why what a report tells of another time is no event of it; null where it is of its own time, or where nobody knows that. */
function toldOfLongAgo(members: readonly Happening[], { publishedAt }: Reading): string | null {
  const days = members.map(({ dated }) => dated?.days?.last ?? null);
  const last = days
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (publishedAt === null || last === undefined) return null;
  return Date.parse(publishedAt) - Date.parse(last) > historyYears * 365.25 * 86_400_000
    ? "Told of long ago; the report is of another time."
    : null;
}

/** "One more passenger died in hospital", "two of the wounded have died"; no "another 12 died on Monday", which may be told of that Monday. */
const diedLater =
  /\bof the (?:wounded|injured)\b[^.;]{0,30}\bdied\b|\bdied\b[^.;]{0,30}?\b(?:later|in (?:the |a )?hospital|(?:of|from) (?:(?:his|her|their|the) )?(?:wounds|injuries))\b|\blater died\b|\bsuccumbed to\b/i;

const bare = "Names no place and no day of its own.";

/** Why a group is no event of its own; null when it is one. */
function whyNone(text: string, members: readonly Happening[], reading: Reading): string | null {
  const scenes = members.flatMap((member) => member.places.filter((place) => place.role === "scene"));
  const fine = members.some((member) => fineNames(member.places, reading).length > 0);
  const main = mainOf(members);
  // In a log the head of an entry tells its day.
  const told = members.some(
    (member) =>
      member.dated !== null &&
      (member.datedFrom === null ||
        (member.datedBy === "paragraph" && member.listed && member.kind !== null)),
  );
  const counted = members.some((member) => member.counted);
  const actor = members.some((member) => member.actor !== null);
  const onlyHarm = members.every((member) => member.trigger.form === "casualty");
  if (
    onlyHarm &&
    !fine &&
    members.every(({ clause }) => diedLater.test(text.slice(clause.start, clause.end)))
  )
    return "Tells of one who died later of an attack told before.";
  if (onlyHarm && !fine && !(told && counted)) return "Tells of harm, not of what was done and where.";
  if (members.every((member) => member.ongoing || member.earlier) && scenes.length === 0)
    return "Told in general, without a place: no single happening.";
  if (scenes.length > 0) return null;
  if (told && (actor || counted || main.weapon !== null || main.kind !== null)) return null;
  if (
    main.trigger.form === "verb" &&
    main.weapon !== null &&
    counted &&
    (actor || main.dated !== null) &&
    main.datedBy !== "report"
  )
    return null;
  if (main.kind === "interception" && counted) return null;
  if (main.trigger.form === "verb" && main.kind !== null && members.some((member) => member.clocked))
    return null;
  return bare;
}

function confidenceOf(
  members: readonly Happening[],
  places: readonly EventPlace[],
  when: When,
  told: boolean,
): number {
  const main = mainOf(members);
  let score = 0.35;
  if (main.trigger.weight >= 5) score += 0.15;
  if (places.some((place) => place.point !== null)) score += 0.15;
  if (told) score += 0.15;
  else if (when.firstDay !== null) score += 0.05;
  if (members.length > 1) score += 0.1;
  if (main.actor !== null) score += 0.05;
  if (main.kind === null) score -= 0.1;
  if (members.every((member) => member.ongoing || member.earlier)) score -= 0.2;
  if (members.every((member) => member.headline || member.caption)) score -= 0.1;
  return Math.round(Math.min(0.95, Math.max(0.05, score)) * 100) / 100;
}

function newestDay(happenings: readonly Happening[]): string | null {
  return (
    happenings
      .map((happening) => happening.dated?.days?.last ?? null)
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
