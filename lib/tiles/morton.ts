// Tiles and boxes as ranges of rows: rows lie in the order of their Morton code, in which every map square is one stretch.
import { mortonBits, mortonOf } from "../geo/morton";
import { markSpace } from "../events/marks/mark-position";
import type { EventColumns } from "./columns/event-columns";

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };
/** Rows `from` up to, and without, `to`. */
export type RowRange = { readonly from: number; readonly to: number };
/** In units of the world's side / 2^30; edges at `east` and `south` are not inside. */
export type MarkBox = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

type Points = Pick<EventColumns, "mx" | "my">;

const keyShift = 30 - mortonBits;

/** Upper halves and lower halves of mx and my interleaved: sorting by both numbers is sorting by the Morton code of 60 bits. */
export function mortonHalves(mx: number, my: number): { high: number; low: number } {
  return {
    high: spread15(mx >>> 15) + 2 * spread15(my >>> 15),
    low: spread15(mx & 0x7fff) + 2 * spread15(my & 0x7fff),
  };
}

function spread15(bits: number): number {
  let at = bits;
  at = (at | (at << 8)) & 0x00ff00ff;
  at = (at | (at << 4)) & 0x0f0f0f0f;
  at = (at | (at << 2)) & 0x33333333;
  return (at | (at << 1)) & 0x55555555;
}

/** The code of 52 bits that the table holds as `key`. */
export function keyOf(mx: number, my: number): number {
  return mortonOf(mx >>> keyShift, my >>> keyShift);
}

/** Side of a tile of that zoom. */
export function tileSide(z: number): number {
  return markSpace / 2 ** z;
}

export function boxOfTile({ z, x, y }: TileAddress): MarkBox {
  const side = tileSide(z);
  return { west: x * side, north: y * side, east: (x + 1) * side, south: (y + 1) * side };
}

/** Least key of a tile, and the least behind it. Zoom up to 26. */
export function keysOfTile({ z, x, y }: TileAddress): { from: number; to: number } {
  const levels = mortonBits - z;
  const from = mortonOf(x * 2 ** levels, y * 2 ** levels);
  return { from, to: from + 4 ** levels };
}

/** The rows of a tile among `within`, which are sorted. */
export function rowsOfTile(points: Points, within: RowRange, tile: TileAddress): RowRange {
  const keys = keysOfTile(tile);
  const from = firstRowFrom(points, within.from, within.to, keys.from);
  return { from, to: firstRowFrom(points, from, within.to, keys.to) };
}

/** The first row from `low` on, before `high`, whose key is at least that one. */
function firstRowFrom({ mx, my }: Points, low: number, high: number, key: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keyOf(mx[middle] ?? 0, my[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A few ranges that hold every row of the box among `within`, and some beside it: at most `pieces` squares that cover it. Ascending, apart. */
export function rowsNearBox(points: Points, within: RowRange, box: MarkBox, pieces = 48): RowRange[] {
  const ranges: RowRange[] = [];
  for (const tile of coverBox(box, pieces)) {
    const range = rowsOfTile(points, within, tile);
    if (range.from === range.to) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === range.from) ranges[ranges.length - 1] = { ...last, to: range.to };
    else ranges.push(range);
  }
  return ranges;
}

/** Squares that cover the box, in Morton order: those that stick out are divided while there are fewer than `pieces`. */
export function coverBox(box: MarkBox, pieces: number): TileAddress[] {
  let tiles: TileAddress[] = [{ z: 0, x: 0, y: 0 }];
  for (let z = 0; z < mortonBits; z += 1) {
    const finer = tiles.flatMap((tile) => (holds(box, boxOfTile(tile)) ? [tile] : childrenOf(tile)));
    const kept = finer.filter((tile) => touches(box, boxOfTile(tile)));
    if (
      kept.length > pieces ||
      (kept.length === tiles.length && kept.every((tile, at) => tile === tiles[at]))
    )
      break;
    tiles = kept;
  }
  return tiles;
}

/** In Morton order. */
function childrenOf({ z, x, y }: TileAddress): TileAddress[] {
  return [0, 1, 2, 3].map((child) => ({ z: z + 1, x: x * 2 + (child & 1), y: y * 2 + (child >> 1) }));
}

function holds(outer: MarkBox, inner: MarkBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.north <= inner.north &&
    outer.south >= inner.south
  );
}

/** True where the two boxes share a point. */
export function touches(one: MarkBox, other: MarkBox): boolean {
  return one.west < other.east && other.west < one.east && one.north < other.south && other.north < one.south;
}
