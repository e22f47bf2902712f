// The style keeps the promises of the map: nothing from elsewhere, legible letters, colours of the palette alone.
import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { basemapStyle, firstLabelLayer } from "./basemap-style";
import { palettes, themes } from "./palette";
import { textSizes } from "./style-sizes";

describe.each(themes)("basemapStyle %s", (theme) => {
  const style = basemapStyle(theme, { origin: "https://map.example.org" });
  const text = JSON.stringify(style);

  it("asks only its own origin, and for no glyphs or sprites", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = text.match(/https?:[^"]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/map\.example\.org\//);
  });

  it("takes every colour from the palette", () => {
    const known = new Set<string>(Object.values(palettes[theme].basemap));
    const used = text.match(/#[0-9A-Fa-f]{3,8}(?=")/g) ?? [];
    expect(used.length).toBeGreaterThan(10);
    for (const colour of used) expect(known).toContain(colour);
  });

  it("writes nothing smaller than 12 pixels", () => {
    for (const stops of Object.values(textSizes))
      for (const [, size] of stops) expect(size).toBeGreaterThanOrEqual(12);
  });

  it("spaces no letters where Arabic is written", () => {
    for (const layer of style.layers) {
      if (layer.type !== "symbol" || !JSON.stringify(layer.layout?.["text-field"]).includes("name_ar"))
        continue;
      expect(layer.layout?.["text-letter-spacing"] ?? 0).toBe(0);
    }
  });

  it("draws disputed borders dashed, and names its first label layer", () => {
    const disputed = style.layers.find(({ id }) => id === "disputed-borders");
    expect(disputed?.type === "line" && disputed.paint?.["line-dasharray"]).toBeTruthy();
    const ids = style.layers.map(({ id }) => id);
    const firstName = style.layers.findIndex(({ type }) => type === "symbol" || type === "circle");
    expect(ids[firstName]).toBe(firstLabelLayer);
  });
});

describe("names on the basemap", () => {
  const linesOf = (properties: Record<string, string>, options: object): string => {
    const style = basemapStyle("light", { origin: "https://map.example.org", ...options });
    const layer = style.layers.find(({ id }) => id === "countries");
    const field = layer?.type === "symbol" ? layer.layout?.["text-field"] : undefined;
    const made = createExpression(field, "layers[0].layout.text-field");
    if (made.result === "error") throw new Error("The expression does not parse.");
    return String(made.value.evaluate({ zoom: 5 }, { type: 1, properties }));
  };

  it.each([
    [{}, "Syria\nسوريا"],
    [{ isArabicFirst: true }, "سوريا\nSyria"],
    [{ isArabicFirst: true, names: "latin" }, "Syria"],
    [{ isArabicFirst: true, names: "local" }, "سوريا"],
  ])("stand as the reader reads: %o", (options, lines) => {
    expect(linesOf({ name: "Syria", name_ar: "سوريا" }, options)).toBe(lines);
  });

  it("stay as they are where no Arabic one is known", () => {
    expect(linesOf({ name: "Israel", name_he: "ישראל" }, { isArabicFirst: true })).toBe("Israel\nישראל");
    expect(linesOf({ name: "Cyprus" }, { isArabicFirst: true })).toBe("Cyprus");
  });
});
