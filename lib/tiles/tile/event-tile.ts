// A tile: marks become counts where they are near each other, rings and areas stay what they are; then bytes. The order of the steps.
import { kindGroups, type KindGroup } from "../../events/event-kind";
import { edges } from "../../events/marks/mark";
import { eventIdOf } from "../columns/event-number";
import { kindOf, precisionOf, vicinityPrecision } from "../columns/mark-bits";
import type { EventTable } from "../event-table";
import type { TileLayers } from "../event-tiles";
import type { TableFilter } from "../filter/table-filter";
import { firstAtLeast } from "../first-at-least";
import { boxOfTile, rowsOfTile, tileSide, type MarkBox, type TileAddress } from "../morton";
import { findAreaMarks, findAreas } from "./find-areas";
import { clipRing } from "./clip";
import type { DrawnCount } from "./drawn-counts"; // marks -> cells -> counts, none on another
import { Corners } from "./corners";
import { addressOf } from "./merge-cells";
import { LayerWriter, tileExtent, writeTile } from "./mvt-writer"; // all -> bytes
import { findRings, ringCorners, type DrawnRing } from "./find-rings";
import { ringMeters, ringZoomOf } from "./ring-size";
import type { AreaSummary } from "./summarize-area";

/** Polygons are drawn so far beyond the tile's edge, in its units (8 to a pixel), that no edge of a cut shows. */
const buffer = 96;
/** Corners nearer to the last one than this many units are left out. */
const leastStep = 12;
/** One origin stands for all in a square of 32 pixels: a tile is 2^4 of them wide. */
const originLevels = 4;

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
  const at: Frame = { tile, box: boxOfTile(tile), wider, scale: tileExtent / tileSide(tile.z) };

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

type Frame = {
  readonly tile: TileAddress;
  readonly box: MarkBox;
  readonly wider: MarkBox;
  /** Tile units to a unit of the columns. */
  readonly scale: number;
};

function toTile(at: Frame, x: number, y: number): [number, number] {
  return [Math.floor((x - at.box.west) * at.scale), Math.floor((y - at.box.north) * at.scale)];
}

function writeMark(
  layer: LayerWriter<keyof TileLayers["marks"]>,
  { table }: TableFilter,
  at: Frame,
  count: DrawnCount,
): void {
  const { columns } = table;
  const { row } = count;
  const bits = columns.bits[row] ?? 0;
  const isOne = count.count === 1;
  const words = count.place < 0 ? undefined : table.places.get(count.place);
  const [x, y] = toTile(at, count.x, count.y);
  const isVague = isOne ? precisionOf(bits) > vicinityPrecision : count.imprecise * 2 > count.count;
  layer.point(x, y, {
    count: count.count,
    kindGroup: commonestKind(count.kinds),
    fill: isVague ? "hollow" : "solid",
    imprecise: count.imprecise,
    contested: count.contested,
    eventId: isOne ? eventIdOf(columns.ids[columns.event[row] ?? 0] ?? 0) : "",
    label: isOne ? (words?.label ?? "") : (words?.name ?? ""),
    placeName: words?.name ?? "",
    placeNameArabic: words?.nameArabic ?? "",
    cell: isOne ? "" : addressOf(count.parts, at.tile),
    isStack: !isOne && count.isOneSpot ? 1 : 0,
    ringZoom: ringZoomOf(columns.my[row] ?? 0, isOne ? ringMeters(bits, columns.extent[row] ?? 0) : 0),
  });
}

function commonestKind(kinds: readonly number[]): KindGroup {
  return kindGroups[kinds.indexOf(Math.max(...kinds))] ?? "other";
}

function writeRing(
  layer: LayerWriter<keyof TileLayers["rings"]>,
  { table }: TableFilter,
  at: Frame,
  ring: DrawnRing,
): void {
  const { columns } = table;
  const pixels = (ring.reach * at.scale * 512) / tileExtent;
  const { mx, my, reach } = ring;
  const isWhole = liesWithin(
    { west: mx - reach, east: mx + reach, north: my - reach, south: my + reach },
    at.wider,
  );
  const whole = ringCorners(ring, pixels);
  drawnCorners.length = 0;
  const corners = inTile(at, isWhole ? whole : clipRing(whole, at.wider));
  if (corners === null) return;
  layer.polygon([corners], {
    eventId: ring.count === 1 ? eventIdOf(columns.ids[columns.event[ring.row] ?? 0] ?? 0) : "",
    count: ring.count,
    kindGroup: kindGroups[ring.kind] ?? "mixed",
    edge: edges[ring.edge] ?? "solid",
    radiusMeters: ring.radiusMeters,
    ringZoom: ringZoomOf(ring.my, ring.radiusMeters),
  });
}

function writeArea(
  layer: LayerWriter<keyof TileLayers["areas"]>,
  filter: TableFilter,
  at: Frame,
  { group, count, kinds, edge, row }: AreaSummary,
): void {
  const isWhole = liesWithin(group.box, at.wider);
  drawnCorners.length = 0;
  const rings = group.rings.flatMap((ring) => {
    const corners = inTile(at, isWhole ? ring : clipRing(ring, at.wider));
    return corners === null ? [] : [corners];
  });
  if (rings.length === 0) return;
  const { columns } = filter.table;
  layer.polygon(rings, {
    areaId: group.areaId,
    eventId: count === 1 ? eventIdOf(columns.ids[columns.event[row] ?? 0] ?? 0) : "",
    count,
    kindGroup: commonestKind(kinds),
    edge: edges[edge] ?? "solid",
    days: filter.daysOf(group),
  });
}

function liesWithin(inner: MarkBox, outer: MarkBox): boolean {
  return (
    inner.west >= outer.west &&
    inner.east <= outer.east &&
    inner.north >= outer.north &&
    inner.south <= outer.south
  );
}

/** Corners of the feature that is being written. */
const drawnCorners = new Corners();

/** In the tile's units, without corners nobody sees; null where nothing with an inside is left. Good until the next feature. */
function inTile({ box, scale }: Frame, ring: ArrayLike<number>): Int32Array | null {
  const first = drawnCorners.length;
  let lastX = Infinity;
  let lastY = Infinity;
  for (let corner = 0; corner < ring.length; corner += 2) {
    const x = Math.floor(((ring[corner] ?? 0) - box.west) * scale);
    const y = Math.floor(((ring[corner + 1] ?? 0) - box.north) * scale);
    if (Math.abs(x - lastX) < leastStep && Math.abs(y - lastY) < leastStep) continue;
    drawnCorners.add(x, y);
    lastX = x;
    lastY = y;
  }
  return drawnCorners.length - first < 6 ? null : drawnCorners.from(first);
}

function writeAreaMark(
  layer: LayerWriter<keyof TileLayers["areaMarks"]>,
  { table }: TableFilter,
  at: Frame,
  { group, count, contested, kinds, row }: AreaSummary,
  address: string,
): void {
  const { columns } = table;
  // Words are those of one area; where several are counted as one, there are none.
  const words = address === group.address ? table.places.get(columns.place[row] ?? -1) : undefined;
  const [x, y] = toTile(at, group.mx, group.my);
  layer.point(x, y, {
    areaId: group.areaId,
    eventId: count === 1 ? eventIdOf(columns.ids[columns.event[row] ?? 0] ?? 0) : "",
    count,
    kindGroup: commonestKind(kinds),
    fill: group.isOpen ? "open" : "hollow",
    contested,
    label: words?.label ?? "",
    placeName: words?.name ?? "",
    placeNameArabic: words?.nameArabic ?? "",
    cell: address,
  });
}

/** Origins never become counts; where several lie close together, the first stands for them. */
function writeOrigins(layer: LayerWriter<keyof TileLayers["origins"]>, filter: TableFilter, at: Frame): void {
  const { columns, places, origins } = filter.table;
  const passes = filter.ofRow;
  const rows = rowsOfTile(columns, { from: 0, to: columns.drawn }, at.tile);
  const shift = 30 - (at.tile.z + originLevels);
  let next = firstAtLeast(origins, rows.from);
  const end = firstAtLeast(origins, rows.to);
  while (next < end) {
    const row = origins[next] ?? 0;
    if (passes !== null && !passes(row)) {
      next += 1;
      continue;
    }
    const mx = columns.mx[row] ?? 0;
    const my = columns.my[row] ?? 0;
    next = behindSquare(filter.table, next, end, shift);
    const words = places.get(columns.place[row] ?? -1);
    const [x, y] = toTile(at, mx, my);
    layer.point(x, y, {
      eventId: eventIdOf(columns.ids[columns.event[row] ?? 0] ?? 0),
      kindGroup: kindGroups[kindOf(columns.bits[row] ?? 0)] ?? "other",
      label: words?.label ?? "",
      placeName: words?.name ?? "",
      placeNameArabic: words?.nameArabic ?? "",
    });
  }
}

/** The first of the origins, before `end`, that lies in another square than `first`: those of one lie side by side. */
function behindSquare({ columns, origins }: EventTable, first: number, end: number, shift: number): number {
  const { mx, my } = columns;
  const x = (mx[origins[first] ?? 0] ?? 0) >> shift;
  const y = (my[origins[first] ?? 0] ?? 0) >> shift;
  const isInSquare = (place: number): boolean => {
    const row = origins[place] ?? 0;
    return place < end && (mx[row] ?? 0) >> shift === x && (my[row] ?? 0) >> shift === y;
  };
  // In steps that grow until one is too long, and then in shorter ones.
  let last = first;
  let step = 1;
  while (isInSquare(last + step)) step *= 2;
  for (; step >= 1; step /= 2) if (isInSquare(last + step)) last += step;
  return last + 1;
}
