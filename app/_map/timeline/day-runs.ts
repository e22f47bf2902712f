// Stretches of days as tiles write them (lib/tiles/event-tiles.ts, `days` of an area), held against a period. Pure.
import type { Period } from "./period";

/** Days since 1970-01-01, both ends inside. */
export type DayRun = { readonly from: number; readonly to: number };

/** `runsOf("-3..-1 9..14")` is from -3 to -1 and from 9 to 14. */
export function runsOf(days: string): DayRun[] {
  return days.split(" ").flatMap((run) => {
    const [from = Number.NaN, to = Number.NaN] = run.split("..").map(Number);
    return run === "" || Number.isNaN(from) || Number.isNaN(to) ? [] : [{ from, to }];
  });
}

export function touchesPeriod(runs: readonly DayRun[], { from, to }: Period): boolean {
  return runs.some((run) => run.from <= to && run.to >= from);
}
