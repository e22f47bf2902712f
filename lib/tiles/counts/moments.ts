// Moments for the slider: every mark that passes as twelve bytes, so that a million of them can be drawn anew in each frame.
import { markSpace } from "../../events/marks/mark-position";
import { dayOfNumber } from "../../events/marks/mark";
import { noFirstDay } from "../columns/event-columns";
import { kindOf, shownAs, shownOf } from "../columns/mark-bits";
import { momentBytes } from "../event-tiles";
import type { TableFilter } from "../filter/table-filter";

const mostFirst = 2 ** 15 - 1;
const mostSpan = 2 ** 14 - 1;

/** See `momentBytes` for the shape. Areas, origins and what has no day are left out. */
export function buildMoments({ table: { columns }, test }: TableFilter): {
  originDay: string;
  bytes: Uint8Array;
} {
  const rows: number[] = [];
  let least = noFirstDay;
  let most = -Infinity;
  for (let row = 0; row < columns.drawn; row += 1) {
    const first = columns.firstDay[row] ?? noFirstDay;
    if (first === noFirstDay || shownOf(columns.bits[row] ?? 0) !== shownAs.mark || !test.passes(row))
      continue;
    rows.push(row);
    least = Math.min(least, first);
    most = Math.max(most, first);
  }
  // Where fifteen bits do not reach from the first to the last, what is long ago stands on the first day there is.
  const origin = Math.max(least, most - mostFirst);
  const view = new DataView(new ArrayBuffer(rows.length * momentBytes));
  for (const [at, row] of rows.entries()) {
    const first = columns.firstDay[row] ?? 0;
    const last = columns.lastDay[row] ?? first;
    const day = Math.max(0, first - origin);
    const span = Math.max(0, Math.min(mostSpan, last - Math.max(first, origin)));
    view.setFloat32(at * momentBytes, ((columns.mx[row] ?? 0) + 0.5) / markSpace, true);
    view.setFloat32(at * momentBytes + 4, ((columns.my[row] ?? 0) + 0.5) / markSpace, true);
    view.setUint32(
      at * momentBytes + 8,
      (kindOf(columns.bits[row] ?? 0) | (day << 3) | (span << 18)) >>> 0,
      true,
    );
  }
  return { originDay: dayOfNumber(rows.length === 0 ? 0 : origin), bytes: new Uint8Array(view.buffer) };
}
