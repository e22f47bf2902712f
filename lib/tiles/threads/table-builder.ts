// Bytes of COPY -> tables: keeps the last columns, so that a few changed events need not be read with a million others.
import { buildColumns } from "../columns/build-columns";
import type { EventColumns } from "../columns/event-columns";
import { MarkRows } from "../columns/mark-rows";
import { mergeColumns } from "../columns/merge-columns";
import { tableOf, type EventTable, type TableWords } from "../event-table";
import type { UsedIds } from "./thread-words";

export class TableBuilder {
  private rows = new MarkRows();
  private columns: EventColumns | null = null;

  read(piece: Uint8Array, isFirst: boolean): void {
    if (isFirst) this.rows = new MarkRows();
    this.rows.read(piece);
  }

  usedIds(): UsedIds {
    const { length, columns } = this.rows;
    const places = new Set<number>();
    const sets = new Set<number>();
    const areas = new Set<number>();
    for (let row = 0; row < length; row += 1) {
      places.add(columns.place[row] ?? 0);
      sets.add(columns.actors[row] ?? 0);
      sets.add(columns.claimants[row] ?? 0);
      const extent = columns.extent[row] ?? 0;
      if (extent < 0) areas.add(-extent);
    }
    return { places: ascending(places), sets: ascending(sets), areas: ascending(areas) };
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

function ascending(ids: ReadonlySet<number>): Int32Array {
  return Int32Array.from(ids).sort();
}
