// Every way of writing a point: read again it is the same point, agrees with other packages, and claims no more digits than are known.
import { forward } from "mgrs";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import type { LonLat } from "./coordinates";
import { distanceMeters } from "./distance";
import { encodeMgrs } from "./mgrs";
import { decodePlusCode, encodePlusCode } from "./plus-code";
import { readCoordinates } from "./read-coordinates";
import { fromUtm, toUtm } from "./utm";
import { coordinateForms, decimalsFor } from "./write-coordinates";

const within = (text: string, point: LonLat, meters: number): void => {
  const read = readCoordinates(text);
  expect(read, text).not.toBeNull();
  if (read !== null) expect(distanceMeters(read.point, point), text).toBeLessThanOrEqual(meters);
};

/** Points spread over the Earth as UTM and MGRS know it, the same in every run. */
const somePoints = Array.from({ length: 400 }, (_, at): LonLat => {
  const fraction = (step: number): number => (at * step) % 1;
  return { lon: fraction(0.754877666) * 359.98 - 179.99, lat: fraction(0.569840291) * 163.9 - 79.95 };
});

describe("there and back", () => {
  it("agrees with proj4 on UTM to a millimetre", () => {
    for (const point of somePoints) {
      const grid = toUtm(point);
      if (grid === null) throw new Error("a point of the UTM range");
      const [easting, northing] = proj4(
        "EPSG:4326",
        `+proj=utm +zone=${grid.zone}${grid.isSouth ? " +south" : ""} +datum=WGS84`,
        [point.lon, point.lat],
      );
      expect(grid.easting).toBeCloseTo(easting, 3);
      expect(grid.northing).toBeCloseTo(northing, 3);
      const back = fromUtm(grid);
      if (back === null) throw new Error("the same point");
      expect(distanceMeters(back, point)).toBeLessThan(0.001);
    }
  });

  it("agrees with the package mgrs on the squares", () => {
    // At a metre the package differs by its shorter series.
    for (const point of somePoints)
      expect(encodeMgrs(point, 2)?.replaceAll(" ", "")).toBe(forward([point.lon, point.lat], 2));
  });

  it.each([1, 25, 300, 4_000, 30_000])("reads what it writes for a circle of %d m", (radius) => {
    for (const point of somePoints) {
      const { dd, dms, utm, mgrs, plusCode } = coordinateForms(point, radius);
      within(dd, point, radius);
      within(dms, point, radius + 1.5);
      within(plusCode, point, 3 * radius + 10);
      if (utm === null || mgrs === null) throw new Error("a point of the UTM range");
      within(utm, point, radius);
      within(mgrs, point, 1.5 * radius + 10);
    }
  });

  it("reads every way of writing a point the same", () => {
    for (const { lon, lat } of somePoints) {
      const [a, o] = [Math.abs(lat), Math.abs(lon)];
      const [ns, ew] = [lat < 0 ? "S" : "N", lon < 0 ? "W" : "E"];
      const minutes = (value: number): string => ((value % 1) * 60).toFixed(4);
      const arabic = (text: string): string =>
        text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))).replace(/\./g, "٫");
      const point = { lon: Number(lon.toFixed(5)), lat: Number(lat.toFixed(5)) };
      for (const text of [
        `${lat.toFixed(5)}, ${lon.toFixed(5)}`,
        `${lat.toFixed(5)} ${lon.toFixed(5)}`.replaceAll(".", ","),
        `${a.toFixed(5)}°${ns} ${o.toFixed(5)}°${ew}`,
        `${ew}${o.toFixed(5)} ${ns}${a.toFixed(5)}`,
        arabic(`${lat.toFixed(5)}، ${lon.toFixed(5)}`),
        `${Math.floor(a)}° ${minutes(a)}' ${ns}, ${Math.floor(o)}° ${minutes(o)}' ${ew}`,
        `geo:${lat.toFixed(5)},${lon.toFixed(5)}`,
        `https://www.openstreetmap.org/#map=7/${lat.toFixed(5)}/${lon.toFixed(5)}`,
        `https://yandex.com/maps/?ll=${lon.toFixed(5)},${lat.toFixed(5)}`,
      ])
        if (!/ 60\.0000'/.test(text)) within(text, point, 2);
    }
  });

  it.each([2, 4, 6, 8, 10, 11, 13])("finds a point again in its Plus Code of %d digits", (length) => {
    for (const point of somePoints) {
      const area = decodePlusCode(encodePlusCode(point, length));
      if (area === null) throw new Error("a whole code");
      expect(Math.abs(area.point.lat - point.lat)).toBeLessThanOrEqual(area.latDegrees / 2 + 1e-9);
      expect(Math.abs(area.point.lon - point.lon)).toBeLessThanOrEqual(area.lonDegrees / 2 + 1e-9);
    }
  });

  // From the table of tests that comes with the specification.
  it.each([
    ["7FG49Q00+", 20.375, 2.775, 6],
    ["7FG49QCJ+2V", 20.3700625, 2.7821875, 10],
    ["7FG49QCJ+2VX", 20.3701125, 2.782234375, 11],
    ["7FG49QCJ+2VXGJ", 20.3701135, 2.78223535156, 13],
    ["8FVC2222+22", 47.0000625, 8.0000625, 10],
    ["4VCPPQGP+Q9", -41.2730625, 174.7859375, 10],
    ["62G20000+", 0.5, -179.5, 4],
    ["22220000+", -89.5, -179.5, 4],
    ["6VGX0000+", 0.5, 179.5, 4],
  ])("knows %s", (code, lat, lon, length) => {
    expect(encodePlusCode({ lon, lat }, length)).toBe(code);
    expect(decodePlusCode(code)?.point.lat).toBeCloseTo(lat, 6);
    expect(decodePlusCode(code)?.point.lon).toBeCloseTo(lon, 6);
  });

  it("leaves UTM out at the poles", () => {
    expect(coordinateForms({ lon: 10, lat: 89.5 }, 100)).toMatchObject({ utm: null, mgrs: null });
    expect(coordinateForms({ lon: 10, lat: 90 }, 1).plusCode).toMatch(/^C[F-X]/);
  });
});

describe("honest digits", () => {
  it.each([
    [1, "34.45231, 40.91854", "34°27′08.3″N 040°55′06.7″E", "37S FU 76240 13978"],
    [100, "34.4523, 40.9185", "34°27′08″N 040°55′07″E", "37S FU 762 139"],
    [5_000, "34.45, 40.92", "34°27′08″N 040°55′07″E", "37S FU 76 13"],
    [30_000, "34.5, 40.9", "34°27′N 040°55′E", "37S FU 7 1"],
    [200_000, "34, 41", "34°N 041°E", "37S FU"],
  ])("for a circle of %d m", (radius, dd, dms, mgrs) => {
    expect(coordinateForms({ lon: 40.91854, lat: 34.45231 }, radius)).toMatchObject({ dd, dms, mgrs });
  });

  it("writes what is not known how well as if for a town", () => {
    expect(decimalsFor(null)).toBe(2);
    expect(coordinateForms({ lon: -0.001, lat: 0 }, null).dd).toBe("0.00, 0.00");
  });
});
