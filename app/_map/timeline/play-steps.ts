// How play moves the period: by its own width at a press, or a day (or more, in a long range) at a tick.
import { moveBy, widthOf, isWhole, type Period } from "./period";

/** A whole range plays in no more than so many ticks: at eight a second a minute. */
const mostTicks = 480;
export const ticksPerSecond = 8;

/** Where play starts: the chosen period, or at the beginning a day of a month, a week of a year, a month of more. */
export function firstWindow(period: Period | null, range: Period): Period {
  if (period !== null && !isWhole(period, range) && period.to < range.to) return period;
  const days = widthOf(range);
  const asked =
    period !== null && !isWhole(period, range) ? widthOf(period) : days <= 31 ? 1 : days <= 366 ? 7 : 30;
  return { from: range.from, to: range.from + asked - 1 };
}

/** The window after this one; null when it stands at the end. */
export function nextWindow(window: Period, days: number, range: Period): Period | null {
  return window.to >= range.to ? null : moveBy(window, days, range);
}

/** Days a tick moves the window, so that long ranges do not take an hour. */
export function daysOfTick(range: Period): number {
  return Math.max(1, Math.ceil(widthOf(range) / mostTicks));
}
