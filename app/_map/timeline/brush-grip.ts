// What a pointer that went down on the bars does as it moves: pure, in pixels of the time scale.
import { between, moveBy, moveEnd, type End, type Period } from "./period";
import type { TimeScale } from "./time-scale";

export type Grip =
  | { readonly kind: "end"; readonly end: End; readonly period: Period; readonly startX: number }
  | { readonly kind: "window"; readonly period: Period; readonly startX: number }
  | { readonly kind: "new"; readonly startX: number };

/** Less than this is a click with an unsteady hand. */
export const clickPixels = 4;

/** The period while the pointer is at `x`. */
export function pulled(grip: Grip, x: number, scale: TimeScale): Period {
  const days = Math.round((x - grip.startX) / scale.dayWidth);
  switch (grip.kind) {
    case "end":
      return moveEnd(grip.period, grip.end, grip.period[grip.end] + days, scale.range);
    case "window":
      return moveBy(grip.period, days, scale.range);
    case "new":
      return between(scale.dayAt(grip.startX), scale.dayAt(x), scale.range);
  }
}

/** What a pointer takes hold of between the handles: the window where one is chosen and lies under it, else a new one. */
export function gripAt(x: number, chosen: Period | null, scale: TimeScale): Grip {
  const day = scale.dayAt(x);
  return chosen !== null && day >= chosen.from && day <= chosen.to
    ? { kind: "window", period: chosen, startX: x }
    : { kind: "new", startX: x };
}
