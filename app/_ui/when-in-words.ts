// Times for people: the day in lists, and the three clocks of an event page. Never M/D/Y.
import type { When } from "../../lib/events/when";

export type ThreeClocks = {
  /** Local days or hours in words; null when nothing is known. */
  readonly local: string | null;
  /** "Asia/Damascus, UTC+3", null when the zone is not known. */
  readonly localZone: string | null;
  readonly utc: string | null;
  /** The source's own words. */
  readonly asStated: string | null;
};

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const dayMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `dayInWords("2024-02-02")` is "2 Feb 2024". */
export function dayInWords(isoDay: string): string {
  return day.format(noon(isoDay));
}

/** `daysInWords("2024-02-02", "2024-02-03")` is "2–3 Feb 2024"; the year is said once when it is one. */
export function daysInWords(first: string, last: string): string {
  if (first === last) return dayInWords(first);
  const from = noon(first);
  const to = noon(last);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${from.getUTCDate()}–${dayInWords(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${dayMonth.format(from)} – ${day.format(to)}`;
  return `${dayInWords(first)} – ${dayInWords(last)}`;
}

/** One line for a list: "27 Oct 2023", "before 3 Feb 2024", "October 2023", "date not known". */
export function whenInWords(when: When): string {
  const first = when.firstDay;
  const last = when.lastDay;
  if (when.precision === "unknown" || (first === null && last === null)) return "date not known";
  if (when.precision === "before") return `before ${dayInWords(last ?? first ?? "")}`;
  if (when.precision === "after") return `after ${dayInWords(first ?? last ?? "")}`;
  if (first === null) return `until ${dayInWords(last ?? "")}`;
  if (last === null) return `since ${dayInWords(first)}`;
  if (when.precision === "year") return first.slice(0, 4);
  if (when.precision === "month") return month.format(noon(first));
  return daysInWords(first, last);
}

/** How well the time is known, in words; null when the day is simply the day. */
export function whenPrecisionInWords(when: When): string | null {
  switch (when.precision) {
    case "instant":
      return "to the minute";
    case "hour":
      return "to the hour";
    case "part_of_day":
      return "part of a day; no hour is given";
    case "day":
      return "the day; no hour is given";
    case "range":
      return "some time in these days";
    case "week":
      return "some time in this week";
    case "month":
      return "some time in this month";
    case "year":
      return "some time in this year";
    case "before":
      return "some time before";
    case "after":
      return "some time after";
    case "unknown":
      return null;
  }
}

/** Local, UTC and as stated. Days stay days locally; in UTC they become the interval that they are. */
export function threeClocks(when: When): ThreeClocks {
  const finerThanDay =
    when.precision === "instant" || when.precision === "hour" || when.precision === "part_of_day";
  const days = whenInWords(when);
  const local =
    finerThanDay && when.zone !== null && when.start !== null
      ? intervalInWords(when.start, when.end, when.zone)
      : days === "date not known"
        ? null
        : withWeekday(when, days);
  return {
    local,
    localZone: when.zone === null ? null : zoneInWords(when.zone, when.start ?? when.end),
    utc: when.start === null && when.end === null ? null : intervalInWords(when.start, when.end, "UTC"),
    asStated: when.asStated,
  };
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
): string | null {
  if (publishedAt === null) return null;
  const isoDay = publishedAt.slice(0, 10);
  if (precision !== "instant") return dayInWords(isoDay);
  return `${dayInWords(isoDay)}, ${publishedAt.slice(11, 16)} UTC`;
}

/** "Asia/Damascus, UTC+3": the offset is the zone's own on that day, from the tz database. */
export function zoneInWords(zone: string, at: string | null): string {
  if (at === null) return zone;
  const part = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(new Date(at))
    .find((piece) => piece.type === "timeZoneName");
  return part === undefined ? zone : `${zone}, ${part.value.replace("GMT", "UTC")}`;
}

/** An end is exclusive; null ends are open. Midnight as an end is said as 24:00 of the day before. */
export function intervalInWords(start: string | null, end: string | null, zone: string): string {
  if (start === null && end === null) return "not known";
  if (start === null) return `before ${momentInWords(end ?? "", zone)}`;
  if (end === null) return `from ${momentInWords(start, zone)}`;
  if (start === end) return momentInWords(start, zone);
  const from = parts(start, zone);
  const to = parts(end, zone, true);
  if (from.day === to.day) return `${from.day}, ${from.time}–${to.time}`;
  return `${from.day}, ${from.time} – ${to.day}, ${to.time}`;
}

function momentInWords(instant: string, zone: string): string {
  const { day: isoDay, time } = parts(instant, zone);
  return `${isoDay}, ${time}`;
}

function parts(instant: string, zone: string, asEnd = false): { day: string; time: string } {
  const date = new Date(instant);
  const time = clock(date, zone);
  if (asEnd && time === "00:00") {
    return { day: localDay(new Date(date.getTime() - 1), zone), time: "24:00" };
  }
  return { day: localDay(date, zone), time };
}

function clock(date: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(date);
}

function localDay(date: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  })
    .format(date)
    .replace(",", "");
}

function withWeekday(when: When, days: string): string {
  if (
    when.firstDay === null ||
    when.firstDay !== when.lastDay ||
    when.precision === "before" ||
    when.precision === "after"
  ) {
    return days;
  }
  return `${weekday.format(noon(when.firstDay))} ${days}`;
}

function noon(isoDay: string): Date {
  return new Date(`${isoDay.slice(0, 10)}T12:00:00Z`);
}
