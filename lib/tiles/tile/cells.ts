// First step of a tile: marks -> cells of 16 pixels, each with its count, mean position and kinds. Rows of one cell lie side by side.
import { kindGroups } from "../../events/event-kind";
import type { EventColumns } from "../columns/event-columns";
import {
  contestedGrade,
  gradeOf,
  kindOf,
  multiBit,
  precisionOf,
  shownAs,
  shownOf,
  vicinityPrecision,
} from "../columns/mark-bits";
import type { RowRange } from "../morton";

/** A tile is so many cells wide: 2^5 of 16 pixels. */
export const cellLevels = 5;

export type Cell = {
  /** In cells of the level, from the world's corner. */
  readonly x: number;
  readonly y: number;
  /** Marks; an event with several of them here is counted again until `withoutRepeats`. */
  count: number;
  /** Sums over the marks, so that means can be put together. */
  sumX: number;
  sumY: number;
  /** By index of kind group. */
  readonly kinds: number[];
  imprecise: number;
  contested: number;
  /** The first mark of it. */
  row: number;
  /** All marks stand on one spot. */
  isOneSpot: boolean;
  /** The place of all of them; -1 where they differ. */
  place: number;
  /** Marks of events that have several, in pieces. */
  multi: MultiRows[];
};
type MultiRows = number[] | Uint32Array;

/** Asked of each row: `null` = every row of the columns (the audience's editor). */
export type PassesRow = ((row: number) => boolean) | null;

/** Cells of level `level` (side 2^(30 - level)) that hold marks among the rows, in Morton order. Areas, origins and the tray are no marks. */
export function gatherCells(
  columns: EventColumns,
  range: RowRange,
  level: number,
  passes: PassesRow,
): Cell[] {
  const { mx, my, bits } = columns;
  const shift = 30 - level;
  const cells: Cell[] = [];
  let cell: Cell | null = null;
  let multi: number[] = [];
  for (let row = range.from; row < range.to; row += 1) {
    const small = bits[row] ?? 0;
    if (shownOf(small) !== shownAs.mark || (passes !== null && !passes(row))) continue;
    const x = mx[row] ?? 0;
    const y = my[row] ?? 0;
    const cellX = x >>> shift;
    const cellY = y >>> shift;
    if (cell === null || cell.x !== cellX || cell.y !== cellY) {
      cell = newCell(cellX, cellY, row, columns.place[row] ?? -1);
      multi = [];
      cells.push(cell);
    }
    cell.count += 1;
    cell.sumX += x;
    cell.sumY += y;
    const kind = kindOf(small);
    cell.kinds[kind] = (cell.kinds[kind] ?? 0) + 1;
    if (precisionOf(small) > vicinityPrecision) cell.imprecise += 1;
    if (gradeOf(small) === contestedGrade) cell.contested += 1;
    if (cell.isOneSpot && (mx[cell.row] !== x || my[cell.row] !== y)) cell.isOneSpot = false;
    if (cell.place !== columns.place[row]) cell.place = -1;
    if ((small & multiBit) !== 0) {
      if (multi.length === 0) cell.multi.push(multi);
      multi.push(row);
    }
  }
  return cells;
}

function newCell(x: number, y: number, row: number, place: number): Cell {
  return {
    x,
    y,
    count: 0,
    sumX: 0,
    sumY: 0,
    kinds: kindGroups.map(() => 0),
    imprecise: 0,
    contested: 0,
    row,
    isOneSpot: true,
    place,
    multi: [],
  };
}

/** Cells of a coarser level out of finer ones in Morton order; `levels` = how many levels coarser. */
export function coarserCells(columns: EventColumns, cells: readonly Cell[], levels: number): Cell[] {
  const merged: Cell[] = [];
  let cell: Cell | null = null;
  for (const finer of cells) {
    const x = finer.x >>> levels;
    const y = finer.y >>> levels;
    if (cell === null || cell.x !== x || cell.y !== y) {
      cell = newCell(x, y, finer.row, finer.place);
      merged.push(cell);
    }
    addCell(columns, cell, finer);
  }
  return merged;
}

/** Adds all that one cell holds to another. */
export function addCell({ mx, my }: EventColumns, into: Cell, other: Cell): void {
  into.count += other.count;
  into.sumX += other.sumX;
  into.sumY += other.sumY;
  for (const [kind, count] of other.kinds.entries()) into.kinds[kind] = (into.kinds[kind] ?? 0) + count;
  into.imprecise += other.imprecise;
  into.contested += other.contested;
  into.isOneSpot =
    into.isOneSpot && other.isOneSpot && mx[into.row] === mx[other.row] && my[into.row] === my[other.row];
  if (into.place !== other.place) into.place = -1;
  if (other.multi.length > 0) into.multi = [...into.multi, ...other.multi];
}

/** One byte for each event, all 0 between uses: a set that costs nothing to make. */
const scratches = new WeakMap<EventColumns, Uint8Array>();
const vague = 1;
const sharp = 2;

/** The same cell with each event counted once, however many marks it has in it. */
export function withoutRepeats(columns: EventColumns, cell: Cell): Cell {
  if (cell.multi.length === 0) return cell;
  const seen = scratches.get(columns) ?? new Uint8Array(columns.events);
  scratches.set(columns, seen);
  const once: Cell = { ...cell, kinds: [...cell.kinds] };
  for (const rows of cell.multi) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const event = columns.event[row] ?? 0;
      const bits = columns.bits[row] ?? 0;
      const is = precisionOf(bits) > vicinityPrecision ? vague : sharp;
      const was = seen[event] ?? 0;
      if (was < is) seen[event] = is;
      if (was === 0) continue;
      const kind = kindOf(bits);
      once.count -= 1;
      once.kinds[kind] = (once.kinds[kind] ?? 0) - 1;
      if (gradeOf(bits) === contestedGrade) once.contested -= 1;
      // An event is imprecise here where all of its marks are: one mark in this count that is sharp makes it sharp.
      if (is === vague || was === vague) once.imprecise -= 1;
    }
  }
  for (const rows of cell.multi)
    for (let at = 0; at < rows.length; at += 1) seen[columns.event[rows[at] ?? 0] ?? 0] = 0;
  return once;
}
