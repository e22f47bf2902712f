// A sentence -> the days it tells, with what only the words around a date say: "until", "since", a day counted from another.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import { tellsWhen } from "./date-of-clause";
import type { DateInWords } from "./date-in-words";
import { findDates } from "./find-dates";
import type { Dated } from "../happenings/happening";
import { resolveDays } from "./resolve-when";

export type SentenceDates = {
  readonly all: readonly DateInWords[];
  /** Dates on which something happened. */
  readonly told: readonly Dated[];
  /** Dates from which on something is counted or went on. */
  readonly since: readonly DateInWords[];
};

const until = /\b(?:until|till|up to)\s+(?:(?:late|early|dawn|noon|midday|midnight)\s+(?:on\s+)?|on\s+)?$/i;

/** Days told in a sentence, left to right. `spokenOf`: the day the text speaks of so far, ISO, for "the same night" and "two days later". */
export function datesOfSentence(
  text: string,
  sentence: Span,
  reading: Reading,
  spokenOf: string | null,
): SentenceDates {
  const all = findDates(text, sentence);
  let day = spokenOf;
  const told: Dated[] = [];
  for (const date of all) {
    if (!tellsWhen(text, sentence, date)) continue;
    const days = resolveDays(date, reading.publishedAt, day);
    // "Friday ... a day earlier": counted from the Friday of the same sentence.
    if (days !== null && days.first === days.last && date.anchor.kind !== "shift") day = days.first;
    told.push({ date, days });
  }
  // "KYIV, March 2 - Shells fell on Friday": the day the report was sent, where the sentence tells another.
  const sent = told.findIndex(({ date }) => standsInDateline(text, date));
  if (sent >= 0 && told.length > 1) told.splice(sent, 1);
  return {
    all,
    told: told.map((entry) => lastingUntil(text, entry, all, reading)),
    since: all.filter((date) => date.bound === "since"),
  };
}

/** Behind a place in capitals at the beginning of a line, before a dash. */
function standsInDateline(text: string, { span }: DateInWords): boolean {
  const line = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
  // "(Geneva, 4 May 2024) - ".
  if (/^\s*\(\p{Lu}[\p{L} .'’-]{1,40},\s+$/u.test(line))
    return /^(?:,? (?:19|20)\d\d)?\)\s*[-–—]/.test(text.slice(span.end, span.end + 12));
  return (
    /^\s*\p{Lu}{2}[\p{L}\s.,'’/()-]{0,60},?\s+$/u.test(line) &&
    /^(?:,? (?:19|20)\d\d)?\s*(?:\([^)]{2,40}\)\s*)?[-–—:]{1,2}\s/.test(text.slice(span.end, span.end + 60))
  );
}

/** "Fighting broke out on Saturday and lasted until late on Monday": from the one day to the other. */
function lastingUntil(text: string, entry: Dated, all: readonly DateInWords[], reading: Reading): Dated {
  const { days } = entry;
  if (days === null || days.first !== days.last) return entry;
  const next = all.find((date) => date.span.start > entry.date.span.end);
  if (next === undefined || next.bound !== "until") return entry;
  const between = text.slice(entry.date.span.end, next.span.start);
  if (!until.test(between) || /[;:]/.test(between)) return entry;
  const end = resolveDays(next, reading.publishedAt, days.first);
  return end === null || end.last <= days.first
    ? entry
    : { ...entry, days: { first: days.first, last: end.last } };
}

/** "has been shelled since Friday": from that day to the day of publication; null where the clause says nothing of the kind. */
export function lastingSince(
  text: string,
  clause: Span,
  trigger: Span,
  since: readonly DateInWords[],
  reading: Reading,
): Dated | null {
  const date = since.find(({ span }) => span.start >= clause.start && span.end <= clause.end);
  if (date === undefined || reading.publishedAt === null) return null;
  const goesOn =
    /\b(?:has|have)\b[^,;]*$/i.test(text.slice(clause.start, trigger.start)) ||
    /^(?:\s+\w+){0,4}\s+since\b/i.test(text.slice(trigger.end, clause.end));
  const days = resolveDays(date, reading.publishedAt, null);
  const last = reading.publishedAt.slice(0, 10);
  return !goesOn || days === null || days.first >= last
    ? null
    : {
        date: { ...date, bound: "on", partOfDay: null, minuteOfDay: null },
        days: { first: days.first, last },
      };
}
