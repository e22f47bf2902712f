// A figure measured in several rounds: the middle one, and how far they lie apart.
import { quantile } from "./steady-load";

export type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** NaN for no rounds. */
export function spreadOf(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b);
  return { median: quantile(ordered, 0.5), least: ordered[0] ?? NaN, most: ordered.at(-1) ?? NaN };
}
