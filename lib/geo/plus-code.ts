// Plus Codes (Open Location Code): a point as a square named by digits, there and back.
import type { LonLat } from "./coordinates";
import { wrapLon } from "./distance";

/*
 * After the specification of Open Location Code 1.0 (Google, Apache 2.0), in whole numbers throughout. The npm package
 * `pluscodes` is not used: Node cannot import its names beside a bundler, it places points on the edge of a square by two
 * rounding rules, and it cannot complete short codes of eleven digits.
 */
const digits = "23456789CFGHJMPQRVWX";
/** Squares of the tenth digit per degree; longer codes divide them by 5 rows and 4 columns each. */
const perDegree = 8_000;
const rows = 5;
const columns = 4;
const longest = 15;
const metersPerDegree = 111_195;

export type PlusCodeArea = {
  /** The middle of the square. */
  readonly point: LonLat;
  readonly latDegrees: number;
  readonly lonDegrees: number;
};

/** The code of `length` digits (2, 4, 6, 8, 10 or more) of the square that holds the point. */
export function encodePlusCode({ lon, lat }: LonLat, length: number): string {
  const grid = Math.max(0, Math.min(longest, length) - 10);
  const latSteps = perDegree * rows ** grid;
  const lonSteps = perDegree * columns ** grid;
  let row = Math.min(180 * latSteps - 1, Math.max(0, Math.floor(round((lat + 90) * latSteps))));
  let column = Math.floor(round((lon + 180) * lonSteps)) % (360 * lonSteps);
  let code = "";
  for (let at = 0; at < grid; at += 1) {
    code = (digits[(row % rows) * columns + (column % columns)] ?? "") + code;
    row = Math.floor(row / rows);
    column = Math.floor(column / columns);
  }
  for (let at = 0; at < 5; at += 1) {
    code = (digits[row % 20] ?? "") + (digits[column % 20] ?? "") + code;
    row = Math.floor(row / 20);
    column = Math.floor(column / 20);
  }
  return length >= 8
    ? `${code.slice(0, 8)}+${code.slice(8, length)}`
    : `${code.slice(0, length).padEnd(8, "0")}+`;
}

/** Takes off the dust of floating point: 8,000 times 0.1 is 800. */
function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

const shape = /^([23456789CFGHJMPQRVWX]{2,8})(0{0,6})\+([23456789CFGHJMPQRVWX]{0,7})$/;

/** The square of a whole code, in capitals; null where it is none, or a short one. */
export function decodePlusCode(code: string): PlusCodeArea | null {
  const found = shape.exec(code);
  if (found === null) return null;
  const [, head = "", padding = "", tail = ""] = found;
  if (head.length + padding.length !== 8 || head.length % 2 !== 0) return null;
  if (tail.length === 1 || (padding !== "" && tail !== "")) return null;
  let lat = -90;
  let lon = -180;
  let latDegrees = 20;
  let lonDegrees = 20;
  const all = head + tail;
  for (let at = 0; at < all.length; at += 1) {
    const value = digits.indexOf(all[at] ?? "");
    if (at < 10) {
      if (at % 2 === 0) {
        if (at > 0) latDegrees /= 20;
        lat += value * latDegrees;
      } else {
        if (at > 1) lonDegrees /= 20;
        lon += value * lonDegrees;
      }
    } else {
      latDegrees /= rows;
      lonDegrees /= columns;
      lat += Math.floor(value / columns) * latDegrees;
      lon += (value % columns) * lonDegrees;
    }
  }
  if (lat >= 90 || lon >= 180) return null;
  return { point: { lon: lon + lonDegrees / 2, lat: lat + latDegrees / 2 }, latDegrees, lonDegrees };
}

/**
 * The point a short code ("FW29+WC") means near another: of all squares that end so, the middle of the nearest, and half of its
 * side. Null where the code is none.
 */
export function expandPlusCode(
  code: string,
  near: LonLat,
): { readonly point: LonLat; readonly precisionMeters: number } | null {
  const missing = 8 - code.indexOf("+");
  if (missing < 2 || missing > 6 || missing % 2 !== 0) return null;
  const area = decodePlusCode(encodePlusCode(near, 10).slice(0, missing) + code);
  if (area === null) return null;
  const step = 20 ** (2 - missing / 2);
  const shift = (value: number, from: number): number =>
    value - from > step / 2 ? value - step : from - value > step / 2 ? value + step : value;
  const lat = shift(area.point.lat, near.lat);
  return {
    point: {
      lon: wrapLon(shift(area.point.lon, near.lon)),
      lat: Math.abs(lat) > 90 ? area.point.lat : lat,
    },
    precisionMeters: precisionOf(area),
  };
}

/** Half of a square's side from north to south, metres. */
export function precisionOf({ latDegrees }: PlusCodeArea): number {
  return (latDegrees * metersPerDegree) / 2;
}
