// The hull against Turf's, which is measured by, on points drawn by lot.
import { convex, multiPoint, polygon } from "@turf/turf";
import { expect, test } from "vitest";
import { chanceFrom } from "../testing/chance";
import { convexHull } from "./convex-hull";

test.each<[string, GeoJSON.Position[]]>([
  ["nothing", []],
  ["one point", [[1, 2]]],
  [
    "two",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "one place thrice",
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "a line",
    [
      [0, 0],
      [1, 1],
      [3, 3],
      [2, 2],
    ],
  ],
])("%s has none", (_, points) => {
  expect(convexHull(points)).toBeNull();
});

test("what lies within or on an edge is no corner", () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ];
  expect(convexHull([...square, [1, 1], [1, 0], [2, 2]])).toEqual([...square, [0, 0]]);
});

test("is Turf's hull", () => {
  const chance = chanceFrom(11);
  for (let round = 0; round < 200; round += 1) {
    const points = Array.from({ length: 3 + chance.below(30) }, () => [chance.below(40), chance.below(40)]);
    const known = convex(multiPoint(points));
    const corners = (ring: GeoJSON.Position[] | undefined): string[] =>
      [...new Set(ring?.map(String))].sort();
    const ours = convexHull(points);
    expect(corners(ours ?? undefined)).toEqual(corners(known?.geometry.coordinates[0]));
    if (ours !== null) expect(() => polygon([ours])).not.toThrow();
  }
});
