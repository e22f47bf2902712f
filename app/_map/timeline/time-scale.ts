// Days <-> pixels of the histogram. A day is as wide as a day; the range runs from its first day to the end of its last.
import { widthOf, type Period } from "./period";

export type TimeScale = {
  readonly range: Period;
  readonly width: number;
  /** Left edge of a day, in pixels; the right edge of the last day is the width. */
  readonly xOf: (day: number) => number;
  /** The day under a pixel, kept inside the range. */
  readonly dayAt: (x: number) => number;
  readonly dayWidth: number;
};

export function timeScale(range: Period, width: number): TimeScale {
  const dayWidth = width / widthOf(range);
  return {
    range,
    width,
    dayWidth,
    xOf: (day) => (day - range.from) * dayWidth,
    dayAt: (x) => Math.max(range.from, Math.min(range.to, range.from + Math.floor(x / dayWidth))),
  };
}
