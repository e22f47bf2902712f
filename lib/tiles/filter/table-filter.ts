// A filter made ready for a table, with what is worth keeping between tiles that are asked under it.
import type { EventTable } from "../event-table";
import { gatherCells, type Cell, type PassesRow } from "../tile/cells";
import { publicRows, summarizeAreas, type AreaSummary } from "../tile/areas";
import { cellsOfPyramid, pyramidCells, pyramidZoom, worldCells } from "../tile/pyramid";
import { rowsOfTile, type TileAddress } from "../morton";
import { cellLevels } from "../tile/cells";
import { isEverything, type RowFilter } from "./row-filter";
import { RowTest } from "./row-test";

/** From this zoom on a tile holds a small part of the world: its own marks are looked at. Below, those of the world are, once. */
const worldUpTo = 2;

export class TableFilter {
  readonly test: RowTest;
  /** Null where every row of the table passes, or every public one: then `test.filter.publicOnly` says which. */
  readonly passes: PassesRow;
  private keptAreas: readonly AreaSummary[] | null = null;
  private keptWorld: readonly Cell[] | null = null;

  constructor(
    readonly table: EventTable,
    readonly filter: RowFilter,
  ) {
    const test = new RowTest(filter, table.columns);
    this.test = test;
    this.passes = isEverything(filter) ? null : (row) => test.passes(row);
  }

  /** Asked of each row; null = all of them. */
  get ofRow(): PassesRow {
    if (this.passes !== null) return this.passes;
    return this.filter.publicOnly ? publicRows(this.table.columns) : null;
  }

  get areas(): readonly AreaSummary[] {
    this.keptAreas ??= summarizeAreas(this.table.columns, this.table.areas, this.ofRow);
    return this.keptAreas;
  }

  /** The tile's cells, 2^5 of them to a side. */
  cellsOf(tile: TileAddress): Cell[] {
    const { table } = this;
    if (tile.z <= pyramidZoom) {
      if (this.passes === null)
        return cellsOfPyramid(table.columns, pyramidCells(table.pyramid, this.filter.publicOnly), tile);
      if (tile.z <= worldUpTo) this.keptWorld ??= worldCells(table.columns, this.passes);
      if (this.keptWorld !== null) return cellsOfPyramid(table.columns, this.keptWorld, tile);
    }
    const range = rowsOfTile(table.columns, { from: 0, to: table.columns.drawn }, tile);
    return gatherCells(table.columns, range, tile.z + cellLevels, this.ofRow);
  }
}
