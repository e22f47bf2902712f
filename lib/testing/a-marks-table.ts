// A table of a few marks, and the tiles made of it.
import { readVectorTile, type TileFeature } from "../basemap/read-vector-tile";
import { markPosition } from "../events/marks/mark-position";
import { packBits, shownAs } from "../tiles/columns/mark-bits";
import { MarkRows, type MarkRow } from "../tiles/columns/mark-rows";
import { buildTable, type EventTable } from "../tiles/event-table";
import { openRowFilter } from "../tiles/filter/row-filter";
import { TableFilter } from "../tiles/filter/table-filter";
import type { TileAddress } from "../tiles/morton";
import { outlineOfGeometry } from "../tiles/outline";
import { buildTile } from "../tiles/tile/event-tile";
import { aRectangle } from "./an-event";
import { madeEventId } from "./random-marks";

/** One mark at a place; everything else plain. */
export function aMark(
  number: number,
  lon: number,
  lat: number,
  other: Partial<MarkRow> & { precision?: number; shown?: number } = {},
): MarkRow {
  const { precision = 3, shown = shownAs.mark, ...rest } = other;
  const { mx, my } = markPosition({ lon, lat });
  return {
    eventId: madeEventId(number),
    bits: packBits({ kind: 0, grade: 2, precision, edge: 1, shown, weapon: null, isPublic: true }),
    ...{ mx, my, extent: 0, place: 1, actors: 1, claimants: 1, reports: 1 },
    ...{ firstDay: 19_000, lastDay: 19_000, startsMinute: 19_000 * 1_440, reportCount: 1 },
    ...rest,
  };
}

/** One place and four areas go with the rows. */
export function tableOf(rows: readonly MarkRow[]): EventTable {
  const marks = new MarkRows();
  for (const row of rows) marks.add(row);
  return buildTable(marks, {
    places: new Map([[1, { label: "near Town 1", name: "Town 1", nameArabic: "بلدة 1" }]]),
    outlines: new Map([1, 2, 3, 4].map((id) => [id, square(38 + id, 33 + id / 2, 0.5)])),
  });
}

function square(lon: number, lat: number, half: number) {
  return outlineOfGeometry(aRectangle(lon - half, lat - half, lon + half, lat + half));
}

/** The features of a tile by layer; empty where it has none. */
export function layersOf(
  table: EventTable,
  tile: TileAddress,
  filter = openRowFilter,
): Record<string, readonly TileFeature[]> {
  const bytes = buildTile(tile, new TableFilter(table, filter));
  if (bytes === null) return {};
  return Object.fromEntries([...readVectorTile(bytes)].map(([name, layer]) => [name, layer.features]));
}

/** The tile of zoom `z` around a point. */
export function tileAt(lon: number, lat: number, z: number): TileAddress {
  const { mx, my } = markPosition({ lon, lat });
  return { z, x: Math.floor(mx / 2 ** (30 - z)), y: Math.floor(my / 2 ** (30 - z)) };
}
