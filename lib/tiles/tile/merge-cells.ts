// Second step: cells nearer to each other than their symbols are wide become one count, greatest first, so that none lies on another.
import type { EventColumns } from "../columns/event-columns";
import { tileSide, type TileAddress } from "../morton";
import { addCell, type Cell } from "./cells";

/** Pixels of a 512-pixel tile: two single marks, a mark beside a count (a badge with its number), two counts. */
const nearest = { marks: 18, markAndCount: 26, counts: 32 };
const tilePixels = 512;
/** Merged counts move, so they may come near the next: looked at again, until nothing is near or so many times. */
const mostPasses = 4;

export type Cluster = { readonly cell: Cell; readonly parts: readonly Cell[] };

/** Greatest first; in each, the cells it is made of. What lies in one cell is never parted. */
export function mergeCells(columns: EventColumns, cells: readonly Cell[], tile: TileAddress): Cluster[] {
  let clusters: Cluster[] = cells.map((cell) => ({ cell, parts: [cell] }));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const merged = mergeOnce(columns, clusters, tileSide(tile.z) / tilePixels);
    if (merged.length === clusters.length) return merged;
    clusters = merged;
  }
  return clusters;
}

function mergeOnce(columns: EventColumns, clusters: readonly Cluster[], pixel: number): Cluster[] {
  const ordered = [...clusters].sort(
    (one, other) =>
      other.cell.count - one.cell.count || one.cell.y - other.cell.y || one.cell.x - other.cell.x,
  );
  const square = nearest.counts * pixel;
  const bySquare = new Map<number, Cluster[]>();
  const squareOf = (x: number, y: number): number =>
    Math.floor(x / square) * 2 ** 26 + Math.floor(y / square);
  for (const cluster of ordered) {
    const key = squareOf(meanX(cluster.cell), meanY(cluster.cell));
    const there = bySquare.get(key);
    if (there === undefined) bySquare.set(key, [cluster]);
    else there.push(cluster);
  }
  const taken = new Set<Cluster>();
  const merged: Cluster[] = [];
  for (const centre of ordered) {
    if (taken.has(centre)) continue;
    taken.add(centre);
    const x = meanX(centre.cell);
    const y = meanY(centre.cell);
    let into: { cell: Cell; parts: Cell[] } | null = null;
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const other of bySquare.get(squareOf(x + right * square, y + down * square)) ?? []) {
          if (taken.has(other)) continue;
          const away = Math.hypot(meanX(other.cell) - x, meanY(other.cell) - y) / pixel;
          if (away >= leastBetween(into?.cell ?? centre.cell, other.cell)) continue;
          taken.add(other);
          into ??= { cell: { ...centre.cell, kinds: [...centre.cell.kinds] }, parts: [...centre.parts] };
          addCell(columns, into.cell, other.cell);
          into.parts.push(...other.parts);
        }
      }
    }
    merged.push(into ?? centre);
  }
  return merged;
}

function leastBetween(one: Cell, other: Cell): number {
  if (one.count === 1 && other.count === 1) return nearest.marks;
  return one.count > 1 && other.count > 1 ? nearest.counts : nearest.markAndCount;
}

const meanX = (cell: Cell): number => cell.sumX / cell.count;
const meanY = (cell: Cell): number => cell.sumY / cell.count;

/**
 * The address of a count: the squares that hold its marks and no other of the tile, `z/x/y` joined by commas, each as large as
 * it can be. `parts` are cells of `level`.
 */
export function addressOf(parts: readonly Cell[], level: number): string {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return `${level}/${first.x}/${first.y}`;
  let squares = new Set(parts.map(({ x, y }) => x * 2 ** 26 + y));
  const done: string[] = [];
  for (let z = level; squares.size > 0; z -= 1) {
    const wider = new Set<number>();
    for (const square of squares) {
      const x = Math.floor(square / 2 ** 26);
      const y = square % 2 ** 26;
      const left = x - (x % 2);
      const top = y - (y % 2);
      const four = [0, 1, 2, 3].map((at) => (left + (at % 2)) * 2 ** 26 + top + Math.floor(at / 2));
      if (z > 0 && four.every((each) => squares.has(each))) wider.add((left / 2) * 2 ** 26 + top / 2);
      else done.push(`${z}/${x}/${y}`);
    }
    squares = wider;
  }
  return done.join(",");
}
