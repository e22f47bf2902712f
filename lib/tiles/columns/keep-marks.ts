// Which of some rows are marks that are looked for: told for many rows at once, which is quick.
import type { EventColumns } from "./event-columns";
import { publicBit, shownAs, shownOf } from "./mark-bits";

/** Keeps those of the first `count` rows that are marks and pass, in their order, and says how many. Areas, origins and the tray are no marks. */
export type KeepMarks = (rows: Uint32Array, count: number) => number;

/** Rows that are looked at together: few enough to stay in the processor's nearest memory. */
export const blockRows = 4_096;

/** The marks an audience sees, under no filter. */
export function keepSeen({ bits }: EventColumns, publicOnly: boolean): KeepMarks {
  return (rows, count) => {
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0;
      const small = bits[row] ?? 0;
      if (shownOf(small) !== shownAs.mark || (publicOnly && (small & publicBit) === 0)) continue;
      rows[left] = row;
      left += 1;
    }
    return left;
  };
}

/** Of the first `count` rows, those whose id is in the mask. */
export function keepIn(mask: Uint8Array | null, ids: Int32Array, rows: Uint32Array, count: number): number {
  if (mask === null) return count;
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    if (!mask[ids[row] ?? 0]) continue;
    rows[left] = row;
    left += 1;
  }
  return left;
}
