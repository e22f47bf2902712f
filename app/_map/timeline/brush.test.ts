// What a pointer and what keys do to the period on the bars.
import { describe, expect, it } from "vitest";
import { gripAt, pulled } from "./brush-grip";
import { dayAfterKey } from "./brush-keys";
import { timeScale } from "./time-scale";

const scale = timeScale({ from: 100, to: 199 }, 1000);
const chosen = { from: 120, to: 129 };

describe("a pointer", () => {
  it("takes hold of the window where it lies on it, and begins a new one elsewhere", () => {
    expect(gripAt(250, chosen, scale)).toEqual({ kind: "window", period: chosen, startX: 250 });
    expect(gripAt(310, chosen, scale)).toEqual({ kind: "new", startX: 310 });
    expect(gripAt(250, null, scale)).toEqual({ kind: "new", startX: 250 });
  });
  it.each([
    ["draws a new period in either direction", gripAt(505, null, scale), 305, { from: 130, to: 150 }],
    ["moves the window with its width", gripAt(250, chosen, scale), 352, { from: 130, to: 139 }],
    ["stops the window at the range", gripAt(250, chosen, scale), -900, { from: 100, to: 109 }],
    [
      "moves an end",
      { kind: "end", end: "to", period: chosen, startX: 300 } as const,
      340,
      { from: 120, to: 133 },
    ],
    [
      "stops an end at the other",
      { kind: "end", end: "from", period: chosen, startX: 200 } as const,
      900,
      { from: 129, to: 129 },
    ],
  ])("%s", (_, grip, x, expected) => {
    expect(pulled(grip, x, scale)).toEqual(expected);
  });
});

describe("keys", () => {
  it.each([
    ["ArrowRight", false, 121],
    ["ArrowUp", false, 121],
    ["ArrowLeft", false, 119],
    ["ArrowLeft", true, 113],
    ["ArrowRight", true, 127],
    // Day 120 is 1 May 1970.
    ["PageUp", false, 151],
    ["PageDown", false, 90],
    ["Home", false, 100],
    ["End", false, 199],
    ["x", false, null],
  ])("%s (Shift: %s)", (key, shiftKey, day) => {
    expect(dayAfterKey({ key, shiftKey }, 120, scale.range)).toBe(day);
  });
});
