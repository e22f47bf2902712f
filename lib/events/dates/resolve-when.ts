// Date words + publication day + zone of the place -> When: an interval, how well it is known, and what was inferred.
import { DateTime } from "luxon";
import { hoursOf } from "../english/date-words";
import type { DateInWords } from "./date-in-words";
import type { When, WhenPrecision } from "../when";

/** First and last local calendar day, ISO. */
export type Days = { readonly first: string; readonly last: string };

export type WhenContext = {
  /** ISO day or instant relative words are counted from; null = not known, then they stay unresolved. */
  readonly publishedAt: string | null;
  /** IANA zone of the place; null = not known, then the interval covers the day anywhere on Earth. */
  readonly zone: string | null;
  /** Zone of the capital the news is told from, where it may differ ("Friday evening" in Washington); null when none. */
  readonly tellersZone: string | null;
  /** Day that "that day" and "the same day" point back to. */
  readonly sameDay: string | null;
  /** Days the text around was found to mean; left out = what the words alone mean. */
  readonly days?: Days | null;
};

export const unknownWhen: When = {
  start: null,
  end: null,
  precision: "unknown",
  zone: null,
  firstDay: null,
  lastDay: null,
  asStated: null,
  inference: null,
};

/** Local days the words mean, counted from `publishedAt`; null where nothing can be counted from. Weekdays look back, the day of publication included unless "last" is said. */
export function resolveDays(
  date: DateInWords,
  publishedAt: string | null,
  sameDay: string | null,
): Days | null {
  const days = daysOfWords(date, publishedAt, sameDay);
  return days !== null && date.fromEveBefore && days.first === days.last
    ? { first: iso(DateTime.fromISO(days.first, { zone: "utc" }).minus({ days: 1 })), last: days.last }
    : days;
}

function daysOfWords(date: DateInWords, publishedAt: string | null, sameDay: string | null): Days | null {
  const published = publishedAt === null ? null : publicationDay(publishedAt);
  const { anchor } = date;
  if (anchor.kind === "same_day") return sameDay === null ? null : { first: sameDay, last: sameDay };
  if (anchor.kind === "shift") return shifted(anchor.days, published, sameDay);
  if (anchor.kind === "day" && anchor.month === null) {
    if (published === null) return null;
    const thisMonth = published.set({ day: 1 });
    const month = anchor.day <= published.day ? thisMonth : thisMonth.minus({ months: 1 });
    const day = DateTime.utc(month.year, month.month, anchor.day);
    if (!day.isValid) return null;
    return anchor.from === null ? oneDay(day) : { first: iso(day.set({ day: anchor.from })), last: iso(day) };
  }
  if (anchor.kind === "day" && anchor.month !== null) {
    const year = anchor.year ?? (published === null ? null : lastYearOf(published, anchor.month, anchor.day));
    if (year === null) return null;
    const day = DateTime.utc(year, anchor.month, anchor.day);
    if (!day.isValid) return null;
    return anchor.from === null ? oneDay(day) : { first: iso(day.set({ day: anchor.from })), last: iso(day) };
  }
  if (anchor.kind === "month" && anchor.month !== null && anchor.year !== null)
    return spanOf(DateTime.utc(anchor.year, anchor.month), "month");
  if (anchor.kind === "year" && anchor.year !== null) return spanOf(DateTime.utc(anchor.year), "year");
  if (published === null) return null;
  switch (anchor.kind) {
    case "day":
      return null;
    case "weekday": {
      if (anchor.modifier === "next")
        return oneDay(published.plus({ days: ((anchor.weekday - published.weekday + 6) % 7) + 1 }));
      const back = (published.weekday - anchor.weekday + 7) % 7;
      const day = published.minus({ days: anchor.modifier === "last" && back === 0 ? 7 : back });
      if (anchor.from === null) return oneDay(day);
      return { first: iso(day.minus({ days: (anchor.weekday - anchor.from + 7) % 7 })), last: iso(day) };
    }
    case "weekend": {
      // On a Saturday the weekend has one day so far.
      const saturday = published.minus({ days: (published.weekday + 1) % 7 });
      const sunday = saturday.plus({ days: 1 });
      return { first: iso(saturday), last: iso(sunday <= published ? sunday : saturday) };
    }
    case "offset":
      return oneDay(published.plus({ days: anchor.days }));
    case "past_days":
      return { first: iso(published.minus({ days: anchor.days })), last: iso(published) };
    case "week": {
      const week = spanOf(published.plus({ weeks: anchor.weeks }), "week");
      return anchor.weeks === 0 ? { first: week.first, last: iso(published) } : week;
    }
    case "month": {
      if (anchor.month === null) return spanOf(published.plus({ months: anchor.months }), "month");
      const isOfLastYear = anchor.months < 0 || anchor.month > published.month;
      const year = isOfLastYear ? published.year - 1 : published.year;
      return spanOf(DateTime.utc(year, anchor.month), "month");
    }
    case "year":
      return spanOf(published.plus({ years: anchor.years }), "year");
  }
}

/**
 * The time words tell, as an interval in UTC. Where the zone of the place is not known the interval covers the day anywhere on Earth;
 * where a part of the day may be told in the teller's zone it covers both readings and `inference` says so.
 */
export function resolveWhen(text: string, date: DateInWords, context: WhenContext): When {
  const asStated = text.slice(date.span.start, date.span.end);
  const days = context.days ?? resolveDays(date, context.publishedAt, context.sameDay);
  if (days === null) {
    return {
      ...unknownWhen,
      zone: context.zone,
      asStated,
      inference: "The words name no day by themselves, and the day of publication is not known.",
    };
  }
  const counted = countedFrom(asStated, date, days, context.publishedAt);
  return whenOfDays(days, { ...context, asStated, precision: precisionOf(date, days), date, counted });
}

/** What the words were counted from, as a sentence; null for a day told with its year. */
function countedFrom(
  asStated: string,
  date: DateInWords,
  days: Days,
  publishedAt: string | null,
): string | null {
  const { anchor } = date;
  if (anchor.kind === "day" && anchor.year !== null) return null;
  const isBesideAnother = anchor.kind === "same_day" || anchor.kind === "shift";
  if (isBesideAnother && resolveDays(date, publishedAt, null)?.first !== days.first) {
    const told = DateTime.fromISO(days.first, { zone: "utc" }).minus({
      days: anchor.kind === "shift" ? anchor.days : 0,
    });
    return `"${asStated}" counted from ${iso(told)}, a day the text tells.`;
  }
  return `"${asStated}" counted from publication on ${iso(publicationDay(publishedAt ?? days.first))}.`;
}

type Details = WhenContext & {
  readonly asStated: string | null;
  readonly precision: WhenPrecision;
  readonly date: DateInWords | null;
  readonly counted: string | null;
};

/** Interval for local days. Exported for drafts that take their day from the context. */
function whenOfDays(days: Days, details: Details): When {
  const part = details.date?.partOfDay ?? null;
  const minute = details.date?.minuteOfDay ?? null;
  const remarks = details.counted === null ? [] : [details.counted];
  const bounds = (zone: string): [DateTime, DateTime] => {
    const first = DateTime.fromISO(days.first, { zone });
    const last = DateTime.fromISO(days.last, { zone });
    if (minute !== null && days.first === days.last) {
      const at = first.startOf("day").plus({ minutes: minute });
      return [at, at.plus({ minutes: 1 })];
    }
    if (part !== null && days.first === days.last) {
      const [from, to] = hoursOf[part];
      return [first.startOf("day").plus({ hours: from }), first.startOf("day").plus({ hours: to })];
    }
    if (part !== null && details.date?.fromEveBefore === true) {
      const [from] = hoursOf.overnight;
      const [, to] = hoursOf[part === "night" ? "overnight" : part];
      return [last.startOf("day").plus({ hours: from }), last.startOf("day").plus({ hours: to })];
    }
    return [first.startOf("day"), last.startOf("day").plus({ days: 1 })];
  };
  let start: DateTime;
  let end: DateTime;
  if (details.zone === null) {
    start = bounds("UTC+14")[0];
    end = bounds("UTC-12")[1];
    remarks.push("The zone of the place is not known: the interval covers the words anywhere on Earth.");
  } else {
    [start, end] = bounds(details.zone);
  }
  if (
    part !== null &&
    details.zone !== null &&
    details.tellersZone !== null &&
    details.tellersZone !== details.zone
  ) {
    const [theirStart, theirEnd] = bounds(details.tellersZone);
    if (theirStart < start) start = theirStart;
    if (theirEnd > end) end = theirEnd;
    const spill = localDays(theirStart, theirEnd, details.zone);
    remarks.push(
      spill.endsWith(days.first)
        ? `No zone is told; read at the place (${details.zone}) or in ${cityOf(details.tellersZone)}, the hours differ and the day is the same. The interval covers both.`
        : `No zone is told. Read at the place (${details.zone}) it is ${days.first}; read in ${cityOf(details.tellersZone)} it is ${spill} at the place. The interval covers both.`,
    );
  } else if (part === "overnight" || part === "night" || part === "late") {
    remarks.push("A night spans two days: the interval covers the hours of both that the words allow.");
  }
  return {
    start: instant(start),
    end: instant(end),
    precision: details.precision,
    zone: details.zone,
    firstDay: days.first,
    lastDay: days.last,
    asStated: details.asStated,
    inference: remarks.length === 0 ? null : remarks.join(" "),
  };
}

function precisionOf(date: DateInWords, days: Days): WhenPrecision {
  if (date.bound === "before") return "before";
  if (date.bound === "after") return "after";
  const oneDay = days.first === days.last;
  if (date.minuteOfDay !== null && oneDay) return "instant";
  if (date.partOfDay !== null && (oneDay || date.fromEveBefore)) return "part_of_day";
  if (date.anchor.kind === "week") return "week";
  if (date.anchor.kind === "month") return "month";
  if (date.anchor.kind === "year") return "year";
  return oneDay ? "day" : "range";
}

// Without a day told before, only what lies behind can be counted from publication.
function shifted(days: number, published: DateTime | null, sameDay: string | null): Days | null {
  if (sameDay !== null) return oneDay(DateTime.fromISO(sameDay, { zone: "utc" }).plus({ days }));
  return published === null || days > 0 ? null : oneDay(published.plus({ days }));
}

/** The calendar day of publication as the publisher's stamp has it (an ISO day or instant). */
function publicationDay(publishedAt: string): DateTime {
  return DateTime.fromISO(publishedAt, { zone: "utc" }).startOf("day");
}

// A day without a year is the latest such day that is not after publication (one day's grace for zones ahead of the publisher's).
function lastYearOf(published: DateTime, month: number, day: number): number {
  const sameYear = DateTime.utc(published.year, month, day);
  return sameYear.isValid && sameYear <= published.plus({ days: 1 }) ? published.year : published.year - 1;
}

function localDays(start: DateTime, end: DateTime, zone: string): string {
  const first = start.setZone(zone).toISODate() ?? "";
  const last = end.minus({ minutes: 1 }).setZone(zone).toISODate() ?? "";
  return first === last ? `already ${first}` : `${first} to ${last}`;
}

const cityOf = (zone: string): string =>
  zone === "America/New_York" ? "Washington (America/New_York)" : zone;
const iso = (day: DateTime): string => day.toISODate() ?? "";
const instant = (time: DateTime): string | null => time.toUTC().toISO({ suppressMilliseconds: true });
const oneDay = (day: DateTime): Days => ({ first: iso(day), last: iso(day) });
const spanOf = (day: DateTime, unit: "week" | "month" | "year"): Days => ({
  first: iso(day.startOf(unit)),
  last: iso(day.endOf(unit)),
});
