// A sentence -> what it counts: people harmed, targets, munitions, strikes, attacks, aircraft.
import { SwiftPattern } from "../../text/swift-pattern";
import { overlaps, type Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { findDates } from "../dates/find-dates";
import { harmBefore, personWords, populationOf, thingWords, wordsBeforePeople } from "../english/claim-words";
import { findNumbers, type NumberInWords } from "../english/number-words";
import { firstHarm, harmFields, type Count, type HarmTopic } from "./count";
import { alsoHarmed, figureAgain, harmedTogether, partOf } from "./counts-again";
import { loneFlyers } from "./lone-flyer";
import { namedDead } from "./named-dead";
import { halfOfThem, likewiseHit, shareOfCounted } from "./shares";
import { didNotSurvive } from "./survivors";
import { tableCounts } from "./table-counts";
import { tellPersons } from "./tell-persons";

const person = new RegExp(
  String.raw`^["”’]?\s+(?:of (?:its|their|his|our)\s+)?(${wordsBeforePeople}(?:${personWords}))\b`,
  "iu",
);
const fewModifiers = String.raw`(?:(?!(?:in|on|at|by|from|and|or|of|were|was|are|is|more|than|to|for|part)\b)[\w’'-]+\s+){0,2}?`;
const things = thingWords.map((entry) => {
  const between =
    entry.field === "attacks" || entry.field === "strikes"
      ? fewModifiers
      : String.raw`(?:of\s+(?:the\s+)?)?${wordsBeforePeople}`;
  return { ...entry, pattern: new RegExp(String.raw`^\s+(${between}(?:${entry.words}))(?![\w-])`, "iu") };
});
/** "One rocket was shot down": one of them is told like several, where no other noun follows it ("one missile site"). */
const oneThing = new RegExp(
  String.raw`^\s+(${fewModifiers}(?:${(thingWords.find(({ field }) => field === "munitions")?.words ?? "").replaceAll(/s(?=[|)]|$)/g, "")}))(?=\s*(?:[,.;:)]|$)|\s+(?:was|is|has|had|that|which|fired|hit|struck|fell|landed|from|in|on|at|into|near|and|over|by|launched|exploded|came)\b)`,
  "iu",
);
/** "five members of one family": the one counts no people. */
const ofBefore = /\bof\s+$/i;
const oneKin = /^one (?:family|household|unit|platoon|clan|tribe|village|street|house)\b/i;
/** Always something aimed at; other things (houses, villages) only where the words say that they were hit. */
const aimedAt =
  /\b(?:targets|sites|facilities|locations|bases|posts|positions|depots|installations|headquarters|camps|places)$/i;
const homes = /\b(?:homes|houses|buildings)$/i;
const listedHit = /^[^.;]{0,90}\b(?:damaged|destroyed|hit|burnt)\b/i;
const wasHit =
  /^[^.;,]{0,24}\b(?:hit|damaged|destroyed|bombed|struck|shelled|targeted|attacked|burn\w+|flattened|wrecked|gutted|razed|torched|levelled|knocked out|sunk|sank|disabled|collapsed|wiped out|blown up|brought down|obliterated|ransacked|looted|set (?:on fire|ablaze|alight)|caught fire|reduced to (?:rubble|ashes)|went up in flames)\b/i;
const hitsBefore = SwiftPattern.of(
  /\b(?:hit|hits|hitting|struck|striking|bombed|bombing|destroyed|destroying|damaged|targeted|targeting|shelled|attacked|bomb|flattened|wrecked|wrecking|gutted|razed|torched|burn(?:ed|t)(?: down)?|levell?ed|took out|taken out|set fire to|blew up|blown up|wip(?:ed|ing) out|knock(?:ed|ing) out|sank|sinking|disabl(?:ed|ing)|on|against)\s+(?:\w+\s+){0,2}$/i,
);

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
    const found = countOf(text, number, clause, Math.min(nextNumber, clause.end), sentence, lastThing);
    if (found === null) {
      const topic: HarmTopic | null = lastHarmed === null ? before : { ...lastHarmed, told: lastHarmed };
      const whole = lastHarmed ?? before?.told ?? null;
      const part =
        (whole === null ? null : partOf(text, number, clause, whole, sentence)) ??
        (topic === null ? null : figureAgain(text, number, sentence, topic));
      if (part !== null) counts.push(part);
      return;
    }
    counts.push(found);
    if (harmFields.has(found.field)) lastHarmed = found;
    if (found.field === "targets" || found.field === "facilities") lastThing = found;
  });
  const add = (told: readonly Count[]): void => {
    for (const each of told) if (!counts.some((count) => overlaps(count.span, each.span))) counts.push(each);
  };
  add(lost);
  add(namedDead(text, sentence));
  add(alsoHarmed(text, numbers, sentence, counts));
  add(harmedTogether(text, numbers, sentence, counts));
  add(shareOfCounted(text, numbers, counts));
  add(halfOfThem(text, sentence, counts));
  add(likewiseHit(text, numbers, sentence, counts));
  add(loneFlyers(text, sentence));
  add(tableCounts(text, sentence));
  add(tellPersons(text, sentence, clauses, counts));
  // "a woman and her two sons": of persons too.
  add(alsoHarmed(text, numbers, sentence, counts));
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

/** "one of its posts": which one is told, not how many. */
const oneOfThings = new RegExp(
  String.raw`^\s+of (?:its|their|his|her|our)\s+(?:[\w-]+\s+){0,2}?(?:${thingWords.map(({ words }) => words).join("|")})\b`,
  "i",
);
/** "admits to losing four": nothing but people is lost in bare numbers. */
const lostAlone = /^\s*(?:[,.;:)]|$|(?:of (?:its|their|his|our)|in|at|when|during|on)\b)/i;
const lostBefore =
  /\b(?:lost|losing|loss(?:es)?(?: of|:(?:[^.;]{0,60},)?| amounted to| at| were| stood at)|lost (?:a|an) (?:overall )?total of)\s+$/i;
/** "Six people, two of them children, were killed": past what is set between commas. */
const aside =
  /^(?:[^,.;:]{0,40},[^,.;:]{1,60},|[^,.;:]{0,40}\s[–—-]\s[^.;:–—]{1,60}\s[–—-]|[^.;:]{0,30}\b(?:including|among them)\b[^.;:]{1,50}?|\s+(?:who|whom|that)\s(?!said|say|told|claim)[^.;:,]{1,80}?)\s+((?:were|was|have|had|died|lost|perished|are)\b[^.;]{0,60})/i;
/** "6 more were injured", "two sustained injuries", "seven of those killed": a number that stands for people. */
const bareHarm =
  /^(?:\+|\s+(?:others?|more|further|people|also|all|on board|aboard|inside|in it|of (?:them|us|ours|those|these|the|whom)|ha(?:ve|d|s) (?:since|also)|later|since))*\s+(?:(?:\w+ly\s+)?(?:killed|dead|died|die|fatally|wounded|injured|hurt|deaths|lives|slain|perished|fatalities|casualties|martyrs?|bodies|corpses|kia|wia|fell|maimed|drowned|suffocated|burned|burnt|missing|succumbed|fighting for)\b|(?:with|have|has|had) (?:[\w-]+ ){0,2}(?:burns|wounds|injuries|fractures|concussion)\b|(?:were|was|are|is|have|had|has|did|never|needed|sought|required|inhaled|lost|suffered|sustained|received|ended|lie|lay|remain|remained)\b(?=[^,.;:]{0,60}$|[^.;:]{0,60}\b(?:killed|dead|died|wounded|injured|hurt|survive|alive|injuries|wounds|burns|condition|care|hospital\w*|clinic|smoke|limbs?|legs?|stitches|came home|returned|help|treatment|attention|bruises|treated|amputated|maimed|slain|martyred|buried|laid to rest|missing|unaccounted|martyrdom|fighting for|rubble|ruins|looked for|searched for|been found|surgery)\b)|went to hospital|attained martyrdom|gave their lives)/i;
/** Whatever is killed, hurt or dies in numbers is people, whatever word names them; of beasts it is said too. */
const anyPlural =
  /^\s+((?:(?!(?:in|on|at|by|from|and|or|of|were|was|are|is|had|have|has|than|to|for|with|when|as|who|that|others|more|also|later)\b)["“]?[\p{L}’'-]+\s+){0,4}?(?!(?:others|more|also|later|animals|cows|goats|sheep|horses|dogs|camels|chickens|birds|cattle|hours|days|weeks|months|years|times|miles|attacks|strikes|raids)\b)["“]?[\p{L}’'-]+(?:s["”]?|["”]?(?=\s(?:were|have been|had been)\s)))(?=\s+(?:(?:were|was|are|have been|had been|got)\s+)?(?:\w+ly\s+)?["“]?(?:killed|sent to hell|dead|died|wounded|injured|hurt|(?:sustained|suffered|received|have|had) (?:[\w-]+ )?(?:injuries|wounds|burns)|shot dead|gunned down|perished|slain|martyred|massacred|beheaded)\b)/iu;

/** What is left of people, and what they are carried in. */
const theDead = /\b(?:bodies|body|corpses?|coffins|caskets|biers|body bags)\b/i;

/** "killing all eight", "buried another three": between the word of harm and its number. */
const determiner = /\b(?:all(?: of)?(?: the)?|its|their|his|her|my|our|another|a further|some of the)\s+$/i;
/** "one of the wounded died": somebody; "one of the soldiers spoke" picks one out. */
const oneOfThemDied =
  /^\s+of (?:the|these|those) (?:[\w-]+ ){1,3}?(?:(?:has |had )?(?:since |later |also )?(?:died|succumbed)|(?:was|has been|had been) (?:\w+ly )?(?:killed|shot dead|wounded|injured))\b/i;
/** "200 notional dead": of an exercise. */
const notReal = /^\s+(?:notional|simulated|imaginary|fictional|pretend|mock|virtual)\b/i;
const beasts =
  /^\s+(?:of (?:his|her|their|the) )?(?:[\w-]+ ){0,2}?(?:cattle|sheep|goats|cows|livestock|camels|animals|horses|donkeys|chickens|dogs|head of)\b/i;
const takenAway = /^\s+(?:hostages?|prisoners?|captives?|away|into (?:custody|captivity))\b/i;

/** "were under 18": how old they were. */
const isUnderAge = SwiftPattern.of(/\b(?:is|are|was|were|aged) (?:under|over) \d{1,2}(?:[.,;]|$)/i);
const survived = SwiftPattern.of(
  /\bsurvived\b|\b(?:came|pulled|dug|found|rescued|got)\b[^.;]{0,40}\b(?:alive|unhurt|unharmed)\b/i,
);

/** "Nine of these were air strikes". */
const amongThemStrikes =
  /^\s+of (?:these|them|those|which)\s+(?:were|are)\s+((?:[\w-]+\s+){0,2}?(?:air ?strikes?|strikes|raids|bombardments))\b/i;
const strikesAmongThem = (after: string): { field: ClaimField; pattern: RegExp } | undefined =>
  amongThemStrikes.test(after) ? { field: "strikes", pattern: amongThemStrikes } : undefined;
/** "Artillery hit the village 132 times". */
const timesHit =
  /\b(?:hit|struck|shelled|bombed|bombarded|attacked|targeted|pounded|raided|fired (?:on|at|upon|into)|opened fire(?: on)?)\b[^.;:]{0,60}?\s$/i;

function countOf(
  text: string,
  number: NumberInWords,
  clause: Span,
  end: number,
  sentence: Span,
  lastThing: Count | null,
): Count | null {
  const before = text.slice(clause.start, number.span.start).replace(determiner, "");
  const after = insideBrackets(before, text.slice(number.span.end, end));
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
  if (number.min === 1 && /^\s+of (?:the|these|those)\b/.test(after) && !oneOfThemDied.test(wide))
    return null;
  if (beasts.test(after) || notReal.test(after)) return null;
  if (number.min === 1 && oneOfThings.test(after)) return null;
  // "A family of seven was wiped out": the number stands behind its people.
  const household = /\b(?:an?|the|one|whole|entire)\s+(?:[\w-]+\s+)?(?:family|household) of\s+$/i.exec(
    before,
  );
  const family =
    household === null
      ? null
      : (harmBefore.find((entry) => entry.words.test(before.slice(0, household.index)))?.field ??
        firstHarm(after.slice(0, 40)));
  if (family !== null)
    return {
      ...base,
      span: number.span,
      field: family,
      population: "civilian",
      unit: "family",
      scopeAt: { start: number.span.end, end },
    };
  const who = person.exec(after) ?? anyPlural.exec(after);
  const afterNoun = who === null ? after : after.slice(who[0].length);
  if (takenAway.test(afterNoun)) return null;
  const closeHarm = firstHarm(afterNoun.slice(0, 24));
  const harmFirst = harmBefore.find(
    (entry) => entry.words.test(before) && !(closeHarm !== null && /\bcounts?\s+$/i.test(before)),
  );
  const harmAfter =
    firstHarm(afterNoun) ??
    (who === null ? null : firstHarm(aside.exec(wide)?.[1] ?? "")) ??
    // "lost nine men": people who are lost in fighting are dead.
    (who !== null && lostBefore.test(before) ? "killed" : null);
  const leftDead = /\bleft\s+$/i.test(before) ? firstHarm(after) : null;
  const isLost = who === null && lostBefore.test(before) && lostAlone.test(after);
  if (who !== null || harmFirst !== undefined || isLost || bareHarm.test(after)) {
    const field =
      (isLost ? "killed" : null) ??
      leftDead ??
      (theDead.test(who?.[1] ?? "") ? "killed" : null) ??
      harmFirst?.field ??
      harmAfter ??
      (who === null ? firstHarm(after) : harmInNoun(who[1] ?? ""));
    if (field !== null) {
      if (isUnderAge.test(text.slice(Math.max(clause.start, number.span.start - 12), number.span.end + 1)))
        return null;
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
  if (/^\s+times\b/i.test(after) && timesHit.test(before) && (number.min ?? 0) > 1)
    return {
      ...base,
      span: number.span,
      field: "attacks",
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
  return null;
}

// "three slain soldiers", "15 dead civilians", "2,000 lives".
function harmInNoun(noun: string): ClaimField | null {
  if (theDead.test(noun) || /\b(?:slain|dead|killed|lives)\b/i.test(noun)) return "killed";
  return /\b(?:injured|wounded)\b/i.test(noun) ? "injured" : null;
}

// "Dead: 12 (3 women). Wounded: 40": what stands behind the bracket is not said of those inside.
function insideBrackets(before: string, after: string): string {
  if (before.lastIndexOf("(") <= before.lastIndexOf(")")) return after;
  const close = after.indexOf(")");
  return close < 0 ? after : after.slice(0, close);
}

// "Rivers, 46, of Carrollton", "a man, 22,", "aged 40".
function isAge(before: string, after: string): boolean {
  return (
    (/(?:\p{L},\s*)$/u.test(before) && /^(?:,|\s*\)|$)/.test(after)) ||
    (/\b(?:aged?|about)\s+$/i.test(before) && /^(?:\s+years?\b|,)/.test(after)) ||
    /\b(?:man|woman|boy|girl|child|youth|teenager|son|daughter|farmer|student|mother|father) of\s+$/i.test(
      before,
    )
  );
}
