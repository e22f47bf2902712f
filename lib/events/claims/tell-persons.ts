// People told without a number: "a farmer was killed", "the driver died", "a man, his wife and their son": as many as are told.
import { overlaps, type Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { harmBefore, harmWords, populationOf } from "../english/claim-words";
import { countTold, firstHarm, harmFields, type Count, type HarmTopic } from "./count";
import { listedPeople } from "./listed-people";
import {
  anybody,
  both,
  couple,
  diedThen,
  doer,
  killedHim,
  named,
  namedVictim,
  oneMore,
  person,
  terse,
} from "./person-shapes";
import { speaks } from "./person-words";

const isBodyOf = (text: string, span: Span): boolean =>
  /\b(?:bod(?:y|ies)|remains|corpses?|deaths?|killings?|murders?|loss) of\s+$/i.test(
    text.slice(Math.max(0, span.start - 14), span.start),
  );
const compound =
  /^\s(?:hall|house|home|room|cars?|bus(?:es)?|vehicles?|quarters?|school|station|camp|post|base|cent(?:re|er)|building|compound|district|village|cemetery)\b/i;
/** "the National Guard died at once": a body is nobody. */
const ofBody =
  /\b(?:Guards?|Army|Forces?|Police|Front|Division|Brigade|Battalion|Corps|Regiment|Movement|Party|Union|Council|Command)$/;
const nobody =
  /^(?:tiger|dogs?|cows?|horses?|camels?|donkeys?|animals?|sheep|goats?|elephants?|number|total|dozen|family|group|team|crew|couple|hundred|thousand|million|lot|few|handful|pair|people|attack|deal|plan|bill|economy|party|industry|side|country|army|company|town|city|village|troops|forces|police|dead|wounded|injured|lives|personnel|families|men|women|bodies|corpses)$/i;
const harmed =
  /^[^.;:]{0,64}?\s(?:(?:was|were|has been|had been|is|are|has|had)\s+(?:\w+\s+){0,2})?(shot dead|gunned down|assassinated|murdered|beheaded|executed|killed|dead|died|succumbed|(?:burn(?:ed|t)|bled|choked|stabbed|hacked|beaten|crushed|froze|frozen|starved) to death|drowned|suffocated|slain|(?:has|have|had) (?:shrapnel|splinters|a bullet|concussion)|did not (?:survive|make it)|grazed|shot(?! (?:at|down|into|back)\b)|perished|wounded|injured|hurt|martyred|embraced martyrdom|in (?:hospital|(?:intensive|critical) care|(?:a |an )?(?:critical|serious|grave|stable) condition)|fighting for (?:his|her) life|hospitali[sz]ed|(?:taken|rushed|brought) to (?:an? |the )?hospital|(?:[\w-]+ )?injuries|(?:[\w-]+ )?(?:wounds|burns)|an? (?:[\w-]+ )?(?:wound|injury)|an? (?:broken|fractured) \w+|hit in (?:the|his|her) (?:neck|head|chest|legs?|back|stomach|arms?|eyes?|face|shoulder|thigh|hands?|foot|feet)|(?:grazed|hit|struck|cut) by (?:an? |the )?(?:[\w-]+ )?(?:bullet|shrapnel|ricochet|splinters?|fragments?|glass|metal|debris)|lost (?:an?|his|her|both) (?:legs?|arms?|hands?|foot|feet|eyes?|hearing|sight|fingers?|life))\b/i;

/**
 * Persons of one sentence as counts of one, and lists of them as counts of how many are told. Where a list holds a person, only the list
 * is given. `counted`: the numbers of people told in the sentence, for "three soldiers and a nurse". `before`: the harm told before it.
 */
export function tellPersons(
  text: string,
  sentence: Span,
  clauses: readonly Span[],
  counted: readonly Count[],
  before: HarmTopic | null,
): Count[] {
  const found = listedPeople(text, sentence);
  const push = (span: Span, head: string, told: ClaimField | null): void => {
    let field = told;
    if (nobody.test(head) || /\bnone of\s+$/i.test(text.slice(Math.max(0, span.start - 9), span.start)))
      return;
    // "two men of the National Guard", "the Radwan guest hall": whose, and what.
    if (
      /\bof\s+the\s/i.test(text.slice(Math.max(0, span.start - 3), span.start + 4)) &&
      !isBodyOf(text, span)
    )
      return;
    if (compound.test(text.slice(span.end, span.end + 14))) return;
    // "three soldiers, an officer among them": counted already; "three people, a child among them": a part of them.
    if (/^\s+(?:among them|included)\b/i.test(text.slice(span.end, sentence.end))) {
      const whole = counted.findLast((count) => harmFields.has(count.field) && count.span.end <= span.start);
      const isPart =
        whole !== undefined && whole.population !== populationOf(text.slice(span.start, span.end));
      if (!isPart) return;
      field = whole.field;
    }
    if (found.some((count) => overlaps(count.span, span))) return;
    if (field === null || isNamedAgain(text, sentence, span, counted)) return;
    const words = text.slice(span.start, span.end);
    const population = populationOf(words);
    found.push(countTold(field, 1, span, { population, unit: words.replace(/^\w+\s+/, "") }));
  };
  const slice = text.slice(sentence.start, sentence.end);
  for (const match of both.matchesIn(slice)) {
    const span = spanOf(sentence, match);
    const field = firstHarm(
      slice
        .slice(match.index + match[0].length)
        .split(/[.;,]/)[0]
        ?.slice(0, 40) ?? "",
    );
    if (field === null) continue;
    push(span, "both", field);
    const told = found.at(-1);
    if (told !== undefined && told.span === span) found[found.length - 1] = { ...told, min: 2, max: 2 };
  }
  for (const match of couple.matchesIn(slice)) {
    const span = spanOf(sentence, match);
    const clause = clauses.find((entry) => span.start >= entry.start && span.end <= entry.end) ?? sentence;
    const field = harmOf(text, clause, span, true);
    if (field !== null && !found.some((count) => overlaps(count.span, span)))
      found.push(countTold(field, match.groups?.["child"] === undefined ? 2 : 3, span, { unit: "couple" }));
  }
  for (const match of killedHim.matchesIn(slice)) {
    const whole = spanOf(sentence, match);
    const span = { start: whole.end - (match.groups?.["whom"] ?? "").length, end: whole.end };
    push(span, "him", firstHarm(match[0]));
  }
  const dead = diedThen.exec(slice);
  if (dead !== null && before?.told?.field !== "killed") {
    const start = sentence.start + dead[0].indexOf(dead[1] ?? "");
    push({ start, end: start + (dead[1] ?? "").length }, "him", "killed");
  }
  for (const match of oneMore.matchesIn(slice)) {
    const span = spanOf(sentence, match);
    push(span, "another", harmOf(text, { start: span.start, end: sentence.end }, span, true));
  }
  for (const match of person.matchesIn(slice)) {
    const span = spanOf(sentence, match);
    const clause = clauses.find((entry) => span.start >= entry.start && span.end <= entry.end) ?? sentence;
    const head = match.groups?.["head"] ?? "";
    const isNew = /^an?(?:other)?$/i.test(match.groups?.["lead"] ?? "");
    push(
      span,
      head,
      harmOf(text, clause, span, isNew) ??
        harmOfOthers(text, span, [...counted, ...found]) ??
        harmOfNext(text, span, counted),
    );
  }
  for (const match of terse.matchesIn(slice)) {
    const head = match.groups?.["head"] ?? "";
    const start = sentence.start + match.index + match[0].indexOf(head);
    push({ start, end: start + head.length }, head, firstHarm(match.groups?.["harm"] ?? ""));
  }
  for (const match of named.matchesIn(slice)) {
    const start = sentence.start + match.index;
    const name = match.groups?.["name"] ?? "";
    if (ofBody.test(name)) continue;
    const words = match.groups?.["verb"] ?? match.groups?.["died"] ?? "";
    push({ start, end: start + name.length }, name, firstHarm(words));
  }
  for (const match of namedVictim.matchesIn(slice)) {
    const name = match.groups?.["name"] ?? "";
    const start = sentence.start + match.index + match[0].indexOf(name);
    const span = { start, end: start + name.length };
    const population = populationOf(match.groups?.["role"] ?? "");
    if (!ofBody.test(name) && !found.some((count) => overlaps(count.span, span)))
      found.push(countTold("killed", 1, span, { population, unit: name }));
  }
  for (const match of doer.matchesIn(slice)) {
    const whom = match.groups?.["whom"] ?? "";
    const start = sentence.start + match.index + match[0].length - whom.length;
    push(
      { start, end: start + whom.length },
      whom.split(" ").at(-1) ?? "",
      /^(?:wound|injur)/i.test(match[0]) ? "injured" : "killed",
    );
  }
  for (const match of anybody.matchesIn(slice)) {
    const head = match.groups?.["head"] ?? "";
    // "any of its soldiers had been killed": more than one.
    if (/[^s]s$/.test(head)) continue;
    const whole = spanOf(sentence, match);
    const span = { start: whole.start, end: whole.start + match[0].indexOf(` ${head}`) + head.length + 1 };
    push(span, head, firstHarm(text.slice(span.end, whole.end)));
  }
  return found;
}

/** "a baker wounded on Monday when shells came down died of his injuries", "who was injured ... succumbed". */
const diedLater =
  /^,?\s(?:(?:who )?(?:was|had been) )?(?:\w+ly )?(?:wounded|injured|hurt|shot|hit|struck)\b[^.;:]{0,110}?\s(?:and (?:later |then )?|has (?:since )?|had |later )?(?:died|succumbed)\b/i;

/** What befell one person: told before ("killing a farmer") or behind ("a farmer, 60, died"). A known person ("the driver") needs the plainer word. */
function harmOf(text: string, clause: Span, span: Span, isNew: boolean): ClaimField | null {
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const harm = harmed.exec(after);
  if (diedLater.test(text.slice(span.end, span.end + 160))) return "killed";
  if (/\blost\s+$/i.test(before)) return "killed";
  const told = harmBefore.find((entry) => entry.words.test(before));
  if (told !== undefined) return told.field;
  if (harm === null) return null;
  const between = harm[0].slice(0, harm[0].length - (harm[1] ?? "").length);
  if (
    speaks.test(between) ||
    /["“”]|\b(?:\d+ \p{L}+|two|three|four|five|six|seven|eight|nine|ten|twenty|dozens?)\b/iu.test(
      between
        .replace(/^,\s*(?:aged\s+)?\d{1,3},?/, "")
        .replace(
          /^ (?:of|aged) (?:about |around )?(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|twenty)\b/,
          "",
        ),
    )
  )
    return null;
  if (!isNew && /[,]/.test(between.replace(/^,\s*(?:aged\s+)?\d{1,3},?/, ""))) return null;
  if (!isNew && between.length > 30) return null;
  return harmWords.find((entry) => entry.words.test(` ${harm[1] ?? ""} `))?.field ?? "injured";
}

/** "Two people, a father and his son, were killed": those counted before, told by name. */
function isNamedAgain(text: string, sentence: Span, span: Span, counted: readonly Count[]): boolean {
  return counted.some(
    (count) =>
      harmFields.has(count.field) &&
      count.min !== null &&
      count.min > 1 &&
      count.span.end <= span.start &&
      /^,\s+(?:an?\s+[\w-]+\s+and\s+)?$/.test(text.slice(count.span.end, span.start)) &&
      !harmBefore.some((entry) => entry.words.test(text.slice(sentence.start, count.span.start))) &&
      /^[^.;:]{0,50},\s+(?:was|were|have|had|died|lost|are)\b/.test(text.slice(span.end, sentence.end)),
  );
}

/** "three soldiers and a nurse": what befell those counted just before. */
function harmOfOthers(text: string, span: Span, counted: readonly Count[]): ClaimField | null {
  const last = counted.findLast(
    (count) => harmFields.has(count.field) && count.unit !== null && count.span.end <= span.start,
  );
  if (
    last === undefined ||
    !/^(?:,|,?\s+(?:and|as well as|plus|including|among them|along with|together with))\s+$/i.test(
      text.slice(last.span.end, span.start),
    )
  )
    return null;
  return /^\s*(?:[,.;:)]|$|(?:in|at|near|on|when|during|outside|inside|and|aged)\b|of \d)/i.test(
    text.slice(span.end, span.end + 12),
  )
    ? last.field
    : null;
}

/** "A commander and two of his men died": what befell those counted right behind. */
function harmOfNext(text: string, span: Span, counted: readonly Count[]): ClaimField | null {
  if (
    /\b(?:according to|told|by|of|from|with|to|near|at)\s+$/i.test(
      text.slice(Math.max(0, span.start - 14), span.start),
    )
  )
    return null;
  const next = counted.find(
    (count) =>
      harmFields.has(count.field) &&
      count.span.start > span.end &&
      /^,?\s+and\s+(?:another\s+|a further\s+|all\s+|his\s+|her\s+|their\s+)?$/i.test(
        text.slice(span.end, count.span.start),
      ),
  );
  return next?.field ?? null;
}

const spanOf = (sentence: Span, match: RegExpMatchArray): Span => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
};
