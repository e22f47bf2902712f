// Web Mercator: degrees to the unit square and to pixels, and back. The world is 512 pixels wide at zoom 0, as in MapLibre.
import type { LonLat } from "./coordinates";

/** Position in the square from 0 to 1 that tile 0/0/0 covers, y growing southward. */
export type UnitPoint = { readonly x: number; readonly y: number };

/** Beyond this latitude Web Mercator ends. */
export const maxLatitude = 85.0511;

const earthCircumferenceMeters = 40_075_016.686;

/** Degrees to the unit square; latitudes beyond the projection are clamped to its edge. */
export function toUnit({ lon, lat }: LonLat): UnitPoint {
  const clamped = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Unit square to degrees; the inverse of `toUnit`. */
export function fromUnit({ x, y }: UnitPoint): LonLat {
  return { lon: (x - 0.5) * 360, lat: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI };
}

/** Width of the whole world in pixels at a zoom. */
export function worldPixels(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** Ground metres one pixel covers at a latitude and zoom. */
export function metersPerPixel(lat: number, zoom: number): number {
  return (earthCircumferenceMeters * Math.cos((lat * Math.PI) / 180)) / worldPixels(zoom);
}
