// A spot as a few letters: the short links of OpenStreetMap, whose codes and ours mean the same.
import type { LonLat } from "./coordinates";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~";
/** Of the 32 of each side; a letter holds three of both. */
const bitsPerLetter = 3;
const space = 2 ** 32;
/** A code ends some 8 zooms below the one it is made at: a pixel there is 256 of its steps. */
const zoomsBelow = 8;
const deepestZoom = 22;

/** `zoom` as OpenStreetMap counts it (256-pixel tiles): one more than MapLibre's. */
export type ShortLink = { readonly point: LonLat; readonly zoom: number };

/** @example writeShortLink({ point: { lon: 40.92, lat: 34.45 }, zoom: 15 }) // "x6JX1nFY--" */
export function writeShortLink({ point, zoom }: ShortLink): string {
  const x = Math.floor(((point.lon + 180) / 360) * space) % space;
  const y = Math.min(space - 1, Math.floor(((point.lat + 90) / 180) * space));
  const bits = Math.max(0, Math.min(deepestZoom, Math.round(zoom))) + zoomsBelow;
  let code = "";
  for (let at = 0; at * bitsPerLetter < bits; at += 1) code += letters[letterOf(x, y, at)] ?? "";
  return code + "-".repeat(bits % bitsPerLetter);
}

/** Three bits of x and of y in turn, from the highest; x first. */
function letterOf(x: number, y: number, at: number): number {
  let letter = 0;
  for (let bit = 31 - at * bitsPerLetter; bit > 28 - at * bitsPerLetter; bit -= 1)
    letter = letter * 4 + bitOf(x, bit) * 2 + bitOf(y, bit);
  return letter;
}

const bitOf = (whole: number, bit: number): number => (bit < 0 ? 0 : Math.floor(whole / 2 ** bit) % 2);

/** The middle of the square that a code names; null where it is none. Old codes have @ for ~ and = for -. */
export function readShortLink(code: string): ShortLink | null {
  const [, word, dashes = ""] = /^([A-Za-z0-9_~@]{1,11})([-=]{0,2})$/.exec(code) ?? [];
  if (word === undefined) return null;
  const bits = word.length * bitsPerLetter;
  let x = 0;
  let y = 0;
  for (const letter of word.replaceAll("@", "~"))
    for (let pair = bitsPerLetter - 1; pair >= 0; pair -= 1) {
      const two = Math.floor(letters.indexOf(letter) / 4 ** pair) % 4;
      x = x * 2 + Math.floor(two / 2);
      y = y * 2 + (two % 2);
    }
  const zoom = bits - zoomsBelow - (dashes.length === 0 ? 0 : bitsPerLetter - dashes.length);
  if (zoom < 0) return null;
  const side = 2 ** bits;
  return {
    point: { lon: ((x + 0.5) / side) * 360 - 180, lat: ((y + 0.5) / side) * 180 - 90 },
    zoom,
  };
}
