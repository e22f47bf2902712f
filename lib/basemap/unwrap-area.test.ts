// Areas across the antimeridian and around a pole become plain flat shapes.
import { describe, expect, it } from "vitest";
import { readNpmSources } from "./read-npm-sources";
import { unwrapArea } from "./unwrap-area";

describe("unwrapArea", () => {
  it("lets a ring run on beyond 180", () => {
    const ring = [
      [178, 0],
      [-178, 0],
      [-178, 2],
      [178, 2],
      [178, 0],
    ];
    expect(unwrapArea({ type: "Polygon", coordinates: [ring] }).coordinates).toEqual([
      [
        [178, 0],
        [182, 0],
        [182, 2],
        [178, 2],
        [178, 0],
      ],
    ]);
  });

  it("brings a hole to its ring", () => {
    const outer = [
      [170, 0],
      [-170, 0],
      [-170, 9],
      [170, 9],
      [170, 0],
    ];
    const hole = [
      [-178, 1],
      [-176, 1],
      [-176, 2],
      [-178, 1],
    ];
    const [, moved] = unwrapArea({ type: "Polygon", coordinates: [outer, hole] }).coordinates;
    expect(moved).toEqual([
      [182, 1],
      [184, 1],
      [184, 2],
      [182, 1],
    ]);
  });

  it("closes a ring around the globe over its pole", () => {
    const ring = [
      [0, -70],
      [120, -70],
      [-120, -70],
      [0, -70],
    ];
    const [closed] = unwrapArea({ type: "Polygon", coordinates: [ring] }).coordinates;
    expect(closed).toEqual([
      [0, -70],
      [120, -70],
      [240, -70],
      [360, -70],
      [360, -90],
      [0, -90],
      [0, -70],
    ]);
  });

  it("leaves other shapes as they are", () => {
    const square = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ];
    expect(unwrapArea({ type: "MultiPolygon", coordinates: [[square]] }).coordinates).toEqual([[square]]);
  });

  it("leaves no land whose edge leaps across the map", () => {
    for (const { geometry } of readNpmSources().land) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      for (const ring of rings) {
        for (let i = 1; i < ring.length; i++) {
          const [[lonA = 0, latA = 0] = [], [lonB = 0] = []] = [ring[i - 1], ring[i]];
          if (Math.abs(lonA - lonB) > 180) expect(latA).toBe(-90);
        }
      }
    }
  });
});
