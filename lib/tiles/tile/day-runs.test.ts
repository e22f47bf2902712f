// Stretches hold every day that was given, and are few.
import { expect, it } from "vitest";
import { dayRuns } from "./day-runs";

it.each([
  [[], ""],
  [[[5, 5]], "5..5"],
  [
    [
      [9, 9],
      [-3, -1],
      [10, 14],
      [12, 13],
    ],
    "-3..-1 9..14",
  ],
] as const)("%j are %s", (days, runs) => {
  expect(dayRuns(new Map(days))).toBe(runs);
});

it("of many the nearest are joined", () => {
  const days = Array.from(
    { length: 40 },
    (_, at) => [at * 10 + (at > 20 ? 100 : 0), at * 10 + (at > 20 ? 100 : 0)] as const,
  );
  expect(dayRuns(new Map(days))).toBe("0..200 310..490");
});
