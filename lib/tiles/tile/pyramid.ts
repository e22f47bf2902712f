// Cells of every low zoom kept ready beside the columns, in shared memory: an unfiltered tile there looks at no mark at all.
import { kindGroups } from "../../events/event-kind";
import {
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
  type EventColumns,
} from "../columns/event-columns";
import { publicBit } from "../columns/mark-bits";
import { firstAtLeast } from "../first-at-least";
import type { RowRange } from "../morton";
import { cellLevels, coarserCells, gatherCells, type Cell, type PassesRow } from "./cells";

/** Tiles up to this zoom are made of it; below, a tile holds few enough marks to look at. */
export const pyramidZoom = 8;

/** The cells of one zoom's tiles in Morton order; see `Cell` for the meaning of each. */
type CellColumns = {
  readonly cells: number;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly count: Uint32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  /** As many for each cell as there are kind groups. */
  readonly kinds: Uint32Array;
  readonly imprecise: Uint32Array;
  readonly contested: Uint32Array;
  readonly row: Uint32Array;
  readonly isOneSpot: Uint8Array;
  readonly place: Int32Array;
  /** Of cell n: multi[multiStarts[n] .. multiStarts[n + 1]). */
  readonly multiStarts: Uint32Array;
  readonly multi: Uint32Array;
};

/** By zoom, for each audience. */
export type Pyramid = { readonly everybody: readonly CellColumns[]; readonly editor: readonly CellColumns[] };

export function buildPyramid(columns: EventColumns): Pyramid {
  return {
    everybody: buildLevels(columns, (row) => ((columns.bits[row] ?? 0) & publicBit) !== 0),
    editor: buildLevels(columns, null),
  };
}

function buildLevels(columns: EventColumns, passes: PassesRow): CellColumns[] {
  const levels: CellColumns[] = [];
  let cells = worldCells(columns, passes, pyramidZoom);
  for (let z = pyramidZoom; z >= 0; z -= 1) {
    levels[z] = writeCells(cells);
    if (z > 0) cells = coarserCells(columns, cells, 1);
  }
  return levels;
}

/** The cells of all tiles of a zoom. */
export function worldCells(columns: EventColumns, passes: PassesRow, z: number): Cell[] {
  return gatherCells(columns, { from: 0, to: columns.drawn }, z + cellLevels, passes);
}

/** The cells of the tile whose rows these are. */
export function cellsOfPyramid(pyramid: Pyramid, z: number, rows: RowRange, publicOnly: boolean): Cell[] {
  const level = (publicOnly ? pyramid.everybody : pyramid.editor)[z];
  if (level === undefined) return [];
  const cells: Cell[] = [];
  for (
    let at = firstAtLeast(level.row, rows.from);
    at < level.cells && (level.row[at] ?? 0) < rows.to;
    at += 1
  )
    cells.push(readCell(level, at));
  return cells;
}

function readCell(level: CellColumns, at: number): Cell {
  const [from, to] = [level.multiStarts[at] ?? 0, level.multiStarts[at + 1] ?? 0];
  return {
    x: level.x[at] ?? 0,
    y: level.y[at] ?? 0,
    count: level.count[at] ?? 0,
    sumX: level.sumX[at] ?? 0,
    sumY: level.sumY[at] ?? 0,
    kinds: kindGroups.map((_, kind) => level.kinds[at * kindGroups.length + kind] ?? 0),
    imprecise: level.imprecise[at] ?? 0,
    contested: level.contested[at] ?? 0,
    row: level.row[at] ?? 0,
    isOneSpot: level.isOneSpot[at] === 1,
    place: level.place[at] ?? -1,
    multi: from === to ? [] : [level.multi.subarray(from, to)],
  };
}

function writeCells(cells: readonly Cell[]): CellColumns {
  const count = cells.length;
  const level: CellColumns = {
    cells: count,
    x: sharedUint32(count),
    y: sharedUint32(count),
    count: sharedUint32(count),
    sumX: sharedFloat64(count),
    sumY: sharedFloat64(count),
    kinds: sharedUint32(count * kindGroups.length),
    imprecise: sharedUint32(count),
    contested: sharedUint32(count),
    row: sharedUint32(count),
    isOneSpot: sharedUint8(count),
    place: sharedInt32(count),
    multiStarts: sharedUint32(count + 1),
    multi: sharedUint32(
      cells.reduce((sum, { multi }) => sum + multi.reduce((all, { length }) => all + length, 0), 0),
    ),
  };
  let end = 0;
  for (const [at, cell] of cells.entries()) {
    level.x[at] = cell.x;
    level.y[at] = cell.y;
    level.count[at] = cell.count;
    level.sumX[at] = cell.sumX;
    level.sumY[at] = cell.sumY;
    level.kinds.set(cell.kinds, at * kindGroups.length);
    level.imprecise[at] = cell.imprecise;
    level.contested[at] = cell.contested;
    level.row[at] = cell.row;
    level.isOneSpot[at] = cell.isOneSpot ? 1 : 0;
    level.place[at] = cell.place;
    for (const rows of cell.multi) {
      level.multi.set(rows, end);
      end += rows.length;
    }
    level.multiStarts[at + 1] = end;
  }
  return level;
}
