// Reading -> event drafts and operations: happenings are found, joined, dated, placed and given a neutral title.
import type { Mention, Reading } from "../geoparser/reading";
import type { Span } from "../text/span";
import type { KnownActor } from "./actor";
import type { DraftActor, EventDraft, OperationDraft } from "./draft";
import { draftOperationGroup } from "./draft-operations"; // told twice -> one; totals over many places -> one operation
import type { EventKind } from "./event-kind";
import { chosenOf, dropContainers, placeOf, rankOf, type EventPlace, type PlaceHere } from "./event-places"; // mentions -> locations
import { isArea } from "../geo/precision";
import { operationNameOf, titleOf } from "./event-title";
import { findClaimant } from "./find-claimants";
import { findHappenings } from "./find-happenings"; // sentences -> what each says took place
import type { Happening } from "./happening";
import { inferKinds } from "./infer-kinds"; // kinds the text around tells
import type { NotEvent } from "./find-triggers";
import { fineNames } from "./join-happenings";
import { resolveWhen, unknownWhen } from "./resolve-when"; // words -> interval
import { findZoneOfCapital, findZoneOfCountry } from "./time-zones";
import type { When } from "./when";

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
  const happenings = inferKinds(found);
  const notEvents = [...rejected];
  const { operation, rest } = draftOperationGroup(text, happenings, reading);
  const operations = operation === null ? [] : [draftOperation(text, reading, actors, operation.members)];
  const news = newestDay(happenings);
  const events: EventDraft[] = [];
  for (const group of rest) {
    const reason = whyNone(group.members, reading);
    const main = mainOf(group.members);
    if (reason !== null) {
      notEvents.push({ span: main.trigger.span, reason });
      continue;
    }
    const partOf = operation !== null && operation.children.includes(group) ? 0 : null;
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
          inference: join([
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
    `"${text.slice(main.trigger.span.start, main.trigger.span.end)}" tells of ${kind === "other" ? "an attack" : kind.replace("_", " ")}.`,
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

function draftOperation(
  text: string,
  reading: Reading,
  actors: readonly KnownActor[],
  members: readonly Happening[],
): OperationDraft {
  const main = mainOf(members);
  const kind = commonKind(members);
  const scope = placesOf(text, reading, members, kind, true).map((place) => {
    // "targets in Iraq" gives the operation Iraq; the words stay with the claims.
    const mention = place.mention === null ? undefined : reading.mentions[place.mention];
    return mention?.relative?.relation === "unnamed_in"
      ? { ...place, label: chosenOf(mention)?.name ?? place.label }
      : place;
  });
  const actor = asDraftActor(members.map((member) => member.actor).find((value) => value !== null) ?? null);
  const when = whenOf(text, reading, members, scope);
  const named = [
    ...new Set(
      scope
        .filter((place) => place.role === "struck" || place.role === "attacked")
        .map((place) => place.label),
    ),
  ];
  const where =
    named.length === 0
      ? ""
      : ` in ${named.length < 3 ? named.join(" and ") : `${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`}`;
  return {
    trigger: main.trigger.span,
    mentions: mentionsOf(members, main),
    kind,
    weapon:
      members
        .filter((member) => member.kind === kind)
        .map((member) => member.weapon)
        .find((value) => value !== null) ??
      members.map((member) => member.weapon).find((value) => value !== null) ??
      null,
    sentence: main.sentence,
    name: operationNameOf(kind, actor, where),
    actor,
    when,
    scope: scope.map(({ mention: _mention, span: _span, ...location }) => location),
    evidence: [
      `"${text.slice(main.trigger.span.start, main.trigger.span.end)}" stands with a total over several places that are not all named.`,
    ],
  };
}

/** The member that says it best: news before captions and headlines, a place of its own, the strongest word. */
function mainOf(members: readonly Happening[]): Happening {
  const value = (member: Happening): number =>
    member.trigger.weight +
    (member.places.some((place) => place.role === "scene") ? 2 : 0) +
    (member.dated !== null && member.datedFrom === null ? 1 : 0) -
    (member.headline ? 2 : 0) -
    (member.caption ? 2 : 0) -
    (member.trigger.form === "casualty" ? 2 : 0);
  const best = [...members].sort((one, other) => value(other) - value(one))[0];
  if (best === undefined) throw new Error("a group of happenings is never empty");
  return best;
}

function mentionsOf(members: readonly Happening[], main: Happening): Span[] {
  return members
    .flatMap((member) => [member.trigger.span, ...member.mentions])
    .filter((span) => span.start !== main.trigger.span.start)
    .sort((one, other) => one.start - other.start);
}

function kindOf(members: readonly Happening[]): EventKind {
  const main = mainOf(members);
  return main.kind ?? members.map((member) => member.kind).find((value) => value !== null) ?? "other";
}

/** The kind most members name; the main one between equals. */
function commonKind(members: readonly Happening[]): EventKind {
  const votes = new Map<EventKind, number>();
  for (const { kind } of members) if (kind !== null) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const main = kindOf(members);
  // Missiles of an operation that is also told as flown by aircraft were fired from them.
  if (votes.has("airstrike") && votes.has("missile_attack") && votes.size === 2) return "airstrike";
  return (votes.get(main) ?? 0) === most
    ? main
    : ([...votes].find(([, count]) => count === most)?.[0] ?? main);
}

function placesOf(
  text: string,
  reading: Reading,
  members: readonly Happening[],
  kind: EventKind,
  keepCoarse = false,
): EventPlace[] {
  const all: { place: PlaceHere; from: string | null }[] = [];
  for (const member of members) {
    for (const place of member.places) {
      if (place.role === "aside") continue;
      const mention = reading.mentions[place.mention];
      const id =
        mention === undefined
          ? `unknown at ${place.span.start}`
          : (chosenOf(mention)?.placeId ?? mention.name.toLowerCase());
      const known = all.findIndex((entry) => {
        const other = reading.mentions[entry.place.mention];
        return (
          other !== undefined &&
          entry.place.role === place.role &&
          ((chosenOf(other)?.placeId ?? other.name.toLowerCase()) === id || other.name === mention?.name)
        );
      });
      if (known < 0) all.push({ place, from: member.placesFrom });
      // The same place told more closely ("eastern Syria" after "Syria", "near Abu Kamal" after its bare name) takes over.
      else if (mention !== undefined && isCloser(mention, reading.mentions[all[known]?.place.mention ?? -1]))
        all[known] = { place, from: member.placesFrom };
    }
  }
  const kept = keepCoarse
    ? all.map((entry) => entry.place)
    : dropContainers(
        all.map((entry) => entry.place),
        reading,
      );
  return all
    .filter((entry) => kept.includes(entry.place))
    .map((entry) => placeOf(text, reading, entry.place, kind, entry.from));
}

/** True where `mention` tells the same place better: with "near" or "eastern", or as the town where the other took the district. */
function isCloser(mention: Mention, known: Mention | undefined): boolean {
  if (known === undefined) return true;
  if (known.relative === null && mention.relative !== null) return true;
  return (known.relative === null) === (mention.relative === null) && rankOf(mention) > rankOf(known);
}

function whenOf(
  text: string,
  reading: Reading,
  members: readonly Happening[],
  places: readonly EventPlace[],
): When {
  const dated = members.filter((member) => member.dated !== null);
  const rank = (member: Happening): number =>
    (member.datedFrom === null ? 0 : 10) +
    (member.caption ? 5 : 0) +
    (member.dated?.days === null ? 20 : 0) +
    (member.dated !== null && member.dated.days !== null && member.dated.days.first !== member.dated.days.last
      ? 3
      : 0) -
    (member.dated?.date.partOfDay === null ? 0 : 1);
  const best = [...dated].sort((one, other) => rank(one) - rank(other))[0];
  const code =
    places
      .filter((place) => place.role === "struck" || place.role === "attacked")
      .map((place) => countryOf(reading, place))
      .find((value) => value !== null) ?? null;
  const zone = findZoneOfCountry(code);
  if (best === undefined || best.dated === null) return { ...unknownWhen, zone };
  const actor = members.map((member) => member.actor).find((value) => value !== null) ?? null;
  const tellersZone = findZoneOfCapital(actor?.known?.country ?? null);
  const when = resolveWhen(text, best.dated.date, {
    publishedAt: reading.publishedAt,
    zone,
    tellersZone,
    sameDay: best.dated.days?.first ?? null,
  });
  const caption = best.caption ? "The day stands under a picture and may be the picture's." : null;
  return { ...when, inference: join([best.datedFrom, caption, when.inference]) };
}

function countryOf(reading: Reading, place: EventPlace): string | null {
  const mention = place.mention === null ? undefined : reading.mentions[place.mention];
  return mention === undefined ? null : (chosenOf(mention)?.countryCode ?? null);
}

/** Why a group is no event of its own; null when it is one. */
function whyNone(members: readonly Happening[], reading: Reading): string | null {
  const scenes = members.flatMap((member) => member.places.filter((place) => place.role === "scene"));
  const fine = members.some((member) => fineNames(member.places, reading).length > 0);
  const main = mainOf(members);
  const told = members.some((member) => member.dated !== null && member.datedFrom === null);
  const counted = members.some((member) => member.counted);
  const actor = members.some((member) => member.actor !== null);
  if (members.every((member) => member.trigger.form === "casualty") && !fine && !(told && counted))
    return "Tells of harm, not of what was done and where.";
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
  return "Names no place and no day of its own.";
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

function asDraftActor(actor: Happening["actor"]): DraftActor | null {
  return actor === null ? null : { name: actor.name, span: actor.span, actorKey: actor.actorKey };
}

const join = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(" ");
};
