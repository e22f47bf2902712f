// Cells of the whole world kept ready, beside the columns or for a filter: low zooms need not look at a million marks again.
import type { EventColumns } from "../columns/event-columns";
import { publicBit } from "../columns/mark-bits";
import type { TileAddress } from "../morton";
import { cellLevels, coarserCells, gatherCells, type Cell, type PassesRow } from "./cells";

/** Tiles up to this zoom are made of it. */
export const pyramidZoom = 4;
const finestLevel = pyramidZoom + cellLevels;

/** Cells of the finest level in Morton order, for each audience. */
export type Pyramid = { readonly everybody: readonly Cell[]; readonly editor: readonly Cell[] };

export function buildPyramid(columns: EventColumns): Pyramid {
  return {
    everybody: worldCells(columns, (row) => ((columns.bits[row] ?? 0) & publicBit) !== 0),
    editor: worldCells(columns, null),
  };
}

/** The finest cells of all marks that pass. */
export function worldCells(columns: EventColumns, passes: PassesRow): Cell[] {
  return gatherCells(columns, { from: 0, to: columns.drawn }, finestLevel, passes);
}

export function pyramidCells(pyramid: Pyramid, publicOnly: boolean): readonly Cell[] {
  return publicOnly ? pyramid.everybody : pyramid.editor;
}

/** The cells of a tile of zoom 0 to `pyramidZoom`, out of the finest ones of the world. */
export function cellsOfPyramid(
  columns: EventColumns,
  finest: readonly Cell[],
  { z, x, y }: TileAddress,
): Cell[] {
  const shift = finestLevel - z;
  const inside = finest.filter((cell) => cell.x >>> shift === x && cell.y >>> shift === y);
  return coarserCells(columns, inside, pyramidZoom - z);
}
