// Rows that lists have held, by event: what can be told of one that cannot be asked for in full.
import type { ListedEvent } from "./ask-for-events";
import type { AskedRev } from "./told-version";

const most = 2_000;
const rows = new Map<string, ListedEvent>();

/** `query` as `listQuery` writes it: rows as known on another day are kept apart. */
export function learnRows(query: string, listed: readonly ListedEvent[]): void {
  const asOf = new URLSearchParams(query).get("asof") ?? "";
  for (const row of listed) {
    const key = `${row.event.id} ${asOf}`;
    // The oldest goes when there are too many.
    rows.delete(key);
    rows.set(key, row);
    const [oldest] = rows.keys();
    if (rows.size > most && oldest !== undefined) rows.delete(oldest);
  }
}

/** Null where no list has held it; a version that is asked for by its number is in no list. */
export function knownRow(id: string, rev: AskedRev): ListedEvent | null {
  return typeof rev === "number" ? null : (rows.get(`${id} ${rev ?? ""}`) ?? null);
}
