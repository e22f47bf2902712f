// A circle on the ground as a ring of points, true in metres at every latitude.
import type { LonLat } from "../geo/coordinates";

const earthRadiusMeters = 6_371_008.8;

/**
 * Points at `radiusMeters` from `center` along great circles (spherical destination formula), clockwise from north.
 * Longitudes run on beyond 180 instead of jumping, so that the ring can be drawn as it stands.
 */
export function circleRing(center: LonLat, radiusMeters: number, steps = 96): LonLat[] {
  const lat = (center.lat * Math.PI) / 180;
  const arc = radiusMeters / earthRadiusMeters;
  const ring: LonLat[] = [];
  for (let step = 0; step < steps; step++) {
    const bearing = (2 * Math.PI * step) / steps;
    const sine = Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(bearing);
    const dLon = Math.atan2(
      Math.sin(bearing) * Math.sin(arc) * Math.cos(lat),
      Math.cos(arc) - Math.sin(lat) * sine,
    );
    ring.push({
      lon: center.lon + (dLon * 180) / Math.PI,
      lat: (Math.asin(Math.max(-1, Math.min(1, sine))) * 180) / Math.PI,
    });
  }
  return ring;
}
