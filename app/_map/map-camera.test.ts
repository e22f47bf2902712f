// Squares of the grid as boxes of degrees.
import { describe, expect, test } from "vitest";
import { fromUnit } from "../../lib/geo/mercator";
import { boxOfCell, squareAround } from "./map-camera";

describe("boxOfCell", () => {
  test("is a quarter of the world at zoom 1", () => {
    const box = boxOfCell("1/1/0");
    expect(box?.west).toBe(0);
    expect(box?.east).toBe(180);
    expect(box?.south).toBeCloseTo(0, 9);
    expect(box?.north).toBeCloseTo(85.0511, 3);
  });

  test.each([
    ["5/19/12", 33.75, 45],
    ["26/0/0", -180, -180 + 360 / 2 ** 26],
  ])("of %s runs from %d to %d", (cell, west, east) => {
    expect(boxOfCell(cell)?.west).toBeCloseTo(west, 9);
    expect(boxOfCell(cell)?.east).toBeCloseTo(east, 9);
  });

  test("holds all squares of a count", () => {
    const box = boxOfCell("2/2/1,3/6/3");
    expect([box?.west, box?.east]).toEqual([0, 135]);
    expect(box?.south).toBeCloseTo(0, 9);
  });

  test.each(["", "5/19", "2/2/1,", "2/2/1,x", "5/32/0", "5/0/32", "a/b/c", "-1/0/0", "5/1.5/2"])(
    "is null for %j",
    (cell) => {
      expect(boxOfCell(cell)).toBeNull();
    },
  );
});

describe("squareAround", () => {
  test("is the square of four pixels", () => {
    expect(squareAround({ lon: 0, lat: 0 }, 4.8)).toBe("11/1024/1024");
    expect(squareAround({ lon: -180, lat: 85 }, 0)).toBe("7/0/0");
  });

  test.each([0, 3.9, 7, 12.5, 18])("holds a mark that a tile of zoom %f drew on the edge of it", (zoom) => {
    const z = Math.floor(zoom);
    for (const step of [32, 64, 1_024, 2_016, 4_064]) {
      const unit = (2 ** z * 0.6 - ((2 ** z * 0.6) % 1) + step / 4_096) / 2 ** z;
      const square = Math.round(unit * 2 ** (z + 7));
      expect(squareAround(fromUnit({ x: unit, y: unit }), zoom)).toBe(`${z + 7}/${square}/${square}`);
    }
  });
});
