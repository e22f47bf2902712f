// A filter made ready for a table, with what is worth keeping between tiles that are asked under it.
import type { RowCounts } from "../counts/row-counter";
import { keepSeen, type KeepMarks } from "../columns/keep-marks";
import type { EventTable } from "../event-table";
import {
  cellLevels,
  Cells,
  coarserCells,
  gatherCells,
  type CellColumns,
  type PassesRow,
} from "../tile/cells";
import { drawCounts, type DrawnCount } from "../tile/drawn-counts";
import { publicRows, summarizeArea, type AreaGroup, type AreaSummary } from "../tile/areas";
import { cellsOfPyramid, cellsOfRows, countsOfPyramid, worldCells } from "../tile/pyramid";
import { rowsOfTile, type RowRange, type TileAddress } from "../morton";
import { isEverything, type RowFilter } from "./row-filter";
import { RowTest } from "./row-test";

/** Up to this zoom few tiles show all there is: the marks of the world are looked at once for a filter, not once for each tile. */
const worldZoom = 4;
/** Of the tile that is being made. */
const scratch = new Cells();

export class TableFilter {
  readonly test: RowTest;
  readonly publicOnly: boolean;
  /** Null where every row of the table passes, or every public one: then `publicOnly` says which. */
  readonly passes: PassesRow;
  private readonly keepMarks: KeepMarks;
  /** By number of the group. */
  private readonly keptAreas: (AreaSummary | null)[] = [];
  /** Kept by who counts. */
  countsOfAll: RowCounts | null = null;
  private keptWorld: Cells | null = null;

  constructor(
    readonly table: EventTable,
    filter: RowFilter,
  ) {
    this.publicOnly = filter.publicOnly;
    const test = new RowTest(filter, table.columns);
    this.test = test;
    this.passes = isEverything(filter) ? null : (row) => test.passes(row);
    this.keepMarks =
      this.passes === null
        ? keepSeen(table.columns, filter.publicOnly)
        : (rows, count) => test.keepMarks(rows, count);
  }

  /** Asked of each row; null = all of them. */
  get ofRow(): PassesRow {
    if (this.passes !== null) return this.passes;
    return this.publicOnly ? publicRows(this.table.columns) : null;
  }

  /** What is left of an area; null = nothing. */
  areaOf(group: AreaGroup): AreaSummary | null {
    const known = this.keptAreas[group.number];
    if (known !== undefined) return known;
    const summary = summarizeArea(this.table.columns, group, this.ofRow);
    this.keptAreas[group.number] = summary;
    return summary;
  }

  /** What the tile draws of its marks, greatest first. */
  countsOf(tile: TileAddress): DrawnCount[] {
    const { columns, pyramid } = this.table;
    if (this.passes === null) {
      const ready = countsOfPyramid(pyramid, tile, this.publicOnly);
      if (ready !== null) return ready;
    }
    const rows = rowsOfTile(columns, { from: 0, to: columns.drawn }, tile);
    return drawCounts(columns, this.cellsOf(tile, rows), { tile, rows }, this.keepMarks);
  }

  /** The tile's cells, 2^5 of them to a side, and where they stand among those that are given. */
  private cellsOf(tile: TileAddress, rows: RowRange): { cells: CellColumns; cellRange: RowRange } {
    const { columns, pyramid } = this.table;
    const ready = this.passes === null ? cellsOfPyramid(pyramid, tile.z, this.publicOnly) : undefined;
    if (ready !== undefined) return { cells: ready, cellRange: cellsOfRows(ready, rows) };
    scratch.length = 0;
    if (tile.z > worldZoom) gatherCells(columns, rows, tile.z + cellLevels, this.keepMarks, scratch);
    else {
      const world = (this.keptWorld ??= worldCells(columns, this.keepMarks, worldZoom));
      coarserCells(columns, world, cellsOfRows(world, rows), worldZoom - tile.z, scratch);
    }
    return { cells: scratch, cellRange: { from: 0, to: scratch.length } };
  }
}
