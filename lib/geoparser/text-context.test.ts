// The places of one country with some belief behind them: columns used again in every round.
import { expect, it } from "vitest";
import { Neighbourhood } from "./text-context";

const columns = {
  x: Float64Array.of(0.1, 0.2),
  y: Float64Array.of(0.3, 0.4),
  z: Float64Array.of(0.5, 0.6),
  lat: Float64Array.of(0.7, NaN),
  obscurity: Float64Array.of(0, 1),
  kinds: ["governorate", "town"] as const,
  division: Int32Array.of(4, -1),
  inDivision: Int32Array.of(-2, 4),
};

it("tells each place in the order of the things, and where a thing's own begin", () => {
  const around = new Neighbourhood();
  around.add(2, 0, columns, 0.5, false);
  around.add(5, 1, columns, 0.25, true);
  around.add(5, 0, columns, 0.75, false);
  expect(around.count).toBe(3);
  expect([0, 2, 3, 5, 6].map((thing) => around.firstOf(thing))).toEqual([0, 0, 1, 1, 3]);
  expect(around.x).toEqual([0.1, 0.2, 0.1]);
  expect(around.lat[1]).toBeNaN();
  expect(around.divisions).toEqual([4, -1, 4]);
  expect(around.beliefs).toEqual([0.5, 0.25, 0.75]);
  expect(around.datelines).toEqual([false, true, false]);
});

it("forgets the last round", () => {
  const around = new Neighbourhood();
  around.add(1, 0, columns, 0.5, false);
  around.add(7, 0, columns, 0.5, false);
  around.count = 0;
  around.add(3, 1, columns, 0.5, false);
  expect(around.count).toBe(1);
  expect(around.things[0]).toBe(3);
  expect(around.firstOf(5)).toBe(1);
});
