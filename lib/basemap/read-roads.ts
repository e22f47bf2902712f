// Main roads from a file of lines (Natural Earth's, or an extract of OpenStreetMap), read for `--roads`.
import { z } from "zod";
import type { BasemapSources } from "./basemap-sources";
import { readShapes } from "./read-shapes";

const properties = z.looseObject({
  /** Natural Earth: "Major Highway", "Secondary Highway", "Road", "Track", ... */
  type: z.string().nullish(),
  /** OpenStreetMap: "motorway", "trunk", "primary", ... */
  highway: z.string().nullish(),
  scalerank: z.number().nullish(),
});

/** OpenStreetMap's classes that a map of countries shows, with the zoom from which. */
const zoomOfHighway: Readonly<Record<string, number>> = { motorway: 5, trunk: 5, primary: 6, secondary: 6 };

/**
 * Lines of `file` (GeoJSON or TopoJSON, .gz allowed) as roads; tracks, paths and streets are left out.
 * Throws `invalid` naming the file when it cannot be read or holds no road.
 */
export function readRoads(file: string): BasemapSources["roads"] {
  return readShapes(file).flatMap((shape) => {
    if (shape.geometry?.type !== "LineString" && shape.geometry?.type !== "MultiLineString") return [];
    const minZoom = zoomOfRoad(properties.parse(shape.properties ?? {}));
    return minZoom === null ? [] : [{ ...shape, geometry: shape.geometry, properties: { minZoom } }];
  });
}

/** True where the lines tell their classes by OpenStreetMap's `highway`: then its contributors must be credited. */
export function isFromOpenStreetMap(file: string): boolean {
  return readShapes(file).some(
    (shape) => typeof properties.parse(shape.properties ?? {}).highway === "string",
  );
}

/** Null where the road is too small for this map. */
function zoomOfRoad({ type, highway, scalerank }: z.infer<typeof properties>): number | null {
  if (typeof highway === "string") return zoomOfHighway[highway] ?? null;
  if (typeof type === "string" && /track|ferry|bypass|unknown/i.test(type)) return null;
  if (typeof type === "string" && /major|beltway|freeway/i.test(type)) return 5;
  return typeof scalerank === "number" && scalerank > 8 ? null : 6;
}
