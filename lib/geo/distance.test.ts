// Distances, bearings and boxes on the sphere.
import { bearing as bearingByTurf } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { boxAround, boxHolds, destination, distanceMeters, wrapLon } from "./distance";

const damascus = { lon: 36.2765, lat: 33.5138 };
const baghdad = { lon: 44.3661, lat: 33.3152 };

describe("distanceMeters", () => {
  it("is 750 km from Damascus to Baghdad, and nothing to oneself", () => {
    expect(distanceMeters(damascus, baghdad) / 1000).toBeCloseTo(750.8, 0);
    expect(distanceMeters(damascus, damascus)).toBe(0);
  });
  it("crosses the antimeridian the short way", () => {
    expect(distanceMeters({ lon: 179.9, lat: 0 }, { lon: -179.9, lat: 0 }) / 1000).toBeCloseTo(22.2, 1);
  });
});

describe("destination", () => {
  it.each([0, 45, 90, 180, 271])("goes out and comes back on %d degrees", (bearing) => {
    const there = destination(damascus, 30_000, bearing);
    expect(distanceMeters(damascus, there)).toBeCloseTo(30_000, 3);
    const measured = bearingByTurf([damascus.lon, damascus.lat], [there.lon, there.lat]);
    expect(measured).toBeCloseTo(bearing > 180 ? bearing - 360 : bearing, 6);
  });
});

describe("boxAround", () => {
  it("holds the circle", () => {
    const box = boxAround(damascus, 50_000);
    for (let bearing = 0; bearing < 360; bearing += 15)
      expect(boxHolds(box, destination(damascus, 49_999, bearing))).toBe(true);
    expect(boxHolds(box, baghdad)).toBe(false);
  });
  it("crosses the antimeridian and covers a pole", () => {
    const box = boxAround({ lon: 179.9, lat: 0 }, 50_000);
    expect(box.west).toBeGreaterThan(box.east);
    expect(boxHolds(box, { lon: -179.8, lat: 0 })).toBe(true);
    expect(boxAround({ lon: 10, lat: 89.9 }, 50_000)).toMatchObject({ west: -180, east: 180, north: 90 });
  });
});

it.each([
  [190, -170],
  [-190, 170],
  [180, 180],
  [540, -180],
  [12, 12],
])("wrapLon(%d) = %d", (lon, wrapped) => expect(wrapLon(lon)).toBe(wrapped));
