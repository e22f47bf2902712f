// A basemap for one region: the world's land, borders and names stay, what only close maps show is kept within a box.
import type { LonLatBox } from "../geo/coordinates";
import type { BasemapSources } from "./basemap-sources";

/**
 * Rivers, lakes and roads of close maps, governorate lines and urban blocks that reach into the box; all that a map of the
 * world needs is kept everywhere, so that no tile outside the box is blank.
 */
export function keepWithin<T extends Omit<BasemapSources, "labels">>(sources: T, box: LonLatBox): T {
  const inside = (shape: GeoJSON.Feature): boolean => touches(shape.geometry, box);
  const farOrInside = (shape: GeoJSON.Feature<GeoJSON.Geometry, { minZoom: number }>): boolean =>
    shape.properties.minZoom <= 4 || inside(shape);
  return {
    ...sources,
    urban: sources.urban.filter(inside),
    roads: sources.roads.filter(inside),
    lakes: sources.lakes.filter(farOrInside),
    rivers: sources.rivers.filter(farOrInside),
    governorateBorders: sources.governorateBorders.filter(inside),
  };
}

/** By the box around the shape: what only nears the box may be kept, nothing within is lost. */
function touches(geometry: GeoJSON.Geometry, { west, south, east, north }: LonLatBox): boolean {
  if (geometry.type === "GeometryCollection")
    return geometry.geometries.some((each) => touches(each, { west, south, east, north }));
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [lon, lat] = part;
    if (typeof lon === "number" && typeof lat === "number") {
      left = Math.min(left, lon);
      right = Math.max(right, lon);
      bottom = Math.min(bottom, lat);
      top = Math.max(top, lat);
    } else part.forEach(reach);
  };
  reach(geometry.coordinates);
  if (top < south || bottom > north) return false;
  return west <= east ? right >= west && left <= east : right >= west || left <= east;
}
