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

/** Degrees, minutes, seconds: "34°27′N 40°55′E" for a town, with seconds from vicinity on, tenths of them for an exact spot. */
export function degreesMinutesSeconds(point: LonLat, precision: Precision): string {
  return `${sexagesimal(point.lat, precision, "N", "S")} ${sexagesimal(point.lon, precision, "E", "W")}`;
}

/** "about 10 km", "80 m": how far off the point may be. One significant figure more than honest is not shown. */
export function radiusInWords(radiusMeters: number): string {
  if (radiusMeters < 1000) return `${Math.round(radiusMeters)} m`;
  const kilometres = radiusMeters / 1000;
  return `${kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres)} km`;
}

function sexagesimal(value: number, precision: Precision, positive: string, negative: string): string {
  const letter = value < 0 ? negative : positive;
  const decimals = decimalsOf[precision];
  const unitsPerDegree = decimals >= 5 ? 36_000 : decimals >= 3 ? 3600 : decimals >= 1 ? 60 : 1;
  const units = Math.round(Math.abs(value) * unitsPerDegree);
  const degrees = Math.floor(units / unitsPerDegree);
  if (unitsPerDegree === 1) return `${degrees}°${letter}`;
  const minutes = Math.floor((units - degrees * unitsPerDegree) / (unitsPerDegree / 60));
  const minutesWords = `${degrees}°${pad(minutes)}′`;
  if (unitsPerDegree === 60) return `${minutesWords}${letter}`;
  const seconds =
    (units - degrees * unitsPerDegree - (minutes * unitsPerDegree) / 60) / (unitsPerDegree / 3600);
  return `${minutesWords}${unitsPerDegree === 3600 ? pad(seconds) : seconds.toFixed(1).padStart(4, "0")}″${letter}`;
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

function pad(value: number): string {
  return String(Math.round(value)).padStart(2, "0");
}
