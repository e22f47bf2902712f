// Bytes of COPY -> tables: keeps the last columns, so that a few changed events need not be read with a million others.
import { buildColumns } from "../columns/build-columns";
import type { EventColumns } from "../columns/event-columns";
import { MarkRows } from "../columns/mark-rows";
import { mergeColumns } from "../columns/merge-columns";
import { usedIds, type UsedIds } from "../columns/used-ids";
import { tableOf, type EventTable, type TableWords } from "../event-table";

export class TableBuilder {
  private rows = new MarkRows();
  private columns: EventColumns | null = null;

  read(piece: Uint8Array, isFirst: boolean): void {
    if (isFirst) this.rows = new MarkRows();
    this.rows.read(piece);
  }

  usedIds(): UsedIds {
    return usedIds(this.rows);
  }

  /** `changed` null = the table holds what was read and nothing else. Words of places are sent as they came. */
  build(words: TableWords, changed: Float64Array | null): EventTable {
    if (changed !== null && this.columns === null) throw new Error("there is no table to change");
    const added = buildColumns(this.rows);
    this.rows = new MarkRows();
    const columns =
      changed === null || this.columns === null ? added : mergeColumns(this.columns, changed, added);
    this.columns = columns;
    return tableOf(columns, words);
  }
}
