// The zoom at which a map shows how well a place is known.
import { describe, expect, it } from "vitest";
import { mapZoom } from "./map-zoom";

describe("the zoom for other maps", () => {
  it.each([
    [10, 14],
    [5_000, 10.9],
    [300_000, 5],
    [5_000_000, 3],
  ])("a radius of %d m opens at zoom %d", (radiusMeters, expected) => {
    expect(mapZoom({ radiusMeters, point: { lon: 40.9, lat: 34.4 } })).toBeCloseTo(expected, 1);
  });
});

it("goes nearer where the caller has use for it, and never so near that nothing is around", () => {
  const point = { lon: 40.9, lat: 34.4 };
  expect(mapZoom({ radiusMeters: 60, point }, 17)).toBe(17);
  expect(mapZoom({ radiusMeters: 500, point }, 17)).toBeCloseTo(14.2, 1);
  expect(mapZoom({ radiusMeters: null, point: null })).toBeCloseTo(9.2, 1);
});
