// The style keeps the promises of the map: nothing from elsewhere, legible letters, colours of the palette alone.
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
