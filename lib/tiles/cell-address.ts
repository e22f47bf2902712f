// The address of a count or of an area, as a tile gives it and a list is asked by it. Pure; routes check what they are given with it.
import type { TileAddress } from "./morton";

/** Squares may be named by so many letters at most. */
const mostLetters = 4_000;

/** True for the address of an area, be there one or not: `area/12`, `circle/mx/my/meters`, `areas/z/x/y`, perhaps `/open` behind. */
export function isAreaAddress(cell: string): boolean {
  return /^(area\/\d{1,10}|circle\/\d{1,10}\/\d{1,10}\/\d{1,8}|areas\/\d{1,2}\/\d{1,8}\/\d{1,8})(\/open)?$/.test(
    cell,
  );
}

/** The level in `areas/z/x/y`; null where it names one area. */
export function levelOfAreas(cell: string): number | null {
  const level = Number(/^areas\/(\d{1,2})\//.exec(cell)?.[1] ?? "-1");
  return level < 0 || level > 26 ? null : level;
}

/** The squares of `z/x/y` joined by commas; null where it names none. */
export function parseSquares(cell: string): TileAddress[] | null {
  if (cell.length > mostLetters) return null;
  const tiles: TileAddress[] = [];
  for (const word of cell.split(",")) {
    const match = /^(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/.exec(word);
    const [z = -1, x = 0, y = 0] = (match ?? []).slice(1).map(Number);
    if (z < 0 || z > 26 || x >= 2 ** z || y >= 2 ** z) return null;
    tiles.push({ z, x, y });
  }
  return tiles;
}

/** True for what a tile may give as `cell`. */
export function isCellAddress(cell: string): boolean {
  return isAreaAddress(cell) || parseSquares(cell) !== null;
}
