// The chosen period and how handles, arrows and play move it: pure arithmetic on days, ends included.
import type { EventFilter } from "../../../lib/events/filter/event-filter";
import { dayNumber, isoDay } from "./iso-days";

/** First and last day, both included, as numbers of iso-days.ts. */
export type Period = { readonly from: number; readonly to: number };
export type End = "from" | "to";

export function widthOf({ from, to }: Period): number {
  return to - from + 1;
}

/** The period between two days, in whichever order, kept inside the range. */
export function between(one: number, other: number, range: Period): Period {
  const from = clamp(Math.min(one, other), range);
  return { from, to: Math.max(from, clamp(Math.max(one, other), range)) };
}

/** One end is put on a day; it stops at the other end. */
export function moveEnd(period: Period, end: End, day: number, range: Period): Period {
  return end === "from"
    ? { from: Math.min(clamp(day, range), period.to), to: period.to }
    : { from: period.from, to: Math.max(clamp(day, range), period.from) };
}

/** The whole window moves and keeps its width; it stops at the range's ends. */
export function moveBy(period: Period, days: number, range: Period): Period {
  const shift = Math.max(range.from - period.from, Math.min(range.to - period.to, days));
  return { from: period.from + shift, to: period.to + shift };
}

export function isWhole(period: Period, range: Period): boolean {
  return period.from <= range.from && period.to >= range.to;
}

/**
 * The period a filter asks for, inside the range that has events; null when it asks for none. `today` is an ISO day: a rolling
 * period ends there. A period that lies outside the range becomes the nearest day of it, and `besideRange` says so.
 */
export function periodOf(filter: EventFilter, range: Period, today: string): Period | null {
  const { from, to, rollingDays } = filter;
  if (rollingDays !== null) return between(dayNumber(today) - rollingDays + 1, dayNumber(today), range);
  if (from === null && to === null) return null;
  return between(from === null ? range.from : dayNumber(from), to === null ? range.to : dayNumber(to), range);
}

/** Whether all days that a filter asks for lie before or after the range; null when some lie in it, or it asks for none. */
export function besideRange(filter: EventFilter, range: Period, today: string): "before" | "after" | null {
  const { rollingDays } = filter;
  const from = rollingDays === null ? filter.from : isoDay(dayNumber(today) - rollingDays + 1);
  const to = rollingDays === null ? filter.to : today;
  if (to !== null && dayNumber(to) < range.from) return "before";
  return from !== null && dayNumber(from) > range.to ? "after" : null;
}

/** Whether the filter asks for days that lie outside the range, so that `periodOf` is not all that it asks for. */
export function isCutOff({ from, to, rollingDays }: EventFilter, range: Period): boolean {
  if (rollingDays !== null) return true;
  return [from, to].some((day) => day !== null && clamp(dayNumber(day), range) !== dayNumber(day));
}

/**
 * The same filter for another period. `ends`: a handle that stands at the range's own end leaves it "open", so that what happens
 * tomorrow is in it; a day or a bar that was picked is "kept": a link to it means that day next year, too.
 */
export function withPeriod(
  filter: EventFilter,
  period: Period | null,
  range: Period,
  ends: "open" | "kept",
): EventFilter {
  const isOpen = (atEnd: boolean): boolean => atEnd && ends === "open";
  return {
    ...filter,
    from: period === null || isOpen(period.from <= range.from) ? null : isoDay(period.from),
    to: period === null || isOpen(period.to >= range.to) ? null : isoDay(period.to),
    rollingDays: null,
  };
}

export function withoutPeriod(filter: EventFilter): EventFilter {
  return { ...filter, from: null, to: null, rollingDays: null };
}

/** ISO days, as the map's state keeps a draft. */
export function inIsoDays({ from, to }: Period): { from: string; to: string } {
  return { from: isoDay(from), to: isoDay(to) };
}

function clamp(day: number, range: Period): number {
  return Math.max(range.from, Math.min(range.to, day));
}
