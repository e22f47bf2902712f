// A filter made ready for a table, with what is worth keeping between tiles that are asked under it.
import type { RowCounts } from "../counts/row-counter";
import { keepSeen, type KeepRows } from "../columns/keep-rows";
import { RowSet } from "../columns/row-set";
import type { EventTable } from "../event-table";
import { cellLevels, Cells, coarserCells, gatherCells, type PassesRow } from "../tile/cells";
import { drawCounts, twinsSeen, type DrawnCount, type TileCells } from "../tile/drawn-counts";
import { publicRows, type AreaGroup } from "../tile/areas";
import { cellsOfPyramid, cellsOfRows, countsOfPyramid, worldCells } from "../tile/pyramid";
import { firstAtLeast } from "../first-at-least";
import { daysOfArea, summarizeArea, type AreaSummary } from "../tile/summarize-area";
import { rowsOfTile, type RowRange, type TileAddress } from "../morton";
import { isEverything, type RowFilter } from "./row-filter";
import { RowTest } from "./row-test";

/** Up to this zoom few tiles show all there is: the marks of the world are looked at once for a filter, not once for each tile. */
const worldZoom = 4;
/** Of the tile that is being made. */
const scratch = new Cells();

/** The cells of all marks that pass, and which rows those are. */
type World = { readonly cells: Cells; readonly passes: (row: number) => boolean };

export class TableFilter {
  readonly test: RowTest;
  readonly publicOnly: boolean;
  /** Null where every row of the table passes, or every public one: then `publicOnly` says which. */
  readonly passes: PassesRow;
  private readonly keepRows: KeepRows;
  /** By number of the group. */
  private readonly keptAreas: (AreaSummary | null)[] = [];
  private readonly keptDays: string[] = [];
  /** Kept by who counts. */
  countsOfAll: RowCounts | null = null;
  private keptWorld: World | null = null;

  constructor(
    readonly table: EventTable,
    filter: RowFilter,
  ) {
    this.publicOnly = filter.publicOnly;
    const test = new RowTest(filter, table.columns);
    this.test = test;
    this.passes = isEverything(filter) ? null : (row) => test.passes(row);
    this.keepRows =
      this.passes === null
        ? keepSeen(table.columns, filter.publicOnly)
        : (from, to, into) => test.keepRows(from, to, into);
  }

  /** Asked of each row that is drawn; null = all of them. */
  get ofRow(): PassesRow {
    // Once the world was looked at, each row is known.
    if (this.keptWorld !== null) return this.keptWorld.passes;
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

  /** Asked apart, because they take longer than all else of an area, and only what is drawn as a polygon tells them. */
  daysOf(group: AreaGroup): string {
    return (this.keptDays[group.number] ??= daysOfArea(this.table.columns, group, this.ofRow));
  }

  /** What the tile draws of its marks, greatest first. */
  countsOf(tile: TileAddress): DrawnCount[] {
    const { columns, pyramid } = this.table;
    if (this.passes === null) {
      const ready = countsOfPyramid(pyramid, tile, this.publicOnly);
      if (ready !== null) return ready;
    }
    const rows = rowsOfTile(columns, { from: 0, to: columns.drawn }, tile);
    return drawCounts(columns, this.cellsOf(tile, rows), { tile, rows });
  }

  /** The tile's cells, 2^5 of them to a side, and where they stand among those that are given. */
  private cellsOf(tile: TileAddress, rows: RowRange): TileCells {
    const { columns, pyramid } = this.table;
    const ready = this.passes === null ? cellsOfPyramid(pyramid, tile.z, this.publicOnly) : undefined;
    if (ready !== undefined)
      return {
        cells: ready,
        cellRange: cellsOfRows(ready, rows),
        twins: twinsSeen(columns, rows, this.publicOnly),
      };
    scratch.clear();
    let kept = scratch;
    if (tile.z > worldZoom) gatherCells(columns, rows, tile.z + cellLevels, this.keepRows, scratch);
    else {
      kept = this.world().cells;
      coarserCells(columns, kept, cellsOfRows(kept, rows), worldZoom - tile.z, scratch);
    }
    const twins = kept.twins.subarray(0, kept.twinCount);
    return {
      cells: scratch,
      cellRange: { from: 0, to: scratch.length },
      twins: twins.subarray(firstAtLeast(twins, rows.from), firstAtLeast(twins, rows.to)),
    };
  }

  private world(): World {
    if (this.keptWorld !== null) return this.keptWorld;
    const { columns } = this.table;
    const passing = new RowSet(columns.drawn);
    const cells = worldCells(columns, this.keepRows, worldZoom, passing);
    this.keptWorld = { cells, passes: (row) => passing.has(row) };
    return this.keptWorld;
  }
}
