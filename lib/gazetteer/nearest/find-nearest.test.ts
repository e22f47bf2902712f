// The plane's neighbours are the ground's: against a count over all places, everywhere on Earth.
import { describe, expect, it } from "vitest";
import { boxHolds, distanceMeters } from "../../geo/distance";
import type { LonLat } from "../../geo/coordinates";
import { aPlaceBrief } from "../../testing/a-place-brief";
import { seededRandom } from "../../testing/seeded-random";
import type { PlaceBrief } from "../suggestion";
import { findNearest, type NearestSources } from "./find-nearest";
import { bearingDegrees, mercatorY } from "./mercator";
import { checkNearest } from "./nearest-options";

/** What PostgreSQL does, over an array. */
function sourcesOver(places: readonly PlaceBrief[]): NearestSources {
  const nearest = (of: (place: LonLat) => number, most: number, kinds: readonly string[]): PlaceBrief[] =>
    places
      .filter(({ kind }) => kinds.includes(kind))
      .map((place) => ({ place, far: place.point === null ? Infinity : of(place.point) }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far)
      .slice(0, most)
      .map(({ place }) => place);
  return {
    inPlane: async ({ x, y }, within, kinds, most) =>
      nearest(
        ({ lon, lat }) => {
          const [across, up] = [lon - x, mercatorY(lat) - y];
          return within !== null && Math.max(Math.abs(across), Math.abs(up)) > within
            ? Infinity
            : Math.hypot(across, up);
        },
        most,
        kinds,
      ),
    onGround: async (point, { south, north }, kinds, most) =>
      nearest(
        (other) =>
          boxHolds({ west: -180, east: 180, south, north }, other) ? distanceMeters(point, other) : Infinity,
        most,
        kinds,
      ),
  };
}

describe("findNearest", () => {
  const random = seededRandom(11);
  const places = Array.from({ length: 3_000 }, (_, number) =>
    aPlaceBrief(`p${number}`, {
      point: { lon: random() * 360 - 180, lat: (Math.asin(random() * 2 - 1) * 180) / Math.PI },
      kind: number % 500 === 0 ? "dam" : "village",
    }),
  );
  const sources = sourcesOver(places);
  const byBruteForce = (point: LonLat, limit: number, kind?: string): number[] =>
    places
      .filter((place) => kind === undefined || place.kind === kind)
      .map((place) => (place.point === null ? Infinity : distanceMeters(place.point, point)))
      .sort((a, b) => a - b)
      .slice(0, limit);

  it.each([
    ["the theatre", 40.9, 34.4],
    ["the equator", 10, 0],
    ["the antimeridian", 179.99, -17],
    ["its other side", -179.9, 52],
    ["far north", 25, 78.2],
    ["near the pole", 100, 88],
    ["the South Pole", 0, -90],
  ])("finds the true neighbours at %s", async (_, lon, lat) => {
    const point = { lon, lat };
    const found = await findNearest(point, checkNearest(point, { limit: 8 }), sources);
    expect(found.map(({ distanceMeters }) => distanceMeters)).toEqual(byBruteForce(point, 8));
  });

  it("finds them at 300 points anywhere", async () => {
    for (let round = 0; round < 300; round += 1) {
      const point = { lon: random() * 360 - 180, lat: random() * 170 - 85 };
      const found = await findNearest(point, checkNearest(point, { limit: 5 }), sources);
      expect(found.map(({ distanceMeters }) => distanceMeters)).toEqual(byBruteForce(point, 5));
    }
  });

  it("finds rare kinds however far, and nothing beyond what was asked", async () => {
    const point = { lon: 40, lat: 34 };
    const dams = await findNearest(point, checkNearest(point, { limit: 3, kinds: ["dam"] }), sources);
    expect(dams.map(({ distanceMeters }) => distanceMeters)).toEqual(byBruteForce(point, 3, "dam"));
    const near = await findNearest(point, checkNearest(point, { limit: 50, maxMeters: 600_000 }), sources);
    expect(near.map(({ distanceMeters }) => distanceMeters)).toEqual(
      byBruteForce(point, 50).filter((meters) => meters <= 600_000),
    );
  });
});

it.each([
  ["north", { lon: 40, lat: 35 }, 0],
  ["east", { lon: 41, lat: 34 }, 90],
  ["south", { lon: 40, lat: 33 }, 180],
  ["west", { lon: 39, lat: 34 }, 270],
])("a point to the %s bears so", (_, to, bearing) => {
  expect(Math.abs(bearingDegrees({ lon: 40, lat: 34 }, to) - bearing)).toBeLessThan(0.5);
});

it.each([
  [{ lon: 34, lat: 137.6 }, {}, /Did lon and lat change places/],
  [{ lon: 200, lat: 30 }, {}, /lon must lie/],
  [{ lon: 34, lat: 30 }, { limit: 0 }, /limit/],
  [{ lon: 34, lat: 30 }, { maxMeters: -1 }, /distance/],
])("refuses %j with %j", (point, options, message) => {
  expect(() => checkNearest(point, options)).toThrow(message);
});
