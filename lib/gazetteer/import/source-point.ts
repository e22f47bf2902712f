// Latitude and longitude as words of a table, and the ways in which they are wrong.
import type { LonLat } from "../../geo/coordinates";

/** Why a pair of words is no point, for the list of skipped lines. */
export const pointFaults = {
  missing: "no coordinates",
  latitude: "latitude is no number between -90 and 90",
  longitude: "longitude is no number between -180 and 180",
  null_island: "coordinates 0, 0, which stand for unknown",
} as const;
export type PointFault = keyof typeof pointFaults;

/** The number a plain decimal stands for; NaN for anything else, hexadecimals, powers ("1e999") and "" among them. */
export function decimalOf(text: string): number {
  if (text.length > 32 || text === "") return NaN;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x30 || unit > 0x39) && unit !== 0x2e && (at > 0 || (unit !== 0x2d && unit !== 0x2b)))
      return NaN;
  }
  return Number(text);
}

/** WGS 84 degrees in decimal words to a point, or what is wrong with them. */
export function sourcePoint(latText: string, lonText: string): LonLat | PointFault {
  if (latText === "" || lonText === "") return "missing";
  const lat = decimalOf(latText);
  const lon = decimalOf(lonText);
  if (!(lat >= -90 && lat <= 90)) return "latitude";
  if (!(lon >= -180 && lon <= 180)) return "longitude";
  return lat === 0 && lon === 0 ? "null_island" : { lon, lat };
}

/** People as a whole number above zero; null for anything else, since gazetteers write 0 for "not known". */
export function populationOf(text: string): number | null {
  if (text === "" || text === "0") return null;
  const people = decimalOf(text);
  return Number.isInteger(people) && people > 0 && people < 2_000_000_000 ? people : null;
}
