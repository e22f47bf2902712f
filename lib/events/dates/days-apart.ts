// Days counted from another happening of the sentence: "closed on Tuesday, a day after rockets fell", "struck two days before the raid".
import type { Span } from "../../text/span";
import { parseNumber } from "../english/number-words";
import type { Dated } from "../happenings/happening";
import type { DateInWords } from "./date-in-words";
import { resolveDays } from "./resolve-when";

const apart =
  /\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?<unit>days?|nights?|weeks?)\s+(?<order>after|before)\s+(?=\S)/gi;

/**
 * The day of a trigger told as so many days after or before another happening; its own day where one stands with it; null where nothing of the kind is told.
 * Counted from the day the sentence tells before those words, else behind them, else from `spokenOf`, the day the text speaks of.
 */
export function dayApart(
  text: string,
  sentence: Span,
  trigger: Span,
  dates: readonly Dated[],
  spokenOf: string | null,
): Dated | null {
  const before = text.slice(sentence.start, trigger.start);
  const words = [...before.matchAll(apart)].at(-1);
  if (words === undefined) return null;
  const start = sentence.start + words.index;
  const span = { start, end: start + words[0].trimEnd().length };
  const between = text.slice(span.end, trigger.start);
  // "Two days after the raid, shells hit A": the shells have another day.
  if (/[,;]/.test(between)) return null;
  const own = dates.filter(({ date }) => date.span.start >= span.end);
  const stop = text.slice(trigger.end, sentence.end).search(/[,;]/);
  const end = stop < 0 ? sentence.end : trigger.end + stop;
  const told = own.find(({ date }) => date.span.end <= end);
  if (told !== undefined) return told;
  // "Two days after the raid shells hit A": where the raid ends and the shells begin, no comma tells.
  const isFronted = /^\s*(?:(?:on|late|early)\s+)*(?:\w+day,?\s+)?$/i.test(text.slice(sentence.start, start));
  if (isFronted && stop < 0) return null;
  const from =
    dates.findLast(({ date }) => date.span.end <= span.start)?.days ??
    own.find(({ days }) => days !== null)?.days ??
    null;
  const base = from === null ? spokenOf : from.first === from.last ? from.first : null;
  if (base === null) return null;
  const count = words.groups?.["count"]?.toLowerCase() ?? "a";
  const days =
    (count === "a" ? 1 : parseNumber(count)) * (/^week/i.test(words.groups?.["unit"] ?? "") ? 7 : 1);
  const shift = words.groups?.["order"]?.toLowerCase() === "after" ? -days : days;
  const date: DateInWords = {
    span,
    anchor: { kind: "shift", days: shift },
    partOfDay: null,
    minuteOfDay: null,
    bound: "on",
    fromEveBefore: false,
  };
  return { date, days: resolveDays(date, null, base) };
}
