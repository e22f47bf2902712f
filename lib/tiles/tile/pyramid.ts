// What low zooms draw, kept ready beside the columns in shared memory: there an unfiltered tile looks at no mark at all.
import {
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
  type EventColumns,
} from "../columns/event-columns";
import { keepSeen, type KeepRows } from "../columns/keep-rows";
import type { RowSet } from "../columns/row-set";
import { firstAtLeast } from "../first-at-least";
import { rowsOfTile, type RowRange, type TileAddress } from "../morton";
import { cellLevels, Cells, coarserCells, gatherCells, kindCount } from "./cells";
import type { CellColumns } from "./cells";
import { drawCounts, twinsSeen, type DrawnCount } from "./drawn-counts";

/** Tiles up to this zoom are made of its cells; below, a tile holds few enough marks to look at. */
const pyramidZoom = 9;
/** Up to this zoom the counts themselves are kept: half of all marks may lie in one tile. */
const countedZoom = 6;

/** The counts of all tiles of one zoom; see `DrawnCount`. */
type CountColumns = {
  /** Of tile y * 2^z + x: from starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly count: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly kinds: Uint32Array;
  readonly imprecise: Uint32Array;
  readonly contested: Uint32Array;
  readonly row: Uint32Array;
  readonly isOneSpot: Uint8Array;
  readonly place: Int32Array;
  /** Of count n: parts[partStarts[n] .. partStarts[n + 1]). */
  readonly partStarts: Uint32Array;
  readonly parts: Uint32Array;
};

/** By zoom. */
type Levels = { readonly cells: readonly CellColumns[]; readonly counts: readonly CountColumns[] };

/** For each audience. */
export type Pyramid = { readonly everybody: Levels; readonly editor: Levels };

export function buildPyramid(columns: EventColumns): Pyramid {
  return { everybody: buildLevels(columns, true), editor: buildLevels(columns, false) };
}

function buildLevels(columns: EventColumns, publicOnly: boolean): Levels {
  const cells: CellColumns[] = [];
  const counts: CountColumns[] = [];
  let level = worldCells(columns, keepSeen(columns, publicOnly), pyramidZoom);
  for (let z = pyramidZoom; z >= 0; z -= 1) {
    cells[z] = sharedCells(level);
    if (z <= countedZoom) counts[z] = countTiles(columns, level, z, publicOnly);
    if (z > 0)
      level = coarserCells(columns, level, { from: 0, to: level.length }, 1, new Cells(level.length));
  }
  return { cells, counts };
}

/** The cells of all tiles of a zoom; all rows that pass go into `passing`. */
export function worldCells(
  columns: EventColumns,
  keepRows: KeepRows,
  z: number,
  passing: RowSet | null = null,
): Cells {
  const drawn = { from: 0, to: columns.drawn };
  return gatherCells(columns, drawn, z + cellLevels, keepRows, new Cells(), passing);
}

/** Which of the cells lie in the tile whose rows these are. */
export function cellsOfRows({ row, length }: CellColumns, rows: RowRange): RowRange {
  const filled = row.subarray(0, length);
  return { from: firstAtLeast(filled, rows.from), to: firstAtLeast(filled, rows.to) };
}

/** The cells of a zoom up to `pyramidZoom`. */
export function cellsOfPyramid(pyramid: Pyramid, z: number, publicOnly: boolean): CellColumns | undefined {
  return (publicOnly ? pyramid.everybody : pyramid.editor).cells[z];
}

/** What a tile draws of its marks, up to `countedZoom`; null below. */
export function countsOfPyramid(
  pyramid: Pyramid,
  tile: TileAddress,
  publicOnly: boolean,
): DrawnCount[] | null {
  const level = (publicOnly ? pyramid.everybody : pyramid.editor).counts[tile.z];
  if (level === undefined) return null;
  const counts: DrawnCount[] = [];
  const place = tile.y * 2 ** tile.z + tile.x;
  for (let at = level.starts[place] ?? 0; at < (level.starts[place + 1] ?? 0); at += 1)
    counts.push({
      count: level.count[at] ?? 0,
      x: level.x[at] ?? 0,
      y: level.y[at] ?? 0,
      kinds: Array.from(level.kinds.subarray(at * kindCount, (at + 1) * kindCount)),
      imprecise: level.imprecise[at] ?? 0,
      contested: level.contested[at] ?? 0,
      row: level.row[at] ?? 0,
      isOneSpot: level.isOneSpot[at] === 1,
      place: level.place[at] ?? -1,
      parts: level.parts.subarray(level.partStarts[at], level.partStarts[at + 1]),
    });
  return counts;
}

function countTiles(columns: EventColumns, cells: CellColumns, z: number, publicOnly: boolean): CountColumns {
  const drawn = { from: 0, to: columns.drawn };
  const starts = sharedUint32(4 ** z + 1);
  const all: DrawnCount[] = [];
  let parts = 0;
  for (let place = 0; place < 4 ** z; place += 1) {
    const tile = { z, x: place % 2 ** z, y: Math.floor(place / 2 ** z) };
    const rows = rowsOfTile(columns, drawn, tile);
    if (rows.from < rows.to) {
      const twins = twinsSeen(columns, rows, publicOnly);
      const of = { cells, cellRange: cellsOfRows(cells, rows), twins };
      for (const count of drawCounts(columns, of, { tile, rows })) {
        all.push(count);
        parts += count.parts.length;
      }
    }
    starts[place + 1] = all.length;
  }
  const level: CountColumns = {
    starts,
    count: shared32(all, ({ count }) => count),
    x: sharedFloat64(all.length),
    y: sharedFloat64(all.length),
    kinds: sharedUint32(all.length * kindCount),
    imprecise: shared32(all, ({ imprecise }) => imprecise),
    contested: shared32(all, ({ contested }) => contested),
    row: shared32(all, ({ row }) => row),
    isOneSpot: sharedUint8(all.length),
    place: sharedInt32(all.length),
    partStarts: sharedUint32(all.length + 1),
    parts: sharedUint32(parts),
  };
  let end = 0;
  for (const [at, count] of all.entries()) {
    level.x[at] = count.x;
    level.y[at] = count.y;
    level.kinds.set(count.kinds, at * kindCount);
    level.isOneSpot[at] = count.isOneSpot ? 1 : 0;
    level.place[at] = count.place;
    level.parts.set(count.parts, end);
    end += count.parts.length;
    level.partStarts[at + 1] = end;
  }
  return level;
}

function shared32(all: readonly DrawnCount[], of: (count: DrawnCount) => number): Uint32Array {
  const column = sharedUint32(all.length);
  for (const [at, count] of all.entries()) column[at] = of(count);
  return column;
}

/** As many columns as there are cells, in memory that threads share. */
function sharedCells(cells: CellColumns): CellColumns {
  const { length } = cells;
  const copy = <T extends { set(from: T): void; subarray(from: number, to: number): T }>(
    from: T,
    into: T,
    wide = 1,
  ): T => {
    into.set(from.subarray(0, length * wide));
    return into;
  };
  return {
    length,
    x: copy(cells.x, sharedUint32(length)),
    y: copy(cells.y, sharedUint32(length)),
    marks: copy(cells.marks, sharedUint32(length)),
    sumX: copy(cells.sumX, sharedFloat64(length)),
    sumY: copy(cells.sumY, sharedFloat64(length)),
    kinds: copy(cells.kinds, sharedUint32(length * kindCount), kindCount),
    imprecise: copy(cells.imprecise, sharedUint32(length)),
    contested: copy(cells.contested, sharedUint32(length)),
    row: copy(cells.row, sharedUint32(length)),
    isOneSpot: copy(cells.isOneSpot, sharedUint8(length)),
    place: copy(cells.place, sharedInt32(length)),
  };
}
