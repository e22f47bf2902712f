// Coordinates in any form people type, copy or paste, to a point; or why they are not taken for one.
import { whyNoPoint } from "./almost-coordinates"; // 137.6, 34 · 34°61'N 40°E
import type { LonLat } from "./coordinates";
import { plainCoordinates } from "./plain-coordinates"; // one kind of digit, quote and degree sign
import { readAngles } from "./read-angles"; // 34.45, 40.92 · 34°27′08″N 40°55′07″E
import { readMgrs, readPlusCode, readUtm } from "./read-grid"; // 37S 676245 3813977 · 37SFU7624513977 · 8H62FW29+WC
import { readMapLink } from "./read-map-link"; // geo:34.45,40.92 · openstreetmap.org/#map=14/34.45/40.92

export type CoordinateForm =
  "decimal" | "ddm" | "dms" | "utm" | "mgrs" | "plus_code" | "geo_uri" | "map_link";

export type ReadCoordinates = {
  readonly point: LonLat;
  readonly form: CoordinateForm;
  /** How far the form itself may be off: half of its last digit or square, metres; null where it says nothing. */
  readonly precisionMeters: number | null;
  /** What had to be decided to read it ("S is read as ..."); null where there was nothing. */
  readonly note: string | null;
};

export type CoordinateReading =
  | ({ readonly kind: "point" } & ReadCoordinates)
  /** "FW29+WC Abu Kamal": a point only once the place is found; see `expandPlusCode` (lib/geo/plus-code.ts). */
  | { readonly kind: "near_place"; readonly code: string; readonly nearPlace: string }
  /** It has the shape of coordinates but is none, or could be two; in words for whoever typed it. */
  | { readonly kind: "refused"; readonly reason: string };

/** Longest text that is looked at; map links with their data can be long. */
const longestText = 2_000;

/**
 * The point a text names: decimal degrees, degrees with minutes and seconds, UTM, MGRS, Plus Codes, geo: addresses and map links,
 * in digits of any script, latitude first unless letters say otherwise. Null for anything else: two bare whole numbers, figures
 * that could be read two ways, points off the Earth. "34.4523, 40.9185" gives lat 34.4523, lon 40.9185. Pure; for browsers too.
 */
export function readCoordinates(text: string): ReadCoordinates | null {
  const reading = interpretCoordinates(text);
  if (reading?.kind !== "point") return null;
  const { point, form, precisionMeters, note } = reading;
  return { point, form, precisionMeters, note };
}

/** As `readCoordinates`, and tells what is missing or wrong where a text has the shape of coordinates. Null for one that has not. */
export function interpretCoordinates(text: string): CoordinateReading | null {
  const reading = readAny(text);
  if (reading?.kind !== "point" || reading.precisionMeters === null) return reading;
  // Half a last digit is known to two or three figures; 6.9496875000000005 m says more than is so.
  return { ...reading, precisionMeters: Number(reading.precisionMeters.toPrecision(3)) };
}

function readAny(text: string): CoordinateReading | null {
  // Short links may have no digit.
  if (text.length > longestText || !/[\d٠-٩۰-۹０-９+]|\/go\//u.test(text)) return null;
  const link = readMapLink(text);
  if (link !== null)
    return "refused" in link ? refusal(link.refused) : { kind: "point", note: null, ...link };
  const plain = plainCoordinates(text);
  if (plain.length > 120) return null;

  const code = readPlusCode(plain);
  if (code !== null) {
    if ("refused" in code) return refusal(code.refused);
    return "nearPlace" in code
      ? { kind: "near_place", ...code }
      : { kind: "point", form: "plus_code", ...code };
  }
  const square = readMgrs(plain);
  if (square !== null)
    return "refused" in square ? refusal(square.refused) : { kind: "point", form: "mgrs", ...square };
  const angles = readAngles(plain);
  if (angles !== null)
    return "refused" in angles ? refusal(angles.refused) : { kind: "point", note: null, ...angles };
  const grid = readUtm(plain);
  if (grid !== null)
    return "refused" in grid ? refusal(grid.refused) : { kind: "point", form: "utm", ...grid };
  const reason = whyNoPoint(plain);
  return reason === null ? null : refusal(reason);
}

function refusal(reason: string): CoordinateReading {
  return { kind: "refused", reason };
}
