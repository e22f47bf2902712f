// How many things are counted: targets, munitions, strikes, attacks, aircraft, and parts of what was counted just before.
import type { Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { thingWords, wordsBeforePeople } from "../english/claim-words";
import type { Count } from "./count";
import type { NumberBeside } from "./number-beside";

const fewModifiers = String.raw`(?:(?!(?:in|on|at|by|from|and|or|of|were|was|are|is|more|than|to|for|part|since|after|before|during|following)\b)[\w’'-]+\s+){0,2}?`;
const things = thingWords.map((entry) => {
  const between =
    entry.field === "attacks" || entry.field === "strikes"
      ? fewModifiers
      : String.raw`(?:of\s+(?:the\s+)?)?${wordsBeforePeople}`;
  return { ...entry, pattern: new RegExp(String.raw`^\s+(${between}(?:${entry.words}))(?![\w-])`, "iu") };
});
/** "One rocket was shot down": one of them is told like several, where no other noun follows it ("one missile site"). */
const oneThing = new RegExp(
  String.raw`^\s+(${fewModifiers}(?:${(thingWords.find(({ field }) => field === "munitions")?.words ?? "").replaceAll(/s(?=[|)]|$)/g, "")}))(?=\s*(?:[,.;:)]|$)|\s+(?:was|is|has|had|that|which|fired|hit|struck|fell|landed|from|in|on|at|into|near|and|over|by|launched|exploded|came|crashed|slammed|rammed|killed)\b)`,
  "iu",
);
/** Always something aimed at; other things (houses, villages) only where the words say that they were hit. */
const aimedAt =
  /\b(?:targets|sites|facilities|locations|bases|posts|positions|depots|installations|headquarters|camps|places)$/i;
const homes = /\b(?:homes|houses|buildings)$/i;
const listedHit = /^[^.;]{0,90}\b(?:damaged|destroyed|hit|burnt)\b/i;
const wasHit =
  /^[^.;,]{0,24}\b(?:hit|damaged|destroyed|bombed|struck|shelled|targeted|attacked|burn\w+|flattened|wrecked|gutted|razed|torched|levelled|knocked out|sunk|sank|disabled|collapsed|wiped out|blown up|brought down|obliterated|ransacked|looted|set (?:on fire|ablaze|alight)|(?:on fire|ablaze|alight)|put to the torch|caught fire|reduced to (?:rubble|ashes)|went up in flames|lost (?:its|their) (?:roofs?|windows))\b/i;
/** "Two navy ships shelled the shore": they did it. */
const hitsOthers =
  /^\s+(?:\w+ly\s+)?(?:hit|damaged|destroyed|bombed|struck|shelled|targeted|attacked|flattened|sank|looted|ransacked)\s+(?:the|an?|its|their|two|three|four|five|several|\d+|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}+)\s(?!(?:[\w-]+\s)?(?:landmines?|mines?|bombs?|ieds?)\b)/u;
const hitsBefore =
  /\b(?:damage to|pound(?:ed|ing)|hit|hits|hitting|struck|striking|bombed|bombing|destroyed|destroying|damaged|targeted|targeting|shelled|attacked|bomb|flattened|wrecked|wrecking|gutted|razed|torched|burn(?:ed|t)(?: down)?|levell?ed|took out|taken out|set fire to|blew up|blown up|wip(?:ed|ing) out|knock(?:ed|ing) out|br(?:ought|inging) down|pull(?:ed|ing) down|t(?:ore|earing) down|demolish(?:ed|ing)|bulldoz(?:ed|ing)|sank|sinking|disabl(?:ed|ing)|on|against)\s+(?:\w+\s+){0,2}$/i;

const wreck = String.raw`(?:destroyed|damaged|razed|torched|burn(?:ed|t)(?: down)?|wrecked|gutted|flattened|levell?ed|demolished|bulldozed|looted|sunk|blown up|set (?:on fire|ablaze|alight)|put to the torch)`;
/** "221 houses, eight carts and a mill were razed": what the end of the list says befell them all. */
const listWasHit = new RegExp(
  String.raw`^(?:,\s|,?\sand\s|\sor\s)(?:[\p{L}\d’'-]+(?:,\s|\s)){1,12}?(?:were|was|have been|had been|are)\s+(?:\w+ly\s+|also\s+)?${wreck}\b|^(?:,\s[\p{L}-]+(?:\s[\p{L}-]+)?){0,3},?\sand\s[\p{L}-]+(?:\s[\p{L}-]+)?\s${wreck}\b`,
  "iu",
);
const andBefore = /^(?:,|,?\s(?:and|as well as))\s+(?:another\s+|some\s+)?$/i;

/** "one of its posts": which one is told, not how many. */
const oneOfThings = new RegExp(
  String.raw`^\s+of (?:its|their|his|her|our)\s+(?:[\w-]+\s+){0,2}?(?:${thingWords.map(({ words }) => words).join("|")})\b`,
  "i",
);
/** "Nine of these were air strikes". */
const amongThemStrikes =
  /^\s+of (?:these|them|those|which)\s+(?:were|are)\s+((?:[\w-]+\s+){0,2}?(?:air ?strikes?|strikes|raids|bombardments))\b/i;
const strikesAmongThem = (after: string): { field: ClaimField; pattern: RegExp } | undefined =>
  amongThemStrikes.test(after) ? { field: "strikes", pattern: amongThemStrikes } : undefined;
/** "Artillery hit the village 132 times". */
const timesHit =
  /\b(?:hit|struck|shelled|bombed|bombarded|attacked|targeted|pounded|raided|fired (?:on|at|upon|into)|opened fire(?: on)?|(?:came|come|was|were) under (?:[\w-]+ ){0,2}(?:fire|attack))\b[^.;:]{0,60}?\s$/i;

const fromAbove =
  /\b(?:bomb(?:ed|s|ing)|from the air|(?:jets?|war ?planes?|aircraft|planes?|helicopters?) (?:[\w-]+ ){0,2}(?:hit|struck|attacked|raided|targeted|pounded))\b/i;

/** True where the words behind a number name a thing that is counted. */
export const isCountedThing = (after: string): boolean => things.some(({ pattern }) => pattern.test(after));

/** "one of its posts": picks one out, counts none. */
export const isOneOfThings = ({ number, after }: NumberBeside): boolean =>
  number.min === 1 && oneOfThings.test(after);

/** What the words behind the number name; null where they name nothing that is counted, or nothing that was hit. `last`: the things counted before it in the sentence. */
export function countedThing(
  { text, number, clause, end, before, after, base }: NumberBeside,
  last: Count | null,
): Count | null {
  if (/^\s+times\b/i.test(after) && timesHit.test(before) && (number.min ?? 0) > 1)
    return {
      ...base,
      span: number.span,
      field: fromAbove.test(before) ? "strikes" : "attacks",
      population: "unknown",
      unit: "attacks",
      scopeAt: { start: number.span.end, end },
    };
  const thing =
    things.find((entry) => entry.pattern.test(after)) ??
    strikesAmongThem(after) ??
    (number.min === 1 && number.max === 1 && oneThing.test(after)
      ? { field: "munitions" as const, pattern: oneThing }
      : undefined);
  const unit = thing?.pattern.exec(after)?.[1]?.replace(/^of (?:the\s+)?/i, "") ?? null;
  if (thing === undefined || unit === null) return null;
  const span = { start: number.span.start, end: number.span.end + after.indexOf(unit) + unit.length };
  if (/\b(?:for|after|within|every|over|last|past)\s+$/i.test(before)) return null;
  const behind = text.slice(span.end, clause.end);
  if (
    thing.field === "targets" &&
    !aimedAt.test(unit) &&
    !hitsBefore.test(before) &&
    (!wasHit.test(behind) || hitsOthers.test(behind)) &&
    !listWasHit.test(behind) &&
    !(last?.field === "targets" && andBefore.test(text.slice(last.span.end, number.span.start))) &&
    !(homes.test(unit) && listedHit.test(behind))
  )
    return null;
  if (/\bfighting positions$/i.test(unit)) return null;
  const fromAir = thing.field === "attacks" && /^\s+from the air\b/.test(behind);
  return {
    ...base,
    span,
    field: fromAir ? "strikes" : thing.field,
    population: "unknown",
    unit,
    scopeAt: { start: span.end, end },
  };
}

/** "three of them in Iraq and four in Syria": parts of what was counted just before. */
export function partOfThings(
  { text, number, end, after, base }: NumberBeside,
  sentence: Span,
  last: Count | null,
): Count | null {
  const isPart =
    last?.field === "munitions"
      ? /^\s+(?:of (?:them|these|those|which)\s+)?(?:over|above|in|near|off)\s+(?:the\s+)?(?:skies (?:of|over)\s+)?\p{Lu}/u
      : /^\s+(?:of (?:them|these|which)\s+)?(?:were\s+)?in\s+(?:the\s+)?\p{Lu}/u;
  if (last === null || number.span.start <= last.span.start || !isPart.test(after)) return null;
  const whole = text.slice(last.span.start, last.span.end);
  return {
    ...base,
    span: number.span,
    field: last.field,
    population: "unknown",
    unit: last.unit,
    remarks: [...base.remarks, `Part of the "${whole}" told before it.`],
    scopeAt: { start: number.span.end, end: Math.min(sentence.end, end) },
  };
}
