// Bins of the counts -> bars to draw: joined until they are wide enough, stacked by kind, what is imprecise on top.
import { kindGroups, type KindGroup } from "../../../lib/events/event-kind";
import type { EventCounts, TimeBin } from "../../../lib/tiles/event-tiles";
import { addSteps, dayNumber, startOf, steps, type Step } from "./iso-days";
import { widthOf, type Period } from "./period";

export type Histogram = EventCounts["histogram"];
export type KindCounts = Readonly<Record<KindGroup, number>>;
export type Bar = {
  /** First and last day. */
  readonly days: Period;
  readonly precise: KindCounts;
  readonly imprecise: KindCounts;
  readonly total: number;
};

/** From the first day of the first bin to the last day of the last one; null where no event has a day. */
export function rangeOf({ step, bins }: Histogram): Period | null {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: dayNumber(first.day), to: addSteps(step, dayNumber(last.day), 1) - 1 };
}

/** Fewer days are shown with empty ones on both sides: one event alone is no bar from edge to edge. */
const leastDays = 15;

/** The days that are drawn for a range. */
export function drawnDays(range: Period): Period {
  const beside = Math.ceil(Math.max(0, leastDays - widthOf(range)) / 2);
  return { from: range.from - beside, to: range.to + beside };
}

/** The finest step, not finer than the bins, whose bars are at least `minPixels` wide on `width` pixels. */
export function barStep({ step }: Histogram, range: Period, width: number, minPixels: number): Step {
  const days = { day: 1, week: 7, month: 30, year: 365 };
  const fit = steps
    .slice(steps.indexOf(step))
    .find((each) => (days[each] * width) / widthOf(range) >= minPixels);
  return fit ?? "year";
}

/** Bars in order of time; days without events have none. */
export function barsOf(histogram: Histogram, step: Step): Bar[] {
  const isSame = step === histogram.step;
  const groups = new Map<number, TimeBin[]>();
  for (const bin of histogram.bins) {
    const day = dayNumber(bin.day);
    const start = isSame ? day : startOf(step, day);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [bin]);
    else group.push(bin);
  }
  return [...groups]
    .map(([from, bins]) => ({
      days: { from, to: addSteps(step, from, 1) - 1 },
      precise: sumOf(bins.map(({ precise }) => precise)),
      imprecise: sumOf(bins.map(({ imprecise }) => imprecise)),
    }))
    .map((bar) => ({ ...bar, total: totalOf(bar.precise) + totalOf(bar.imprecise) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => one.days.from - other.days.from);
}

/** The bar that holds a day; null where there is none. */
export function barAt(bars: readonly Bar[], day: number): Bar | null {
  let low = 0;
  let high = bars.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bar = bars[middle];
    if (bar === undefined) return null;
    if (day < bar.days.from) high = middle - 1;
    else if (day > bar.days.to) low = middle + 1;
    else return bar;
  }
  return null;
}

/** How many events the bars hold between two days, about: a bar that is cut gives its share. */
export function countWithin(bars: readonly Bar[], period: Period): number {
  let sum = 0;
  for (const { days, total } of bars) {
    const shared = Math.min(days.to, period.to) - Math.max(days.from, period.from) + 1;
    if (shared > 0) sum += (total * shared) / widthOf(days);
  }
  return sum;
}

export function totalOf(counts: KindCounts): number {
  return kindGroups.reduce((sum, kind) => sum + counts[kind], 0);
}

function sumOf(counts: readonly Readonly<Partial<Record<KindGroup, number>>>[]): KindCounts {
  const sum = { strike: 0, attack: 0, ground: 0, interception: 0, other: 0 };
  for (const each of counts) for (const kind of kindGroups) sum[kind] += each[kind] ?? 0;
  return sum;
}
