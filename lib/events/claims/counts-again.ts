// Numbers that speak of people counted before: another figure for them ("it first spoke of five"), a part of them, or others whom the same befell.
import { overlaps, type Span } from "../../text/span";
import { personWords, populationOf, wordsBeforePeople } from "../english/claim-words";
import type { NumberInWords } from "../english/number-words";
import { harmFields, type Count, type HarmTopic } from "./count";

const namesFigure =
  /\b(?:figures?|tolls?|counts?|tally|numbers?|estimates?|totals?|losses)\s+(?:[\w-]+\s+){0,3}?(?:as|at|of|to|was|is|now|reached)\s+$|\b(?:it|that|this|which)\s+(?:[\w-]+\s+){0,2}?(?:stands?|stood|rose|fell|climbed|grew|dropped|is put|was put)\s+(?:at|to)\s+$|\b(?:lowered|raised|revised|cut|increased|corrected|brought|adjusted|updated|reduced|puts?)\b[^.;]{0,40}\b(?:to|at)\s+$|\b(?:first|earlier|initially|previously|originally|at first|before)\s+(?:we\s+)?(?:spoke|spoken|thought|believed|wrote|written|reported|counted|talked|told|said|put it|given|gave|announced)(?:\s+(?:of|at|as|it was))?\s+$|\b(?:spoke|speaks|spoken|wrote|talks?|talked|tells?|told|heard|lists?)\s+of\s+$|(?:^|,\s+)(?:and )?not\s+$|\b(?:up|down) from\s+$|\b(?:instead of|rather than)\s+$|\b(?:has|have|had) it at\s+$|\b(?:closer|nearer) to\s+$|\b(?:there|it) (?:is|are|was|were|(?:has|have|had) been)(?: (?:now|already|by then|in fact|really))*\s+$|,\s+(?:and\s+)?(?:then|later|finally)\s+(?:to|at|of)?\s*$|\b(?:says?|said|gives?|gave|counts?|counted|named|names|lists?|claims?|claimed|reports?|reported|confirms?|confirmed|insist(?:s|ed)? on|holds? to|stands? by|sticks? to|admits?(?: to)?|admitted(?: to)?|own(?:s|ed)(?: up)? to|acknowledges?|acknowledged|conced(?:es?|ed)|put it at|puts it at|knows of|knew of|hear(?:s|d) of)\s+$/i;
const saidBehind =
  /^,?\s+(?:according to|say|says|said|by the count of|in the words of)\b|^,?\s+(?:as (?:first|earlier|initially|previously|originally)|(?:first|earlier) reported|in the (?:morning|afternoon|evening|first)|at (?:first|noon|dawn|dusk|midday)|by (?:noon|evening|nightfall|dusk|dawn|midday)|dead|killed|deaths|victims)\b|^\s*(?:[,.;:)]|$|after\b|earlier\b|on\s|in all\b|(?:and|but|while|though|as)\s)/i;
/** "(the police commissioner: 3)", "Hospital: 17; governor: 23": who says it, a colon, and the figure alone. */
const saidByLabel = /(?:\(|;\s+)(?:the |its |their )?(?:[\p{L}’'.-]+ ){0,4}[\p{L}’'.-]+:\s+$/iu;
/** "spoke of nine civilians": people with no word of what befell them. */
const peopleBehind = new RegExp(
  String.raw`^\s+(?:${wordsBeforePeople}(?:${personWords}))(?=\s*(?:[,.;:)]|$)|\s+(?:in|at|near|from|on|among)\b)`,
  "iu",
);

/**
 * "It was later revised down to nine", "he first spoke of five", "8 according to the town": the harm the sentences before tell, with
 * another number. `topic`: that harm; its own number, where one was told.
 */
export function figureAgain(
  text: string,
  number: NumberInWords,
  sentence: Span,
  { field, population, told }: HarmTopic,
): Count | null {
  const before = text.slice(sentence.start, number.span.start).replace(/["“‘]$/, "");
  const after = text.slice(number.span.end, sentence.end).replace(/^["”’]/, "");
  const people = peopleBehind.exec(after);
  const isNamed = namesFigure.test(before) && (people !== null || saidBehind.test(after));
  const isSaid =
    told !== null &&
    /(?:^|[;,]\s+|\b(?:while|but|and)\s+)$/i.test(before) &&
    /^,?\s+(?:according to|(?:by|in|on) (?:the (?:count|tally|figures?|reckoning|words)|that|those) of|by the army|says?|said)\b/i.test(
      after,
    );
  const isLabelled = told !== null && saidByLabel.test(before) && /^\s*(?:[).;]|$)/.test(after);
  if (
    !(isNamed || isSaid || isLabelled) ||
    (told !== null && number.min === told.min && number.max === told.max)
  )
    return null;
  const unit = people?.[0].trim() ?? told?.unit ?? null;
  const words = told === null ? null : text.slice(told.span.start, told.span.end);
  return {
    span: { start: number.span.start, end: number.span.end + (people?.[0].length ?? 0) },
    field,
    population: people === null ? population : populationOf(people[0]),
    unit,
    min: number.min,
    max: number.max,
    approximation: number.approximation,
    remarks: [
      words === null
        ? "A figure for the harm the sentence before speaks of."
        : `Another figure for the "${words}" told before it.`,
    ],
    includingCivilians: false,
    partOfTold: false,
    scopeAt: { start: number.span.end, end: sentence.end },
  };
}

const partWords = new RegExp(
  String.raw`^(?:\s+of (?:them|whom|these|those|the (?:dead|killed|slain|wounded|injured|victims)))?(?:\s+(?:(?:were|are|was|is)(?! under)|(?<=(?:them|whom|these)),?))\s+(?:an?\s+)?(${wordsBeforePeople}(?:${personWords}))\b`,
  "iu",
);
const includedWords = new RegExp(String.raw`^\s+(${wordsBeforePeople}(?:${personWords}))\b`, "iu");

/** "12 dead, five children among them". */
const amongThem = new RegExp(
  String.raw`^\s+(?<people>${wordsBeforePeople}(?:${personWords}))\s+(?:among (?:them|the dead|the wounded)|included)\b`,
  "iu",
);
/** "Among them are four children." */
const amongThemIs =
  /^["“\s]*(?:among|amongst) (?:them|those|the (?:dead|killed|victims|wounded|injured)) (?:are|were|is|was)\s+$/i;
const includedBefore = /\b(?:including|among them|among whom (?:were|was)|included)\s+$|^\s*\(\s*$/i;

/** "Six people were hurt, five of them soldiers", "including three children": a part of the people counted before. */
export function partOf(
  text: string,
  number: NumberInWords,
  clause: Span,
  whole: Count,
  sentence: Span,
): Count | null {
  const after = text.slice(number.span.end, clause.end);
  const isIncluded =
    includedBefore.test(text.slice(whole.span.end, number.span.start)) ||
    amongThemIs.test(text.slice(sentence.start, number.span.start));
  const unit =
    (isIncluded ? includedWords : partWords).exec(after)?.[1] ?? amongThem.exec(after)?.groups?.["people"];
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

const andBefore =
  /^[^.;:]{0,80}?(?:,|,?\s(?:and|as well as|plus|along with))\s+(?:another\s+|a further\s+|also\s+|his\s+|her\s+|their\s+|all\s+|all the\s+)?$/i;
const plainAside =
  /\b(?:while|but|who|which|that|after|when|before|fled|escaped|arrested|detained|captured|rescued|freed)\b/i;
const peopleToo = new RegExp(
  String.raw`^\s+(?<people>${wordsBeforePeople}(?:${personWords}))(?=\s*(?<behind>.{0,16}))`,
  "iu",
);
/** What may stand behind people whose harm was told before: no word of what else they did. */
const nothingElse =
  /^(?:[,.;:)–—]|$|(?:in|at|near|on|when|during|outside|inside|from|while|after|before|as|by|with|among|and (?:\w+ed|burnt|set|took|stole|left|fled)\b)\b)/i;
const elsewhere =
  /^\s+(?:(?:more|others?)\s+)?(?:in (?:hospital|the|an?|\p{Lu})|at (?:the|an?)|on (?:the|their) way|near\s|later|overnight|of (?:their |his |her )?(?:wounds|injuries)|the (?:next|following|same) (?:day|night|morning))/u;

/** "killed three soldiers and two policemen", "ten died at the scene and three in hospital": the same befell the next ones. */
export function alsoHarmed(
  text: string,
  numbers: readonly NumberInWords[],
  sentence: Span,
  counts: readonly Count[],
): Count[] {
  const found: Count[] = [];
  for (const number of numbers) {
    const all = [...counts, ...found].filter(({ field }) => harmFields.has(field));
    if (all.some(({ span }) => overlaps(span, number.span))) continue;
    const last = all
      .filter(({ span }) => span.end <= number.span.start)
      .reduce<Count | null>(
        (best, each) => (best === null || each.span.end > best.span.end ? each : best),
        null,
      );
    const also = last === null ? null : likeBefore(text, number, sentence, last);
    if (also !== null) found.push(also);
  }
  return found;
}

/** "The mayor speaks of eight wounded, the hospital of eleven", "the army says six died, the rebels ten": the verb is not said again. */
const teller =
  /\b(?:says?|said|speaks?|spoke|talks?|talked|tells?|told|knows?|knew|counts?|counted|puts?|reports?|reported|gives?|gave|names?|named|according)\b/i;
const nextTeller =
  /^[^.;]{0,60}[,;]\s+(?:and\s+|while\s+|but\s+)?(?:the|its|an?|\p{Lu}[\p{L}’'-]+)\s+(?:(?!(?:in|on|at|near|by|from|another|were|was|others?)\b)[\p{L}’'-]+,?\s+){0,4}?(?:of\s+)?$|^[^.;]{0,40}\saccording to [^.;,]{1,30}\sand\s+$/u;

/** A number joined by "and" to the people counted just before, with no word of what else befell its people. */
function likeBefore(text: string, number: NumberInWords, sentence: Span, last: Count): Count | null {
  const between = text.slice(last.span.end, number.span.start);
  const after = text.slice(number.span.end, sentence.end);
  const people = peopleToo.exec(after);
  if (
    nextTeller.test(between) &&
    teller.test(text.slice(sentence.start, last.span.end + 40)) &&
    saidBehind.test(after)
  )
    return {
      ...sameHarm(last, number, number.span, last.unit),
      partOfTold: false,
      scopeAt: { start: number.span.end, end: sentence.end },
    };
  if (!andBefore.test(between) || plainAside.test(between)) return null;
  const isPeople = people !== null && nothingElse.test(people.groups?.["behind"] ?? "");
  if (!isPeople && !elsewhere.test(after)) return null;
  const unit = isPeople ? (people.groups?.["people"] ?? null) : null;
  const span = { start: number.span.start, end: number.span.end + (isPeople ? people[0].length : 0) };
  return {
    ...sameHarm(last, number, span, unit),
    partOfTold: false,
    scopeAt: { start: number.span.end, end: sentence.end },
  };
}

/** The number as a count of whom the same befell as those of `beside`; `unit` is what the text calls them, null where it does not. */
function sameHarm(beside: Count, number: NumberInWords, span: Span, unit: string | null): Count {
  return {
    ...beside,
    span,
    population: unit === null ? "unknown" : populationOf(unit),
    unit,
    min: number.min,
    max: number.max,
    approximation: number.approximation,
    remarks: [],
    includingCivilians: false,
  };
}

/** "Three soldiers and two policemen were killed": what the words behind the last of them say befell them all. */
export function harmedTogether(
  text: string,
  numbers: readonly NumberInWords[],
  sentence: Span,
  counts: readonly Count[],
): Count[] {
  const found: Count[] = [];
  for (const number of numbers.toReversed()) {
    const people = peopleToo.exec(text.slice(number.span.end, sentence.end))?.groups?.["people"];
    const span = { start: number.span.start, end: number.span.end + 1 + (people?.length ?? 0) };
    const next = [...counts, ...found].find(
      (count) =>
        harmFields.has(count.field) &&
        count.span.start > span.end &&
        /^(?:,|,?\s(?:and|or|as well as))(?:,\s[^,.;]{3,50},)?\s+(?:all\s+|his\s+|her\s+|their\s+|the\s+|another\s+|an?\s+)?$/i.test(
          text.slice(span.end, count.span.start),
        ),
    );
    if (people === undefined || next === undefined || counts.some((count) => overlaps(count.span, span)))
      continue;
    found.push(sameHarm(next, number, span, people));
  }
  return found;
}
