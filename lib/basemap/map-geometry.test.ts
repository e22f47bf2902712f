// Projection, ground circles, label points and border pieces against known values.
import { describe, expect, it } from "vitest";
import { circleRing } from "./circle-ring";
import { countryName } from "./country-name";
import { scaleBarMeters } from "./draw-frame";
import { labelPoint } from "../geo/label-point";
import { fromUnit, metersPerPixel, toUnit } from "../geo/mercator";
import { splitByBox } from "./read-npm-sources";
import { valueAt } from "./style-sizes";

describe("mercator", () => {
  it.each([
    [0, 0],
    [40.92, 34.45],
    [-179.5, -60],
    [179.5, 84],
  ])("brings %d, %d back", (lon, lat) => {
    const back = fromUnit(toUnit({ lon, lat }));
    expect(back.lon).toBeCloseTo(lon, 9);
    expect(back.lat).toBeCloseTo(lat, 9);
  });

  it("knows the ground under a pixel", () => {
    expect(metersPerPixel(0, 0)).toBeCloseTo(78_271.5, 1);
    expect(metersPerPixel(60, 5)).toBeCloseTo(78_271.5 / 64, 1);
  });
});

describe("circleRing", () => {
  it.each([
    [0, 1_000],
    [34.45, 15_000],
    [68, 200_000],
  ])("stays at its radius at latitude %d", (lat, radiusMeters) => {
    for (const point of circleRing({ lon: 179.9, lat }, radiusMeters, 12)) {
      expect(haversine({ lon: 179.9, lat }, point) / radiusMeters).toBeCloseTo(1, 6);
    }
  });
});

describe("labelPoint", () => {
  it("lies inside a horseshoe, whose middle does not", () => {
    const horseshoe = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
      [0, 0],
    ];
    const found = labelPoint({ type: "Polygon", coordinates: [horseshoe] });
    const { lon, lat } = found?.point ?? { lon: 5, lat: 5 };
    expect(lon < 2.1 || lon > 7.9 || lat < 2.1).toBe(true);
  });

  it("chooses the largest of several parts", () => {
    const square = (at: number, size: number) => [
      [
        [at, 0],
        [at + size, 0],
        [at + size, size],
        [at, size],
        [at, 0],
      ],
    ];
    const found = labelPoint({
      type: "MultiPolygon",
      coordinates: [square(0, 1), square(20, 6), square(40, 2)],
    });
    expect(found?.point.lon).toBeCloseTo(23, 0);
  });

  it("is null for an area without a ring", () => {
    expect(labelPoint({ type: "MultiPolygon", coordinates: [] })).toBeNull();
  });
});

describe("splitByBox", () => {
  it("cuts where the line leaves the box, and neighbours share the vertex", () => {
    const { inside, outside } = splitByBox(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      { west: -1, east: 1.6, south: -1, north: 1 },
    );
    expect(inside).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ]);
    expect(outside).toEqual([
      [
        [2, 0],
        [3, 0],
      ],
    ]);
  });

  it("takes the whole line without a box", () => {
    expect(
      splitByBox(
        [
          [0, 0],
          [1, 0],
        ],
        null,
      ),
    ).toEqual({
      inside: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
      outside: [],
    });
  });
});

describe("countryName", () => {
  it.each([
    ["760", { name: "Syria", nameArabic: "سوريا" }],
    ["IQ", { name: "Iraq", nameArabic: "العراق" }],
    ["", null],
    ["999", null],
    ["Syria", null],
  ])("answers %s", (code, expected) => {
    expect(countryName(code)).toEqual(expected);
  });
});

describe("scaleBarMeters", () => {
  it.each([
    [1_000, 120, 100_000],
    [38.2, 120, 2_000],
    [0.6, 100, 50],
  ])("picks a round length for %d m a pixel", (perPixel, max, meters) => {
    expect(scaleBarMeters(perPixel, max)).toBe(meters);
  });
});

describe("valueAt", () => {
  it.each([
    [0, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [9, 3],
  ])("reads zoom %d as %d", (zoom, value) => {
    expect(
      valueAt(
        [
          [2, 1],
          [4, 3],
        ],
        zoom,
      ),
    ).toBe(value);
  });
});

/** Great-circle distance in metres on the mean sphere. */
function haversine(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}
