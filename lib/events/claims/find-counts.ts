// A sentence -> what it counts: people harmed, targets, munitions, strikes, attacks, aircraft.
import { overlaps, type Span } from "../../text/span";
import { findDates } from "../dates/find-dates";
import { onePersonWords } from "../english/claim-words";
import { findNumbers } from "../english/number-words";
import { harmFields, type Count, type HarmTopic } from "./count";
import { countedThing, isCountedThing, isOneOfThings, partOfThings } from "./counted-things";
import { alsoHarmed, figureAgain, harmedTogether, partOf } from "./counts-again";
import { harmedPeople } from "./harmed-people";
import { loneFlyers } from "./lone-flyer";
import { namedDead } from "./named-dead";
import { numberBeside, type NumberBeside } from "./number-beside";
import { halfOfThem, likewiseHit, shareOfCounted } from "./shares";
import { didNotSurvive } from "./survivors";
import { tableCounts } from "./table-counts";
import { tellPersons } from "./tell-persons";
import { addUpTogether } from "./told-together";

/** "five members of one family": the one counts no people. */
const ofBefore = /\bof\s+$/i;
const oneKin = /^one (?:family|household|unit|platoon|clan|tribe|village|street|house)\b/i;

/**
 * Counts of one sentence, left to right. Ages, hours and strengths ("900 troops in Syria") are no counts of harm and are left out. `before`: the
 * harm the sentences before speak of, which a bare figure may put right ("it first spoke of five").
 */
export function countsIn(
  text: string,
  sentence: Span,
  clauses: readonly Span[],
  before: HarmTopic | null = null,
): Count[] {
  const counts: Count[] = [];
  const dates = findDates(text, sentence);
  const all = findNumbers(text, sentence).filter(
    (number) =>
      !dates.some((date) => overlaps(date.span, number.span)) &&
      !(
        ofBefore.test(text.slice(Math.max(sentence.start, number.span.start - 4), number.span.start)) &&
        oneKin.test(text.slice(number.span.start, number.span.end + 12))
      ),
  );
  const { counts: lost, used } = didNotSurvive(text, sentence, all);
  const numbers = all.filter((number) => !used.includes(number));
  let lastThing: Count | null = null;
  let lastHarmed: Count | null = null;
  numbers.forEach((number, position) => {
    const clause =
      clauses.find((entry) => number.span.start >= entry.start && number.span.end <= entry.end) ?? sentence;
    const nextNumber = numbers[position + 1]?.span.start ?? sentence.end;
    const beside = numberBeside(text, number, clause, Math.min(nextNumber, clause.end));
    const found = countOf(beside, sentence, lastThing);
    const isTold = (before?.told ?? null) !== null || counts.some(({ field }) => field === "injured");
    if (isTold && takenOfTheHurt.test(beside.after)) return;
    if (found === null) {
      const topic: HarmTopic | null = lastHarmed === null ? before : { ...lastHarmed, told: lastHarmed };
      const whole = lastHarmed ?? before?.told ?? null;
      const part =
        (whole === null ? null : partOf(text, number, clause, whole, sentence)) ??
        (topic === null ? null : figureAgain(text, number, sentence, topic));
      if (part !== null) counts.push(part);
      return;
    }
    counts.push(surpassed.test(beside.before) ? { ...found, max: null } : found);
    if (harmFields.has(found.field)) lastHarmed = found;
    if (found.field === "targets" || found.field === "facilities" || found.field === "munitions")
      lastThing = found;
  });
  const add = (told: readonly Count[]): void => {
    for (const each of told) if (!counts.some((count) => overlaps(count.span, each.span))) counts.push(each);
  };
  add(lost);
  add(namedDead(text, sentence));
  add(alsoHarmed(text, numbers, sentence, counts));
  add(harmedTogether(text, numbers, sentence, counts));
  add(shareOfCounted(text, numbers, sentence, counts));
  add(halfOfThem(text, sentence, counts));
  add(likewiseHit(text, numbers, sentence, counts));
  add(loneFlyers(text, sentence));
  add(tableCounts(text, sentence));
  add(tellPersons(text, sentence, clauses, counts, before));
  // "a woman and her two sons": of persons too.
  add(alsoHarmed(text, numbers, sentence, counts));
  const sorted = counts
    .filter(
      (count) =>
        !(harmFields.has(count.field) && onlyIf.test(text.slice(sentence.start, count.span.start))) &&
        !counts.some(
          (other) =>
            other !== count &&
            other.span.start <= count.span.start &&
            count.span.end <= other.span.end &&
            other.span.end - other.span.start > count.span.end - count.span.start,
        ),
    )
    .sort((one, other) => one.span.start - other.span.start);
  return addUpTogether(text, sorted);
}

/** "If they kill another general": of what may come. */
const onlyIf = /(?:^|[\s"“(])(?:if|unless|in case)\s(?:(?!\b(?:that|which|who|of)\b)[^,;.])*$/i;
/** "the number of dead has passed 100": more than those. */
const surpassed = /\b(?:passe[sd]|topped|tops|exceed(?:s|ed)|surpass(?:es|ed)|crossed)\s+$/i;
/** "one of the wounded died": somebody; "one of the soldiers spoke" picks one out. */
const oneOfThemDied =
  /^\s+of (?:the|these|those) (?:[\w-]+ ){1,3}?(?:(?:has |had )?(?:since |later |also )?(?:died|succumbed)|(?:was|has been|had been) (?:\w+ly )?(?:killed|shot dead|wounded|injured))\b/i;
/** "fired upon on Monday by more than thirty men": those who did it. */
const didIt =
  /\b(?:killed|shot|attacked|ambushed|fired (?:up)?on|stormed|raided|surrounded|abducted|kidnapped|beaten|set upon|stabbed|robbed|stopped|held up|besieged|looted|chased)\b[^,;.]{0,40}\bby\s+$/i;
/** "Two of the wounded were taken to a hospital": counted already, where the wounded were. */
const takenOfTheHurt =
  /^\s+of (?:the|these|those) (?:wounded|injured|hurt)\s+(?:was|were|had been|have been|has been|had to be)\s+(?:\w+ly\s+)?(?:taken|brought|flown|moved|evacuated|transferred|airlifted)\b/i;
/** "200 notional dead": of an exercise. */
const notReal = /^\s+(?:notional|simulated|imaginary|fictional|pretend|mock|virtual)\b/i;
const beasts =
  /^\s+(?:of (?:his|her|their|the) )?(?:[\w-]+ ){0,2}?(?:cattle|sheep|goats|cows|livestock|camels|animals|horses|donkeys|chickens|dogs|head of)\b/i;
const survived =
  /\bsurvived\b|\b(?:came|pulled|dug|found|rescued|got)\b[^.;]{0,40}\b(?:alive|unhurt|unharmed)\b/i;

function countOf(beside: NumberBeside, sentence: Span, lastThing: Count | null): Count | null {
  if (countsNobody(beside) || isOneOfThings(beside)) return null;
  const people = harmedPeople(beside, isCountedThing);
  if (people !== null) return people === "no" ? null : people;
  return countedThing(beside, lastThing) ?? partOfThings(beside, sentence, lastThing);
}

function countsNobody({ number, before, after, wide }: NumberBeside): boolean {
  return (
    (survived.test(wide) && number.min === 1) ||
    isAge(before, after) ||
    /\b(?:no|any)\s+$/i.test(before) ||
    // "one of the soldiers": picks one out.
    (number.min === 1 && /^\s+of (?:the|these|those)\b/.test(after) && !oneOfThemDied.test(wide)) ||
    (didIt.test(before) && !isCountedThing(after)) ||
    // "fifteen are under ten".
    (/\b(?:is|are|was|were)\s+$/i.test(before) &&
      /^(?:under|over)$/.test(number.approximation ?? "") &&
      /^(?:\s+years?\b|\s*[,.;)]|\s*$)/i.test(after)) ||
    /^\s?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?)\b/i.test(after) ||
    beasts.test(after) ||
    notReal.test(after)
  );
}

/** "a shepherd of 60", "a novice of ten". */
const personOf = new RegExp(
  String.raw`\b(?:man|woman|boy|girl|child|son|daughter|mother|father) of\s+$|\b(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?!crew|staff|police|personnel|dead|lives)(?:${onePersonWords}|novice|apprentice|scout|cadet|nun|widower?|gardener|bride|groom) of\s+$`,
  "i",
);

// "Rivers, 46, of Carrollton", "a man, 22,", "aged 40".
function isAge(before: string, after: string): boolean {
  return (
    (/(?:\p{L},\s*)$/u.test(before) && /^(?:,|\s*\)|$)/.test(after)) ||
    (/\b(?:aged?|about)\s+$/i.test(before) && /^(?:\s+years?\b|,)/.test(after)) ||
    /\baged\s+(?:about\s+|around\s+)?$/i.test(before) ||
    personOf.test(before)
  );
}
