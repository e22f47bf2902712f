// The nearest places out of a plane that is nearly true: fetch, measure on the ground, fetch more while one could be missing.
import type { LonLat } from "../../geo/coordinates";
import { distanceMeters, earthRadiusMeters } from "../../geo/distance";
import type { NearbyPlace, PlaceBrief } from "../suggestion";
import { bearingDegrees, mercatorY } from "./mercator";
import type { CheckedNearest } from "./nearest-options";

export type NearestSources = {
  /** The `most` places nearest to a point of the plane (x may lie beyond 180), nearest first, none farther than `withinDegrees` along either axis. */
  readonly inPlane: (
    at: { readonly x: number; readonly y: number },
    withinDegrees: number | null,
    kinds: readonly string[],
    most: number,
  ) => Promise<PlaceBrief[]>;
  /** The `most` nearest on the ground among all places between these latitudes, without an index's help. */
  readonly onGround: (
    point: LonLat,
    lats: { readonly south: number; readonly north: number },
    kinds: readonly string[],
    most: number,
  ) => Promise<PlaceBrief[]>;
};

const metersPerDegree = (earthRadiusMeters * Math.PI) / 180;
/** Nearer to a pole than this, the plane is stretched too much to be trusted alone. */
const polarLat = 80;
const polarCapDegrees = 8;
/** How far rare kinds are looked for through the index before all of them are looked at. */
const rareWithinMeters = [50_000, 400_000];
/** Where all is far away (a point in the ocean) nobody counts the last metre. */
const mostFetched = 400;
/** The plane's order and the ground's differ by few places. */
const spare = 6;

/** The nearest places, nearest first, with distance and bearing from each to the point. */
export async function findNearest(
  point: LonLat,
  { limit, kinds, mayBeRare, maxMeters }: CheckedNearest,
  from: NearestSources,
): Promise<NearbyPlace[]> {
  const near = (places: readonly PlaceBrief[]): NearbyPlace[] =>
    measure(point, places, maxMeters).slice(0, limit);
  if (Math.abs(point.lat) > polarLat) {
    const cap =
      point.lat > 0
        ? { south: point.lat - polarCapDegrees, north: 90 }
        : { south: -90, north: point.lat + polarCapDegrees };
    const [polar, plane] = await Promise.all([
      from.onGround(point, cap, kinds, limit),
      aroundInPlane(point, null, kinds, limit + spare, from),
    ]);
    return near([...polar, ...plane]);
  }
  for (const meters of mayBeRare ? rareWithinMeters : [Infinity]) {
    const within = Math.min(meters, maxMeters);
    const found = await exactlyWithin(point, within, kinds, limit, from);
    if (found.length === limit || within === maxMeters) return found;
  }
  return near(await from.onGround(point, { south: -90, north: 90 }, kinds, limit));
}

async function exactlyWithin(
  point: LonLat,
  meters: number,
  kinds: readonly string[],
  limit: number,
  from: NearestSources,
): Promise<NearbyPlace[]> {
  for (let most = limit + spare; ; most *= 3) {
    const places = await aroundInPlane(point, meters === Infinity ? null : meters, kinds, most, from);
    const found = measure(point, places, meters).slice(0, limit);
    const worst = found.length < limit ? meters : (found[limit - 1]?.distanceMeters ?? 0);
    if (most > mostFetched) return found;
    // Whoever was not fetched lies farther in the plane than all who were; on the ground that is at least this far.
    if (places.length < most || leastMeters(point, planeReach(point, places), worst) >= worst) return found;
  }
}

/** What the plane tells around the point, beyond the antimeridian too where that is near enough. */
async function aroundInPlane(
  point: LonLat,
  meters: number | null,
  kinds: readonly string[],
  most: number,
  from: NearestSources,
): Promise<PlaceBrief[]> {
  const within = meters === null ? null : degreesInPlane(point, meters);
  const at = { x: point.lon, y: mercatorY(point.lat) };
  const places = await from.inPlane(at, within, kinds, most);
  const reach = within ?? (places.length < most ? 360 : planeReach(point, places));
  if (180 - Math.abs(point.lon) > reach) return places;
  const beyond = await from.inPlane(
    { x: point.lon - Math.sign(point.lon) * 360, y: at.y },
    within,
    kinds,
    most,
  );
  const byPlane = [...places, ...beyond.filter(({ id }) => !places.some((place) => place.id === id))].sort(
    (a, b) => planeDistance(point, a) - planeDistance(point, b),
  );
  return byPlane.slice(0, most);
}

/** Degrees of the plane, along an axis, that hold every point of the circle. */
function degreesInPlane({ lat }: LonLat, meters: number): number {
  const farthest = Math.min(89, Math.abs(lat) + meters / metersPerDegree);
  return meters / (metersPerDegree * Math.cos((farthest * Math.PI) / 180));
}

function planeReach(point: LonLat, places: readonly PlaceBrief[]): number {
  return places.reduce((reach, place) => Math.max(reach, planeDistance(point, place)), 0);
}

function planeDistance(point: LonLat, { point: other }: PlaceBrief): number {
  if (other === null) return Infinity;
  const across = Math.abs(other.lon - point.lon);
  return Math.hypot(Math.min(across, 360 - across), mercatorY(other.lat) - mercatorY(point.lat));
}

/** Metres that `degrees` of the plane are at the least, for whoever lies within `meters` of the point. */
function leastMeters({ lat }: LonLat, degrees: number, meters: number): number {
  const farthest = Math.min(90, Math.abs(lat) + meters / metersPerDegree);
  return degrees * metersPerDegree * Math.cos((farthest * Math.PI) / 180);
}

function measure(point: LonLat, places: readonly PlaceBrief[], maxMeters: number): NearbyPlace[] {
  const found = new Map<string, NearbyPlace>();
  for (const place of places) {
    if (place.point === null) continue;
    const meters = distanceMeters(place.point, point);
    if (meters > maxMeters) continue;
    found.set(place.id, {
      place,
      distanceMeters: meters,
      bearingDegrees: bearingDegrees(place.point, point),
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.distanceMeters - b.distanceMeters ||
      b.place.prominence - a.place.prominence ||
      (a.place.id < b.place.id ? -1 : 1),
  );
}
