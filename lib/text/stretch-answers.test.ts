import { describe, expect, it } from "vitest";
import { StretchAnswers } from "./stretch-answers";

describe("answers about the stretches of a text", () => {
  it("are worked out once for each stretch, and anew for another text", () => {
    const asked: string[] = [];
    const words = new StretchAnswers((text, { start, end }) => {
      const slice = text.slice(start, end);
      asked.push(slice);
      return slice.split(" ").length;
    });
    const text = "one two three";
    expect(words.about(text, { start: 0, end: 7 })).toBe(2);
    expect(words.about(text, { start: 8, end: 13 })).toBe(1);
    expect(words.about(text, { start: 0, end: 7 })).toBe(2);
    expect(words.about(text, { start: 0, end: 13 })).toBe(3);
    expect(words.about("one", { start: 0, end: 3 })).toBe(1);
    expect(asked).toEqual(["one two", "three", "one two three", "one"]);
  });
});
