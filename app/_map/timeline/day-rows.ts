// The phone's list of days: days while they are few, months that open into days when they are many. Newest first.
import { startOf, steps } from "./iso-days";
import { barsOf, type Bar, type Histogram } from "./time-bars";

export type DayRow = Bar & {
  /** The days of a month; empty where the bins are no finer than the row. */
  readonly parts: readonly Bar[];
};

/** More rows than this are grouped. */
const mostRows = 40;

export function dayRows(histogram: Histogram): DayRow[] {
  const fine = barsOf(histogram, histogram.step);
  const coarser = steps.slice(steps.indexOf(histogram.step) + 1).filter((step) => step !== "week");
  const step =
    fine.length <= mostRows
      ? histogram.step
      : (coarser.find((each) => new Set(fine.map(({ days }) => startOf(each, days.from))).size <= mostRows) ??
        coarser.at(-1) ??
        histogram.step);
  if (step === histogram.step) return fine.map((bar) => ({ ...bar, parts: [] })).reverse();
  const partsOf = new Map<number, Bar[]>();
  for (const bar of fine) {
    const start = startOf(step, bar.days.from);
    partsOf.set(start, [bar, ...(partsOf.get(start) ?? [])]);
  }
  return barsOf(histogram, step)
    .map((bar) => ({ ...bar, parts: partsOf.get(bar.days.from) ?? [] }))
    .reverse();
}
