// Times for people, in the page's language: the day in lists, and the three clocks of an event page. Never M/D/Y.
import type { When } from "../../lib/events/when";
import { localeOf, type Language } from "../_words/language";
import type { Words } from "../_words/words";

/** What times are said with: `wordsIn(language, "when")` on the server, `useWhenWords()` in the browser. */
export type WhenWords = { readonly language: Language; readonly t: Words<"when"> };

/** Which hours are shown first. */
export type ShownClock = "local" | "utc" | "stated";

export type ThreeClocks = {
  /** Local days or hours in words; null when nothing is known. */
  readonly local: string | null;
  /** "Asia/Damascus, UTC+3", null when the zone is not known. */
  readonly localZone: string | null;
  readonly utc: string | null;
  /** The source's own words. */
  readonly asStated: string | null;
};

const shapes = {
  day: { day: "numeric", month: "short", year: "numeric" },
  dayMonth: { day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
  weekday: { weekday: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(shape: keyof typeof shapes, date: Date, language: Language, zone = "UTC"): string {
  const key = `${shape} ${language} ${zone}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(localeOf(language), { ...shapes[shape], timeZone: zone });
    formats.set(key, known);
  }
  return known.format(date);
}

/** `dayInWords("2024-02-02", words)` is "2 Feb 2024". */
export function dayInWords(isoDay: string, { language }: WhenWords): string {
  return format("day", noon(isoDay), language);
}

/** `monthInWords("2024-02-02", words)` is "February 2024". */
export function monthInWords(isoDay: string, { language }: WhenWords): string {
  return format("month", noon(isoDay), language);
}

/** `daysInWords("2024-02-02", "2024-02-03", words)` is "2–3 Feb 2024"; the year is said once when it is one. */
export function daysInWords(first: string, last: string, words: WhenWords): string {
  if (first === last) return dayInWords(first, words);
  const { t, language } = words;
  const from = noon(first);
  if (first.slice(0, 7) === last.slice(0, 7))
    return t("daysOfMonth", { first: String(from.getUTCDate()), last: dayInWords(last, words) });
  if (first.slice(0, 4) === last.slice(0, 4))
    return t("days", { first: format("dayMonth", from, language), last: dayInWords(last, words) });
  return t("days", { first: dayInWords(first, words), last: dayInWords(last, words) });
}

/** One line for a list: "27 Oct 2023", "before 3 Feb 2024", "October 2023", "date not known". */
export function whenInWords(when: When, words: WhenWords): string {
  const { t } = words;
  const first = when.firstDay;
  const last = when.lastDay;
  const day = (isoDay: string | null): { day: string } => ({ day: dayInWords(isoDay ?? "", words) });
  if (when.precision === "unknown" || (first === null && last === null)) return t("notKnown");
  if (when.precision === "before") return t("before", day(last ?? first));
  if (when.precision === "after") return t("after", day(first ?? last));
  if (first === null) return t("until", day(last));
  if (last === null) return t("since", day(first));
  if (when.precision === "year") return first.slice(0, 4);
  if (when.precision === "month") return monthInWords(first, words);
  return daysInWords(first, last, words);
}

/** How well the time is known, in words; null when nothing is known. */
export function whenPrecisionInWords(when: When, { t }: WhenWords): string | null {
  return when.precision === "unknown" ? null : t(`precision.${when.precision}`);
}

const isKnown = ({ precision, firstDay, lastDay }: When): boolean =>
  precision !== "unknown" && (firstDay !== null || lastDay !== null);

/** Local, UTC and as stated. Days stay days locally; in UTC they become the interval that they are. */
export function threeClocks(when: When, words: WhenWords): ThreeClocks {
  const local =
    isFinerThanDay(when) && when.zone !== null && when.start !== null
      ? intervalInWords(when.start, when.end, when.zone, words)
      : isKnown(when)
        ? withWeekday(when, words)
        : null;
  return {
    local,
    localZone: when.zone === null ? null : zoneInWords(when.zone, when.start ?? when.end),
    utc:
      when.start === null && when.end === null ? null : intervalInWords(when.start, when.end, "UTC", words),
    asStated: when.asStated,
  };
}

/**
 * One line for a list by the chosen clock. Local is the day people call the date; UTC gives hours where hours are known and the
 * days that the local day touches elsewhere; as stated quotes the source, with the local day they were read as. Where a clock knows nothing the local day is said.
 */
export function whenOnClock(when: When, clock: ShownClock, words: WhenWords): string {
  const { t } = words;
  if (clock === "stated" && when.asStated !== null) {
    // English words and their quotes stay together in an Arabic line.
    const stated = `\u2068${t("stated", { words: when.asStated })}\u2069`;
    // "Early today" alone is no day.
    return isKnown(when) ? `${stated} · ${whenInWords(when, words)}` : stated;
  }
  if (clock === "utc" && when.start !== null && when.end !== null) {
    const last = new Date(Math.max(Date.parse(when.start), Date.parse(when.end) - 1)).toISOString();
    const time = isFinerThanDay(when)
      ? intervalInWords(when.start, when.end, "UTC", words)
      : daysInWords(when.start.slice(0, 10), last.slice(0, 10), words);
    return t("inUtc", { time });
  }
  return whenInWords(when, words);
}

/** `datetime` for a time element: the day, or the instant where one is known; null when neither. */
export function whenDatetime(when: When): string | null {
  if (when.precision === "instant" && when.start !== null) return when.start;
  if (when.firstDay !== null && when.firstDay === when.lastDay) return when.firstDay;
  return null;
}

/** The time of publication: a day where only the day is known. */
export function publishedInWords(
  publishedAt: string | null,
  precision: "day" | "instant" | null,
  words: WhenWords,
): string | null {
  if (publishedAt === null) return null;
  const day = dayInWords(publishedAt.slice(0, 10), words);
  if (precision !== "instant") return day;
  return words.t("inUtc", { time: words.t("moment", { day, time: publishedAt.slice(11, 16) }) });
}

/** "Asia/Damascus, UTC+3": the offset is the zone's own on that day, from the tz database. The same in every language. */
export function zoneInWords(zone: string, at: string | null): string {
  if (at === null) return zone;
  const part = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(new Date(at))
    .find((piece) => piece.type === "timeZoneName");
  return part === undefined ? zone : `${zone}, ${part.value.replace("GMT", "UTC")}`;
}

/** An end is exclusive; null ends are open. Midnight as an end is said as 24:00 of the day before. */
export function intervalInWords(
  start: string | null,
  end: string | null,
  zone: string,
  words: WhenWords,
): string {
  const { t } = words;
  const moment = (instant: string): string => t("moment", parts(instant, zone, words));
  if (start === null) return end === null ? t("unknownTime") : t("before", { day: moment(end) });
  if (end === null) return t("from", { moment: moment(start) });
  if (start === end) return moment(start);
  const first = parts(start, zone, words);
  const last = parts(end, zone, words, true);
  if (first.day === last.day) return t("hoursOfDay", { day: first.day, first: first.time, last: last.time });
  return t("moments", { first: t("moment", first), last: t("moment", last) });
}

function isFinerThanDay({ precision }: When): boolean {
  return precision === "instant" || precision === "hour" || precision === "part_of_day";
}

function parts(
  instant: string,
  zone: string,
  words: WhenWords,
  asEnd = false,
): { day: string; time: string } {
  const date = new Date(instant);
  const time = hours(date, zone);
  if (asEnd && time === "00:00")
    return { day: zonedDay(new Date(date.getTime() - 1), zone, words), time: "24:00" };
  return { day: zonedDay(date, zone, words), time };
}

function hours(date: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(date);
}

function zonedDay(date: Date, zone: string, { language, t }: WhenWords): string {
  return t("weekdayOf", {
    weekday: format("weekday", date, language, zone),
    day: format("day", date, language, zone),
  });
}

function withWeekday(when: When, words: WhenWords): string {
  const days = whenInWords(when, words);
  const isOneDay = when.firstDay !== null && when.firstDay === when.lastDay;
  if (!isOneDay || when.firstDay === null || when.precision === "before" || when.precision === "after")
    return days;
  const weekday = format("weekday", noon(when.firstDay), words.language);
  return words.t("weekdayOf", { weekday, day: days });
}

function noon(isoDay: string): Date {
  return new Date(`${isoDay.slice(0, 10)}T12:00:00Z`);
}
