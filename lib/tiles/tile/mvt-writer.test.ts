// What is written can be read: words, numbers, long messages, and layers that share words.
import { describe, expect, it } from "vitest";
import { readVectorTile } from "../../basemap/read-vector-tile";
import { LayerWriter, writeTile, type TileValue } from "./mvt-writer";
import { TileWord } from "./tile-word";

const names = ["name", "count"] as const;

/** Properties of a layer's features as they are read. */
function written(layers: readonly LayerWriter<(typeof names)[number]>[], name: string) {
  const bytes = writeTile(layers);
  return bytes === null ? null : readVectorTile(bytes).get(name)?.features;
}

function aLayer(name: string): LayerWriter<(typeof names)[number]> {
  const layer = new LayerWriter(name, names);
  layer.clear();
  return layer;
}

describe("a layer", () => {
  it.each<[string, TileValue]>([
    ["nothing", ""],
    ["letters", "near Abu Kamal"],
    ["other letters behind them", "Abu Kamal البوكمال"],
    ["two units for a letter", "𐎀𐎁"],
    ["128 letters", "a".repeat(128)],
    ["more bytes than letters", "ب".repeat(9_000)],
    ["a whole number", 7],
    ["the last small one", 1_023],
    ["the first that is not", 1_024],
    ["the largest that is exact", Number.MAX_SAFE_INTEGER],
    ["a fraction", 12.34],
    ["a number below 0", -3],
  ])("gives back %s", (_, value) => {
    const layer = aLayer("marks");
    layer.point(1, 2, { name: value, count: value });
    expect(written([layer], "marks")?.[0]?.properties).toEqual({ name: value, count: value });
  });

  it("says a word once, however many features say it", () => {
    const word = new TileWord("strike ".repeat(20));
    const layer = aLayer("marks");
    layer.point(0, 0, { name: word, count: 1 });
    const once = writeTile([layer])?.length ?? 0;
    for (let more = 0; more < 10; more += 1) layer.point(0, 0, { name: word, count: 1 });
    expect((writeTile([layer])?.length ?? 0) - once).toBeLessThan(10 * 20);
  });

  it("numbers a word anew in each layer and in each tile", () => {
    const [first, second] = [new TileWord("first"), new TileWord("second")];
    const marks = aLayer("marks");
    marks.point(0, 0, { name: first, count: 1 });
    marks.point(0, 0, { name: second, count: 2 });
    const rings = aLayer("rings");
    rings.point(0, 0, { name: second, count: 3 });
    expect(written([marks, rings], "rings")?.[0]?.properties).toEqual({ name: "second", count: 3 });
    expect(written([marks, rings], "marks")?.map(({ properties }) => properties.name)).toEqual([
      "first",
      "second",
    ]);
    marks.clear();
    marks.point(0, 0, { name: second, count: 1 });
    expect(written([marks], "marks")?.map(({ properties }) => properties.name)).toEqual(["second"]);
  });

  it("holds polygons whose corners take more bytes than one length can say", () => {
    const layer = aLayer("areas");
    const ring = Array.from({ length: 5_000 }, (_, at) => [
      at % 2 === 0 ? at : -at,
      (at * at) % 4_096,
    ]).flat();
    layer.polygon([ring], { name: "", count: 0 });
    const [feature] = written([layer], "areas") ?? [];
    expect(feature?.parts).toEqual([ring]);
  });

  it("is left out where it holds nothing", () => {
    expect(writeTile([aLayer("marks")])).toBeNull();
  });
});
