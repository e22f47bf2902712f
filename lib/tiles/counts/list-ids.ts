// One page of a list: which events pass, as one bit each, then a walk through the order that was made ready.
import { multiBit, shownAs, shownOf } from "../columns/mark-bits";
import { eventIdOf } from "../columns/event-number";
import type { EventColumns } from "../columns/event-columns";
import type { EventSort } from "../event-tiles";
import { rowsOfEvent } from "../filter/row-test";
import type { TableFilter } from "../filter/table-filter";
import { blockRows } from "../columns/keep-rows";
import type { AskedRows } from "./asked-rows";

export type AskedPage = {
  readonly sort: EventSort;
  readonly offset: number;
  readonly limit: number;
  /** "map" = only what is drawn somewhere, "tray" = only what is drawn nowhere, null = both. */
  readonly shown: "map" | "tray" | null;
};

export function listIds(
  filter: TableFilter,
  asked: AskedRows,
  { sort, offset, limit, shown }: AskedPage,
): { total: number; eventIds: string[] } {
  const { columns } = filter.table;
  const { bits, total } = passingEvents(filter, asked, shown);
  const eventIds: string[] = [];
  let skipped = 0;
  const end = Math.min(total, offset + limit);
  for (let at = 0, seen = 0; at < columns.events && seen < end; at += 1) {
    const event = eventInOrder(columns, sort, at);
    if (((bits[event >>> 5] ?? 0) & (1 << (event & 31))) === 0) continue;
    seen += 1;
    if (skipped < offset) skipped += 1;
    else eventIds.push(eventIdOf(columns.ids[event] ?? 0));
  }
  return { total, eventIds };
}

/** One bit for each event that has a passing mark among the asked rows. */
function passingEvents(
  { test, table: { columns } }: TableFilter,
  { ranges, isMeant }: AskedRows,
  shown: AskedPage["shown"],
): { bits: Uint32Array; total: number } {
  const bits = new Uint32Array((columns.events + 31) >>> 5);
  const sums = new Uint16Array(blockRows);
  let total = 0;
  for (const range of ranges) {
    for (let from = range.from; from < range.to; from += blockRows) {
      const to = Math.min(range.to, from + blockRows);
      test.failingOf(from, to, sums);
      for (let row = from; row < to; row += 1) {
        if (sums[row - from] !== 0 || (isMeant !== null && !isMeant(row))) continue;
        if (shown !== null && isDrawn(columns, row) !== (shown === "map")) continue;
        const event = columns.event[row] ?? 0;
        const bit = 1 << (event & 31);
        const word = bits[event >>> 5] ?? 0;
        if ((word & bit) !== 0) continue;
        bits[event >>> 5] = word | bit;
        total += 1;
      }
    }
  }
  return { bits, total };
}

/** True where any mark of the row's event is drawn. */
function isDrawn(columns: EventColumns, row: number): boolean {
  if (((columns.bits[row] ?? 0) & multiBit) === 0) return shownOf(columns.bits[row] ?? 0) !== shownAs.tray;
  return Array.from(rowsOfEvent(columns, row)).some(
    (each) => shownOf(columns.bits[each] ?? 0) !== shownAs.tray,
  );
}

/** The event at a place of an order. "newest" is "oldest" backwards; those without a day stand last in both. */
function eventInOrder(columns: EventColumns, sort: EventSort, at: number): number {
  const { byTime, dated, byPrecision, bySources } = columns;
  if (sort === "precision") return byPrecision[at] ?? 0;
  if (sort === "sources") return bySources[at] ?? 0;
  if (sort === "oldest" || at >= dated) return byTime[at] ?? 0;
  return byTime[dated - 1 - at] ?? 0;
}
