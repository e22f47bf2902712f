// Third step: what a tile draws of its marks: clusters in which each event counts once, however many marks it has there.
import type { EventColumns } from "../columns/event-columns";
import {
  contestedGrade,
  gradeOf,
  kindOf,
  precisionOf,
  publicBit,
  vicinityPrecision,
} from "../columns/mark-bits";
import { firstAtLeast } from "../first-at-least";
import type { RowRange, TileAddress } from "../morton";
import { kindCount, type CellColumns } from "./cells";
import { Clusters } from "./merge-cells";

/** One symbol: a single mark, or a badge with a number. */
export type DrawnCount = {
  /** Events. */
  count: number;
  /** Where it stands, in the columns' units: at the mean of its marks, or a little inside the tile of it. */
  readonly x: number;
  readonly y: number;
  /** By index of kind group. */
  readonly kinds: number[];
  imprecise: number;
  contested: number;
  /** The first mark of it. */
  readonly row: number;
  readonly isOneSpot: boolean;
  /** The place of all of them; -1 where they differ. */
  readonly place: number;
  /** Cells of the tile that it was made of, numbered row by row. */
  readonly parts: ArrayLike<number>;
};

const clusters = new Clusters();

/** Cells of a tile, from `cellRange`; and those of the rows in them, ascending, whose event has other marks too. */
export type TileCells = {
  readonly cells: CellColumns;
  readonly cellRange: RowRange;
  readonly twins: Uint32Array;
};

/** What the cells of a tile become; greatest first. */
export function drawCounts(
  columns: EventColumns,
  { cells, cellRange, twins }: TileCells,
  { tile, rows }: { readonly tile: TileAddress; readonly rows: RowRange },
): DrawnCount[] {
  clusters.merge(columns, cells, cellRange, tile);
  const { sums, order } = clusters;
  const counts: DrawnCount[] = [];
  const ofCluster: DrawnCount[] = [];
  for (const at of order) {
    const marks = sums.marks[at] ?? 0;
    const count: DrawnCount = {
      count: marks,
      ...clusters.pointOf(at),
      kinds: Array.from(sums.kinds.subarray(at * kindCount, (at + 1) * kindCount)),
      imprecise: sums.imprecise[at] ?? 0,
      contested: sums.contested[at] ?? 0,
      row: sums.row[at] ?? 0,
      isOneSpot: sums.isOneSpot[at] === 1,
      place: sums.place[at] ?? -1,
      parts: clusters.partsOf(at),
    };
    counts.push(count);
    ofCluster[at] = count;
  }
  dropRepeats(columns, rows, twins, ofCluster);
  return counts;
}

const sharp = 2;
const vague = 1;

/** By place among the tile's twins: 1 for those that pass. */
let passing = new Uint8Array(0);

/** Takes off what an event was counted too often in one cluster. */
function dropRepeats(
  columns: EventColumns,
  rows: RowRange,
  twins: Uint32Array,
  ofCluster: readonly DrawnCount[],
): void {
  const { twinRows, twinBefore, bits, mx, my } = columns;
  const from = firstAtLeast(twinRows, rows.from);
  const to = firstAtLeast(twinRows, rows.to);
  if (passing.length < to - from) passing = new Uint8Array(to - from);
  else passing.fill(0, 0, to - from);
  let twin = from;
  for (const row of twins) {
    while ((twinRows[twin] ?? Infinity) < row) twin += 1;
    passing[twin - from] = 1;
    // Earlier marks of the event stand in earlier rows: most lie in another tile.
    let before = twinBefore[twin] ?? -1;
    if (before < from) continue;
    const cluster = clusters.clusterAt(mx[row] ?? 0, my[row] ?? 0);
    let was = 0;
    for (; before >= from && was !== sharp; before = twinBefore[before] ?? -1) {
      const other = twinRows[before] ?? 0;
      if (passing[before - from] === 0 || clusters.clusterAt(mx[other] ?? 0, my[other] ?? 0) !== cluster)
        continue;
      was = Math.max(was, sharpness(bits[other] ?? 0));
    }
    const count = ofCluster[cluster];
    if (was === 0 || count === undefined) continue;
    const small = bits[row] ?? 0;
    count.count -= 1;
    count.kinds[kindOf(small)] = (count.kinds[kindOf(small)] ?? 0) - 1;
    if (gradeOf(small) === contestedGrade) count.contested -= 1;
    // An event is imprecise here where all of its marks are: one mark in this count that is sharp makes it sharp.
    if (was === vague || sharpness(small) === vague) count.imprecise -= 1;
  }
}

/** Of the tile that is made. */
let seen = new Uint32Array(4_096);

/** The marks of a range that an audience sees, and whose event has others too. Good until the next tile: its memory is used again. */
export function twinsSeen(
  { twinRows, bits }: EventColumns,
  rows: RowRange,
  publicOnly: boolean,
): Uint32Array {
  const twins = twinRows.subarray(firstAtLeast(twinRows, rows.from), firstAtLeast(twinRows, rows.to));
  if (!publicOnly) return twins;
  if (seen.length < twins.length) seen = new Uint32Array(twins.length * 2);
  let count = 0;
  for (const row of twins) {
    seen[count] = row;
    count += Number(((bits[row] ?? 0) & publicBit) !== 0);
  }
  return seen.subarray(0, count);
}

function sharpness(bits: number): number {
  return precisionOf(bits) > vicinityPrecision ? vague : sharp;
}
