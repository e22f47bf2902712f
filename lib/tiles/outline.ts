// Outlines of areas in the columns' units: what GeoJSON's polygons become once, when they are loaded.
import { toUnit } from "../geo/mercator";
import { markSpace } from "../events/marks/mark-position";
import type { LonLat } from "../geo/coordinates";
import type { MarkBox } from "./morton";

export type Outline = {
  /** x, y, x, y, ... without the first point again at the end; outer rings clockwise on the screen (y downward), holes against it. */
  readonly rings: readonly Float64Array[];
  readonly box: MarkBox;
};

/** Corners clockwise where `side` is "outer", against the clock where it is "hole". */
export function ringOfDegrees(points: readonly LonLat[], side: "outer" | "hole"): Float64Array {
  const corners = points.map((point) => {
    const { x, y } = toUnit(point);
    return [x * markSpace, y * markSpace] as const;
  });
  if (signedArea(corners) > 0 !== (side === "outer")) corners.reverse();
  return Float64Array.from(corners.flat());
}

function signedArea(corners: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (const [at, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

export function boxOfRings(rings: readonly Float64Array[]): MarkBox {
  const box = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const y = ring[at + 1] ?? 0;
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.north = Math.min(box.north, y);
      box.south = Math.max(box.south, y);
    }
  }
  return box;
}

/** Holes keep their place behind their outer ring, as MVT wants it. */
export function outlineOfGeometry(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Outline {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, at) =>
      ringOfDegrees(
        ring.slice(0, -1).map(([lon = 0, lat = 0]) => ({ lon, lat })),
        at === 0 ? "outer" : "hole",
      ),
    ),
  );
  return { rings, box: boxOfRings(rings) };
}
