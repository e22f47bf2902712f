// The box a map opens on: all marks but those far off from the rest. Pure.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";

const kilometersPerDegree = 111.2;
/** A point this many times the usual distance away from the middle is far off. */
const farOff = 3;
/** Marks closer than this to the middle are never far off, however tightly the others stand: one screen still shows them well. */
const alwaysNearKilometers = 400;

/** Null without points. The middle is the median point, which one far mark cannot move; boxes across the antimeridian are not made. */
export function firstView(points: readonly LonLat[]): LonLatBox | null {
  if (points.length === 0) return null;
  const middle = { lon: median(points.map(({ lon }) => lon)), lat: median(points.map(({ lat }) => lat)) };
  const distances = points.map((point) => roughKilometers(middle, point));
  const limit = Math.max(alwaysNearKilometers, farOff * median(distances));
  return boxAround(points.filter((_, index) => (distances[index] ?? 0) <= limit));
}

/** The smallest box that holds all points; null without points. */
export function boxAround(points: readonly LonLat[]): LonLatBox | null {
  if (points.length === 0) return null;
  const lons = points.map(({ lon }) => lon);
  const lats = points.map(({ lat }) => lat);
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

/** Flat-earth distance: good enough to say which mark stands apart. */
function roughKilometers(a: LonLat, b: LonLat): number {
  const shrink = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot((a.lon - b.lon) * shrink, a.lat - b.lat) * kilometersPerDegree;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
