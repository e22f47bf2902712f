// The Military Grid Reference System on WGS 84: squares of 100 km named by letters over the UTM grid, there and back.
import type { LonLat } from "./coordinates";
import { bandLatitudes, bandOf, fromUtm, toUtm } from "./utm";

/*
 * After NGA.SIG.0012 (2014), without the polar squares. The npm package `mgrs` is what the test compares with; it is not used
 * here because Node cannot import its names beside a bundler, and because it takes any row of letters for any band.
 */
const columnLetters = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"];
const rowLetters = "ABCDEFGHJKLMNPQRSTUV";
const squareMeters = 100_000;
/** Rows begin anew after so many metres. */
const cycleMeters = 2_000_000;

export type MgrsSquare = {
  /** The middle of the square. */
  readonly point: LonLat;
  readonly sideMeters: number;
};

/** "37S FU 76245 13977" with 5 digits each way (1 m), "37S FU" with none (100 km); null beyond 80° south and 84° north. */
export function encodeMgrs(point: LonLat, digits: number): string | null {
  const grid = toUtm(point);
  const band = bandOf(point.lat);
  if (grid === null || band === null) return null;
  const { zone, easting, northing } = grid;
  const column = columnLetters[zone % 3]?.[Math.floor(easting / squareMeters) - 1] ?? "";
  const shifted = northing + (zone % 2 === 0 ? 5 * squareMeters : 0);
  const row = rowLetters[Math.floor((shifted % cycleMeters) / squareMeters)] ?? "";
  const cut = (meters: number): string =>
    String(Math.floor(meters % squareMeters))
      .padStart(5, "0")
      .slice(0, digits);
  return [`${zone}${band}`, column + row, cut(easting), cut(northing)]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * The square of a zone (1 to 60), band, two letters and figures, as many for the east as for the north ("" and "" for the
 * whole of it). Null where no such square touches the band.
 */
export function decodeMgrs(
  zone: number,
  band: string,
  letters: string,
  east: string,
  north: string,
): MgrsSquare | null {
  const edges = bandLatitudes(band);
  const column = columnLetters[zone % 3]?.indexOf(letters.charAt(0).toUpperCase()) ?? -1;
  const row = rowLetters.indexOf(letters.charAt(1).toUpperCase());
  if (edges === null || zone < 1 || zone > 60 || letters.length !== 2 || column < 0 || row < 0) return null;
  const isSouth = edges[0] < 0;
  const sideMeters = squareMeters / 10 ** east.length;
  const easting = (column + 1) * squareMeters + Number(east) * sideMeters;
  const inCycle = (row * squareMeters - (zone % 2 === 0 ? 5 * squareMeters : 0) + cycleMeters) % cycleMeters;
  for (let start = inCycle; start < 10_000_000; start += cycleMeters) {
    const northing = start + Number(north) * sideMeters;
    const at = (up: number): LonLat | null =>
      fromUtm({
        zone,
        isSouth,
        easting: easting + sideMeters / 2,
        northing: northing + up * sideMeters,
      });
    const [south, point, top] = [at(0), at(0.5), at(1)];
    if (south === null || point === null || top === null) continue;
    // A tenth of a degree more, as the edges of squares do not run along parallels.
    if (top.lat >= edges[0] - 0.1 && south.lat <= edges[1] + 0.1) return { point, sideMeters };
  }
  return null;
}
