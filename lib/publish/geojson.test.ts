// What the map and machines get of an event: marks, rings in true metres, areas.
import * as turf from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { EventSummary, LocationView } from "../events/event-view";
import { aLocation, anEvent, aRectangle } from "../testing/an-event";
import { eventsToGeoJson } from "./geojson";

const outline = aRectangle(40, 33, 42, 35);

function strike(locations: readonly Partial<LocationView>[]): EventSummary {
  return anEvent({ locations: locations.map((location) => aLocation(location)) });
}

const partsOf = (locations: readonly Partial<LocationView>[]): string[] =>
  eventsToGeoJson([strike(locations)]).features.map(
    (feature) => `${feature.properties.role} ${feature.properties.part}`,
  );

describe("GeoJSON of events", () => {
  it.each([
    ["an exact spot", [{ precision: "exact" as const, radiusMeters: 10 }], ["struck mark"]],
    ["a vicinity", [{ precision: "vicinity" as const, radiusMeters: 80 }], ["struck ring", "struck mark"]],
    ["a town", [{ precision: "town" as const, radiusMeters: 3000 }], ["struck ring", "struck mark"]],
    [
      "a district without outline",
      [{ precision: "district" as const, radiusMeters: 30_000 }],
      ["struck area", "struck mark"],
    ],
    [
      "a region with outline",
      [{ precision: "region" as const, area: outline, point: null, radiusMeters: null }],
      ["struck area", "struck mark"],
    ],
    [
      "an origin beside what was struck",
      [{ precision: "exact" as const }, { role: "launched_from" as const, precision: "exact" as const }],
      ["struck mark", "launched_from mark"],
    ],
    ["an origin alone", [{ role: "launched_from" as const }], []],
    ["a statement", [{ role: "statement_made" as const }], []],
    [
      "a statement beside what was struck",
      [{ precision: "exact" as const }, { role: "statement_made" as const }],
      ["struck mark"],
    ],
    ["no place", [{ point: null }], []],
  ])("of %s", (_what, locations, parts) => {
    expect(partsOf(locations)).toEqual(parts);
  });

  it.each([0, 34.45, 68])("draws a ring within 0.2%% of its radius at latitude %s", (lat) => {
    const [ring] = eventsToGeoJson([
      strike([{ point: { lon: 40.9, lat }, radiusMeters: 16_500, precision: "town" }]),
    ]).features;
    if (ring?.geometry.type !== "Polygon") throw new Error("a ring is a polygon");
    const distances = (ring.geometry.coordinates[0] ?? []).map((position) =>
      turf.distance([40.9, lat], position, { units: "meters" }),
    );
    expect(Math.max(...distances.map((distance) => Math.abs(distance / 16_500 - 1)))).toBeLessThan(0.002);
  });

  it("tells what a mark stands for, lon before lat", () => {
    const [, mark] = eventsToGeoJson([
      strike([
        { place: { id: "p1aaaaa", slug: "abu-kamal", name: "Abu Kamal", nameArabic: null, hierarchy: "" } },
      ]),
    ]).features;
    expect(mark).toEqual({
      type: "Feature",
      geometry: { type: "Point", coordinates: [40.9, 34.45] },
      properties: {
        part: "mark",
        eventId: "e1aaaaa",
        slug: "strike",
        title: "A strike",
        kind: "airstrike",
        kindGroup: "strike",
        role: "struck",
        precision: "locality",
        radiusMeters: 1000,
        label: "here",
        firstDay: "2031-03-01",
        lastDay: "2031-03-01",
        grade: "single_source",
        placeSlug: "abu-kamal",
        area: false,
      },
    });
  });
});
