// How far apart two points are, and boxes that hold a circle: sphere of 6,371,008.8 m, within 0.5% of the ellipsoid.
import type { LonLat, LonLatBox } from "./coordinates";

/** Mean radius of the Earth in metres (IUGG), the one @turf/turf uses as well. */
export const earthRadiusMeters = 6_371_008.8;

const radians = Math.PI / 180;

/** Great-circle distance in metres (haversine). */
export function distanceMeters(a: LonLat, b: LonLat): number {
  const sinLat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const sinLon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = sinLat * sinLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * sinLon * sinLon;
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point that lies `meters` from `from` in the direction `bearing` (degrees from north). */
export function destination(from: LonLat, meters: number, bearing: number): LonLat {
  const angle = meters / earthRadiusMeters;
  const lat = from.lat * radians;
  const sinLat =
    Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing * radians);
  const lon =
    from.lon +
    Math.atan2(
      Math.sin(bearing * radians) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * sinLat,
    ) /
      radians;
  return { lon: wrapLon(lon), lat: Math.asin(Math.max(-1, Math.min(1, sinLat))) / radians };
}

/** The longitude brought into -180 <= lon < 180; 180 itself stays. */
export function wrapLon(lon: number): number {
  if (lon >= -180 && lon <= 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The smallest box of whole parallels and meridians that holds the circle; over a pole it spans all longitudes. */
export function boxAround(center: LonLat, radiusMeters: number): LonLatBox {
  const angle = radiusMeters / earthRadiusMeters;
  const north = center.lat + angle / radians;
  const south = center.lat - angle / radians;
  if (north >= 90 || south <= -90) {
    return { west: -180, east: 180, south: Math.max(-90, south), north: Math.min(90, north) };
  }
  const half = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(center.lat * radians))) / radians;
  if (half >= 180) return { west: -180, east: 180, south, north };
  return { west: wrapLon(center.lon - half), east: wrapLon(center.lon + half), south, north };
}

/** True when the point lies in the box, edges included; a box may cross the antimeridian. */
export function boxHolds(box: LonLatBox, point: LonLat): boolean {
  if (point.lat < box.south || point.lat > box.north) return false;
  return box.west <= box.east
    ? point.lon >= box.west && point.lon <= box.east
    : point.lon >= box.west || point.lon <= box.east;
}
