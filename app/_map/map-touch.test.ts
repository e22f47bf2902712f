// What a press on symbols means: one is chosen, those that lie on each other open a list of all of them.
import { expect, test } from "vitest";
import { symbolsOf, type Feature } from "./map-touch";

const at = (lon: number, lat: number): Feature["geometry"] => ({ type: "Point", coordinates: [lon, lat] });
const drawn = (layer: string, properties: Feature["properties"], lon = 41): Feature => ({
  layer: { id: layer, type: "symbol", source: "events" },
  geometry: at(lon, 34.4),
  properties,
});
const mark = drawn("event-mark", { eventId: "aaaaaaa", count: 1, cell: "" });
const area = drawn("event-area-mark", { eventId: "bbbbbbb", count: 1, cell: "circle/1/2/3" }, 40.9);
const map = { getZoom: () => 4.8 };

test("a mark over an area's are two, each by what a list is asked with", () => {
  expect(symbolsOf(map, [mark, area])).toEqual([
    { at: { lon: 41, lat: 34.4 }, cell: expect.stringMatching(/^11\/\d+\/\d+$/), count: 1 },
    { at: { lon: 40.9, lat: 34.4 }, cell: "circle/1/2/3", count: 1 },
  ]);
});

test("the same mark from two tiles, and an event that is marked twice, are one", () => {
  const again = drawn("event-area-mark", { eventId: "aaaaaaa", count: 1, cell: "area/7" });
  expect(symbolsOf(map, [mark, mark, again])).toHaveLength(1);
});

test("rings, hatches, origins and what is chosen are none", () => {
  const others = ["ring-fill", "area-hatch", "event-origin", "chosen-mark"];
  expect(
    symbolsOf(
      map,
      others.map((layer) => drawn(layer, { eventId: "ccccccc", count: 1 })),
    ),
  ).toEqual([]);
});
