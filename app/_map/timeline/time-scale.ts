// Days <-> pixels of the histogram. A day is as wide as a day; what is drawn runs from its first day to the end of its last.
import { widthOf, type Period } from "./period";

export type TimeScale = {
  /** The days that can be chosen: from the first with events to the last. */
  readonly range: Period;
  /** The days that have a place: a short range has some more beside it. */
  readonly drawn: Period;
  readonly width: number;
  /** Left edge of a day, in pixels; the right edge of the last drawn day is the width. */
  readonly xOf: (day: number) => number;
  /** The day under a pixel, kept inside what is drawn. */
  readonly dayAt: (x: number) => number;
  readonly dayWidth: number;
};

export function timeScale(range: Period, width: number, drawn = range): TimeScale {
  const dayWidth = width / widthOf(drawn);
  return {
    range,
    drawn,
    width,
    dayWidth,
    xOf: (day) => (day - drawn.from) * dayWidth,
    dayAt: (x) => Math.max(drawn.from, Math.min(drawn.to, drawn.from + Math.floor(x / dayWidth))),
  };
}
