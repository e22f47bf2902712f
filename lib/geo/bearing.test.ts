// Bearings against the way out and back, and against turf's.
import { bearing as bearingByTurf } from "@turf/turf";
import { expect, test } from "vitest";
import { bearingDegrees } from "./bearing";
import { destination } from "./distance";

const town = { lon: 40.92, lat: 34.45 };

test.each([0, 45, 90, 135, 180, 225, 271, 359])("%d degrees out is %d degrees seen", (bearing) => {
  const there = destination(town, 40_000, bearing);
  expect(bearingDegrees(town, there)).toBeCloseTo(bearing, 6);
  const turf = bearingByTurf([town.lon, town.lat], [there.lon, there.lat]);
  expect(bearingDegrees(town, there)).toBeCloseTo((turf + 360) % 360, 6);
});

test("across the antimeridian the short way counts, and a point has no direction to itself", () => {
  expect(bearingDegrees({ lon: 179, lat: 0 }, { lon: -179, lat: 0 })).toBeCloseTo(90, 6);
  expect(bearingDegrees(town, town)).toBe(0);
});
