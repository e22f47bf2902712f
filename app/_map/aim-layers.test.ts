// What is drawn of a spot that was pointed at, and of the circle of a filter.
import { expect, test } from "vitest";
import { distanceMeters } from "../../lib/geo/distance";
import { aimData } from "./aim-layers";

const point = { lon: 40.92, lat: 34.45 };
const other = { lon: 41, lat: 34 };

test.each<[string, Parameters<typeof aimData>, string[]]>([
  ["nothing", [null, null], []],
  ["a bare point", [{ point, radiusMeters: null }, null], ["Point"]],
  ["a place with how far it reaches", [{ point, radiusMeters: 900 }, null], ["LineString", "Point"]],
  ["a filter's circle, which has no point", [null, { point, radiusMeters: 25_000 }], ["LineString"]],
  [
    "both",
    [
      { point: other, radiusMeters: 900 },
      { point, radiusMeters: 25_000 },
    ],
    ["LineString", "LineString", "Point"],
  ],
])("%s", (_what, [spot, near], drawn) => {
  expect(aimData(spot, near).features.map(({ geometry }) => geometry.type)).toEqual(drawn);
});

test("a ring is closed and true in metres", () => {
  const ring = aimData(null, { point, radiusMeters: 25_000 }).features[0]?.geometry;
  const corners = ring?.type === "LineString" ? ring.coordinates : [];
  expect(corners.at(-1)).toEqual(corners[0]);
  for (const [lon = 0, lat = 0] of corners)
    expect(Math.abs(distanceMeters(point, { lon, lat }) - 25_000)).toBeLessThan(1);
});
