// Scores become probabilities, in a list of their own or over one that is given.
import { expect, it } from "vitest";
import { softmax } from "./softmax";

it.each([
  { scores: [3], powers: [1] },
  { scores: [1, 1], powers: [0.5, 0.5] },
  { scores: [0, Math.log(3)], powers: [0.25, 0.75] },
  { scores: [-800, 800], powers: [0, 1] },
])("$scores", ({ scores, powers }) => {
  const given = scores.map(() => NaN);
  const before = [...scores];
  expect(softmax(scores, given)).toBe(given);
  for (const made of [given, softmax(scores)])
    for (const [i, power] of powers.entries()) expect(made[i]).toBeCloseTo(power, 12);
  expect(scores).toEqual(before);
});
