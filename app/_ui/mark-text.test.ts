// Runs join up to the text again, and each knows the marks that cover it.
import { describe, expect, it } from "vitest";
import { markText, type TextMark } from "./mark-text";

const mark = (start: number, end: number, kind: TextMark["kind"] = "mention"): TextMark => ({
  start,
  end,
  kind,
  target: null,
  label: kind,
});

describe("marking a text", () => {
  const text = "A strike near Abu Kamal killed 16.";
  const cases: readonly [string, readonly TextMark[], readonly (readonly [string, readonly string[]])[]][] = [
    ["no mark: one run", [], [[text, []]]],
    [
      "one mention",
      [mark(14, 23)],
      [
        ["A strike near ", []],
        ["Abu Kamal", ["mention"]],
        [" killed 16.", []],
      ],
    ],
    [
      "overlapping marks",
      [mark(2, 18, "claim"), mark(14, 23)],
      [
        ["A ", []],
        ["strike near ", ["claim"]],
        ["Abu ", ["claim", "mention"]],
        ["Kamal", ["mention"]],
        [" killed 16.", []],
      ],
    ],
    [
      "empty and outlying marks are cut",
      [mark(5, 5), mark(-3, 1), mark(33, 99)],
      [
        ["A", ["mention"]],
        [" strike near Abu Kamal killed 16", []],
        [".", ["mention"]],
      ],
    ],
  ];
  it.each(cases)("%s", (_, marks, expected) => {
    const runs = markText(text, marks);
    expect(runs.map((run) => [run.text, run.marks.map(({ kind }) => kind)])).toEqual(expected);
    expect(runs.map((run) => run.text).join("")).toBe(text);
  });
  it("gives nothing for an empty text", () => {
    expect(markText("", [mark(0, 3)])).toEqual([]);
  });
});
