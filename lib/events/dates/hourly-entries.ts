// "19:20 - Sirens in the north": entries of a running report open with the hour and are of the day it was published.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { Dated, Happening } from "../happenings/happening";
import type { TextLine } from "../happenings/text-lines";
import { findDates } from "./find-dates";
import { resolveDays } from "./resolve-when";

/** From so many entries on a text is written hour by hour. */
const fewest = 3;
const opensWithHour =
  /^[\s[(•*\-–]*(?<hour>(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?)(?=\s*(?:[\])]|(?:GMT|UTC|local|hrs)\b)?\s*[-–—:|\])]|\s+\p{Lu})/u;

/** The hours that open paragraphs, by paragraph; empty where the text is not written so, or tells a day before the first of them. */
function entriesOf(text: string, lines: readonly TextLine[]): Map<number, Span> {
  const entries = new Map<number, Span>();
  for (const { sentence, paragraph } of lines) {
    const start = text.lastIndexOf("\n", sentence.start - 1) + 1;
    const head = text.slice(start, sentence.end);
    if (entries.size === 0 && !opensWithHour.test(head) && findDates(text, sentence).length > 0)
      return new Map();
    const hour = opensWithHour.exec(head)?.groups?.["hour"];
    if (hour === undefined || entries.has(paragraph)) continue;
    const at = start + head.indexOf(hour);
    entries.set(paragraph, { start: at, end: at + hour.length });
  }
  return entries.size < fewest ? new Map() : entries;
}

/** Gives what is told in such entries without a day the day of publication. */
export function dateByHour(
  text: string,
  lines: readonly TextLine[],
  happenings: readonly Happening[],
  reading: Reading,
): Happening[] {
  const entries = reading.publishedAt === null ? null : entriesOf(text, lines);
  return happenings.map((happening): Happening => {
    const hour = entries?.get(happening.paragraph);
    if (hour === undefined || happening.dated !== null || happening.ongoing || happening.earlier)
      return happening;
    const date: Dated["date"] = {
      span: hour,
      anchor: { kind: "offset", days: 0 },
      partOfDay: null,
      minuteOfDay: null,
      bound: "on",
      fromEveBefore: false,
    };
    return {
      ...happening,
      dated: { date, days: resolveDays(date, reading.publishedAt, null) },
      datedFrom: "No day is told with it; entries that open with the hour are of the day of publication.",
      datedBy: "list",
    };
  });
}
