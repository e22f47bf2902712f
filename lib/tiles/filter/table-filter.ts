// A filter made ready for a table, with what is worth keeping between tiles that are asked under it.
import type { RowCounts } from "../counts/count-rows";
import type { EventTable } from "../event-table";
import { cellLevels, coarserCells, gatherCells, type Cell, type PassesRow } from "../tile/cells";
import { publicRows, summarizeArea, type AreaGroup, type AreaSummary } from "../tile/areas";
import { cellsOfPyramid, pyramidZoom, worldCells } from "../tile/pyramid";
import { rowsOfTile, type TileAddress } from "../morton";
import { isEverything, type RowFilter } from "./row-filter";
import { RowTest } from "./row-test";

/** Up to this zoom few tiles show all there is: the marks of the world are looked at once for a filter, not once for each tile. */
const worldZoom = 4;

export class TableFilter {
  readonly test: RowTest;
  readonly publicOnly: boolean;
  /** Null where every row of the table passes, or every public one: then `publicOnly` says which. */
  readonly passes: PassesRow;
  /** By number of the group. */
  private readonly keptAreas: (AreaSummary | null)[] = [];
  /** Kept by who counts. */
  countsOfAll: RowCounts | null = null;
  private keptWorld: readonly Cell[] | null = null;

  constructor(
    readonly table: EventTable,
    filter: RowFilter,
  ) {
    this.publicOnly = filter.publicOnly;
    const test = new RowTest(filter, table.columns);
    this.test = test;
    this.passes = isEverything(filter) ? null : (row) => test.passes(row);
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

  /** The tile's cells, 2^5 of them to a side. */
  cellsOf(tile: TileAddress): Cell[] {
    const { columns, pyramid } = this.table;
    const rows = rowsOfTile(columns, { from: 0, to: columns.drawn }, tile);
    if (this.passes === null && tile.z <= pyramidZoom)
      return cellsOfPyramid(pyramid, tile.z, rows, this.publicOnly);
    if (tile.z > worldZoom) return gatherCells(columns, rows, tile.z + cellLevels, this.ofRow);
    this.keptWorld ??= worldCells(columns, this.ofRow, worldZoom);
    const shift = worldZoom + cellLevels - tile.z;
    const inside = this.keptWorld.filter(
      (cell) => cell.x >>> shift === tile.x && cell.y >>> shift === tile.y,
    );
    return coarserCells(columns, inside, worldZoom - tile.z);
  }
}
