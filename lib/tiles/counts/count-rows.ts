// Counts of events in one loop over the marks: the total, every facet as though it were not filtered by itself, the bars of time, the box.
import { precisions } from "../../geo/precision";
import { blockRows } from "../columns/keep-rows";
import type { EventColumns } from "../columns/event-columns";
import { bitPlaces, precisionOf } from "../columns/mark-bits";
import { failures, notAsked } from "../filter/failures";
import type { TableFilter } from "../filter/table-filter";
import type { MarkBox } from "../morton";
import type { AskedRows } from "./asked-rows";
import { boxAroundBoth, RowCounter, type RowCounts } from "./row-counter"; // the sums

/** Counts the events that have a mark among the asked rows, each once. */
export function countRows(filter: TableFilter, asked: AskedRows): RowCounts {
  const { test, table } = filter;
  const { columns } = table;
  const { isMeant } = asked;
  const counter = new RowCounter(columns);
  /** Of asked marks of events that have several: one more than the sum of what they fail by. */
  const several = new Uint16Array(columns.rows);
  const sums = new Uint16Array(blockRows);
  for (const { from, to } of asked.ranges) {
    for (let begin = from; begin < to; begin += blockRows) {
      const end = Math.min(to, begin + blockRows);
      test.failingOf(begin, end, sums);
      if (isMeant !== null)
        for (let row = begin; row < end; row += 1) if (!isMeant(row)) sums[row - begin] = notAsked;
      counter.addRows(begin, end, sums, several);
    }
  }
  addSeveral(columns, several, counter);
  return counter.finish(() => boxOfAreas(filter, asked));
}

/** Events that have several marks, each once. */
function addSeveral(columns: EventColumns, several: Uint16Array, counter: RowCounter): void {
  const { bits, multiEvents, multiStarts, multiRows } = columns;
  for (let slot = 0; slot < multiEvents.length; slot += 1) {
    // One mark must pass all that is not left out; the event's precision is the best of those that pass all else.
    let common = -1;
    let alone = 0;
    let isPassing = false;
    let precision = precisions.length - 1;
    let first = -1;
    const end = multiStarts[slot + 1] ?? 0;
    for (let at = multiStarts[slot] ?? 0; at < end; at += 1) {
      const row = multiRows[at] ?? 0;
      const failing = (several[row] ?? 0) - 1;
      if (failing < 0) continue;
      common &= failing;
      if (failing === 0) isPassing = true;
      else if ((failing & (failing - 1)) === 0) alone |= failing;
      if ((failing & ~failures.precision) === 0) precision = Math.min(precision, precisionOf(bits[row] ?? 0));
      // The tray holds all of an event or nothing: any row tells whether it is drawn.
      if (first < 0) first = row;
    }
    if (first < 0) continue;
    const small = withPrecision(bits[first] ?? 0, precision);
    if (isPassing) counter.add(first, 0, small);
    else counter.addSeveral(first, alone, common, small);
  }
}

function withPrecision(bits: number, precision: number): number {
  const { from, bits: width } = bitPlaces.precision;
  return (bits & ~(((1 << width) - 1) << from)) | (precision << from);
}

/** Where the areas of what passes lie; null = nowhere. */
function boxOfAreas({ test, table: { areas } }: TableFilter, { ranges, isMeant }: AskedRows): MarkBox | null {
  const boxes = areas.flatMap(({ box, rows }) => {
    const isReached = rows.some(
      (row) => test.passes(row) && isAsked(ranges, row) && (isMeant === null || isMeant(row)),
    );
    return isReached ? [box] : [];
  });
  return boxes.reduce<MarkBox | null>((all, box) => (all === null ? box : boxAroundBoth(all, box)), null);
}

/** Ranges are ascending. */
function isAsked(ranges: AskedRows["ranges"], row: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.to ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= row;
}
