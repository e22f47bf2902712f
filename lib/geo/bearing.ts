// In which direction a point lies from another.
import type { LonLat } from "./coordinates";

const radians = Math.PI / 180;

/** Degrees clockwise from north, 0 <= bearing < 360, in which the shortest way from `from` to `to` begins. 0 for one point. */
export function bearingDegrees(from: LonLat, to: LonLat): number {
  const turn = (to.lon - from.lon) * radians;
  const [start, end] = [from.lat * radians, to.lat * radians];
  const east = Math.sin(turn) * Math.cos(end);
  const north = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(turn);
  return (((Math.atan2(east, north) / radians) % 360) + 360) % 360;
}
