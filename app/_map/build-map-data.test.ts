// What of an event is drawn, and how: marks, rings in true metres, areas, and what stays off the map.
import { area, bbox, distance } from "@turf/turf";
import { describe, expect, test } from "vitest";
import type { EventSummary, LocationView } from "../../lib/events/event-view";
import { aLocation, anEvent, aRectangle } from "../../lib/testing/an-event";
import { buildMapData } from "./build-map-data";

const place = {
  id: "0a1b2c3",
  slug: "river-town",
  name: "River Town",
  nameArabic: "بلدة",
  hierarchy: "Country › Province",
};
const square = aRectangle(39, 32, 42, 34);

function nearTown(given: Partial<LocationView> = {}): LocationView {
  return aLocation({
    placeId: place.id,
    label: "near River Town",
    point: { lon: 40.9, lat: 34.5 },
    radiusMeters: 5_000,
    precision: "town",
    place,
    ...given,
  });
}

function strike(locations: readonly LocationView[], given: Partial<EventSummary> = {}): EventSummary {
  return anEvent({ id: "7kq2m4x", locations, ...given });
}

describe("a mark", () => {
  test.each([
    ["exact", { precision: "exact", radiusMeters: 8 }, "solid", null],
    ["vicinity", { precision: "vicinity", radiusMeters: 90 }, "solid", "thin"],
    ["locality", { precision: "locality", radiusMeters: 800 }, "hollow", "solid"],
    ["town", { precision: "town" }, "hollow", "solid"],
    ["an inferred town", { precision: "town", basis: "inferred" }, "hollow", "dashed"],
  ] as const)("of %s", (_, given, fill, edge) => {
    const { data } = buildMapData([strike([nearTown(given)])]);
    expect(data.marks.features.map(({ properties }) => properties.fill)).toEqual([fill]);
    expect(data.rings.features.map(({ properties }) => properties.edge)).toEqual(edge === null ? [] : [edge]);
    expect(data.halos.features).toHaveLength(data.rings.features.length);
    expect(data.areas.features).toEqual([]);
  });

  test("of a launch is open and kept apart from what was struck", () => {
    const { data, points } = buildMapData([
      strike([nearTown(), nearTown({ role: "launched_from", point: { lon: 44, lat: 33 } })]),
    ]);
    expect(data.marks.features).toHaveLength(1);
    expect(data.origins.features.map(({ properties }) => properties.fill)).toEqual(["open"]);
    expect(points).toEqual([{ lon: 40.9, lat: 34.5 }]);
  });
});

test.each([
  ["contested", 1],
  ["corroborated", 0],
] as const)("what is %s says so beside its label, not in it", (grade, contested) => {
  const { data } = buildMapData([
    strike([nearTown(), nearTown({ precision: "region", area: square, label: "the west" })], { grade }),
  ]);
  const drawn = [...data.marks.features, ...data.areaMarks.features].map(({ properties }) => properties);
  expect(drawn.map((properties) => properties.contested)).toEqual([contested, contested]);
  expect(drawn[0]?.label).toBe("near River Town");
});

test.each([0, 31.3, 37.1, 60])(
  "a ring at latitude %d is its radius in true metres in every direction",
  (lat) => {
    const radiusMeters = 17_000;
    const { data } = buildMapData([strike([nearTown({ point: { lon: 40, lat }, radiusMeters })])]);
    const ring = data.rings.features[0]?.geometry.coordinates[0] ?? [];
    expect(ring.length).toBeGreaterThan(64);
    for (const corner of ring) {
      const meters = distance([40, lat], corner, { units: "meters" });
      expect(Math.abs(meters / radiusMeters - 1)).toBeLessThan(0.005);
    }
  },
);

describe("an area", () => {
  test("is never a mark, and its label stands inside it", () => {
    const { data } = buildMapData([
      strike([nearTown({ precision: "region", area: square, label: "the west" })]),
    ]);
    expect(data.marks.features).toEqual([]);
    expect(data.rings.features).toEqual([]);
    expect(data.areas.features[0]?.geometry).toEqual(square);
    const [lon = 0, lat = 0] = data.areaMarks.features[0]?.geometry.coordinates ?? [];
    expect(lon > 39 && lon < 42 && lat > 32 && lat < 34).toBe(true);
  });

  test("without an outline is the disc of its radius", () => {
    const { data } = buildMapData([strike([nearTown({ precision: "district", radiusMeters: 30_000 })])]);
    const disc = data.areas.features[0]?.geometry;
    expect(disc === undefined ? 0 : area(disc) / (Math.PI * 30_000 ** 2)).toBeCloseTo(1, 1);
    expect(disc === undefined ? [] : bbox(disc)).toHaveLength(4);
  });

  test("is labelled once for all its events", () => {
    const location = nearTown({ precision: "region", area: square });
    const { data } = buildMapData([strike([location]), strike([location], { id: "7kq2m4y" })]);
    expect(data.areaMarks.features.map(({ properties }) => properties)).toMatchObject([
      { count: 2, eventIds: "7kq2m4x,7kq2m4y" },
    ]);
  });
});

test.each([
  [{ label: "near River Town" }, "somewhere near River Town"],
  [{ label: "a base in the west" }, "somewhere in River Town"],
  [{ label: "the west", place: null }, "somewhere in the west"],
  [{ label: "A depot", area: null }, "A depot, somewhere in this ring"],
])("an area labelled %j says %j", (given, words) => {
  const { data } = buildMapData([strike([nearTown({ precision: "region", area: square, ...given })])]);
  expect(data.areaMarks.features.map(({ properties }) => properties.label)).toEqual([words]);
});

test("a wide area pulls the first view only where nothing nearer is known", () => {
  const wide = nearTown({ precision: "country", radiusMeters: 300_000, point: { lon: 36, lat: 31 } });
  expect(buildMapData([strike([wide])]).points).toEqual([{ lon: 36, lat: 31 }]);
  expect(buildMapData([strike([wide]), strike([nearTown()], { id: "7kq2m4y" })]).points).toEqual([
    { lon: 40.9, lat: 34.5 },
  ]);
});

describe("in the tray", () => {
  test.each([
    ["no place", []],
    [
      "an unknown place",
      [nearTown({ precision: "unknown", point: null, radiusMeters: null, label: "Nowhere" })],
    ],
    [
      "a country we know only a point of",
      [nearTown({ precision: "country", radiusMeters: null, label: "Yemen" })],
    ],
    ["only where it was launched from", [nearTown({ role: "launched_from", label: "the coast" })]],
    ["only where it was told", [nearTown({ role: "statement_made", label: "the capital" })]],
  ] as const)("stands %s", (_, locations) => {
    const event = strike(locations);
    const { data, points } = buildMapData([event]);
    expect(data.marks.features).toEqual([]);
    expect(points).toEqual([]);
  });
});
