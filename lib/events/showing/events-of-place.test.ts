// At, within and possibly here are three lists; what the public sees is decided in one file.
import { describe, expect, it } from "vitest";
import { aLocation, anEvent, onDay } from "../../testing/an-event";
import { sortEventsOfPlace } from "./events-of-place";
import type { EventSummary, LocationView } from "../event-view";
import { coarsenLocation, seesEvent, viewSummary } from "../public-view";
import { isOnMap } from "./is-on-map";
import type { EventRow } from "./event-rows";

function standing(id: string, location: Partial<LocationView>): EventSummary {
  const locations = [aLocation({ point: { lon: 40, lat: 34 }, precision: "town", ...location })];
  return anEvent({ id, title: id, when: { ...onDay(null), precision: "unknown" }, locations });
}

const town = {
  id: "town",
  point: { lon: 40, lat: 34 },
  radiusMeters: 3000,
  area: null,
  circleIsExtent: true,
  descendantIds: new Set(["site"]),
  ancestorIds: new Set(["land"]),
};
const square = (half: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [40 - half, 34 - half],
      [40 + half, 34 - half],
      [40 + half, 34 + half],
      [40 - half, 34 + half],
      [40 - half, 34 - half],
    ],
  ],
});

describe("events of a place", () => {
  it.each([
    ["on the place itself", { placeId: "town", radiusMeters: 3000 }, "at"],
    ["near the place, wider than it", { placeId: "town", radiusMeters: 18_000 }, "possiblyHere"],
    ["on a site inside", { placeId: "site", radiusMeters: 400 }, "within"],
    ["a small circle inside", { radiusMeters: 500 }, "within"],
    ["a circle half inside", { point: { lon: 40.03, lat: 34 }, radiusMeters: 1000 }, "possiblyHere"],
    ["a circle elsewhere", { point: { lon: 41, lat: 34 }, radiusMeters: 1000 }, null],
    ["an area around it", { point: null, radiusMeters: null, area: square(1) }, "possiblyHere"],
    ["an area inside it", { point: null, radiusMeters: null, area: square(0.005) }, "within"],
    [
      "an area elsewhere",
      {
        point: null,
        radiusMeters: null,
        area: {
          type: "Polygon" as const,
          coordinates: [
            [
              [50, 10],
              [51, 10],
              [51, 11],
              [50, 10],
            ],
          ],
        },
      },
      null,
    ],
    ["a statement made here", { placeId: "town", role: "statement_made" as const }, null],
    ["nowhere", { point: null, radiusMeters: null, area: null }, null],
  ])("%s", (_what, location, list) => {
    const lists = sortEventsOfPlace(town, [standing("e", location)]);
    expect(
      Object.entries(lists)
        .filter(([, events]) => events.length > 0)
        .map(([name]) => name),
    ).toEqual(list === null ? [] : [list]);
  });

  it.each([
    ["on a place inside", { placeId: "site" }, "within"],
    ["on a named place elsewhere, under the circle", { placeId: "other", radiusMeters: 100 }, null],
    ["on the land it lies in", { placeId: "land", radiusMeters: 90_000 }, "possiblyHere"],
    ["an area with no place of its own, meeting it", { area: square(1) }, "possiblyHere"],
  ])("where the circle is only a guess: %s", (_what, location, list) => {
    const lists = sortEventsOfPlace({ ...town, radiusMeters: 60_000, circleIsExtent: false }, [
      standing("e", location),
    ]);
    expect(
      Object.entries(lists)
        .filter(([, events]) => events.length > 0)
        .map(([name]) => name),
    ).toEqual(list === null ? [] : [list]);
  });

  it("within an outlined district counts points and circles inside the outline", () => {
    const district = {
      id: "d",
      point: { lon: 40, lat: 34 },
      radiusMeters: 60_000,
      area: square(0.3),
      circleIsExtent: false,
      descendantIds: new Set<string>(),
      ancestorIds: new Set<string>(),
    };
    const inside = standing("inside", { radiusMeters: 5_000 });
    const edge = standing("edge", { point: { lon: 40.29, lat: 34 }, radiusMeters: 5_000 });
    expect(sortEventsOfPlace(district, [inside, edge])).toEqual({
      at: [],
      within: [inside],
      possiblyHere: [edge],
    });
  });
});

describe("who sees an event", () => {
  it.each([
    ["published", null, "public", true],
    ["draft", null, "public", false],
    ["rejected", null, "public", false],
    ["published", "another", "public", false],
    ["draft", null, "editor", true],
    ["published", "another", "editor", false],
  ] as const)("%s, joined to %s, by the %s: %s", (status, joinedToId, audience, seen) => {
    expect(seesEvent({ status, joinedToId }, audience)).toBe(seen);
  });

  it("counts what the one who looks may see, and hides a site before its time", () => {
    const summary = standing("e", {});
    const [location] = summary.locations;
    if (location === undefined) throw new Error("one location");
    const site = {
      id: "s",
      slug: "s",
      name: "Depot",
      kind: "site",
      nameArabic: null,
      hierarchy: "",
      isPublic: false,
    };
    const row: EventRow = {
      ...summary,
      weapon: null,
      actor: null,
      target: null,
      gradeReason: "",
      joinedToId: null,
      operation: { id: "o", slug: "o", name: "Operation", status: "draft" },
      locations: [{ ...location, place: site }],
      tellings: [
        { reportId: "a", isPublic: true },
        { reportId: "b", isPublic: false },
      ],
      claims: [{ id: "1", isPublic: false }],
    };
    expect(viewSummary(row, "public")).toMatchObject({
      reportCount: 1,
      claimCount: 0,
      operation: null,
      locations: [],
    });
    expect(viewSummary(row, "editor")).toMatchObject({
      reportCount: 2,
      claimCount: 1,
      operation: { id: "o" },
      locations: [{ place: { id: "s" } }],
    });
  });

  it("coarsens a protected kind of place so that the point cannot be taken back", () => {
    const floors = { shelter: 5_000 };
    const exact = { point: { lon: 40.12345, lat: 34.54321 }, radiusMeters: 10, explanation: null };
    const shown = coarsenLocation(exact, "shelter", floors);
    expect(shown.point).not.toEqual(exact.point);
    expect(shown).toMatchObject({ radiusMeters: 7_500, explanation: "Shown to within 8 km on purpose." });
    expect(
      coarsenLocation({ ...exact, point: { lon: 40.1236, lat: 34.5433 } }, "shelter", floors).point,
    ).toEqual(shown.point);
    expect(coarsenLocation(exact, "town", floors)).toBe(exact);
    expect(coarsenLocation({ ...exact, radiusMeters: 9_000 }, "shelter", floors).point).toEqual(exact.point);
  });

  it("draws struck and attacked places; an origin or a statement alone stays in the tray", () => {
    expect(isOnMap(standing("e", {}))).toBe(true);
    expect(isOnMap(standing("e", { role: "launched_from" }))).toBe(false);
    expect(isOnMap(standing("e", { role: "statement_made" }))).toBe(false);
    expect(isOnMap(standing("e", { point: null, area: null }))).toBe(false);
    expect(isOnMap(standing("e", { point: null, area: square(1) }))).toBe(true);
  });
});
