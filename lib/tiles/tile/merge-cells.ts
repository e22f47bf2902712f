// Second step: cells nearer to each other than their symbols are wide become one count, greatest first, so that none lies on another.
import { badgeReach, mostFigures, mostFiguresUpTo } from "../../basemap/count-badge";
import { mortonOf } from "../../geo/morton";
import type { EventColumns } from "../columns/event-columns";
import { boxOfTile, tileSide, type MarkBox, type RowRange, type TileAddress } from "../morton";
import { cellLevels, Cells, type CellColumns } from "./cells";

/** Pixels of a 512-pixel tile: two single marks, a mark beside a count (a badge with its number), two counts. */
const nearest = { marks: 18, markAndCount: 26, counts: 32 };
const tilePixels = 512;
/** A count of several spots stands at least so far inside its tile, so that none lies on one of the next tile, which it does not know of. */
const insetPixels = nearest.counts / 2;
/** Pixels from the middle of a badge to its left and right end, by how many figures its number has. */
const reachOfFigures = Array.from(
  { length: mostFigures + 1 },
  (_, figures) => insetPixels + badgeReach(figures).x - badgeReach(2).x,
);
/** Merged counts move, so they may come near the next: looked at again, until nothing is near or so many times. */
const mostPasses = 4;

/** A tile's cells, by `slot`: row by row from its corner. */
const cellsWide = 2 ** cellLevels;
const slots = cellsWide ** 2;
/** What is near lies in the same square of 32 pixels, or in one beside it. */
const squaresWide = tilePixels / nearest.counts;

/** The cells of one tile put together. Good until the next tile is made: its memory is used again. */
export class Clusters {
  /** Sums by cluster, at the place of its greatest cell. */
  readonly sums = new Cells(slots);
  /** Places of the clusters, greatest first. */
  readonly order: number[] = [];
  /** Cluster that the cell of a slot went to; -1 where the tile has no marks. */
  private readonly clusterOfSlot = new Int32Array(slots);
  private readonly slotOf = new Int32Array(slots);
  private readonly nextPart = new Int32Array(slots);
  private readonly lastPart = new Int32Array(slots);
  private readonly isTaken = new Uint8Array(slots);
  private readonly keys = new Float64Array(slots);
  private readonly meanX = new Float64Array(slots);
  private readonly meanY = new Float64Array(slots);
  private readonly firstOfSquare = new Int32Array(squaresWide ** 2);
  private readonly nextOfSquare = new Int32Array(slots);
  private tile: TileAddress = { z: 0, x: 0, y: 0 };
  private box: MarkBox = boxOfTile(this.tile);
  /** Of the tile, in the columns' units. */
  private side = tileSide(0);

  /** Puts the tile's cells together, those of `range`. What lies in one cell is never parted. */
  merge(columns: EventColumns, cells: CellColumns, range: RowRange, tile: TileAddress): void {
    const { sums, order } = this;
    this.tile = tile;
    this.box = boxOfTile(tile);
    this.side = tileSide(tile.z);
    sums.length = 0;
    order.length = 0;
    this.clusterOfSlot.fill(-1);
    for (let cell = range.from; cell < range.to; cell += 1) {
      const x = cells.x[cell] ?? 0;
      const y = cells.y[cell] ?? 0;
      const at = sums.add(x, y, cells.row[cell] ?? 0, cells.place[cell] ?? -1);
      sums.addCell(columns, at, cells, cell);
      const slot = (y % cellsWide) * cellsWide + (x % cellsWide);
      this.slotOf[at] = slot;
      this.clusterOfSlot[slot] = at;
      this.nextPart[at] = -1;
      this.lastPart[at] = at;
      order.push(at);
    }
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const before = order.length;
      this.mergeOnce(columns);
      if (order.length === before) break;
    }
    for (const cluster of order)
      for (let part = cluster; part >= 0; part = this.nextPart[part] ?? -1)
        this.clusterOfSlot[this.slotOf[part] ?? 0] = cluster;
  }

  /** The cluster that a mark in the tile went to. */
  clusterAt(mx: number, my: number): number {
    const shift = 30 - this.tile.z - cellLevels;
    const slot = ((my >>> shift) % cellsWide) * cellsWide + ((mx >>> shift) % cellsWide);
    return this.clusterOfSlot[slot] ?? -1;
  }

  /** Where a cluster's symbol stands: on its spot, or else at the mean of its marks, inside the tile. In the columns' units. */
  pointOf(cluster: number): { readonly x: number; readonly y: number } {
    const { west, north } = this.box;
    const { sumX, sumY } = this.sums;
    return {
      x: west + this.standsAt(cluster, sumX, west, this.reachOf(cluster)),
      y: north + this.standsAt(cluster, sumY, north, insetPixels),
    };
  }

  /** The slots of a cluster's cells. */
  partsOf(cluster: number): number[] {
    const parts: number[] = [];
    for (let part = cluster; part >= 0; part = this.nextPart[part] ?? -1) parts.push(this.slotOf[part] ?? 0);
    return parts;
  }

  /** Pixels from the middle of a cluster's badge to its left and right end, were it as wide as it can be once events that stand twice in it count once. */
  private reachOf(cluster: number): number {
    const marks = this.sums.marks[cluster] ?? 1;
    return reachOfFigures[mostFiguresUpTo(marks)] ?? insetPixels;
  }

  /** Along one axis, from the tile's corner; `reach` pixels inside the tile. */
  private standsAt(cluster: number, sum: Float64Array, corner: number, reach: number): number {
    const mean = (sum[cluster] ?? 0) / (this.sums.marks[cluster] ?? 1) - corner;
    if (this.sums.isOneSpot[cluster] === 1) return mean;
    const inset = (reach * this.side) / tilePixels;
    return Math.max(inset, Math.min(this.side - inset, mean));
  }

  private mergeOnce(columns: EventColumns): void {
    const { sums, order, meanX, meanY, nextOfSquare, isTaken, box } = this;
    const pixel = this.side / tilePixels;
    this.sortOrder();
    const square = nearest.counts * pixel;
    this.firstOfSquare.fill(-1);
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const cluster = order[at] ?? 0;
      const x = (meanX[cluster] = this.standsAt(cluster, sums.sumX, box.west, this.reachOf(cluster)));
      const y = (meanY[cluster] = this.standsAt(cluster, sums.sumY, box.north, insetPixels));
      const place = Math.floor(y / square) * squaresWide + Math.floor(x / square);
      nextOfSquare[cluster] = this.firstOfSquare[place] ?? -1;
      this.firstOfSquare[place] = cluster;
      isTaken[cluster] = 0;
    }
    let kept = 0;
    for (let at = 0; at < order.length; at += 1) {
      const centre = order[at] ?? 0;
      if (isTaken[centre] === 1) continue;
      isTaken[centre] = 1;
      this.takeNear(columns, centre, square, pixel);
      order[kept] = centre;
      kept += 1;
    }
    order.length = kept;
  }

  /** Greatest first, then row by row. */
  private sortOrder(): void {
    const { order, sums, keys } = this;
    for (let at = 0; at < order.length; at += 1) {
      const cluster = order[at] ?? 0;
      keys[at] = (2 ** 32 - (sums.marks[cluster] ?? 0)) * slots + (this.slotOf[cluster] ?? 0);
    }
    keys.subarray(0, order.length).sort();
    for (let at = 0; at < order.length; at += 1) order[at] = this.clusterOfSlot[(keys[at] ?? 0) % slots] ?? 0;
  }

  private takeNear(columns: EventColumns, centre: number, square: number, pixel: number): void {
    const { sums, meanX, meanY, isTaken } = this;
    const x = meanX[centre] ?? 0;
    const y = meanY[centre] ?? 0;
    const column = Math.floor(x / square);
    const line = Math.floor(y / square);
    for (let right = Math.max(0, column - 1); right <= Math.min(squaresWide - 1, column + 1); right += 1) {
      for (let down = Math.max(0, line - 1); down <= Math.min(squaresWide - 1, line + 1); down += 1) {
        let other = this.firstOfSquare[down * squaresWide + right] ?? -1;
        for (; other >= 0; other = this.nextOfSquare[other] ?? -1) {
          if (isTaken[other] === 1) continue;
          const across = (meanX[other] ?? 0) - x;
          const along = (meanY[other] ?? 0) - y;
          const least = leastBetween(sums.marks[centre] ?? 0, sums.marks[other] ?? 0) * pixel;
          if (across * across + along * along >= least * least) continue;
          isTaken[other] = 1;
          sums.addCell(columns, centre, sums, other);
          this.nextPart[this.lastPart[centre] ?? 0] = other;
          this.lastPart[centre] = this.lastPart[other] ?? 0;
        }
      }
    }
  }
}

function leastBetween(one: number, other: number): number {
  if (one === 1 && other === 1) return nearest.marks;
  return one > 1 && other > 1 ? nearest.counts : nearest.markAndCount;
}

/** Of the address that is being made: Morton codes of its cells; squares so far, and how many levels below the tile they are. */
const codes = new Uint16Array(slots);
const squares = new Uint16Array(slots);
const levels = new Uint8Array(slots);

/** The address of a count: the squares that hold its marks and no other of the tile, `z/x/y` joined by commas, each as large as it can be. */
export function addressOf(parts: ArrayLike<number>, tile: TileAddress): string {
  for (let at = 0; at < parts.length; at += 1) codes[at] = mortonOfSlot[parts[at] ?? 0] ?? 0;
  if (parts.length > 1) codes.subarray(0, parts.length).sort();
  let length = 0;
  for (let at = 0; at < parts.length; at += 1) {
    squares[length] = codes[at] ?? 0;
    levels[length] = cellLevels;
    length += 1;
    // Four that fill the next larger one become that one.
    for (let four = length - 4; four >= 0; four -= 3) {
      const level = levels[four] ?? 0;
      const first = squares[four] ?? 0;
      if (level === 0 || levels[length - 1] !== level || first % 4 !== 0 || squares[length - 1] !== first + 3)
        break;
      squares[four] = first / 4;
      levels[four] = level - 1;
      length = four + 1;
    }
  }
  let address = "";
  for (let at = 0; at < length; at += 1) {
    const level = levels[at] ?? 0;
    const code = squares[at] ?? 0;
    const x = tile.x * 2 ** level + everyOtherBit(code);
    const y = tile.y * 2 ** level + everyOtherBit(code >>> 1);
    address += `${at === 0 ? "" : ","}${tile.z + level}/${x}/${y}`;
  }
  return address;
}

/** Ten bits: those of x and of y in turn. */
const mortonOfSlot = Uint16Array.from({ length: slots }, (_, slot) =>
  mortonOf(slot % cellsWide, Math.floor(slot / cellsWide)),
);

function everyOtherBit(code: number): number {
  let bits = 0;
  for (let bit = 0; bit < cellLevels; bit += 1) bits |= ((code >>> (bit * 2)) & 1) << bit;
  return bits;
}
