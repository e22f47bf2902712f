// Five kinds, five shapes: told apart without colour, and drawn alike on every canvas.
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { palettes, themes } from "./palette";
import { drawSymbol, shapeOf, symbolPathData } from "./symbols";

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
});
