// Which rows are looked for: told for many at once, which is quick. Each is written down and then counted or not, without a branch,
// because the processor would guess half of the branches wrong.
import type { EventColumns } from "./event-columns";
import { publicBit } from "./mark-bits";

/** Writes those of the rows before `to` that pass, however they are drawn, to the front of `into`; says how many. */
export type KeepRows = (from: number, to: number, into: Uint32Array) => number;

/** Rows that are looked at together: few enough to stay in the processor's nearest memory. */
export const blockRows = 4_096;

/** What an audience sees, under no filter. */
export function keepSeen({ bits }: EventColumns, publicOnly: boolean): KeepRows {
  const mustHave = publicOnly ? publicBit : 0;
  return (from, to, into) => {
    let left = 0;
    for (let row = from; row < to; row += 1) {
      into[left] = row;
      left += Number(((bits[row] ?? 0) & mustHave) === mustHave);
    }
    return left;
  };
}

/** Of the first `count` rows, those whose id is in the mask, which is as long as ids are great. */
export function keepIn(mask: Uint8Array | null, ids: Int32Array, rows: Uint32Array, count: number): number {
  if (mask === null) return count;
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    rows[left] = row;
    left += mask[ids[row] ?? 0] ?? 0;
  }
  return left;
}
