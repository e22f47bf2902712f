// Grid references to a point: UTM, MGRS, Plus Codes.
import type { LonLat } from "./coordinates";
import { wrapLon } from "./distance";
import { decodeMgrs } from "./mgrs";
import { decodePlusCode, precisionOf } from "./plus-code";
import { bandLatitudes, fromUtm } from "./utm";

export type GridReading =
  | {
      readonly point: LonLat;
      /** Half of the square's side, metres. */
      readonly precisionMeters: number;
      /** What had to be decided to read it; null where there was nothing. */
      readonly note: string | null;
    }
  | { readonly refused: string };

const zoneFirst = String.raw`^(?:utm|zone|wgs ?84|[\s:,]){0,8}(?<zone>\d{1,2})\s*(?<letter>[a-z]|north|south)?\s*[,;:]?\s*`;
const figure = (name: string): string => String.raw`(?<${name}>\d{1,8}(?:\.\d+)?)`;
const lettersBefore = String.raw`(?<oneIs>[EN])\s*[:=]?\s*${figure("one")}\s*m?\s*[,;/]?\s*(?<twoIs>[EN])\s*[:=]?\s*${figure("two")}\s*m?`;
const lettersBehind = String.raw`${figure("one")}(?<oneIs>\s*m?\s*[EN]?)\s*[,;/\s]\s*${figure("two")}(?<twoIs>\s*m?\s*[EN]?)`;
const utmShapes = [
  new RegExp(`${zoneFirst}${lettersBefore}$`, "i"),
  new RegExp(`${zoneFirst}${lettersBehind}$`, "i"),
  new RegExp(
    String.raw`^${lettersBehind}\s*[,;\s]\s*(?:utm|zone|[\s:,]){0,6}(?<zone>\d{1,2})\s*(?<letter>[a-z]|north|south)$`,
    "i",
  ),
];

/**
 * "37S 676379 3813725", "37 N 676379E 3813725N", "UTM 37S E676379 N3813725": zone, letter, metres east and north. The letter
 * is a band of latitude where the northing lies in that band, else N or S of the equator; without one there are two places
 * and none is taken. Null where the text is no such thing.
 */
export function readUtm(plain: string): GridReading | null {
  const found = utmShapes.find((each) => each.test(plain))?.exec(plain)?.groups;
  if (found === undefined) return null;
  const { one = "", two = "", oneIs = "", twoIs = "" } = found;
  const isSwapped = /n/i.test(oneIs) && /e/i.test(twoIs);
  if (!isSwapped && (/n/i.test(oneIs) || /e/i.test(twoIs))) return null;
  const easting = Number(isSwapped ? two : one);
  const northing = Number(isSwapped ? one : two);
  const zone = Number(found.zone);
  const letter = (found.letter ?? "").toUpperCase();
  // Six and seven digits are a telephone number as well: without a letter or the word the figures say nothing.
  if (letter === "" && !/utm|zone/i.test(plain)) return null;
  if (zone < 1 || zone > 60) return { refused: `UTM zones run from 1 to 60; got ${zone}.` };
  if (easting < 100_000 || easting > 900_000 || northing > 10_000_000) return null;
  if (letter === "") return { refused: `Say whether zone ${zone} is meant north or south of the equator.` };

  const decimals = Math.min(decimalsOf(one), decimalsOf(two));
  const reading = (isSouth: boolean, note: string | null): GridReading | null => {
    const point = fromUtm({ zone, isSouth, easting, northing });
    return point === null ? null : { point, precisionMeters: 0.5 / 10 ** decimals, note };
  };
  if (letter === "NORTH") return reading(false, null);
  if (letter === "SOUTH") return reading(true, null);
  const band = bandLatitudes(letter);
  if (band === null) return { refused: `"${letter}" is no UTM band: they run from C to X without I and O.` };
  const isBandSouth = band[0] < 0;
  const inBand = fromUtm({ zone, isSouth: isBandSouth, easting, northing });
  // A tenth of a degree for references that were rounded across the edge of the band.
  if (inBand !== null && inBand.lat >= band[0] - 0.1 && inBand.lat <= band[1] + 0.1) {
    const south = letter === "S" ? fromUtm({ zone, isSouth: true, easting, northing }) : null;
    return reading(
      isBandSouth,
      south === null
        ? null
        : `S is read as the band from 32° to 40° north; as "south of the equator" it would be ${Math.abs(south.lat).toFixed(1)}° south.`,
    );
  }
  if (letter === "N") return reading(false, "N is read as north of the equator.");
  if (letter === "S") return reading(true, "S is read as south of the equator.");
  return {
    refused: `Band ${letter} lies between ${band[0]}° and ${band[1]}°; this northing does not. Is the letter or the northing wrong?`,
  };
}

function decimalsOf(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}

const mgrsShape = /^(?:mgrs\s*:?\s*)?(\d{1,2})\s?([c-hj-np-x])\s?([a-hj-np-z])([a-hj-np-v])\s?((?:\d\s?)*)$/i;
/** "31 MAR 2024" has the shape of a grid square; it is a day. */
const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/**
 * "37SFU 76245 13977" and its shorter forms down to the bare square of 100 km, which must be in capitals. Null where the text
 * is no such thing or names a square that does not exist.
 */
export function readMgrs(plain: string): GridReading | null {
  const found = mgrsShape.exec(plain);
  if (found === null) return null;
  const [, zoneDigits = "", band = "", column = "", row = "", rest = ""] = found;
  const isNamed = /^mgrs/i.test(plain);
  const digits = rest.replace(/\s/g, "");
  if (!isNamed) {
    if (months.test(band + column + row)) return null;
    if (digits.length < 4 && !/^\d+\s?[A-Z]\s?[A-Z]{2}/.test(plain)) return null;
  }
  const groups = rest.trim().split(/\s+/);
  if (digits.length > 10 || digits.length % 2 !== 0) return null;
  if (groups.length > 2 || (groups.length === 2 && groups[0]?.length !== groups[1]?.length)) return null;
  const half = digits.length / 2;
  const zone = Number(zoneDigits);
  const square = decodeMgrs(zone, band, column + row, digits.slice(0, half), digits.slice(half));
  // Squares beside the zone have letters too, but nothing lies in them.
  if (square === null || Math.abs(wrapLon(square.point.lon - (zone * 6 - 183))) > 8) return null;
  return { point: square.point, precisionMeters: square.sideMeters / 2, note: null };
}

const plusCode = /^([23456789CFGHJMPQRVWX]{2,8}0{0,6})\+([23456789CFGHJMPQRVWX]{2,7})?(?:[\s,]+(.+))?$/i;

export type PlusCodeReading =
  | Exclude<GridReading, { readonly refused: string }>
  /** A code without its first digits: only a place nearby tells which of the many squares is meant. */
  | { readonly code: string; readonly nearPlace: string }
  | { readonly refused: string };

/** "8H62FW29+WC" and, with the name of a place behind, "FW29+WC Abu Kamal". Null where the text is no such thing. */
export function readPlusCode(plain: string): PlusCodeReading | null {
  const found = plusCode.exec(plain);
  if (found === null) return null;
  const [, before = "", after = "", place] = found;
  const code = `${before}+${after}`.toUpperCase();
  if (before.length === 8) {
    const area = decodePlusCode(code);
    return area === null ? null : { point: area.point, precisionMeters: precisionOf(area), note: null };
  }
  if (before.includes("0") || before.length % 2 !== 0 || after === "") return null;
  if (place !== undefined && /\p{L}/u.test(place)) return { code, nearPlace: place.trim() };
  // Two short figures with a plus between them are a sum.
  if (!/[a-z]/i.test(code)) return null;
  return { refused: `The Plus Code ${code} is short: put the name of a place behind it, or give all of it.` };
}
