// Events over time: one count a day for those whose day is known, and a share of one for each day that the others may have been on.
import { kindGroups } from "../../events/event-kind";
import { dayNumber, dayOfNumber } from "../../events/marks/mark";
import { noFirstDay, type EventColumns } from "../columns/event-columns";
import { kindOf } from "../columns/mark-bits";
import type { EventCounts, TimeBin } from "../event-tiles";

/** Days counted from `firstDay`; by index of kind group. */
export type DayBins = {
  readonly firstDay: number;
  readonly precise: readonly Float64Array[];
  readonly imprecise: readonly Float64Array[];
};

/** Bars reach back so many days from the last one there is: one event of long ago must not push out those of today. */
const mostDays = 40_000;

/** Counts that grow event by event; in one piece of memory, by kind and then by day. */
export class DayCounts {
  private readonly firstDay: number;
  private readonly days: number;
  private readonly precise: Float64Array;
  /** What each day has more than the day before. */
  private readonly change: Float64Array;

  constructor(private readonly columns: EventColumns) {
    const { least, most } = daysOf(columns);
    this.firstDay = Math.max(least, most - mostDays + 1);
    this.days = Math.max(0, most - this.firstDay + 1);
    this.precise = new Float64Array(kindGroups.length * (this.days + 1));
    this.change = new Float64Array(kindGroups.length * (this.days + 1));
  }

  add(row: number): void {
    const { columns, precise, change, firstDay } = this;
    const first = columns.firstDay[row] ?? noFirstDay;
    if (first === noFirstDay) return;
    const last = columns.lastDay[row] ?? first;
    if (last < firstDay) return;
    const ofKind = kindOf(columns.bits[row] ?? 0) * (this.days + 1);
    const at = ofKind + Math.max(0, first - firstDay);
    if (first >= last) {
      precise[at] = (precise[at] ?? 0) + 1;
      return;
    }
    const share = 1 / (last - first + 1);
    const end = ofKind + Math.min(this.days, last - firstDay + 1);
    change[at] = (change[at] ?? 0) + share;
    change[end] = (change[end] ?? 0) - share;
  }

  finish(): DayBins {
    const { days, firstDay } = this;
    const ofKind = (all: Float64Array, kind: number): Float64Array =>
      all.slice(kind * (days + 1), kind * (days + 1) + days);
    return {
      firstDay,
      precise: kindGroups.map((_, kind) => ofKind(this.precise, kind)),
      imprecise: kindGroups.map((_, kind) => {
        const counts = ofKind(this.change, kind);
        for (let day = 1; day < days; day += 1) counts[day] = (counts[day] ?? 0) + (counts[day - 1] ?? 0);
        return counts;
      }),
    };
  }
}

const daysOfColumns = new WeakMap<EventColumns, { least: number; most: number }>();

/** First and last day of all that has days. */
function daysOf(columns: EventColumns): { least: number; most: number } {
  const known = daysOfColumns.get(columns);
  if (known !== undefined) return known;
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < columns.rows; row += 1) {
    const first = columns.firstDay[row] ?? noFirstDay;
    if (first === noFirstDay) continue;
    const last = columns.lastDay[row] ?? first;
    if (first < least) least = first;
    if (last > most) most = last;
  }
  const days = least > most ? { least: 0, most: -1 } : { least, most };
  daysOfColumns.set(columns, days);
  return days;
}

type Step = EventCounts["histogram"]["step"];

/** The finest step that needs no more bars than this. */
const mostBars = 200;

/** Bars from the first day with something in it to the last, gaps included; weeks begin on Monday. Sums to a millionth. */
export function histogramOf({ firstDay, precise, imprecise }: DayBins): {
  readonly step: Step;
  readonly bins: readonly TimeBin[];
} {
  const all = [...precise, ...imprecise];
  const days = precise[0]?.length ?? 0;
  const isFilled = (day: number): boolean => all.some((counts) => (counts[day] ?? 0) > 1e-9);
  let from = 0;
  let to = days - 1;
  while (from <= to && !isFilled(from)) from += 1;
  while (to >= from && !isFilled(to)) to -= 1;
  if (from > to) return { step: "day", bins: [] };
  const span = to - from + 1;
  const step: Step =
    span <= mostBars ? "day" : span <= mostBars * 7 ? "week" : span <= mostBars * 30 ? "month" : "year";
  const bins: TimeBin[] = [];
  for (let day = from; day <= to;) {
    const begin = beginOfStep(firstDay + day, step);
    const end = Math.min(to + 1, beginOfNext(begin, step) - firstDay);
    bins.push({
      day: dayOfNumber(begin),
      precise: sums(precise, day, end),
      imprecise: sums(imprecise, day, end),
    });
    day = end;
  }
  return { step, bins };
}

function sums(counts: readonly Float64Array[], from: number, to: number): TimeBin["precise"] {
  const found: TimeBin["precise"] = Object.fromEntries(
    kindGroups.flatMap((kind, at) => {
      let sum = 0;
      for (let day = from; day < to; day += 1) sum += counts[at]?.[day] ?? 0;
      const rounded = Math.round(sum * 1e6) / 1e6;
      return rounded === 0 ? [] : [[kind, rounded]];
    }),
  );
  return found;
}

function beginOfStep(day: number, step: Step): number {
  if (step === "day") return day;
  // 1970-01-01 was a Thursday.
  if (step === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const iso = dayOfNumber(day);
  return dayNumber(step === "month" ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`);
}

function beginOfNext(begin: number, step: Step): number {
  if (step === "day") return begin + 1;
  if (step === "week") return begin + 7;
  return beginOfStep(begin + (step === "month" ? 32 : 370), step);
}
