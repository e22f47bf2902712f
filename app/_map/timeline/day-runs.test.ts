// An area is shown in a period that one of its stretches reaches into, by as little as a day.
import { expect, test } from "vitest";
import { runsOf, touchesPeriod } from "./day-runs";

test.each([
  ["", 0, 100, false],
  ["5..5", 5, 5, true],
  ["5..5", 6, 9, false],
  ["-3..-1 9..14", -10, -3, true],
  ["-3..-1 9..14", 0, 8, false],
  ["-3..-1 9..14", 14, 20, true],
  ["none", 0, 100, false],
])("%s from %i to %i: %s", (days, from, to, isShown) => {
  expect(touchesPeriod(runsOf(days), { from, to })).toBe(isShown);
});
