// Circles and drawn polygons: what a slower way to measure says, and the corners it does not reach.
import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../testing/seeded-random";
import { DrawnPolygon } from "./drawn-polygon";

const square = [
  [40, 34],
  [41, 34],
  [41, 35],
  [40, 35],
  [40, 34],
];
const hole = [
  [40.4, 34.4],
  [40.6, 34.4],
  [40.6, 34.6],
  [40.4, 34.6],
  [40.4, 34.4],
];

describe("a circle beside a drawn square with a hole", () => {
  it.each([
    [40.2, 34.2, 0, "inside"],
    [40.2, 34.2, 10_000, "inside"],
    [40.2, 34.2, 25_000, "partly"],
    [40.5, 34.5, 0, "outside"],
    [40.5, 34.5, 2_000, "outside"],
    [40.5, 34.5, 15_000, "partly"],
    [39.9, 34.5, 0, "outside"],
    [39.9, 34.5, 5_000, "outside"],
    [39.9, 34.5, 12_000, "partly"],
    [39.9, 33.9, 12_000, "outside"],
    [39.9, 33.9, 20_000, "partly"],
  ])("%d, %d with %d m is %4$s", (lon, lat, meters, verdict) => {
    expect(new DrawnPolygon([square, hole]).verdictOf({ lon, lat }, meters)).toBe(verdict);
  });
});

it("agrees with the distances of turf wherever no edge is near the circle's rim", () => {
  const lot = seededRandom(7);
  const star = Array.from({ length: 30 }, (_, at) => {
    const angle = (at / 30) * 2 * Math.PI;
    const reach = 0.4 + lot();
    return [40 + reach * Math.cos(angle), 34 + reach * Math.sin(angle)];
  });
  const ring = [...star, star[0] ?? []];
  const [drawn, polygon] = [new DrawnPolygon([ring]), turf.polygon([ring])];
  const seen = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const at = { lon: 38.5 + 3 * lot(), lat: 32.5 + 3 * lot() };
    const meters = Math.round(60_000 * lot());
    const away = turf.pointToPolygonDistance([at.lon, at.lat], polygon, { units: "meters" });
    if (Math.abs(Math.abs(away) - meters) < 0.01 * Math.abs(away) + 10) continue;
    const verdict = away <= -meters ? "inside" : away <= meters ? "partly" : "outside";
    expect(drawn.verdictOf(at, meters)).toBe(verdict);
    seen.add(verdict);
  }
  expect([...seen].sort()).toEqual(["inside", "outside", "partly"]);
});

describe("an area beside the square with a hole is", () => {
  const box = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const ground = new DrawnPolygon([square, hole]);
  it.each([
    ["inside", [box(40.1, 34.1, 40.3, 34.3)]],
    ["inside", [box(40.1, 34.1, 40.2, 34.2), box(40.7, 34.7, 40.8, 34.8)]],
    ["partly", [box(40.1, 34.1, 40.2, 34.2), box(42, 34, 43, 35)]],
    ["partly", [box(40.9, 34.1, 41.1, 34.3)]],
    ["partly", [box(39, 33, 42, 36)]],
    ["partly", [box(40.3, 34.3, 40.7, 34.7)]],
    ["outside", [box(40.45, 34.45, 40.55, 34.55)]],
    ["outside", [box(42, 34, 43, 35)]],
    ["outside", [box(39, 33, 42, 36), box(39.5, 33.5, 41.5, 35.5)]],
  ])("%s: %j", (verdict, rings) => {
    expect(ground.verdictOfArea(new DrawnPolygon(rings))).toBe(verdict);
  });
});

it("agrees with turf on areas", () => {
  const lot = seededRandom(11);
  const ring = (lon: number, lat: number, reach: number): number[][] => {
    const corners = Array.from({ length: 24 }, (_, at) => {
      const angle = (at / 24) * 2 * Math.PI;
      const away = reach * (0.7 + 0.3 * lot());
      return [lon + away * Math.cos(angle), lat + away * Math.sin(angle)];
    });
    return [...corners, corners[0] ?? []];
  };
  const drawn = ring(40, 34, 1);
  const seen = new Set<string>();
  for (let round = 0; round < 150; round += 1) {
    const area = ring(38.5 + 3 * lot(), 32.5 + 3 * lot(), 0.05 + 0.4 * lot());
    const [one, other] = [turf.polygon([area]), turf.polygon([drawn])];
    const expected = !turf.booleanIntersects(one, other)
      ? "outside"
      : turf.booleanWithin(one, other)
        ? "inside"
        : "partly";
    expect(new DrawnPolygon([drawn]).verdictOfArea(new DrawnPolygon([area]))).toBe(expected);
    seen.add(expected);
  }
  expect([...seen].sort()).toEqual(["inside", "outside", "partly"]);
});
