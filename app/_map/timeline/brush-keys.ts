// What keys do to an end of the period: days, weeks, months, the ends of the range. Time runs to the right in every language.
import { addSteps } from "./iso-days";
import type { Period } from "./period";

/** The day an end stands on after a key; null for keys that do nothing to it. */
export function dayAfterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: number,
  range: Period,
): number | null {
  const days = shiftKey ? 7 : 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return day + days;
    case "ArrowLeft":
    case "ArrowDown":
      return day - days;
    case "PageUp":
      return addSteps("month", day, 1);
    case "PageDown":
      return addSteps("month", day, -1);
    case "Home":
      return range.from;
    case "End":
      return range.to;
    default:
      return null;
  }
}
