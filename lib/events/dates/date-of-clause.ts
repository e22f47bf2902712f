// Which of a sentence's dates belongs to a clause, and which belong to somebody's speech, a noun or the future.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { DateInWords } from "./date-in-words";
import type { Trigger } from "../attacks/find-triggers";
import type { Dated } from "../happenings/happening";
import type { Days } from "./resolve-when";

const speech =
  /\b(?:said|says|told\s+(?:[\w’']+\s+){1,3}|reported|announced|added|confirmed|wrote|stated|remarked|decided|pledged|proclaimed|disclosed|published|posted|updated|declared|briefed|given out|issued|released|(?:gave|given|offered|presented)\s+(?:[\w-]+\s+){0,3}(?:accounts?|versions?|figures?|details))\s+(?:late\s+|early\s+|in a statement\s+|today\s+)?(?:(?:on|the)\s+)*$/i;
const statementAfter = /^['’s]*\s*,?\s*(?:in a (?:statement|post|briefing)|that)\b/i;

/** "Monday's bulletin said": when it came out. */
const ofPaper =
  /^['’]s\s+(?:[\w-]+\s+)?(?:bulletin|edition|issue|newspaper|paper|newsletter|broadcast|programme|program|post|statement|report|briefing|note|story|article)(?=\s+(?:said|says|reported|told|wrote|put|gave|spoke|named|counted)\b|[,.])/i;

/** True for a date on which something happened: not when it was said, not to come, not a speaker's own "today". */
export function tellsWhen(text: string, sentence: Span, date: DateInWords): boolean {
  return (
    date.bound === "on" &&
    !isStatementDate(text, sentence, date) &&
    !ofPaper.test(text.slice(date.span.end, date.span.end + 24)) &&
    !isFuture(date) &&
    !isQuotedToday(text, sentence, date)
  );
}

function isStatementDate(text: string, sentence: Span, date: DateInWords): boolean {
  const before = text.slice(Math.max(sentence.start, date.span.start - 50), date.span.start);
  return (
    speech.test(before) ||
    (speech.test(before.replace(/\b(?:on|at)\s+$/, "")) &&
      statementAfter.test(text.slice(date.span.end, date.span.end + 30)))
  );
}

function isFuture(date: DateInWords): boolean {
  return (
    (date.anchor.kind === "weekday" && date.anchor.modifier === "next") ||
    (date.anchor.kind === "offset" && date.anchor.days > 0)
  );
}

/** "Today" inside a quotation is the speaker's day, not the paper's. */
function isQuotedToday(text: string, sentence: Span, date: DateInWords): boolean {
  if (date.anchor.kind !== "offset") return false;
  const before = text.slice(sentence.start, date.span.start);
  return before.lastIndexOf("“") > before.lastIndexOf("”") || (before.split('"').length - 1) % 2 === 1;
}

/** "Since dawn on Monday" in Tuesday's paper speaks of Monday. */
export function isLately(days: Days, reading: Reading): boolean {
  return (
    reading.publishedAt !== null &&
    days.first === days.last &&
    Date.parse(reading.publishedAt) - Date.parse(days.first) < 2 * 86_400_000
  );
}

/** The date that belongs to a clause: glued to the trigger, else in the clause, else standing at the head of the sentence. */
export function dateOfClause(
  text: string,
  clause: Span,
  sentence: Span,
  trigger: Trigger,
  dates: readonly Dated[],
  clauseCount: number,
): Dated | null {
  const glued = dates.find(
    (entry) =>
      entry.date.span.end <= trigger.span.start &&
      /^(?:'s|’s)?\s*(?:[\w-]+\s+)?$/.test(text.slice(entry.date.span.end, trigger.span.start)) &&
      trigger.form === "noun",
  );
  if (glued !== undefined) return glued;
  const fine = (entry: Dated): number =>
    entry.days === null ? 2 : entry.days.first === entry.days.last ? 0 : 1;
  const inClause = dates.filter(
    (entry) => entry.date.span.start >= clause.start && entry.date.span.end <= clause.end,
  );
  const distance = (entry: Dated): number =>
    Math.min(
      Math.abs(entry.date.span.start - trigger.span.end),
      Math.abs(trigger.span.start - entry.date.span.end),
    );
  const free = inClause.filter(
    (entry) => !belongsToNoun(text, entry, trigger) && !tellsOfPerson(text, entry, trigger),
  );
  const best = [...free].sort((one, other) => fine(one) - fine(other) || distance(one) - distance(other))[0];
  if (best !== undefined) return best;
  const head = dates.find((entry) =>
    /^[\s"“•*#\-–\d.)]*(?:[Oo]n|[Ii]n|[Ee]arly|[Ll]ate|[Oo]nly days before, on|[Aa]t \S+)?\s*(?:the\s+)?$/.test(
      text.slice(sentence.start, entry.date.span.start),
    ),
  );
  if (head !== undefined) return head;
  return clauseCount > 1 &&
    dates.length === 1 &&
    dates[0] !== undefined &&
    dates[0].date.span.end <= clause.start &&
    !belongsToNoun(text, dates[0], trigger)
    ? dates[0]
    : null;
}

/** "killed a couple who wed last month", "a baby born in July": of whom was hit, not of when. */
function tellsOfPerson(text: string, entry: Dated, trigger: Trigger): boolean {
  const between = text.slice(trigger.span.end, entry.date.span.start);
  return /\bborn\b[^,;]*$|\bwho (?!(?:was|were|is|had been|had died|has|have|died|fell|lay|lost)\b)[^,;]*$/i.test(
    between,
  );
}

// "their October 7 attacks", "Friday's raid": the date of that noun alone, unless the noun is the trigger.
function belongsToNoun(text: string, entry: Dated, trigger: Trigger): boolean {
  const after = text.slice(entry.date.span.end, entry.date.span.end + 30);
  const match =
    /^(?:'s|’s)?\s+(?:\w+\s+)?(?:attacks?|strikes?|raids?|assaults?|massacres?|war|agreement|deal)\b/.exec(
      after,
    );
  return (
    match !== null &&
    entry.date.span.end + match[0].length !== trigger.span.end &&
    trigger.span.start > entry.date.span.end
  );
}
