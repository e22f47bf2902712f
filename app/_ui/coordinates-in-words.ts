// Coordinates for people, latitude first, with no more digits than are known.
import type { LonLat } from "../../lib/geo/coordinates";
import type { Precision } from "../../lib/geo/precision";

/** Decimals of a degree that a class of precision supports: town 2 (about 1 km), vicinity 3, exact 5. */
export const decimalsOf: Readonly<Record<Precision, number>> = {
  exact: 5,
  vicinity: 3,
  locality: 2,
  town: 2,
  district: 1,
  governorate: 1,
  region: 0,
  country: 0,
  unknown: 0,
};

/** Decimal degrees: `decimalDegrees({lon: 40.9186, lat: 34.4506}, "town")` is "34.45, 40.92". */
export function decimalDegrees(point: LonLat, precision: Precision): string {
  const digits = decimalsOf[precision];
  return `${fixed(point.lat, digits)}, ${fixed(point.lon, digits)}`;
}

/** "about 10 km", "80 m": how far off the point may be. One significant figure more than honest is not shown. */
export function radiusInWords(radiusMeters: number): string {
  if (radiusMeters < 1000) return `${Math.round(radiusMeters)} m`;
  const kilometres = radiusMeters / 1000;
  return `${kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres)} km`;
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}
