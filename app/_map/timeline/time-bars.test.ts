// Bars and their axis: joined until they are wide enough, nothing lost, words that never touch.
import { describe, expect, it } from "vitest";
import { barPaths } from "./bar-paths";
import { dayRows } from "./day-rows";
import { dayNumber, isoDay } from "./iso-days";
import { barAt, barsOf, barStep, countWithin, drawnDays, rangeOf, type Histogram } from "./time-bars";
import { timeScale } from "./time-scale";
import { timeTicks } from "./time-ticks";

const autumn: Histogram = {
  step: "day",
  bins: [
    { day: "2023-10-17", precise: { attack: 2 }, imprecise: {} },
    { day: "2023-10-18", precise: { attack: 1, strike: 1 }, imprecise: { other: 0.5 } },
    { day: "2023-10-30", precise: {}, imprecise: { other: 0.5 } },
    { day: "2024-02-02", precise: { strike: 7 }, imprecise: {} },
  ],
};
const range = { from: dayNumber("2023-10-17"), to: dayNumber("2024-02-02") };
const sum = (bars: readonly { total: number }[]): number => bars.reduce((all, { total }) => all + total, 0);

function daily(count: number): Histogram {
  return {
    step: "day",
    bins: Array.from({ length: count }, (_, index) => ({
      day: isoDay(19_000 + index),
      precise: { ground: 1 },
      imprecise: {},
    })),
  };
}

describe("bars", () => {
  it("cover the bins' days, the last one whole", () => {
    expect(rangeOf(autumn)).toEqual(range);
    expect(rangeOf({ step: "month", bins: [{ day: "2024-02-01", precise: {}, imprecise: {} }] })).toEqual({
      from: dayNumber("2024-02-01"),
      to: dayNumber("2024-02-29"),
    });
    expect(rangeOf({ step: "day", bins: [] })).toBeNull();
  });
  it("of few days stand between empty ones", () => {
    expect(drawnDays({ from: 100, to: 100 })).toEqual({ from: 93, to: 107 });
    expect(drawnDays({ from: 100, to: 113 })).toEqual({ from: 99, to: 114 });
    expect(drawnDays({ from: 100, to: 114 })).toEqual({ from: 100, to: 114 });
  });
  it.each([
    [1000, "day"],
    [200, "week"],
    [40, "month"],
  ])("on %i pixels are a %s each", (width, step) => {
    expect(barStep(autumn, range, width, 4)).toBe(step);
  });
  it("are never finer than the bins", () => {
    expect(barStep({ ...autumn, step: "month" }, range, 10_000, 4)).toBe("month");
  });
  it("lose no event when they are joined", () => {
    for (const step of ["day", "week", "month", "year"] as const) expect(sum(barsOf(autumn, step))).toBe(12);
    expect(
      barsOf(autumn, "month").map(({ days, precise }) => [
        isoDay(days.from),
        isoDay(days.to),
        precise.attack,
      ]),
    ).toEqual([
      ["2023-10-01", "2023-10-31", 3],
      ["2024-02-01", "2024-02-29", 0],
    ]);
  });
  it("are found by their days", () => {
    const bars = barsOf(autumn, "week");
    expect(barAt(bars, dayNumber("2023-10-22"))?.total).toBe(4.5);
    expect(barAt(bars, dayNumber("2023-12-25"))).toBeNull();
    expect(barAt(bars, dayNumber("2024-02-04"))?.total).toBe(7);
  });
  it("count what lies in a period, with the share of a bar that is cut", () => {
    const period = { from: dayNumber("2023-10-18"), to: dayNumber("2023-10-30") };
    expect(countWithin(barsOf(autumn, "day"), period)).toBe(3);
    const oneBar = barsOf(
      { step: "month", bins: [{ day: "2024-06-01", precise: { strike: 30 }, imprecise: {} }] },
      "month",
    );
    expect(countWithin(oneBar, { from: dayNumber("2024-06-11"), to: dayNumber("2024-07-05") })).toBeCloseTo(
      20,
    );
  });
  it("are drawn as one path for each kind and certainty, solid below", () => {
    const scale = timeScale(range, 1090);
    const paths = barPaths(barsOf(autumn, "day"), scale, 70);
    expect(paths.map(({ kind, isPrecise }) => `${kind} ${isPrecise}`)).toEqual([
      "strike true",
      "attack true",
      "other false",
    ]);
    // The day with a strike, an attack and half of another: ten pixels an event, the strike on the ground.
    expect(paths[0]?.d).toBe("M10 70h9v-10h-9zM1080 70h9v-70h-9z");
    expect(paths[1]?.d).toBe("M0 70h9v-20h-9zM10 60h9v-10h-9z");
    expect(paths[2]?.d).toBe("M10 50h9v-5h-9zM130 70h9v-5h-9z");
  });
});

describe("a bar that begins before the scale does", () => {
  it("is cut where the scale begins and ends", () => {
    const scale = timeScale({ from: dayNumber("2023-10-17"), to: dayNumber("2023-10-26") }, 100);
    const bars = barsOf({ step: "day", bins: autumn.bins.slice(0, 2) }, "month");
    expect(barPaths(bars, scale, 45).map(({ d }) => d.split("v")[0])).toEqual([
      "M0 45h99",
      "M0 35h99",
      "M0 5h99",
    ]);
  });
});

describe("the scale", () => {
  it("gives every pixel a day and every day its pixels", () => {
    const scale = timeScale({ from: 10, to: 19 }, 100);
    expect([
      scale.xOf(10),
      scale.xOf(20),
      scale.dayAt(0),
      scale.dayAt(99.9),
      scale.dayAt(-5),
      scale.dayAt(500),
    ]).toEqual([0, 100, 10, 19, 10, 19]);
  });
});

describe("the axis", () => {
  const widthOfShape = { day: 44, dayOfYear: 76, month: 30, monthOfYear: 60, year: 32 };
  const ticks = (first: string, last: string, width: number): string[] =>
    timeTicks(timeScale({ from: dayNumber(first), to: dayNumber(last) }, width), {
      minPixels: 60,
      widthOfShape,
    }).map(({ day, shape }) => `${isoDay(day)} ${shape}`);
  it("names days of a week", () => {
    expect(ticks("2023-12-30", "2024-01-03", 500)).toEqual([
      "2023-12-30 dayOfYear",
      "2023-12-31 day",
      "2024-01-01 dayOfYear",
      "2024-01-02 day",
      "2024-01-03 day",
    ]);
  });
  it("names months of a winter, the year where it is new", () => {
    expect(ticks("2023-10-17", "2024-03-02", 320)).toEqual([
      "2023-11-01 monthOfYear",
      "2023-12-01 month",
      "2024-01-01 year",
      "2024-02-01 month",
    ]);
  });
  it("names quarters and years of longer times", () => {
    expect(ticks("2022-05-10", "2024-03-02", 640)).toEqual([
      "2022-07-01 monthOfYear",
      "2022-10-01 month",
      "2023-01-01 year",
      "2023-04-01 month",
      "2023-07-01 month",
      "2023-10-01 month",
      "2024-01-01 year",
    ]);
    expect(ticks("1998-05-10", "2024-03-02", 640)).toEqual([
      "2000-01-01 year",
      "2005-01-01 year",
      "2010-01-01 year",
      "2015-01-01 year",
      "2020-01-01 year",
    ]);
  });
  it("never lets words touch, however wide the map is", () => {
    for (let width = 200; width < 2000; width += 37)
      for (const last of ["2023-10-20", "2023-12-01", "2024-06-01", "2031-01-01"]) {
        const scale = timeScale({ from: dayNumber("2023-10-17"), to: dayNumber(last) }, width);
        const found = timeTicks(scale, { minPixels: 60, widthOfShape });
        expect(found.length).toBeGreaterThan(0);
        found.reduce((end, { day, shape }) => {
          expect(scale.xOf(day)).toBeGreaterThanOrEqual(end);
          return scale.xOf(day) + widthOfShape[shape];
        }, 0);
      }
  });
});

describe("the phone's list of days", () => {
  it("holds days while they are few, newest first", () => {
    expect(dayRows(autumn).map(({ days, parts }) => [isoDay(days.from), parts.length])).toEqual([
      ["2024-02-02", 0],
      ["2023-10-30", 0],
      ["2023-10-18", 0],
      ["2023-10-17", 0],
    ]);
  });
  it("holds months that open when days are many, and years beyond", () => {
    const months = dayRows(daily(90));
    expect(months.length).toBeLessThanOrEqual(4);
    expect(months.flatMap(({ parts }) => parts)).toHaveLength(90);
    expect(months[0]?.parts[0]?.days.from).toBe(19_089);
    expect(dayRows(daily(5000)).length).toBeLessThanOrEqual(15);
  });
});
