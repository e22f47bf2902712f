// Which rows a question is about: everywhere, in a box of the map, in the squares or the area behind a count.
import type { LonLatBox } from "../../geo/coordinates";
import { shownAs, shownOf } from "../columns/mark-bits";
import type { EventTable } from "../event-table";
import { levelOfAreas, parseCell } from "../cell-address";
import { boxesOfLonLat } from "../mark-boxes";
import { rowsNearBox, rowsOfTile, touches, type MarkBox, type RowRange } from "../morton";
import { clipRing } from "../tile/clip";
import type { AreaGroup } from "../tile/areas";
import { addressOfSquare } from "../tile/find-areas";

/** `cell` is the address a tile gives a count; null = no matter where, the tray included. */
export type AskedWhere = { readonly box: LonLatBox | null; readonly cell: string | null };

/** Rows to look at, and whether a row among them is truly meant. Areas are meant where any part of them lies in the box. */
export type AskedRows = {
  readonly ranges: readonly RowRange[];
  readonly isMeant: ((row: number) => boolean) | null;
};

/** Null for an address that is none. `nearBoxes` = squares outside which nothing passes; null = anywhere. */
export function askedRows(
  table: EventTable,
  { box, cell }: AskedWhere,
  nearBoxes: readonly MarkBox[] | null,
): AskedRows | null {
  const ofCell = cell === null ? null : rowsOfCell(table, cell);
  if (cell !== null && ofCell === null) return null;
  if (ofCell !== null) {
    if (box === null) return ofCell;
    const inBox = rowsOfBox(table, box).isMeant;
    const { isMeant } = ofCell;
    return {
      ...ofCell,
      isMeant: (row) => (isMeant === null || isMeant(row)) && (inBox === null || inBox(row)),
    };
  }
  if (box !== null) return rowsOfBox(table, box);
  const drawn = { from: 0, to: table.columns.drawn };
  if (nearBoxes !== null)
    return {
      ranges: apart(nearBoxes.flatMap((each) => rowsNearBox(table.columns, drawn, each))),
      isMeant: null,
    };
  return { ranges: [{ from: 0, to: table.columns.rows }], isMeant: null };
}

function rowsOfBox(table: EventTable, box: LonLatBox): AskedRows {
  const { columns } = table;
  const boxes = boxesOfLonLat(box);
  const drawn = { from: 0, to: columns.drawn };
  const areas = new Set<number>();
  for (const group of table.areas)
    if (boxes.some((each) => liesIn(group, each))) for (const row of group.rows) areas.add(row);
  const isMeant = (row: number): boolean => {
    const shown = shownOf(columns.bits[row] ?? 0);
    if (shown === shownAs.area || shown === shownAs.originArea) return areas.has(row);
    const x = columns.mx[row] ?? -1;
    const y = columns.my[row] ?? -1;
    return boxes.some((each) => x >= each.west && x < each.east && y >= each.north && y < each.south);
  };
  const ranges = boxes.flatMap((each) => rowsNearBox(columns, drawn, each));
  return { ranges: apart([...ranges, ...[...areas].map((row) => ({ from: row, to: row + 1 }))]), isMeant };
}

/** True where the area and the box share some ground. */
export function liesIn(group: Pick<AreaGroup, "box" | "rings">, box: MarkBox): boolean {
  if (!touches(group.box, box)) return false;
  return group.rings.some((ring) => clipRing(ring, box).length > 0);
}

/** Ascending, none within another. */
function apart(ranges: readonly RowRange[]): RowRange[] {
  const ordered = [...ranges].sort((one, other) => one.from - other.from);
  const joined: RowRange[] = [];
  for (const range of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined;
}

/** The marks in the address's squares (no areas, no origins: a count holds neither), and all rows of its areas. */
function rowsOfCell(table: EventTable, cell: string): AskedRows | null {
  const parts = parseCell(cell);
  if (parts === null) return null;
  const { columns } = table;
  const drawn = { from: 0, to: columns.drawn };
  const ofAreas = new Set(parts.areas.flatMap((address) => rowsOfAreas(table, address)));
  return {
    ranges: apart([
      ...parts.squares.map((square) => rowsOfTile(columns, drawn, square)),
      ...[...ofAreas].map((row) => ({ from: row, to: row + 1 })),
    ]),
    isMeant: (row) => shownOf(columns.bits[row] ?? 0) === shownAs.mark || ofAreas.has(row),
  };
}

function rowsOfAreas({ areas }: EventTable, address: string): number[] {
  const level = levelOfAreas(address);
  return areas
    .filter((group) => (level === null ? group.address : addressOfSquare(group, level)) === address)
    .flatMap((group) => [...group.rows]);
}
