// Mercator's plane in degrees: angles are true in it, so that what is nearest on paper is nearest on the ground, nearly.
import type { LonLat } from "../../geo/coordinates";

const radians = Math.PI / 180;

/** Beyond this the plane runs off to infinity; the index and we stop here. */
const lastMercatorLat = 89.9;

/** Degrees of longitude at the equator that a latitude lies from it in the plane. The migration writes the same in SQL. */
export function mercatorY(lat: number): number {
  const held = Math.max(-lastMercatorLat, Math.min(lastMercatorLat, lat));
  return Math.log(Math.tan((45 + held / 2) * radians)) / radians;
}

/** Degrees from north, from one point towards another along the great circle, 0 <= bearing < 360. */
export function bearingDegrees(from: LonLat, to: LonLat): number {
  const turn = (to.lon - from.lon) * radians;
  const y = Math.sin(turn) * Math.cos(to.lat * radians);
  const x =
    Math.cos(from.lat * radians) * Math.sin(to.lat * radians) -
    Math.sin(from.lat * radians) * Math.cos(to.lat * radians) * Math.cos(turn);
  return (Math.atan2(y, x) / radians + 360) % 360;
}
