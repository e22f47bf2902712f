// Coordinates as people type or copy them, to a point: decimal degrees and degrees, minutes, seconds.
import type { LonLat } from "./coordinates";

const decimal =
  /^\(?\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([NS])?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([EW])?\s*\)?$/iu;
const sexagesimal =
  /^(\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|''|′′)\s*)?([NS])[\s,;]*(\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d+)?)\s*(?:"|″|”|''|′′)\s*)?([EW])$/iu;

/**
 * "34.4523, 40.9185", "34.4523° N 40.9185° E" and 34°27'08"N 40°55'07"E, latitude first as people write it; digits of the
 * Arabic script are read. Null for anything else, and for figures that are no latitude and longitude.
 */
export function parseCoordinates(text: string): LonLat | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٫/gu, ".")
    .replace(/،/gu, ",")
    .trim();
  const asDecimal = decimal.exec(plain);
  if (asDecimal !== null) {
    // Two bare whole numbers are as likely a score or a date.
    if (asDecimal[2] === undefined && !/\./.test(plain)) return null;
    return pointOf(signed(Number(asDecimal[1]), asDecimal[2]), signed(Number(asDecimal[3]), asDecimal[4]));
  }
  const parts = sexagesimal.exec(plain);
  if (parts === null) return null;
  return pointOf(
    degrees(parts[1], parts[2], parts[3], parts[4]),
    degrees(parts[5], parts[6], parts[7], parts[8]),
  );
}

function degrees(whole = "0", minutes = "0", seconds = "0", letter = ""): number {
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return Number.NaN;
  return signed(Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600, letter);
}

function signed(value: number, letter: string | undefined): number {
  return letter !== undefined && /[SW]/i.test(letter) ? -value : value;
}

function pointOf(lat: number, lon: number): LonLat | null {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lon, lat } : null;
}
