// What a tile draws as polygons: rings of how far off an event may have been, and areas, cut to a little more than the tile.
import { edges } from "../../events/marks/mark";
import type { TileLayers } from "../event-tiles";
import type { TableFilter } from "../filter/table-filter";
import type { MarkBox } from "../morton";
import { clipRing } from "./clip";
import { Corners } from "./corners";
import { ringCorners, type DrawnRing } from "./find-rings";
import { tileExtent, type LayerWriter } from "./mvt-writer";
import { mixedKind } from "./ring-index";
import { ringZoomOf } from "./ring-size";
import type { AreaSummary } from "./summarize-area";
import { addCorners, readyZoom } from "./table-drawing";
import { noWord, TileWord, tileWords } from "./tile-word";
import { commonestKind, eventIdOfRow, kindWord, type Frame, type TileFrame } from "./write-points";

const edgeWords = tileWords(edges);
const solid = edgeWords[edges.indexOf("solid")] ?? noWord;
const mixed = new TileWord("mixed");

export function writeRing(
  layer: LayerWriter<keyof TileLayers["rings"]>,
  { table }: TableFilter,
  at: TileFrame,
  ring: DrawnRing,
): void {
  const { mx, my, reach } = ring;
  const pixels = (reach * at.scale * 512) / tileExtent;
  const isWhole = liesWithin(
    { west: mx - reach, east: mx + reach, north: my - reach, south: my + reach },
    at.wider,
  );
  const rings = cutRings([ringCorners(ring, pixels)], isWhole, at);
  if (rings.length === 0) return;
  layer.polygon(rings, {
    eventId: ring.count === 1 ? eventIdOfRow(table, ring.row) : noWord,
    count: ring.count,
    kindGroup: ring.kind === mixedKind ? mixed : kindWord(ring.kind),
    edge: edgeWords[ring.edge] ?? solid,
    radiusMeters: ring.radiusMeters,
    ringZoom: ringZoomOf(my, ring.radiusMeters),
  });
}

export function writeArea(
  layer: LayerWriter<keyof TileLayers["areas"]>,
  filter: TableFilter,
  at: TileFrame,
  { group, count, kinds, edge, row }: AreaSummary,
): void {
  const isWhole = liesWithin(group.box, at.wider);
  const { z } = at.tile;
  const rings =
    z <= readyZoom
      ? cutRings(at.drawing.outlineOf(group, z), isWhole, at.inUnits)
      : cutRings(group.rings, isWhole, at);
  if (rings.length === 0) return;
  layer.polygon(rings, {
    areaId: group.areaId,
    eventId: count === 1 ? eventIdOfRow(filter.table, row) : noWord,
    count,
    kindGroup: commonestKind(kinds),
    edge: edgeWords[edge] ?? solid,
    days: filter.daysOf(group) || noWord,
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
const corners = new Corners();

/** What of the rings is seen in a tile, in its units. Good until the next feature: its memory is used again. */
function cutRings(outline: readonly ArrayLike<number>[], isWhole: boolean, frame: Frame): Int32Array[] {
  corners.length = 0;
  const rings: Int32Array[] = [];
  for (const ring of outline) {
    const first = corners.length;
    if (addCorners(corners, isWhole ? ring : clipRing(ring, frame.wider), frame))
      rings.push(corners.from(first));
  }
  return rings;
}
