// What the members of one happening say together: the one that says it best, the kind, the places, the day, who did it.
import type { Mention, Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { DraftActor } from "../draft";
import type { EventKind } from "../event-kind";
import { dropContainers } from "../places/list-places";
import { chosenOf, rankOf, type PlaceHere } from "../places/place-here";
import { placeOfEvent, type EventPlace } from "../places/place-of-event"; // mentions -> locations
import type { Happening } from "./happening";
import { resolveWhen, unknownWhen } from "../dates/resolve-when"; // words -> interval
import { findZoneOfCapital, findZoneOfCountry } from "../dates/time-zones";
import type { When } from "../when";

/** The member that says it best: news before captions and headlines, a place of its own, the strongest word. */
export function mainOf(members: readonly Happening[]): Happening {
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

/** Where else it is told: the words of all members but the main one, in text order. */
export function mentionsOf(members: readonly Happening[], main: Happening): Span[] {
  return members
    .flatMap((member) => [member.trigger.span, ...member.mentions])
    .filter((span) => span.start !== main.trigger.span.start)
    .sort((one, other) => one.start - other.start);
}

/** The kind the main member tells, else the first that any tells; "other" where none does. */
export function kindOf(members: readonly Happening[]): EventKind {
  const main = mainOf(members);
  const told = main.kind ?? members.map((member) => member.kind).find((value) => value !== null) ?? null;
  if (told !== null) return told;
  // "a strike", "strikes": said of what comes from the air, where nothing else is told of it.
  if (members.some(({ trigger }) => trigger.form === "noun" && /\bstrike$/.test(trigger.words)))
    return "airstrike";
  // Who lies in wait for others fights them, with whatever weapon.
  return members.some(({ trigger }) => /^ambush/.test(trigger.words)) ? "ground_fighting" : "other";
}

/** The kind most members name; the main one between equals. */
export function commonKind(members: readonly Happening[]): EventKind {
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

/**
 * The members' places as locations, each once and as closely as any member tells it; places around others are left out unless
 * `keepCoarse`. Asides are none.
 */
export function placesOf(
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
    .map((entry) => placeOfEvent(text, reading, entry.place, kind, entry.from));
}

/** True where `mention` tells the same place better: with "near" or "eastern", or as the town where the other took the district. */
function isCloser(mention: Mention, known: Mention | undefined): boolean {
  if (known === undefined) return true;
  if (known.relative === null && mention.relative !== null) return true;
  return (known.relative === null) === (mention.relative === null) && rankOf(mention) > rankOf(known);
}

/** The best told day of the members as an interval, in the zone of the place; unknown where none tells one. */
export function whenOf(
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
    days: best.dated.days,
  });
  const caption = best.caption ? "The day stands under a picture and may be the picture's." : null;
  return { ...when, inference: joinWords([best.datedFrom, caption, when.inference]) };
}

function countryOf(reading: Reading, place: EventPlace): string | null {
  const mention = place.mention === null ? undefined : reading.mentions[place.mention];
  return mention === undefined ? null : (chosenOf(mention)?.countryCode ?? null);
}

/** An actor as drafts keep it: name, words, key. */
export function asDraftActor(actor: Happening["actor"]): DraftActor | null {
  return actor === null ? null : { name: actor.name, span: actor.span, actorKey: actor.actorKey };
}

/** The parts that say something, as one text; null where none does. */
export const joinWords = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(" ");
};
