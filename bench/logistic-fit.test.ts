// The fits find what a coin was made with, and never learn the contrary of what may only speak for an answer.
import { expect, it } from "vitest";
import { fitIsotonic } from "./isotonic-fit";
import { fitLogistic, scoreOf, sigmoid } from "./logistic-fit";

/** Of ten answers each, told with these inputs, so many were right. */
const told = (inputs: readonly number[], rightOfTen: number) => [
  { inputs: [1, ...inputs], right: 1, weight: rightOfTen },
  { inputs: [1, ...inputs], right: 0, weight: 10 - rightOfTen },
];

it("gives back the shares it was shown", () => {
  const weights = fitLogistic([...told([0], 2), ...told([1], 5), ...told([2], 8)]);
  for (const [value, share] of [
    [0, 0.2],
    [1, 0.5],
    [2, 0.8],
  ] as const)
    expect(sigmoid(scoreOf(weights, [1, value]))).toBeCloseTo(share, 1);
});

it("leaves out an input that would speak against where it may only speak for", () => {
  const examples = [...told([0, 0], 6), ...told([1, 0], 8), ...told([0, 1], 3), ...told([1, 1], 6)];
  expect(fitLogistic(examples)[2]).toBeLessThan(0);
  const weights = fitLogistic(examples, new Set([1, 2]));
  expect(weights[2]).toBe(0);
  expect(weights[1]).toBeGreaterThan(0);
});

it("draws a curve that never falls", () => {
  const curve = fitIsotonic(
    [0.1, 0.3, 0.5, 0.7, 0.9].map((sure, i) => ({ sure, right: [0, 0.5, 0.4, 0.6, 1][i] ?? 0, weight: 1 })),
  );
  expect(curve(0.05)).toBe(0);
  expect(curve(0.4)).toBeCloseTo(0.45);
  expect(curve(0.95)).toBe(1);
  const points = Array.from({ length: 101 }, (_, i) => curve(i / 100));
  expect(points).toEqual([...points].sort((a, b) => a - b));
});
