// The order of many texts by their code units: first by their three first units at once, then, where those agree, by the rest.

import { headOf } from "./sorted-texts";

/** Numbers of the texts (each ended by 0 in `units`, begun at `at`) in alphabetical order; equal ones in the order given. */
export function sortTexts({ units, at }: { units: Uint16Array; at: Uint32Array }): Uint32Array {
  const count = at.length;
  const heads = new Float64Array(count);
  for (let text = 0; text < count; text += 1) heads[text] = headOf(units, at[text] ?? 0);
  const order = new Uint32Array(count);
  for (let text = 0; text < count; text += 1) order[text] = text;
  return order.sort((a, b) => {
    const byHead = (heads[a] ?? 0) - (heads[b] ?? 0);
    if (byHead !== 0) return byHead;
    let left = (at[a] ?? 0) + headUnits;
    let right = (at[b] ?? 0) + headUnits;
    // A text that ended within its head has an equal in the other: nothing behind the end may be compared.
    if (endsInHead(units, left)) return a - b;
    for (;;) {
      const unit = units[left] ?? 0;
      const difference = unit - (units[right] ?? 0);
      if (difference !== 0) return difference;
      if (unit === 0) return a - b;
      left += 1;
      right += 1;
    }
  });
}

const headUnits = 3;

function endsInHead(units: Uint16Array, behindHead: number): boolean {
  for (let at = behindHead - headUnits; at < behindHead; at += 1) if (units[at] === 0) return true;
  return false;
}
