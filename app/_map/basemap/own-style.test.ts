// A style from elsewhere keeps what it draws, and gives our events their place.
import { expect, test } from "vitest";
import { firstLabelLayer } from "../../../lib/basemap/label-layers";
import { ownStyle } from "./own-style";

const style = {
  version: 8,
  sources: { map: { type: "vector", url: "https://tiles.example.org/map.json" } },
  glyphs: "https://tiles.example.org/{fontstack}/{range}.pbf",
  layers: [
    { id: "sea", type: "background", paint: { "background-color": "#eee" } },
    { id: "names", type: "symbol", source: "map", "source-layer": "names" },
  ],
};

test("events' areas go below its first name, our fonts beside its glyphs", () => {
  const ready = ownStyle(style, "https://map.example.org");
  expect(ready?.layers.map(({ id }) => id)).toEqual(["sea", firstLabelLayer, "names"]);
  expect(ready?.glyphs).toBe(style.glyphs);
  expect(JSON.stringify(ready?.["font-faces"])).toContain("https://map.example.org/fonts/");
});

test("a style without names still has the place, on top", () => {
  const bare = { ...style, layers: style.layers.slice(0, 1) };
  expect(ownStyle(bare, "https://map.example.org")?.layers.at(-1)?.id).toBe(firstLabelLayer);
});

test.each([[null], ["<html>"], [{ version: 7, layers: [], sources: {} }], [{ version: 8 }]])(
  "%j is no style",
  (value) => {
    expect(ownStyle(value, "https://map.example.org")).toBeNull();
  },
);
