// The address of a count or of areas, as a tile gives it and a list is asked by it. Pure; routes check what they are given with it.
import type { TileAddress } from "./morton";

/** An address has so many letters at most. */
const mostLetters = 4_000;
/** Each is looked for among all areas. */
const mostAreas = 100;

/** What an address names: marks by the squares they stand in, areas by theirs. A symbol has one of the two; where some lie on each other, both. */
export type CellParts = { readonly squares: readonly TileAddress[]; readonly areas: readonly string[] };

/** True for the address of an area, be there one or not: `area/12`, `circle/mx/my/meters`, `areas/z/x/y`, perhaps `/open` behind. */
function isAreaAddress(cell: string): boolean {
  return /^(area\/\d{1,10}|circle\/\d{1,10}\/\d{1,10}\/\d{1,8}|areas\/\d{1,2}\/\d{1,8}\/\d{1,8})(\/open)?$/.test(
    cell,
  );
}

/** The level in `areas/z/x/y`; null where it names one area. */
export function levelOfAreas(cell: string): number | null {
  const level = Number(/^areas\/(\d{1,2})\//.exec(cell)?.[1] ?? "-1");
  return level < 0 || level > 26 ? null : level;
}

/** The parts of an address, which commas join: squares `z/x/y`, and areas; null where one of them is neither. */
export function parseCell(cell: string): CellParts | null {
  if (cell.length > mostLetters) return null;
  const squares: TileAddress[] = [];
  const areas: string[] = [];
  for (const part of cell.split(",")) {
    const square = parseSquare(part);
    if (square !== null) squares.push(square);
    else if (isAreaAddress(part)) areas.push(part);
    else return null;
  }
  return areas.length > mostAreas ? null : { squares, areas: [...new Set(areas)] };
}

function parseSquare(part: string): TileAddress | null {
  const match = /^(\d{1,2})\/(\d{1,8})\/(\d{1,8})$/.exec(part);
  const [z = -1, x = 0, y = 0] = (match ?? []).slice(1).map(Number);
  return z < 0 || z > 26 || x >= 2 ** z || y >= 2 ** z ? null : { z, x, y };
}
