// Groups that are told again elsewhere in the text: a headline's, once the text names the same place, and what names no place and no day.
import type { Reading } from "../../geoparser/reading";
import type { Happening } from "./happening";
import { explicitDays, fineNames, kindsAgree, type HappeningGroup } from "./join-happenings";
import { joinedInWords, nearestOf } from "./joined-in-words";

/** Sentences between what was told last and what only goes on about it. */
const nearSentences = 4;

/**
 * Groups in the order they came, fewer where one says no more than another: the headline of what the text tells at the same place, and
 * words of attack without place and day (`isBare`) behind what was told last and may be the same.
 */
export function settleGroups(
  text: string,
  groups: readonly HappeningGroup[],
  reading: Reading,
  isBare: (members: readonly Happening[]) => boolean,
): HappeningGroup[] {
  const bare = new Set(groups.filter(({ members }) => isBare(members)));
  let settled = [...groups];
  for (const group of groups) {
    // What others were joined to is no longer told alone.
    if (!settled.includes(group)) continue;
    const others = settled.filter((other) => other !== group);
    const isHead = isHeadOnly(group);
    const home = isHead
      ? others.find((other) => !isHeadOnly(other) && tellsOf(group, other, reading))
      : bare.has(group)
        ? lastBefore(
            group,
            others.filter((other) => !bare.has(other)),
          )
        : undefined;
    if (home === undefined) continue;
    const members = [...home.members, ...group.members].sort(
      (one, other) => one.sentenceIndex - other.sentenceIndex,
    );
    const [told] = group.members;
    const before = told === undefined ? undefined : nearestOf(told, home.members);
    const why = isHead
      ? "It is the headline of what is told of that place."
      : "It names no place and no day of its own.";
    const reasons =
      told === undefined || before === undefined
        ? home.reasons
        : [...home.reasons, ...group.reasons, joinedInWords(text, told, before, [why])];
    settled = others.map((other) => (other === home ? { ...home, members, reasons } : other));
  }
  return settled;
}

/** A headline, alone or with the harm it tells. */
const isHeadOnly = ({ members }: HappeningGroup): boolean =>
  members.some(({ headline }) => headline) &&
  members.every(({ headline, trigger }) => headline || trigger.form === "casualty");

const agrees = (one: HappeningGroup, other: HappeningGroup): boolean =>
  one.members.every((member) =>
    other.members.every(
      (theirs) =>
        kindsAgree(member.kind, theirs.kind) &&
        (member.actor === null || theirs.actor === null || member.actor.actorKey === theirs.actor.actorKey),
    ),
  );

function tellsOf(head: HappeningGroup, other: HappeningGroup, reading: Reading): boolean {
  const names = head.members.flatMap(({ places }) => fineNames(places, reading));
  const theirs = other.members.flatMap(({ places }) => fineNames(places, reading));
  const days = head.members.map(explicitDays).find((each) => each !== null) ?? null;
  const otherDays = other.members.map(explicitDays).find((each) => each !== null) ?? null;
  const daysTouch =
    days === null || otherDays === null || (days.first <= otherDays.last && otherDays.first <= days.last);
  return daysTouch && names.some((name) => theirs.includes(name)) && agrees(head, other);
}

/** The group told last before this one, where it is near and may be the same. */
function lastBefore(bare: HappeningGroup, others: readonly HappeningGroup[]): HappeningGroup | undefined {
  const [first] = bare.members;
  if (first === undefined || bare.members.some(({ another, earlier }) => another || earlier))
    return undefined;
  const gapOf = ({ members }: HappeningGroup): number =>
    Math.min(
      ...members.map(({ sentenceIndex }) =>
        sentenceIndex <= first.sentenceIndex ? first.sentenceIndex - sentenceIndex : Infinity,
      ),
    );
  // "The strikes answered those attacks" is not of the attack told last where strikes were told before it.
  const alike = others.filter((other) => gapOf(other) < Infinity && isCalledAlike(bare, other));
  const near = [...(alike.length > 0 ? alike : others)].sort((one, other) => gapOf(one) - gapOf(other))[0];
  if (near === undefined || gapOf(near) > nearSentences) return undefined;
  const paragraphs = near.members.map(({ paragraph }) => first.paragraph - paragraph);
  return paragraphs.some((gap) => gap >= 0 && gap <= 1) && agrees(bare, near) ? near : undefined;
}

/** Both are told with one noun of attack or as one kind. */
function isCalledAlike(one: HappeningGroup, other: HappeningGroup): boolean {
  const kinds = new Set(one.members.flatMap(({ kind }) => kind ?? []));
  const nouns = new Set(one.members.flatMap(nounOf));
  return other.members.some(
    (member) =>
      (member.kind !== null && kinds.has(member.kind)) || nounOf(member).some((noun) => nouns.has(noun)),
  );
}

/** "strike" of "air strike"; none of what is told with a verb. */
const nounOf = ({ trigger }: Happening): string[] =>
  trigger.form === "noun" ? trigger.words.split(" ").slice(-1) : [];
