// Lengths, bearings and areas of what is drawn, on the sphere. Pure.
import { area, bearing, circle, polygon } from "@turf/turf";
import type { LonLat } from "../../../lib/geo/coordinates";
import { distanceMeters } from "../../../lib/geo/distance";

export type Leg = { readonly meters: number; /** From north, 0 to 360. */ readonly bearingDegrees: number };

export function legsOf(points: readonly LonLat[]): Leg[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (from === undefined) return [];
    const degrees = bearing([from.lon, from.lat], [to.lon, to.lat]);
    return [{ meters: distanceMeters(from, to), bearingDegrees: (degrees + 360) % 360 }];
  });
}

/** Metres along the line. */
export function lengthOf(points: readonly LonLat[]): number {
  return legsOf(points).reduce((sum, { meters }) => sum + meters, 0);
}

/** A closed GeoJSON polygon of three corners or more. */
export function polygonOf(corners: readonly LonLat[]): GeoJSON.Polygon {
  const ring = corners.map(({ lon, lat }) => [lon, lat]);
  const [first] = ring;
  return polygon([first === undefined ? ring : [...ring, first]]).geometry;
}

/** Square metres. */
export function areaOf(corners: readonly LonLat[]): number {
  return area(polygonOf(corners));
}

export function circleOf({ lon, lat }: LonLat, radiusMeters: number): GeoJSON.Polygon {
  return circle([lon, lat], radiusMeters, { steps: 96, units: "meters" }).geometry;
}
