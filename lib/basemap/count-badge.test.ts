// A badge is as wide as its number needs and no wider, and its ring tells the share that is not exactly placed.
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { badgeReach, drawCountBadge, mostFigures, mostFiguresUpTo, shortCount } from "./count-badge";
import { palettes, themes, type Theme } from "./palette";

it.each([
  [1, "1"],
  [12, "12"],
  [999, "999"],
  [1_000, "1k"],
  [1_234, "1.2k"],
  [1_999, "1.9k"],
  [12_345, "12k"],
  [999_999, "999k"],
  [1_000_000, "1m"],
  [1_250_000, "1.2m"],
  [10_000_000, "10m"],
])("prints %d as %s", (count, words) => {
  expect(shortCount(count)).toBe(words);
  expect(words.length).toBeLessThanOrEqual(mostFigures);
});

it("knows the most figures of all counts up to one", () => {
  let most = 0;
  for (let count = 1; count <= 12_000; count += 1) {
    most = Math.max(most, shortCount(count).length);
    if (mostFiguresUpTo(count) !== most) expect([count, mostFiguresUpTo(count)]).toEqual([count, most]);
  }
  expect(most).toBe(mostFigures);
  expect(mostFiguresUpTo(12_345_678)).toBe(mostFigures);
});

/** Pixels of ink on the ring, by quarter of the way round from the top. */
function inkOnRing(theme: Theme, imprecise: number): number[] {
  const canvas = createCanvas(60, 60);
  const context = canvas.getContext("2d");
  drawCountBadge(context, { figures: 1, imprecise, theme, x: 30, y: 30 });
  const ink = palettes[theme].marks.cluster;
  const quarters = [0, 0, 0, 0];
  for (let step = 0; step < 400; step++) {
    const angle = (2 * Math.PI * (step + 0.5)) / 400 - Math.PI / 2;
    const [r = 0, g = 0, b = 0] = context.getImageData(
      Math.floor(30 + 14.2 * Math.cos(angle)),
      Math.floor(30 + 14.2 * Math.sin(angle)),
      1,
      1,
    ).data;
    const distance = [r, g, b].reduce(
      (sum, part, index) => sum + Math.abs(part - parseInt(ink.slice(1 + 2 * index, 3 + 2 * index), 16)),
      0,
    );
    if (distance < 200) quarters[Math.floor(step / 100)] = (quarters[Math.floor(step / 100)] ?? 0) + 1;
  }
  return quarters;
}

describe("drawCountBadge", () => {
  it("grows only with the figures it has to hold", () => {
    expect(badgeReach(1)).toEqual(badgeReach(2));
    const [two, three, four] = [2, 3, 4].map((figures) => badgeReach(figures));
    expect(two?.y).toBe(four?.y);
    expect((three?.x ?? 0) - (two?.x ?? 0)).toBeLessThanOrEqual(4);
    expect((four?.x ?? 0) - (three?.x ?? 0)).toBeLessThanOrEqual(4);
  });

  it.each(themes)("hatches the share that is imprecise, clockwise from the top (%s)", (theme) => {
    expect(inkOnRing(theme, 0).every((ink) => ink > 95)).toBe(true);
    const [first = 0, second = 0, third = 0, fourth = 0] = inkOnRing(theme, 0.5);
    expect(third > 90 && fourth > 90).toBe(true);
    // Ticks with gaps between them: neither full nor bare.
    for (const ink of [first, second]) expect(ink > 10 && ink < 80).toBe(true);
    expect(inkOnRing(theme, 1).every((ink) => ink > 10 && ink < 80)).toBe(true);
  });
});
