// First step of a tile: marks -> cells of 16 pixels, each with its count, mean position and kinds. Rows of one cell lie side by side.
import { kindGroups } from "../../events/event-kind";
import type { EventColumns } from "../columns/event-columns";
import { blockRows, type KeepRows } from "../columns/keep-rows";
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
import type { RowSet } from "../columns/row-set";
import type { RowRange } from "../morton";

/** A tile is so many cells wide: 2^5 of 16 pixels. */
export const cellLevels = 5;

/** Kinds of cell n stand from n * kindCount on. */
export const kindCount = kindGroups.length;

/** Cells in Morton order, as columns of numbers: nothing is made for a cell that the garbage collector must look after. */
export type CellColumns = {
  readonly length: number;
  /** In cells of the level, from the world's corner. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** An event with several marks in a cell is counted with each of them, here and in what follows. */
  readonly marks: Uint32Array;
  /** Sums over the marks, so that means can be put together. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  readonly kinds: Uint32Array;
  readonly imprecise: Uint32Array;
  readonly contested: Uint32Array;
  /** The first mark of it: ascending. */
  readonly row: Uint32Array;
  /** 1 where all marks stand on one spot. */
  readonly isOneSpot: Uint8Array;
  /** The place of all of them; -1 where they differ. */
  readonly place: Int32Array;
};

/** Cells that can be added to. */
export class Cells implements CellColumns {
  length = 0;
  x = new Uint32Array(0);
  y = new Uint32Array(0);
  marks = new Uint32Array(0);
  sumX = new Float64Array(0);
  sumY = new Float64Array(0);
  kinds = new Uint32Array(0);
  imprecise = new Uint32Array(0);
  contested = new Uint32Array(0);
  row = new Uint32Array(0);
  isOneSpot = new Uint8Array(0);
  place = new Int32Array(0);
  /** Rows among those that were gathered whose event has other marks, ascending: the first `twinCount`. */
  twins = new Uint32Array(0);
  twinCount = 0;

  constructor(room = 4 ** cellLevels) {
    this.widen(room);
  }

  /** A cell without marks, whose first is to be `row`. */
  add(x: number, y: number, row: number, place: number): number {
    const at = this.length;
    if (at === this.x.length) this.widen(at * 2);
    this.length += 1;
    this.x[at] = x;
    this.y[at] = y;
    this.marks[at] = 0;
    this.sumX[at] = 0;
    this.sumY[at] = 0;
    this.kinds.fill(0, at * kindCount, (at + 1) * kindCount);
    this.imprecise[at] = 0;
    this.contested[at] = 0;
    this.row[at] = row;
    this.isOneSpot[at] = 1;
    this.place[at] = place;
    return at;
  }

  /** Adds all that a cell of `from` holds to cell `at`. */
  addCell({ mx, my }: EventColumns, at: number, from: CellColumns, other: number): void {
    this.marks[at] = (this.marks[at] ?? 0) + (from.marks[other] ?? 0);
    this.sumX[at] = (this.sumX[at] ?? 0) + (from.sumX[other] ?? 0);
    this.sumY[at] = (this.sumY[at] ?? 0) + (from.sumY[other] ?? 0);
    for (let kind = 0; kind < kindCount; kind += 1) {
      const place = at * kindCount + kind;
      this.kinds[place] = (this.kinds[place] ?? 0) + (from.kinds[other * kindCount + kind] ?? 0);
    }
    this.imprecise[at] = (this.imprecise[at] ?? 0) + (from.imprecise[other] ?? 0);
    this.contested[at] = (this.contested[at] ?? 0) + (from.contested[other] ?? 0);
    const [row, otherRow] = [this.row[at] ?? 0, from.row[other] ?? 0];
    if (from.isOneSpot[other] === 0 || mx[row] !== mx[otherRow] || my[row] !== my[otherRow])
      this.isOneSpot[at] = 0;
    if (this.place[at] !== from.place[other]) this.place[at] = -1;
  }

  clear(): void {
    this.length = 0;
    this.twinCount = 0;
  }

  roomForTwins(more: number): Uint32Array {
    if (this.twinCount + more > this.twins.length) {
      const wider = new Uint32Array(this.twinCount * 2 + more);
      wider.set(this.twins);
      this.twins = wider;
    }
    return this.twins;
  }

  private widen(room: number): void {
    const wide = <T extends { set(from: T): void }>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    this.x = wide(this.x, new Uint32Array(room));
    this.y = wide(this.y, new Uint32Array(room));
    this.marks = wide(this.marks, new Uint32Array(room));
    this.sumX = wide(this.sumX, new Float64Array(room));
    this.sumY = wide(this.sumY, new Float64Array(room));
    this.kinds = wide(this.kinds, new Uint32Array(room * kindCount));
    this.imprecise = wide(this.imprecise, new Uint32Array(room));
    this.contested = wide(this.contested, new Uint32Array(room));
    this.row = wide(this.row, new Uint32Array(room));
    this.isOneSpot = wide(this.isOneSpot, new Uint8Array(room));
    this.place = wide(this.place, new Int32Array(room));
  }
}

/** Asked of each row: `null` = every row of the columns (the audience's editor). */
export type PassesRow = ((row: number) => boolean) | null;

const found = new Uint32Array(blockRows);

/** Adds the cells of level `level` (side 2^(30 - level)) that hold the marks among the rows that pass; all that pass go into `passing`. */
export function gatherCells(
  columns: EventColumns,
  range: RowRange,
  level: number,
  keepRows: KeepRows,
  into: Cells,
  passing: RowSet | null = null,
): Cells {
  const { mx, my, bits, place } = columns;
  const shift = 30 - level;
  let at = -1;
  for (let from = range.from; from < range.to; from += blockRows) {
    const count = keepRows(from, Math.min(range.to, from + blockRows), found);
    passing?.add(found, count);
    const twins = into.roomForTwins(count);
    let twinCount = into.twinCount;
    for (let each = 0; each < count;) {
      const row = found[each] ?? 0;
      if (shownOf(bits[row] ?? 0) !== shownAs.mark) {
        each += 1;
        continue;
      }
      const cellX = (mx[row] ?? 0) >>> shift;
      const cellY = (my[row] ?? 0) >>> shift;
      // A cell may go on from the block before.
      if (at < 0 || into.x[at] !== cellX || into.y[at] !== cellY)
        at = into.add(cellX, cellY, row, place[row] ?? -1);
      const first = into.row[at] ?? 0;
      const firstX = mx[first] ?? 0;
      const firstY = my[first] ?? 0;
      const firstPlace = place[first] ?? -1;
      const kindsFrom = at * kindCount;
      const { kinds } = into;
      // Summed here and written once: most cells hold many marks.
      let marks = 0;
      let sumX = 0;
      let sumY = 0;
      let imprecise = 0;
      let contested = 0;
      let elsewhere = 0;
      let otherPlace = 0;
      for (; each < count; each += 1) {
        const next = found[each] ?? 0;
        const x = mx[next] ?? 0;
        const y = my[next] ?? 0;
        if (x >>> shift !== cellX || y >>> shift !== cellY) break;
        const small = bits[next] ?? 0;
        if (shownOf(small) !== shownAs.mark) continue;
        marks += 1;
        const kind = kindsFrom + kindOf(small);
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        sumX += x;
        sumY += y;
        imprecise += Number(precisionOf(small) > vicinityPrecision);
        contested += Number(gradeOf(small) === contestedGrade);
        elsewhere |= (x ^ firstX) | (y ^ firstY);
        otherPlace |= (place[next] ?? -1) ^ firstPlace;
        twins[twinCount] = next;
        twinCount += Number((small & multiBit) !== 0);
      }
      into.marks[at] = (into.marks[at] ?? 0) + marks;
      into.sumX[at] = (into.sumX[at] ?? 0) + sumX;
      into.sumY[at] = (into.sumY[at] ?? 0) + sumY;
      into.imprecise[at] = (into.imprecise[at] ?? 0) + imprecise;
      into.contested[at] = (into.contested[at] ?? 0) + contested;
      if (elsewhere !== 0) into.isOneSpot[at] = 0;
      if (otherPlace !== 0) into.place[at] = -1;
    }
    into.twinCount = twinCount;
  }
  return into;
}

/** Adds cells of a coarser level made of the finer ones from `range`; `levels` = how many levels coarser. */
export function coarserCells(
  columns: EventColumns,
  finer: CellColumns,
  range: RowRange,
  levels: number,
  into: Cells,
): Cells {
  let at = -1;
  for (let cell = range.from; cell < range.to; cell += 1) {
    const x = (finer.x[cell] ?? 0) >>> levels;
    const y = (finer.y[cell] ?? 0) >>> levels;
    if (at < 0 || into.x[at] !== x || into.y[at] !== y)
      at = into.add(x, y, finer.row[cell] ?? 0, finer.place[cell] ?? -1);
    into.addCell(columns, at, finer, cell);
  }
  return into;
}
