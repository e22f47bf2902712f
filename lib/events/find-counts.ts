// A sentence -> what it counts: people harmed, targets, munitions, strikes, attacks, aircraft.
import type { Span } from "../text/span";
import type { ClaimField, Population } from "./claim";
import { findDates } from "./find-dates";
import { harmBefore, harmWords, personWords, populationOf, thingWords } from "./english/claim-words";
import { findNumbers, type NumberInWords } from "./english/number-words";

export type Count = {
  readonly span: Span;
  readonly field: ClaimField;
  readonly population: Population;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximation: string | null;
  readonly remarks: readonly string[];
  readonly includingCivilians: boolean;
  /** "three of the rockets": of something told before. */
  readonly partOfTold: boolean;
  /** Where the words that limit it to a place would stand. */
  readonly scopeAt: Span;
};

const modifiers = String.raw`(?:(?:of\s+(?:the|its|his|their|these|them)\s+)?(?!(?:in|on|at|by|from|and|or|were|was|are|is|had|have|has|than|to|for|with|when|as|who|that|others)\b)[\w’‘'.“”"-]+\s+){0,5}?`;
const person = new RegExp(String.raw`^\s+(${modifiers}(?:${personWords}))\b`, "iu");
const indefinitePerson = new RegExp(
  String.raw`\b(?:an?|one)\s+(?:(?!(?:in|on|at|by|from|and|or|of|the|was|were)\b)[\w’'.-]+\s+){0,3}?(?:person|man|woman|child|boy|girl|baby|infant|toddler|teenager|youth|mother|father|civilian|resident|villager|neighbou?r|worker|labou?rer|contractor|driver|farmer|shepherd|fisherman|student|pupil|teacher|nurse|doctor|medic|paramedic|journalist|reporter|photographer|cameraman|passenger|pedestrian|passer-by|bystander|worshipper|tourist|refugee|migrant|detainee|prisoner|priest|imam|soldier|marine|conscript|reservist|fighter|militant|gunman|rebel|attacker|assailant|officer|policem[ae]n|policewoman|commander|guard|sailor|pilot|peacekeeper|Palestinian|Israeli|Syrian|Iraqi|Lebanese|Yemeni|Iranian|Ukrainian|Russian|Sudanese|Turk|Kurd)\b`,
  "giu",
);
const fewModifiers = String.raw`(?:(?!(?:in|on|at|by|from|and|or|of|were|was|are|is|more|than|to|for|part)\b)[\w’'-]+\s+){0,2}?`;
const things = thingWords.map((entry) => {
  const between =
    entry.field === "attacks" || entry.field === "strikes"
      ? fewModifiers
      : String.raw`(?:of\s+(?:the\s+)?)?${modifiers}`;
  return { ...entry, pattern: new RegExp(String.raw`^\s+(${between}(?:${entry.words}))(?![\w-])`, "iu") };
});
/** Always something aimed at; other things (houses, villages) only where the words say that they were hit. */
const aimedAt =
  /\b(?:targets|sites|facilities|locations|bases|posts|positions|depots|installations|headquarters|camps|places)$/i;
const homes = /\b(?:homes|houses|buildings)$/i;
const listedHit = /^[^.;]{0,90}\b(?:damaged|destroyed|hit|burnt)\b/i;
const wasHit =
  /^[^.;,]{0,24}\b(?:hit|damaged|destroyed|bombed|struck|shelled|targeted|attacked|burn\w+|flattened)\b/i;
const hitsBefore =
  /\b(?:hit|hits|hitting|struck|striking|bombed|bombing|destroyed|destroying|damaged|targeted|targeting|shelled|attacked|bomb|flattened|on|against)\s+(?:\w+\s+){0,2}$/i;

/** Counts of one sentence, left to right. Ages, hours and strengths ("900 troops in Syria") are no counts of harm and are left out. */
export function countsIn(text: string, sentence: Span, clauses: readonly Span[]): Count[] {
  const counts: Count[] = [];
  const dates = findDates(text, sentence);
  const numbers = findNumbers(text, sentence).filter(
    (number) => !dates.some((date) => date.span.start < number.span.end && number.span.start < date.span.end),
  );
  let lastThing: Count | null = null;
  let lastHarmed: Count | null = null;
  numbers.forEach((number, position) => {
    const clause =
      clauses.find((entry) => number.span.start >= entry.start && number.span.end <= entry.end) ?? sentence;
    const nextNumber = numbers[position + 1]?.span.start ?? sentence.end;
    const found = countOf(text, number, clause, Math.min(nextNumber, clause.end), sentence, lastThing);
    if (found === null) {
      const part = lastHarmed === null ? null : partOf(text, number, clause, lastHarmed);
      if (part !== null) counts.push(part);
      return;
    }
    counts.push(found);
    if (harms.has(found.field)) lastHarmed = found;
    if (found.field === "targets" || found.field === "facilities") lastThing = found;
  });
  counts.push(...listedPeople(text, sentence));
  for (const match of text.slice(sentence.start, sentence.end).matchAll(indefinitePerson)) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (
      /^one\b/i.test(match[0]) ||
      counts.some((count) => count.span.start < span.end && span.start < count.span.end)
    )
      continue;
    const clause = clauses.find((entry) => span.start >= entry.start && span.end <= entry.end) ?? sentence;
    const after = text.slice(span.end, clause.end);
    const harm =
      /^[^.;:]{0,64}?\s(?:(?:was|were|has been|had been|is|are)\s+(?:\w+\s+)?)?(shot dead|killed|dead|died|wounded|injured|hurt)\b/i.exec(
        after,
      );
    const before = harmBefore.find((entry) => entry.words.test(text.slice(clause.start, span.start)));
    const left = /\bleft\s+$/i.test(text.slice(clause.start, span.start)) ? harm : null;
    const between = harm?.[0] ?? "";
    // "a commander said three people were killed": who says it was not.
    if (
      /\bnot\b|\b(?:said|says|told|reported|announced|confirmed|claimed|according|added|whose)\b/i.test(
        between,
      )
    )
      continue;
    if (harm === null && before === undefined && left === null) continue;
    const field: ClaimField =
      before !== undefined
        ? before.field
        : /wounded|injured|hurt/i.test(harm?.[1] ?? "")
          ? "injured"
          : "killed";
    counts.push({
      span,
      field,
      population: populationOf(match[0]),
      unit: match[0].replace(/^(?:an?|one)\s+/i, ""),
      min: 1,
      max: 1,
      approximation: null,
      remarks: [],
      includingCivilians: false,
      partOfTold: false,
      scopeAt: span,
    });
  }
  return counts
    .filter(
      (count) =>
        !counts.some(
          (other) =>
            other !== count &&
            other.span.start <= count.span.start &&
            count.span.end <= other.span.end &&
            other.span.end - other.span.start > count.span.end - count.span.start,
        ),
    )
    .sort((one, other) => one.span.start - other.span.start);
}

const onePerson = String.raw`(?:an?|one of (?:his|her|its|their)|one)\s+(?:third\s+|second\s+|fourth\s+)?(?:[\w’'-]+\s+){0,2}?(?:${personWords})`;
const peopleListed = new RegExp(
  String.raw`\b(?:${onePerson})(?:,\s+(?:${onePerson}))*,?\s+and\s+(?:${onePerson})\b`,
  "giu",
);

/** "A woman, a child and a third civilian died": people told one by one are one count, the number of them. */
function listedPeople(text: string, sentence: Span): Count[] {
  const found: Count[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  // Few sentences have what every such list ends with, and the whole pattern is slow to find that out.
  if (!/\sand\s+(?:an?|one)\s/i.test(slice)) return found;
  for (const match of slice.matchAll(peopleListed)) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const field =
      firstHarm(text.slice(span.end, sentence.end).split(/[.;]/)[0] ?? "") ??
      harmBefore.find((entry) => entry.words.test(text.slice(sentence.start, span.start)))?.field ??
      null;
    if (field === null) continue;
    const people = match[0].split(/,\s+|\s+and\s+/).length;
    found.push({
      span,
      field,
      population: populationOf(match[0]),
      unit: match[0],
      min: people,
      max: people,
      approximation: null,
      remarks: ["People told one by one; the number is how many are told."],
      includingCivilians: false,
      partOfTold: false,
      scopeAt: span,
    });
  }
  return found;
}

const survived =
  /\bsurvived\b|\b(?:came|pulled|dug|found|rescued|got)\b[^.;]{0,40}\b(?:alive|unhurt|unharmed)\b/i;

function countOf(
  text: string,
  number: NumberInWords,
  clause: Span,
  end: number,
  sentence: Span,
  lastThing: Count | null,
): Count | null {
  const before = text.slice(clause.start, number.span.start);
  const after = text.slice(number.span.end, end);
  const wide = text.slice(number.span.end, clause.end);
  const remarks = number.remark === null ? [] : [number.remark];
  const base = {
    partOfTold: /^\s+of (?:the|these|those)\b/.test(after),
    min: number.min,
    max: number.max,
    approximation: number.approximation,
    remarks,
    includingCivilians: /^[^.;]{0,60}\bincluding (?:\w+ )?civilians\b/i.test(wide),
  };
  if (survived.test(wide) && number.min === 1) return null;
  if (isAge(before, after) || /\b(?:no|any)\s+$/i.test(before)) return null;
  // "one of the soldiers": picks one out, counts nobody.
  if (number.min === 1 && /^\s+of (?:the|these|those)\b/.test(after)) return null;
  const who = person.exec(after);
  const noun = person.exec(after);
  const closeHarm = firstHarm((noun === null ? after : after.slice(noun[0].length)).slice(0, 24));
  const harmFirst = harmBefore.find(
    (entry) => entry.words.test(before) && !(closeHarm !== null && /\bcounts?\s+$/i.test(before)),
  );
  const afterNoun = who === null ? after : after.slice(who[0].length);
  const harmAfter = firstHarm(afterNoun);
  const leftDead = /\bleft\s+$/i.test(before) ? firstHarm(after) : null;
  if (
    who !== null ||
    harmFirst !== undefined ||
    /^\s+(?:(?:were|was|are|have been|had been|others?|people)\s+)*(?:\w+ly\s+)?(?:killed|dead|died|wounded|injured|hurt|deaths|lives)\b/i.test(
      after,
    )
  ) {
    const field =
      leftDead ??
      harmFirst?.field ??
      harmAfter ??
      (who === null ? firstHarm(after) : harmInNoun(who[1] ?? ""));
    if (field !== null) {
      const thing = things.find(
        (entry) => entry.pattern.test(after) && who === null && harmFirst !== undefined,
      );
      if (thing === undefined) {
        const unit = who?.[1]?.replace(/^of (?:the|its|his|their|these|them)\s+/i, "").trim() ?? null;
        const nounEnd = number.span.end + (who?.[0].length ?? 0);
        const orMore = /^(?:\s+(?:deaths|dead|killed|injured|wounded))?\s+or more\b/i.exec(
          text.slice(nounEnd, clause.end),
        );
        const span = { start: number.span.start, end: nounEnd + (orMore?.[0].length ?? 0) };
        const bounds = orMore === null ? {} : { max: null, approximation: "or more" };
        return {
          ...base,
          ...bounds,
          span,
          field,
          population: unit === null ? "unknown" : populationOf(unit),
          unit,
          scopeAt: { start: span.start, end },
        };
      }
    }
    if (who !== null) return null;
  }
  const thing = things.find((entry) => entry.pattern.test(after));
  const unit = thing?.pattern.exec(after)?.[1]?.replace(/^of (?:the\s+)?/i, "") ?? null;
  if (thing !== undefined && unit !== null) {
    const span = { start: number.span.start, end: number.span.end + after.indexOf(unit) + unit.length };
    if (/\b(?:for|after|within|every|over|last|past)\s+$/i.test(before)) return null;
    if (
      thing.field === "targets" &&
      !aimedAt.test(unit) &&
      !hitsBefore.test(before) &&
      !wasHit.test(text.slice(span.end, clause.end)) &&
      !(homes.test(unit) && listedHit.test(text.slice(span.end, clause.end)))
    )
      return null;
    if (/\bfighting positions$/i.test(unit)) return null;
    const fromAir = thing.field === "attacks" && /^\s+from the air\b/.test(text.slice(span.end, clause.end));
    return {
      ...base,
      span,
      field: fromAir ? "strikes" : thing.field,
      population: "unknown",
      unit,
      scopeAt: { start: span.end, end },
    };
  }
  // "three of them in Iraq and four in Syria": parts of what was counted just before.
  if (
    lastThing !== null &&
    number.span.start > lastThing.span.start &&
    /^\s+(?:of (?:them|these|which)\s+)?(?:were\s+)?in\s+(?:the\s+)?\p{Lu}/u.test(after)
  ) {
    return {
      ...base,
      span: number.span,
      field: lastThing.field,
      population: "unknown",
      unit: lastThing.unit,
      remarks: [
        ...remarks,
        `Part of the "${text.slice(lastThing.span.start, lastThing.span.end)}" told before it.`,
      ],
      scopeAt: { start: number.span.end, end: Math.min(sentence.end, end) },
    };
  }
  const times = /^(?:\s+time)\b/.exec(after);
  if (times !== null) return null;
  return null;
}

const harms: ReadonlySet<ClaimField> = new Set<ClaimField>(["killed", "injured", "casualties", "missing"]);
const partWords = new RegExp(
  String.raw`^\s+of (?:them|whom|these)(?: (?:were|are))?,?\s+(${modifiers}(?:${personWords}))\b`,
  "iu",
);
const includedWords = new RegExp(String.raw`^\s+(${modifiers}(?:${personWords}))\b`, "iu");

/** "Six people were hurt, five of them soldiers", "including three children": a part of the people counted before. */
function partOf(text: string, number: NumberInWords, clause: Span, whole: Count): Count | null {
  const after = text.slice(number.span.end, clause.end);
  const isIncluded = /\bincluding\s+$/i.test(text.slice(whole.span.end, number.span.start));
  const unit = (isIncluded ? includedWords : partWords).exec(after)?.[1];
  if (unit === undefined || (number.min ?? 0) > (whole.max ?? Infinity)) return null;
  // "20 civilians, including three children": the same people counted twice would read as two tellings.
  if (populationOf(unit) === whole.population) return null;
  const end = number.span.end + after.indexOf(unit) + unit.length;
  return {
    span: { start: number.span.start, end },
    field: whole.field,
    population: populationOf(unit),
    unit,
    min: number.min,
    max: number.max,
    approximation: number.approximation,
    remarks: [`Part of the "${text.slice(whole.span.start, whole.span.end)}" told before it.`],
    includingCivilians: false,
    partOfTold: false,
    scopeAt: whole.scopeAt,
  };
}

function firstHarm(words: string): ClaimField | null {
  let best: { field: ClaimField; at: number } | null = null;
  for (const entry of harmWords) {
    const at = entry.words.exec(words)?.index ?? -1;
    if (at >= 0 && at < 70 && (best === null || at < best.at)) best = { field: entry.field, at };
  }
  return best?.field ?? null;
}

// "three slain soldiers", "15 dead civilians", "2,000 lives".
function harmInNoun(noun: string): ClaimField | null {
  if (/\b(?:slain|dead|killed|lives)\b/i.test(noun)) return "killed";
  return /\b(?:injured|wounded)\b/i.test(noun) ? "injured" : null;
}

// "Rivers, 46, of Carrollton", "a man, 22,", "aged 40".
function isAge(before: string, after: string): boolean {
  return (
    (/(?:\p{L},\s*)$/u.test(before) && /^(?:,|\s*\)|$)/.test(after)) ||
    (/\b(?:aged?|about)\s+$/i.test(before) && /^(?:\s+years?\b|,)/.test(after))
  );
}
