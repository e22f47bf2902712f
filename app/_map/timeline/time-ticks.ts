// Which days of the axis are named, and how: as many as fit, the year wherever it is new.
import { addSteps, isoDay, startOf, type Step } from "./iso-days";
import type { TimeScale } from "./time-scale";

/** `shape` says which words the day takes: "27 Oct", "27 Oct 2023", "Oct", "Oct 2023" or "2023". */
export type TickShape = "day" | "dayOfYear" | "month" | "monthOfYear" | "year";
export type Tick = { readonly day: number; readonly shape: TickShape };

/** From fine to coarse: every so many steps. */
const ladders: readonly (readonly [Step, number])[] = [
  ["day", 1],
  ["day", 2],
  ["week", 1],
  ["week", 2],
  ["month", 1],
  ["month", 2],
  ["month", 3],
  ["month", 6],
  ["year", 1],
  ["year", 2],
  ["year", 5],
  ["year", 10],
  ["year", 25],
  ["year", 100],
];

/** The finest ticks at least `minPixels` apart. `widthOfShape` tells how many pixels words of a shape take. */
export function timeTicks(
  scale: TimeScale,
  { minPixels, widthOfShape }: { minPixels: number; widthOfShape: Readonly<Record<TickShape, number>> },
): Tick[] {
  const [step, count] = ladders.find(
    ([each, times]) => scale.dayWidth * daysOf(each) * times >= minPixels,
  ) ?? ["year", 100];
  const days = tickDays(scale, step, count);
  const named = days.map((day, index) => ({ day, shape: shapeOf(day, step, days[index - 1]) }));
  return withRoom(named, scale, widthOfShape);
}

function daysOf(step: Step): number {
  return { day: 1, week: 7, month: 30, year: 365 }[step];
}

function tickDays({ drawn: range }: TimeScale, step: Step, count: number): number[] {
  const found: number[] = [];
  // Months and years are counted from a round one, so that every third month is a quarter.
  let day = step === "day" || step === "week" ? startOf(step, range.from) : startOf("year", range.from);
  if (step === "year") {
    const year = Number(isoDay(day).slice(0, 4));
    day = addSteps("year", day, -(year % count));
  }
  for (; day <= range.to; day = addSteps(step, day, count)) if (day >= range.from) found.push(day);
  return found;
}

function shapeOf(day: number, step: Step, before: number | undefined): TickShape {
  if (step === "year") return "year";
  const isNewYear = before === undefined || isoDay(before).slice(0, 4) !== isoDay(day).slice(0, 4);
  if (step === "month") return !isNewYear ? "month" : before === undefined ? "monthOfYear" : "year";
  return isNewYear ? "dayOfYear" : "day";
}

/** Words that say a year stay; of the others those that would touch what stays go. None hangs over the right edge. */
function withRoom(
  ticks: readonly Tick[],
  scale: TimeScale,
  widths: Readonly<Record<TickShape, number>>,
): Tick[] {
  const kept: Tick[] = [];
  const isFree = ({ day, shape }: Tick): boolean => {
    const left = scale.xOf(day);
    const right = left + widths[shape];
    if (right > scale.width) return false;
    return kept.every((other) => {
      const otherLeft = scale.xOf(other.day);
      return right <= otherLeft || left >= otherLeft + widths[other.shape];
    });
  };
  const saysYear = ({ shape }: Tick): boolean => shape !== "day" && shape !== "month";
  for (const tick of [...ticks.filter(saysYear), ...ticks.filter((each) => !saysYear(each))])
    if (isFree(tick)) kept.push(tick);
  return kept.sort((one, other) => one.day - other.day);
}
