// Coordinates for people, latitude first, with no more digits than are known.
import type { LonLat } from "../../lib/geo/coordinates";
import type { Precision } from "../../lib/geo/precision";
import { localeOf, type Language } from "../_words/language";

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

/** "23 km", "80 m", "23 كم": how far off the point may be. One significant figure more than honest is not shown. */
export function radiusInWords(radiusMeters: number, language: Language = "en"): string {
  if (radiusMeters < 1000) return lengthIn(language, Math.round(radiusMeters), "meter");
  const kilometres = radiusMeters / 1000;
  return lengthIn(
    language,
    kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres),
    "kilometer",
  );
}

function lengthIn(language: Language, length: number, unit: "meter" | "kilometer"): string {
  // No comma in thousands: "2500 km" is read in one go, and a text copied from here is a number.
  return new Intl.NumberFormat(localeOf(language), { style: "unit", unit, useGrouping: false }).format(
    length,
  );
}

function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}
