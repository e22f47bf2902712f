// None reported, not stated, hedges and intervals are told apart.
import { describe, expect, it } from "vitest";
import { claimValueInWords, niceAxis, populationInWords } from "./claim-in-words";

const bare = { min: null, max: null, words: null, approximation: null };

describe("the value of a claim", () => {
  it.each([
    [{ ...bare, min: 16, max: 16 }, "16"],
    [{ ...bare, min: 0, max: 0 }, "none reported"],
    [bare, "not stated"],
    [{ ...bare, min: 19, approximation: "at least" }, "at least 19"],
    [{ ...bare, min: 19 }, "at least 19"],
    [{ ...bare, max: 5 }, "up to 5"],
    [{ ...bare, min: 1400, max: 1400, approximation: "some" }, "some 1,400"],
    [{ ...bare, min: 3, max: 5 }, "3–5"],
    [{ ...bare, min: 24, max: 99, approximation: "dozens" }, "dozens (24–99)"],
    [{ ...bare, words: "houses used as depots" }, "houses used as depots"],
  ])("%o is %s", (claim, expected) => {
    expect(claimValueInWords(claim)).toBe(expected);
  });
});

describe("who is counted", () => {
  it("joins the word of the text and the class, without saying one thing twice", () => {
    expect(populationInWords({ population: "civilian", unit: null })).toBe("civilians");
    expect(populationInWords({ population: "civilian", unit: "civilians" })).toBe("civilians");
    expect(populationInWords({ population: "combatant", unit: "militants" })).toBe("militants (fighters)");
    expect(populationInWords({ population: "unknown", unit: null })).toBeNull();
  });
});

describe("the axis of the strip", () => {
  it.each([
    [0, { max: 1, step: 1 }],
    [3, { max: 3, step: 1 }],
    [18, { max: 20, step: 5 }],
    [1400, { max: 1500, step: 500 }],
  ])("%d ends at a round number", (largest, expected) => {
    expect(niceAxis(largest)).toEqual(expected);
  });
});
