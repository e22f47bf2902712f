// How the columns of the table sort: by the server where it can, else here, where all rows are here. Pure.
import { precisions } from "../../lib/geo/precision";
import type { EventSort } from "../../lib/tiles/event-tiles";
import type { ListedEvent } from "./ask-for-events";
import type { RowWords } from "./event-row-in-words";

export const columns = ["event", "date", "kind", "place", "precision", "grade", "claims", "reports"] as const;
export type Column = (typeof columns)[number];
export type Direction = "ascending" | "descending";
export type TableSort = { readonly column: Column; readonly direction: Direction };

/** What the server's orders are as columns. Precision ascends from the best placed, as its classes do. */
const ofServer: Readonly<Record<EventSort, TableSort>> = {
  newest: { column: "date", direction: "descending" },
  oldest: { column: "date", direction: "ascending" },
  precision: { column: "precision", direction: "ascending" },
  sources: { column: "reports", direction: "descending" },
};

/** So many rows are fetched to be sorted here; with more, columns that the server does not sort by cannot be. */
const mostSortedHere = 200;

export function canSortHere(total: number): boolean {
  return total <= mostSortedHere;
}

/** The order to ask the server for; null where it has none. */
export function askedOfServer({ column, direction }: TableSort): EventSort | null {
  const found = (["newest", "oldest", "precision", "sources"] as const).find(
    (sort) => ofServer[sort].column === column && ofServer[sort].direction === direction,
  );
  return found ?? null;
}

/** What is sorted now: a column's own order over the server's. */
export function sortShown(sort: EventSort, own: TableSort | null): TableSort {
  return own ?? ofServer[sort];
}

/** What a press on a column's head asks for: the order people want first, then the other way round. */
export function nextSort(column: Column, now: TableSort): TableSort {
  const usual: Direction =
    column === "date" || column === "claims" || column === "reports" ? "descending" : "ascending";
  if (now.column !== column) return { column, direction: usual };
  return { column, direction: now.direction === "ascending" ? "descending" : "ascending" };
}

/** Whether a press on the head can be answered: by the server, or because all rows are here. */
export function canSort(next: TableSort, isWhole: boolean): boolean {
  return isWhole || askedOfServer(next) !== null;
}

/** In the order of a column; rows that are equal in it stay as they are. Words by the reader's alphabet. */
export function sortedRows(
  rows: readonly ListedEvent[],
  { column, direction }: TableSort,
  say: (listed: ListedEvent) => RowWords,
): readonly ListedEvent[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((listed) => ({ listed, key: keyOf(column, listed, say(listed)) }))
    .sort((a, b) => {
      // What is not known stands last, whichever way the others go.
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return (
        sign *
        (typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(a.key, b.key))
      );
    })
    .map(({ listed }) => listed);
}

function keyOf(column: Column, { event }: ListedEvent, row: RowWords): string | number | null {
  switch (column) {
    case "event":
      return row.title.words;
    case "date":
      return event.when.firstDay ?? event.when.lastDay;
    case "kind":
      return row.kind;
    case "place":
      return row.where;
    case "precision": {
      const known = event.locations
        .filter(({ role }) => role === "struck" || role === "attacked")
        .map(({ precision }) => precisions.indexOf(precision));
      return known.length === 0 ? null : Math.min(...known);
    }
    case "grade":
      return row.grade;
    case "claims":
      return row.claimCount;
    case "reports":
      return row.reportCount;
  }
}

const collator = new Intl.Collator(["en", "ar"], { numeric: true });

function compare(a: string | number, b: string | number): number {
  return collator.compare(String(a), String(b));
}
