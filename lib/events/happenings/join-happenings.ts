// Happenings told more than once -> one group each: same kind, day, place and actor, as far as each sentence says.
import type { Reading } from "../../geoparser/reading";
import { chosenOf, rankOf, type PlaceHere } from "../places/place-here";
import type { EventKind } from "../event-kind";
import type { Happening } from "./happening";
import { joinedInWords, nearestOf } from "./joined-in-words";
import { nounPoints, pointsByNoun, sameWords, takesPlacesBefore } from "./points-by-noun";

export type HappeningGroup = {
  readonly members: Happening[];
  /** Why each member after the first is told of it, in words of ours. */
  readonly reasons: string[];
  /** An operation: takes what tells of the whole, never a place of its own. */
  readonly whole: boolean;
};

const related: readonly (readonly [EventKind, EventKind])[] = [
  ["airstrike", "missile_attack"],
  ["airstrike", "other"],
  ["shooting", "raid"],
  ["airstrike", "raid"],
  ["raid", "ground_fighting"],
];

/** True when two kinds may be told of one happening; null = not named. */
export function kindsAgree(one: EventKind | null, other: EventKind | null): boolean {
  if (one === null || other === null || one === other) return true;
  return related.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** Groups in text order; `whole` (the totals of an operation, may be empty) opens a group of its own. Places, days and actors that disagree keep two apart; what points back joins what was told before. */
export function joinHappenings(
  text: string,
  happenings: readonly Happening[],
  whole: readonly Happening[],
  reading: Reading,
): HappeningGroup[] {
  const groups: HappeningGroup[] =
    whole.length === 0 ? [] : [{ members: [...whole], reasons: [], whole: true }];
  for (const told of happenings) {
    const happening = pointsByNoun(told) && takesPlacesBefore(told) ? { ...told, places: [] } : told;
    let best: { group: HappeningGroup; score: number; reasons: string[] } | null = null;
    for (const group of groups) {
      const verdict = judge(happening, group, reading);
      if (verdict !== null && verdict.score >= 3 && (best === null || verdict.score >= best.score))
        best = { group, ...verdict };
    }
    if (best === null) groups.push({ members: [told], reasons: [], whole: false });
    else {
      const hasScene = best.group.members.some(({ places }) => places.some(({ role }) => role === "scene"));
      const before = nearestOf(told, best.group.members);
      if (before !== undefined) best.group.reasons.push(joinedInWords(text, told, before, best.reasons));
      best.group.members.push(hasScene ? happening : told);
    }
  }
  return groups;
}

function judge(
  happening: Happening,
  group: HappeningGroup,
  reading: Reading,
): { score: number; reasons: string[] } | null {
  const { members } = group;
  const last = members.at(-1);
  if (last === undefined) return null;
  const kind = members.map((member) => member.kind).find((value) => value !== null) ?? null;
  if (!kindsAgree(happening.kind, kind) || members.some((member) => !kindsAgree(member.kind, happening.kind)))
    return null;
  // "Fighting went on around Deir Nahr. Nine were killed there since Monday": of the same fighting.
  const harmThere =
    happening.trigger.form === "casualty" &&
    happening.placesFrom !== null &&
    happening.sentenceIndex - last.sentenceIndex <= 1;
  if (happening.ongoing !== last.ongoing && !happening.headline && !last.headline && !harmThere) return null;
  const days = explicitDays(happening);
  const groupDays = members.map(explicitDays).find((value) => value !== null) ?? null;
  if (days !== null && groupDays !== null && (days.first > groupDays.last || groupDays.first > days.last))
    return null;
  const inherited = happening.dated?.days ?? null;
  if (
    days === null &&
    groupDays !== null &&
    inherited !== null &&
    happening.datedBy === "paragraph" &&
    (inherited.first > groupDays.last || groupDays.first > inherited.last)
  )
    return null;
  const actor =
    members.map((member) => member.actor?.actorKey ?? null).find((value) => value !== null) ?? null;
  const actorHere = happening.actor?.actorKey ?? null;
  if (actor !== null && actorHere !== null && actor !== actorHere) return null;
  if (happening.earlier) return null;
  const elsewhen =
    days === null &&
    inherited !== null &&
    groupDays !== null &&
    (inherited.first > groupDays.last || groupDays.first > inherited.last);

  const fine = fineNames(happening.places, reading);
  // What was stopped in the air is none of the strikes a total counts.
  if (group.whole && (fine.length > 0 || happening.kind === "interception")) return null;
  const groupFine = members.flatMap((member) => fineNames(member.places, reading));
  const sharedFine = fine.some((name) => groupFine.includes(name));
  const headline = happening.headline || members.every((member) => member.headline);
  const sameKind = happening.kind !== null && happening.kind === kind;
  const closeBy = Math.min(
    ...members.map((member) => Math.abs(happening.sentenceIndex - member.sentenceIndex)),
  );
  // "Two of them fell inside, the others near the village": one salvo came down in two places.
  const isRest =
    happening.trigger.ofThoseBefore && sameKind && closeBy <= 1 && happening.paragraph === last.paragraph;
  const places = (happening.locates && happening.trigger.definite && closeBy <= 4) || isRest;
  // A headline may name the next town where the text names the village.
  if (
    fine.length > 0 &&
    groupFine.length > 0 &&
    !sharedFine &&
    !(headline && sameKind && closeBy <= 4) &&
    !places
  )
    return null;
  const countries = countriesOf(happening.places, reading);
  const groupCountries = members.flatMap((member) => countriesOf(member.places, reading));
  const sharedCountry = countries.some((code) => groupCountries.includes(code));
  if (countries.length > 0 && groupCountries.length > 0 && !sharedCountry && !sharedFine) return null;
  const placeless = happening.places.every((place) => place.role !== "scene");
  const groupPlaceless = members.every((member) => member.places.every((place) => place.role !== "scene"));
  if (happening.another && members.some(({ sentenceIndex }) => sentenceIndex === happening.sentenceIndex))
    return null;
  if (sharedFine && happening.another && days === null && !happening.headline) return null;

  // "Strikes on the south killed nine. Five died in A and four in B".
  const harmAtCloserPlaces =
    happening.trigger.form === "casualty" &&
    happening.kind === null &&
    fine.length > 0 &&
    groupFine.length === 0 &&
    !groupPlaceless;
  let score = 0;
  const reasons: string[] = [];
  const add = (points: number, reason: string): void => {
    score += points;
    // What speaks against joining is no reason for it.
    if (points > 0) reasons.push(reason);
  };
  if (group.whole) add(2, "It tells of the operation as a whole.");
  const gap = Math.min(...members.map((member) => Math.abs(happening.sentenceIndex - member.sentenceIndex)));
  for (const { points, reason } of nounPoints(happening, members, kind)) add(points, reason);
  if (sharedFine) add(3, "It is at the same place.");
  else if (sharedCountry) add(1, "It is in the same country.");
  if (sameKind) add(1, "It is the same kind of event.");
  if (actor !== null && actor === actorHere) add(1, "It names the same actor.");
  if (days !== null && groupDays !== null) add(1, "The day agrees.");
  if (happening.paragraph === last.paragraph) add(1, "It stands in the same paragraph.");
  if (happening.pointsBack) add(2, "Its words point back.");
  if (isRest) add(3, "It tells of some of those that were fired.");
  else if (places) add(3, "It says where that happened.");
  if (headline) add(2, "One of the two is a headline.");
  if (happening.caption || members.every((member) => member.caption)) add(1, "One of the two is a caption.");
  if (placeless && happening.trigger.form !== "verb") add(1, "It names no place of its own.");
  if (placeless && groupPlaceless && gap <= 2 && happening.kind === kind && kind !== null)
    add(2, "No place is told just before it either.");
  if (placeless && happening.trigger.form === "casualty" && happening.paragraph === last.paragraph)
    add(2, "It tells only of harm.");
  if (placeless && gap <= 1) add(1, "It follows directly.");
  if (harmAtCloserPlaces && (sharedCountry || countries.length === 0) && gap <= 2)
    add(3, "It says where the harm was done.");
  if (harmToldFirst(happening, members)) add(3, "It says what did the harm.");
  if (elsewhen && !sharedFine && gap > 1) add(-2, "the text is at another day");
  if (sameWords(happening, members)) add(2, "It uses the same words.");
  else if (gap > 8) add(-1, "far apart");
  if (happening.another) add(-2, "told as another one");
  if (fine.length > 0 && groupFine.length === 0 && !groupPlaceless && !sharedCountry && countries.length > 0)
    add(-1, "elsewhere");
  return { score, reasons };
}

/** "Seven policemen were killed on Tuesday. They were asleep when militants stormed their post": the harm is told before what did it. */
function harmToldFirst(happening: Happening, members: readonly Happening[]): boolean {
  return (
    happening.trigger.form === "verb" &&
    !happening.another &&
    members.every(
      ({ trigger, places, paragraph, sentenceIndex }) =>
        trigger.form === "casualty" &&
        trigger.passive &&
        places.every(({ role }) => role !== "scene") &&
        paragraph === happening.paragraph &&
        happening.sentenceIndex - sentenceIndex === 1,
    )
  );
}

/** Days the sentence itself tells; a night or an evening reaches into the next day, "overnight" into the one before. */
export function explicitDays(happening: Happening): { first: string; last: string } | null {
  const { dated } = happening;
  if (happening.datedFrom !== null || happening.caption || dated === null || dated.days === null) return null;
  const part = dated.date.partOfDay;
  if (dated.days.first !== dated.days.last) return dated.days;
  if (part === "overnight" || part === "midnight")
    return { first: shift(dated.days.first, -1), last: dated.days.last };
  return part === "night" || part === "late" || part === "evening"
    ? { first: dated.days.first, last: shift(dated.days.last, 1) }
    : dated.days;
}

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Ids (or, for names without a sure place, the words) of places finer than a governorate. */
export function fineNames(places: readonly PlaceHere[], reading: Reading): string[] {
  return places.flatMap((place) => {
    const mention = reading.mentions[place.mention];
    if (place.role !== "scene") return [];
    if (place.mention < 0) return [`unknown at ${place.span.start}`];
    if (mention === undefined || rankOf(mention) < 2) return [];
    // The same name in one text means the same place, even where two candidates of it were chosen.
    const words = mention.name.toLowerCase();
    const id = chosenOf(mention)?.placeId ?? null;
    return id === null ? [words] : [id, words];
  });
}

/** Country codes of the scenes. */
export function countriesOf(places: readonly PlaceHere[], reading: Reading): string[] {
  return places.flatMap((place) => {
    const mention = reading.mentions[place.mention];
    const code =
      place.role === "scene" && mention !== undefined ? (chosenOf(mention)?.countryCode ?? null) : null;
    return code === null ? [] : [code];
  });
}
