// A point in the forms people copy, each with as many digits as are known and no more.
import type { LonLat } from "./coordinates";
import { encodeMgrs } from "./mgrs";
import { encodePlusCode } from "./plus-code";
import { bandOf, toUtm } from "./utm";

export type CoordinateForms = {
  /** "34.4523, 40.9185" */
  readonly dd: string;
  /** "34°27′08″N 40°55′07″E"; minutes alone, or degrees, where no more is known. */
  readonly dms: string;
  /** "37S 676245 3813977"; null beyond 80° south and 84° north. */
  readonly utm: string | null;
  /** "37S FU 76245 13977"; null where UTM ends. */
  readonly mgrs: string | null;
  /** "8H62FW29+WC" */
  readonly plusCode: string;
};

/** Where nobody has said how far off a point may be, it is written as if for a town. */
const unknownRadiusMeters = 5_000;

/**
 * The forms of a point whose true place lies within `radiusMeters` (null = not known), with no digit that the circle does not
 * deserve: 34.452310 must not stand for "somewhere around the town". Pure; for browsers too.
 */
export function coordinateForms(point: LonLat, radiusMeters: number | null): CoordinateForms {
  const radius = Math.max(1, radiusMeters ?? unknownRadiusMeters);
  return {
    dd: decimalDegrees(point, decimalsFor(radius)),
    dms: sexagesimal(point, radius),
    utm: utmOf(point, radius),
    mgrs: mgrsOf(point, radius),
    plusCode: plusCodeOf(point, radius),
  };
}

/**
 * Decimals of a degree for a circle of so many metres (null = not known): none for a governorate, 2 for a town, 5 for a house.
 * What rounding moves stays below a third of the circle.
 */
export function decimalsFor(radiusMeters: number | null): number {
  const mostMoved = Math.max(1, radiusMeters ?? unknownRadiusMeters) / 3;
  return Math.max(0, Math.min(5, Math.ceil(Math.log10(111_195 / 2 / mostMoved))));
}

function decimalDegrees({ lon, lat }: LonLat, decimals: number): string {
  return `${withoutMinusNought(lat.toFixed(decimals))}, ${withoutMinusNought(lon.toFixed(decimals))}`;
}

function withoutMinusNought(digits: string): string {
  return Number(digits) === 0 ? digits.replace("-", "") : digits;
}

function sexagesimal({ lon, lat }: LonLat, radius: number): string {
  const unit = radius > 100_000 ? "degree" : radius > 5_000 ? "minute" : radius > 50 ? "second" : "tenth";
  return `${angle(lat, unit, lat < 0 ? "S" : "N", 2)} ${angle(lon, unit, lon < 0 ? "W" : "E", 3)}`;
}

const perDegree = { degree: 1, minute: 60, second: 3_600, tenth: 36_000 } as const;

function angle(value: number, unit: keyof typeof perDegree, letter: string, width: number): string {
  // Rounded once as a whole number of the smallest unit, so that 59.99″ becomes the next minute.
  const whole = Math.round(Math.abs(value) * perDegree[unit]);
  const degrees = String(Math.floor(whole / perDegree[unit])).padStart(width, "0");
  const rest = whole % perDegree[unit];
  const two = (count: number): string => String(count).padStart(2, "0");
  switch (unit) {
    case "degree":
      return `${degrees}°${letter}`;
    case "minute":
      return `${degrees}°${two(rest)}′${letter}`;
    case "second":
      return `${degrees}°${two(Math.floor(rest / 60))}′${two(rest % 60)}″${letter}`;
    case "tenth":
      return `${degrees}°${two(Math.floor(rest / 600))}′${((rest % 600) / 10).toFixed(1).padStart(4, "0")}″${letter}`;
  }
}

function utmOf(point: LonLat, radius: number): string | null {
  const grid = toUtm(point);
  const band = bandOf(point.lat);
  if (grid === null || band === null) return null;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(radius / 10)));
  const rounded = (meters: number): number => Math.round(meters / step) * step;
  return `${grid.zone}${band} ${rounded(grid.easting)} ${rounded(grid.northing)}`;
}

function mgrsOf(point: LonLat, radius: number): string | null {
  return encodeMgrs(point, Math.max(0, Math.min(5, 5 - Math.floor(Math.log10(radius)))));
}

/** Sides of the squares in metres from north to south, by the number of digits; ten are what people pass on. */
const plusCodeSquares: readonly (readonly [digits: number, meters: number])[] = [
  [10, 14],
  [8, 278],
  [6, 5_560],
  [4, 111_195],
];

function plusCodeOf(point: LonLat, radius: number): string {
  const [digits] = plusCodeSquares.find(([, meters]) => meters >= radius / 2) ?? [4, 0];
  return encodePlusCode(point, digits);
}
