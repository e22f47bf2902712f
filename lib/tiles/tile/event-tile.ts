// A tile: marks become counts where they are near each other, rings and areas stay what they are; then bytes. The order of the steps.
import type { TileLayers } from "../event-tiles";
import type { TableFilter } from "../filter/table-filter";
import { boxOfTile, tileSide, type MarkBox, type TileAddress } from "../morton";
import { findAreaMarks, findAreas } from "./find-areas";
import { LayerWriter, tileExtent, writeTile } from "./mvt-writer"; // all -> bytes
import { findRings } from "./find-rings";
import { drawingOf, type TableDrawing } from "./table-drawing";
import { writeArea, writeRing } from "./write-outlines";
import { writeAreaMark, writeMark, writeOrigins, type TileFrame } from "./write-points";

/** Polygons are drawn so far beyond the tile's edge, in its units (8 to a pixel), that no edge of a cut shows. */
const buffer = 96;

type Names<Layer extends keyof TileLayers> = readonly (keyof TileLayers[Layer])[];

const markNames: Names<"marks"> = [
  ...(["count", "kindGroup", "fill", "imprecise", "contested", "eventId", "label"] as const),
  ...(["placeName", "placeNameArabic", "cell", "isStack", "ringZoom"] as const),
];
const originNames: Names<"origins"> = ["eventId", "kindGroup", "label", "placeName", "placeNameArabic"];
const ringNames: Names<"rings"> = ["eventId", "count", "kindGroup", "edge", "radiusMeters", "ringZoom"];
const areaNames: Names<"areas"> = ["areaId", "eventId", "count", "kindGroup", "edge", "days"];
const areaMarkNames: Names<"areaMarks"> = [
  ...(["areaId", "eventId", "count", "kindGroup", "fill", "contested"] as const),
  ...(["label", "placeName", "placeNameArabic", "cell"] as const),
];

const layers = {
  marks: new LayerWriter("marks", markNames),
  rings: new LayerWriter("rings", ringNames),
  areas: new LayerWriter("areas", areaNames),
  areaMarks: new LayerWriter("areaMarks", areaMarkNames),
  origins: new LayerWriter("origins", originNames),
};

/** The tile under a filter as uncompressed MVT; null where nothing is drawn in it. Zoom 0 to 20. */
export function buildTile(tile: TileAddress, filter: TableFilter): Uint8Array | null {
  const wider = widerBox(tile);
  const at = frameOf(tile, wider, drawingOf(filter.table));

  const { marks, rings, areas, areaMarks, origins } = layers;
  for (const layer of Object.values(layers)) layer.clear();
  for (const count of filter.countsOf(tile)) writeMark(marks, filter, at, count);

  for (const ring of findRings(filter, tile.z, wider)) writeRing(rings, filter, at, ring);

  for (const area of findAreas(filter, tile.z, wider)) writeArea(areas, filter, at, area);
  for (const { area, address } of findAreaMarks(filter, tile))
    writeAreaMark(areaMarks, filter, at, area, address);

  writeOrigins(origins, filter, at);
  return writeTile([areas, rings, origins, areaMarks, marks]);
}

/** What is drawn in a tile: a little more than lies in it. */
export function widerBox(tile: TileAddress): MarkBox {
  const { west, north, east, south } = boxOfTile(tile);
  const wide = (buffer / tileExtent) * tileSide(tile.z);
  return { west: west - wide, north: north - wide, east: east + wide, south: south + wide };
}

function frameOf(tile: TileAddress, wider: MarkBox, drawing: TableDrawing): TileFrame {
  const { west, north } = boxOfTile(tile);
  const scale = tileExtent / tileSide(tile.z);
  const inUnits = {
    ...{ west: west * scale, north: north * scale, scale: 1 },
    wider: {
      ...{ west: wider.west * scale, north: wider.north * scale },
      ...{ east: wider.east * scale, south: wider.south * scale },
    },
  };
  return { tile, drawing, west, north, wider, scale, inUnits };
}
