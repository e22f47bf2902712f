// Digits match what is known.
import { describe, expect, it } from "vitest";
import type { Precision } from "../../lib/geo/precision";
import { decimalDegrees, radiusInWords } from "./coordinates-in-words";

const point = { lon: 40.918605, lat: 34.450632 };

describe("decimal degrees show no more digits than are known", () => {
  const cases: readonly [Precision, string][] = [
    ["exact", "34.45063, 40.91860"],
    ["vicinity", "34.451, 40.919"],
    ["locality", "34.45, 40.92"],
    ["town", "34.45, 40.92"],
    ["district", "34.5, 40.9"],
    ["country", "34, 41"],
  ];
  it.each(cases)("%s: %s", (precision, expected) => {
    expect(decimalDegrees(point, precision)).toBe(expected);
  });
  it("writes a rounded zero without a sign", () => {
    expect(decimalDegrees({ lon: -0.0004, lat: 0.0001 }, "town")).toBe("0.00, 0.00");
  });
});

describe("radii in words", () => {
  it.each([
    [80, "80 m", "80 مترًا"],
    [1500, "1.5 km", "1.5 كم"],
    [23_400, "23 km", "23 كم"],
    [1_250_000, "1250 km", "1250 كم"],
  ])("%d m is %s", (metres, english, arabic) => {
    expect([radiusInWords(metres), radiusInWords(metres, "ar")]).toEqual([english, arabic]);
  });
});
