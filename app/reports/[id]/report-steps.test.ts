// Each place once, in the order of the text; what stands for a body is no step.
import { describe, expect, test } from "vitest";
import type { MentionView } from "../../../lib/reports/report-view";
import { stepAsked, stepsOf } from "./report-steps";

const mention = (start: number, name: string, more: Partial<MentionView> = {}): MentionView => ({
  start,
  end: start + name.length,
  key: `4r7k2bd:${start}:${start + name.length}`,
  name,
  kind: "literal",
  candidates: [],
  chosen: null,
  confidence: null,
  reason: "",
  relative: null,
  decidedBy: null,
  ...more,
});

describe("the steps of a reading", () => {
  test("tell a name that is read alike once, with every place it stands at", () => {
    const steps = stepsOf([
      mention(40, "Akashat"),
      mention(5, "Homs"),
      mention(90, "Homs"),
      mention(60, "Washington", { kind: "metonym" }),
    ]);
    expect(steps.map((step) => [step.mention.name, step.spans.map(({ start }) => start)])).toEqual([
      ["Homs", [5, 90]],
      ["Akashat", [40]],
    ]);
  });
});

test.each([
  ["1", 1],
  ["5", 5],
  ["6", 6],
  ["99", 6],
  ["0", 1],
  ["-1", null],
  ["x", null],
  [undefined, null],
  [["1", "2"], null],
])("?step=%s is step %s of five and an end", (asked, step) => {
  expect(stepAsked(asked, 5)).toBe(step);
});

test("a report that names no place has no steps", () => {
  expect(stepAsked("1", 0)).toBeNull();
});
