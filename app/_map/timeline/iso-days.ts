// Calendar days as numbers, so that a period can be moved and measured: 0 is 1 January 1970. No zones: a day is a day.

/** How wide a bar of the histogram is. */
export type Step = "day" | "week" | "month" | "year";
export const steps: readonly Step[] = ["day", "week", "month", "year"];

const millisecondsOfDay = 86_400_000;

/** `dayNumber("1970-01-03")` is 2. NaN for what is no day. */
export function dayNumber(isoDay: string): number {
  return Math.floor(Date.parse(`${isoDay}T00:00:00Z`) / millisecondsOfDay);
}

/** `isoDay(2)` is "1970-01-03". */
export function isoDay(day: number): string {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** First day of the week (Monday), month or year that the day lies in. */
export function startOf(step: Step, day: number): number {
  if (step === "day") return day;
  // 1 January 1970 was a Thursday.
  if (step === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const iso = isoDay(day);
  return dayNumber(step === "month" ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`);
}

/** So many steps later; a month after 31 January is the last day of February. */
export function addSteps(step: Step, day: number, count: number): number {
  if (step === "day") return day + count;
  if (step === "week") return day + 7 * count;
  const date = new Date(day * millisecondsOfDay);
  const months = step === "month" ? count : 12 * count;
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / millisecondsOfDay;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) / millisecondsOfDay;
  return Math.min(first + date.getUTCDate() - 1, next - 1);
}
