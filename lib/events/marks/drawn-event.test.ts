// The box of what is drawn of an event.
import { describe, expect, it } from "vitest";
import type { LonLatBox } from "../../geo/coordinates";
import { boxAround } from "../../geo/distance";
import type { LocationView } from "../event-view";
import { drawnEvent, joinBoxes } from "./drawn-event";

const here = { lon: 40.9, lat: 34.45 };
const location = (more: Partial<LocationView>): LocationView => ({
  role: "struck",
  basis: "named_place",
  placeId: null,
  label: "Town",
  point: here,
  radiusMeters: 1000,
  precision: "locality",
  area: null,
  explanation: null,
  place: null,
  ...more,
});
const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [39, 32],
      [42, 32],
      [42, 34],
      [39, 34],
      [39, 32],
    ],
  ],
};

describe("what is drawn of", () => {
  it.each<[string, Partial<LocationView>[], ReturnType<typeof drawnEvent>]>([
    ["a town", [{}], { box: boxAround(here, 1000), hasMark: true }],
    ["an exact spot", [{ precision: "exact", radiusMeters: 10 }], { box: boxAround(here, 0), hasMark: true }],
    [
      "an area with an outline",
      [{ precision: "region", area: square }],
      { box: { west: 39, south: 32, east: 42, north: 34 }, hasMark: true },
    ],
    ["an unknown place", [{ precision: "unknown", point: null }], { box: null, hasMark: false }],
    ["no place", [], { box: null, hasMark: false }],
    ["an origin alone", [{ role: "launched_from" }], { box: null, hasMark: false }],
    ["a statement", [{ role: "statement_made" }], { box: null, hasMark: false }],
    ["an area of no extent", [{ precision: "district", radiusMeters: null }], { box: null, hasMark: false }],
  ])("%s", (_what, locations, expected) => {
    expect(drawnEvent({ locations: locations.map(location) })).toEqual(expected);
  });
});

describe("two boxes together", () => {
  const box = (west: number, east: number): LonLatBox => ({ west, east, south: 0, north: 1 });
  it.each([
    [box(10, 20), box(30, 40), box(10, 40)],
    [box(170, 175), box(-178, -170), box(170, -170)],
    [box(-178, -170), box(170, 175), box(170, -170)],
    [box(170, -170), box(-179, -160), box(170, -160)],
    [box(-180, 180), box(3, 4), box(-180, 180)],
    [box(10, 20), box(12, 13), box(10, 20)],
  ])("%o and %o", (one, other, expected) => {
    expect(joinBoxes(one, other)).toEqual(expected);
  });
});
