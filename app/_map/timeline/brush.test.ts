// What a pointer and what keys do to the period on the bars.
import { describe, expect, it } from "vitest";
import { gripAt, pulled } from "./brush-grip";
import { dayAfterKey } from "./brush-keys";
import { timeScale } from "./time-scale";

const scale = timeScale({ from: 100, to: 199 }, 1000);
/** Six days with events, and five beside them on each side. */
const short = timeScale({ from: 100, to: 105 }, 160, { from: 95, to: 110 });
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

describe("where more days are drawn than there are events on", () => {
  const whole = { from: 100, to: 105 };
  it.each([
    [
      "a new period ends where the events do",
      { kind: "new", startX: 75 } as const,
      155,
      { from: 102, to: 105 },
    ],
    ["beside them it is the nearest day", { kind: "new", startX: 5 } as const, 25, { from: 100, to: 100 }],
    [
      "an end stays on a day with events",
      { kind: "end", end: "from", period: whole, startX: 50 } as const,
      5,
      whole,
    ],
    [
      "an end moves off the first of them",
      { kind: "end", end: "from", period: whole, startX: 50 } as const,
      61,
      { from: 101, to: 105 },
    ],
  ])("%s", (_, grip, x, expected) => {
    expect(pulled(grip, x, short)).toEqual(expected);
  });
  it("every day has its place", () => {
    expect([short.xOf(95), short.xOf(100), short.xOf(111)]).toEqual([0, 50, 160]);
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
