// What one thread does: holds the table of a revision and answers questions about it. Knows nothing of threads.
import { askedRows, type AskedRows, type AskedWhere } from "../counts/asked-rows";
import { countRows } from "../counts/count-rows";
import type { RowCounts } from "../counts/row-counter";
import { listIds, type AskedPage } from "../counts/list-ids";
import { buildMoments } from "../counts/moments";
import { findWithin, type AskedGround, type FoundWithin } from "../counts/within";
import type { EventTable } from "../event-table";
import type { RowFilter } from "../filter/row-filter";
import { TableFilter } from "../filter/table-filter";
import type { TileAddress } from "../morton";
import { buildTile } from "../tile/event-tile";

export type Question =
  | { readonly ask: "tile"; readonly filter: RowFilter; readonly tile: TileAddress }
  | { readonly ask: "counts"; readonly filter: RowFilter; readonly where: AskedWhere }
  | { readonly ask: "ids"; readonly filter: RowFilter; readonly where: AskedWhere; readonly page: AskedPage }
  | { readonly ask: "moments"; readonly filter: RowFilter }
  | { readonly ask: "within"; readonly filter: RowFilter; readonly ground: AskedGround };

export type Answers = {
  readonly tile: Uint8Array | null;
  readonly counts: RowCounts;
  readonly ids: { readonly total: number; readonly eventIds: readonly string[] };
  readonly moments: { readonly originDay: string; readonly bytes: Uint8Array };
  readonly within: FoundWithin;
};

/** Filters kept ready; a map that is panned asks under the same one again and again. */
const mostFilters = 24;

export class TileDesk {
  private readonly filters = new Map<string, TableFilter>();

  constructor(private readonly table: EventTable) {}

  tile(filter: RowFilter, tile: TileAddress): Answers["tile"] {
    return buildTile(tile, this.ready(filter));
  }

  counts(filter: RowFilter, where: AskedWhere): Answers["counts"] {
    const ready = this.ready(filter);
    // Asked anew with every look at the page, and the same for all of them.
    if (where.box === null && where.cell === null)
      return (ready.countsOfAll ??= countRows(ready, this.asked(ready, where)));
    return countRows(ready, this.asked(ready, where));
  }

  ids(filter: RowFilter, where: AskedWhere, page: AskedPage): Answers["ids"] {
    const ready = this.ready(filter);
    return listIds(ready, this.asked(ready, where), page);
  }

  moments(filter: RowFilter): Answers["moments"] {
    return buildMoments(this.ready(filter));
  }

  within(filter: RowFilter, ground: AskedGround): Answers["within"] {
    return findWithin(this.ready(filter), ground);
  }

  private asked({ test }: TableFilter, where: AskedWhere): AskedRows {
    return askedRows(this.table, where, test.nearBoxes) ?? { ranges: [], isMeant: null };
  }

  private ready(filter: RowFilter): TableFilter {
    const known = this.filters.get(filter.key);
    const ready = known ?? new TableFilter(this.table, filter);
    this.filters.delete(filter.key);
    this.filters.set(filter.key, ready);
    for (const key of this.filters.keys()) {
      if (this.filters.size <= mostFilters) break;
      this.filters.delete(key);
    }
    return ready;
  }
}
