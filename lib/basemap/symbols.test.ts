// Five kinds, five shapes: told apart without colour, and drawn alike on every canvas.
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { palettes, themes, type SymbolGroup } from "./palette";
import { contestedMarginPixels, drawSymbol } from "./draw-symbol";
import { shapeOf, splitOutline, splitOutlinePathData, symbolPathData } from "./symbols";

describe("symbols", () => {
  it("gives every kind group a shape of its own", () => {
    expect(new Set(Object.values(shapeOf)).size).toBe(Object.keys(palettes.light.marks.groups).length);
  });

  it("writes path data for SVG", () => {
    expect(symbolPathData("square", 10)).toBe("M-7.8 -7.8L7.8 -7.8L7.8 7.8L-7.8 7.8Z");
    expect(symbolPathData("diamond", 8, 10, 10)).toBe("M10 2L18 10L10 18L2 10Z");
    expect(symbolPathData("circle", 10)).toContain("a8.4 8.4");
  });

  it.each(themes)("fills a solid strike with its colour and leaves a hollow one open (%s)", (theme) => {
    const middle = (fill: "solid" | "hollow" | "open"): string => {
      const canvas = createCanvas(32, 32);
      const context = canvas.getContext("2d");
      drawSymbol(context, { group: "strike", fill, theme, x: 16, y: 16, radius: 8 });
      const [r = 0, g = 0, b = 0] = context.getImageData(16, 16, 1, 1).data;
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
    };
    expect(middle("solid")).toBe(palettes[theme].marks.groups.strike);
    expect(middle("hollow")).toBe(palettes[theme].basemap.land);
    expect(middle("open")).toBe(palettes[theme].basemap.land);
  });

  it.each(Object.values(shapeOf))("parts the outline of a contested %s at head and foot", (shape) => {
    const [right, left] = splitOutline(shape, 8, 20, 20);
    expect(right.every(([x]) => x >= 22 - 1e-9)).toBe(true);
    expect(left.map(([x]) => Math.round(x * 100))).toEqual(right.map(([x]) => Math.round((40 - x) * 100)));
    // One stroke each, from above the middle to below it, outside of the shape.
    expect(right[0]?.[1]).toBeLessThan(20 - 6);
    expect(right.at(-1)?.[1]).toBeGreaterThan(20 + 6);
    expect(Math.max(...right.map(([x]) => x))).toBeGreaterThan(20 + 8);
    expect(splitOutlinePathData(shape, 8).match(/M/g)).toHaveLength(2);
  });

  const groups = Object.keys(shapeOf).filter(
    (word): word is SymbolGroup => word in palettes.light.marks.groups,
  );
  const looks = themes.flatMap((theme) =>
    groups.flatMap((group) => (["solid", "hollow"] as const).map((fill) => [group, fill, theme] as const)),
  );
  it.each(looks)(
    "draws a contested %s (%s, %s) with ink at both sides and none at head and foot",
    (group, fill, theme) => {
      const canvas = createCanvas(48, 48);
      const context = canvas.getContext("2d");
      const drawn = { group, fill, theme, x: 24, y: 24, radius: 8 };
      const isInk = (x: number, y: number): boolean => {
        const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(x, y, 1, 1).data;
        const ink = palettes[theme].marks.edge;
        const off = [r, g, b].map(
          (part, index) => part - parseInt(ink.slice(1 + 2 * index, 3 + 2 * index), 16),
        );
        return a > 200 && Math.hypot(...off) < 120;
      };
      const outside = (): { x: number; y: number }[] =>
        Array.from({ length: 48 * 48 }, (_, index) => ({ x: index % 48, y: Math.floor(index / 48) })).filter(
          ({ x, y }) => Math.hypot(x - 24, y - 24) > 9.7 && isInk(x, y),
        );
      drawSymbol(context, { ...drawn, isContested: true });
      const ink = outside();
      expect(ink.some(({ x }) => x > 24) && ink.some(({ x }) => x < 24)).toBe(true);
      expect(ink.filter(({ x }) => x === 23 || x === 24)).toEqual([]);
      expect(
        ink.every(({ x, y }) => Math.max(Math.abs(x - 24), Math.abs(y - 24)) <= 8 + contestedMarginPixels),
      ).toBe(true);
      context.clearRect(0, 0, 48, 48);
      drawSymbol(context, drawn);
      expect(outside().every(({ x, y }) => Math.hypot(x - 24, y - 24) < 11)).toBe(true);
    },
  );
});
