// Handles, arrows and play never leave the range, never cross, and an end at the range's end stays open.
import { describe, expect, it } from "vitest";
import { everything } from "../../../lib/events/filter/event-filter";
import { addSteps, dayNumber, isoDay, startOf, type Step } from "./iso-days";
import { between, isCutOff, isWhole, moveBy, moveEnd, besideRange, periodOf, withPeriod } from "./period";
import { daysOfTick, firstWindow, nextWindow } from "./play-steps";

const range = { from: 100, to: 199 };

describe("days as numbers", () => {
  it("counts from 1970 and back", () => {
    expect([dayNumber("1970-01-03"), isoDay(2), isoDay(dayNumber("2024-02-29"))]).toEqual([
      2,
      "1970-01-03",
      "2024-02-29",
    ]);
  });
  it.each<[Step, string, string]>([
    ["week", "2023-10-29", "2023-10-23"],
    ["week", "2023-10-23", "2023-10-23"],
    ["week", "1969-12-31", "1969-12-29"],
    ["month", "2024-02-29", "2024-02-01"],
    ["year", "2024-02-29", "2024-01-01"],
  ])("the %s of %s begins on %s", (step, day, start) => {
    expect(isoDay(startOf(step, dayNumber(day)))).toBe(start);
  });
  it.each<[Step, string, number, string]>([
    ["day", "2024-02-28", 2, "2024-03-01"],
    ["week", "2024-02-28", -1, "2024-02-21"],
    ["month", "2024-01-31", 1, "2024-02-29"],
    ["month", "2024-01-15", -1, "2023-12-15"],
    ["year", "2024-02-29", 1, "2025-02-28"],
  ])("steps by %s from %s", (step, day, count, expected) => {
    expect(isoDay(addSteps(step, dayNumber(day), count))).toBe(expected);
  });
});

describe("a period", () => {
  it("lies between two days in any order, inside the range", () => {
    expect(between(150, 120, range)).toEqual({ from: 120, to: 150 });
    expect(between(50, 500, range)).toEqual(range);
    expect(between(10, 20, range)).toEqual({ from: 100, to: 100 });
  });
  it("has ends that stop at each other and at the range", () => {
    const period = { from: 120, to: 130 };
    expect(moveEnd(period, "from", 140, range)).toEqual({ from: 130, to: 130 });
    expect(moveEnd(period, "to", 10, range)).toEqual({ from: 120, to: 120 });
    expect(moveEnd(period, "to", 900, range)).toEqual({ from: 120, to: 199 });
  });
  it("keeps its width when it moves", () => {
    expect(moveBy({ from: 120, to: 130 }, 1000, range)).toEqual({ from: 189, to: 199 });
    expect(moveBy({ from: 120, to: 130 }, -1000, range)).toEqual({ from: 100, to: 110 });
    expect(isWhole(moveBy(range, 7, range), range)).toBe(true);
  });
  it("is read from a filter: none, absolute, open, rolling", () => {
    const of = (part: object) => periodOf({ ...everything, ...part }, range, isoDay(250));
    expect(of({})).toBeNull();
    expect(of({ from: isoDay(120), to: isoDay(130) })).toEqual({ from: 120, to: 130 });
    expect(of({ from: isoDay(120) })).toEqual({ from: 120, to: 199 });
    expect(of({ rollingDays: 101 })).toEqual({ from: 150, to: 199 });
    expect(of({ rollingDays: 7 })).toEqual({ from: 199, to: 199 });
  });
  it("says on which side of the range all of a filter's days lie", () => {
    const of = (part: object) => besideRange({ ...everything, ...part }, range, isoDay(250));
    expect(of({})).toBeNull();
    expect(of({ from: isoDay(90), to: isoDay(100) })).toBeNull();
    expect(of({ from: isoDay(80), to: isoDay(99) })).toBe("before");
    expect(of({ to: isoDay(99) })).toBe("before");
    expect(of({ from: isoDay(200) })).toBe("after");
    expect(of({ rollingDays: 51 })).toBe("after");
    expect(of({ rollingDays: 52 })).toBeNull();
  });
  it("is not all that a filter asks for where that reaches beyond the range", () => {
    const of = (part: object) => isCutOff({ ...everything, ...part }, range);
    expect(of({})).toBe(false);
    expect(of({ from: isoDay(100), to: isoDay(199) })).toBe(false);
    expect(of({ from: isoDay(150) })).toBe(false);
    expect(of({ from: isoDay(99), to: isoDay(120) })).toBe(true);
    expect(of({ to: isoDay(99) })).toBe(true);
    expect(of({ from: isoDay(200) })).toBe(true);
    expect(of({ rollingDays: 52 })).toBe(true);
  });
  it("leaves an end open that stands at the end of the range", () => {
    const filter = { ...everything, rollingDays: 7 };
    expect(withPeriod(filter, { from: 100, to: 130 }, range, "open")).toEqual({
      ...everything,
      from: null,
      to: isoDay(130),
    });
    expect(withPeriod(filter, range, range, "open")).toEqual(everything);
    expect(withPeriod(filter, null, range, "open")).toEqual(everything);
  });
  it("keeps both ends of days that were picked", () => {
    const last = { from: range.to, to: range.to };
    expect(withPeriod(everything, last, range, "kept")).toEqual({
      ...everything,
      from: isoDay(range.to),
      to: isoDay(range.to),
    });
    expect(withPeriod({ ...everything, rollingDays: 7 }, null, range, "kept")).toEqual(everything);
  });
});

describe("play", () => {
  it("starts at the chosen period, or with a window that fits the range", () => {
    expect(firstWindow({ from: 120, to: 130 }, range)).toEqual({ from: 120, to: 130 });
    expect(firstWindow(null, range)).toEqual({ from: 100, to: 106 });
    expect(firstWindow(null, { from: 0, to: 9 })).toEqual({ from: 0, to: 0 });
    expect(firstWindow(null, { from: 0, to: 3650 })).toEqual({ from: 0, to: 29 });
  });
  it("starts again from the beginning, as wide, when it stands at the end", () => {
    expect(firstWindow({ from: 190, to: 199 }, range)).toEqual({ from: 100, to: 109 });
  });
  it("visits every day and stops at the end", () => {
    let window: { from: number; to: number } | null = firstWindow(null, range);
    const ends: number[] = [];
    while (window !== null) {
      ends.push(window.to);
      window = nextWindow(window, daysOfTick(range), range);
    }
    expect(ends).toEqual(Array.from({ length: 94 }, (_, index) => 106 + index));
  });
  it("ends a step wider than what is left at the end", () => {
    expect(nextWindow({ from: 180, to: 195 }, 16, range)).toEqual({ from: 184, to: 199 });
  });
  it("goes through decades in a minute", () => {
    expect(daysOfTick({ from: 0, to: 19_999 })).toBe(42);
  });
});
