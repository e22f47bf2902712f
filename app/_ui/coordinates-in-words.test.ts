// Digits match what is known, in decimal degrees and in degrees, minutes and seconds.
import { describe, expect, it } from "vitest";
import type { Precision } from "../../lib/geo/precision";
import { decimalDegrees, degreesMinutesSeconds, radiusInWords } from "./coordinates-in-words";

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

describe("degrees, minutes and seconds", () => {
  const cases: readonly [Precision, { lon: number; lat: number }, string][] = [
    ["exact", point, "34°27′02.3″N 40°55′07.0″E"],
    ["vicinity", point, "34°27′02″N 40°55′07″E"],
    ["town", point, "34°27′N 40°55′E"],
    ["country", point, "34°N 41°E"],
    ["exact", { lon: -81.9999999, lat: -0.5 }, "0°30′00.0″S 82°00′00.0″W"],
    ["town", { lon: 9.9999, lat: 59.9999 }, "60°00′N 10°00′E"],
  ];
  it.each(cases)("%s of %o is %s", (precision, at, expected) => {
    expect(degreesMinutesSeconds(at, precision)).toBe(expected);
  });
});

describe("radii in words", () => {
  it.each([
    [80, "80 m"],
    [1500, "1.5 km"],
    [23_400, "23 km"],
  ])("%d m is %s", (metres, expected) => {
    expect(radiusInWords(metres)).toBe(expected);
  });
});
