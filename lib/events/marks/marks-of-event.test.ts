// Which marks an event gives, and under which words.
import { describe, expect, it } from "vitest";
import { aLocation, anEvent, aRectangle, onDay } from "../../testing/an-event";
import type { EventSummary, LocationView } from "../event-view";
import { pointOfMark, markPosition, markSpace } from "./mark-position";
import { dayNumber, dayOfNumber } from "./mark";
import { marksOfEvent } from "./marks-of-event";

const town = { id: "t1aaaaa", slug: "town", name: "Town", nameArabic: "بلدة", hierarchy: "Land" };
const outline = aRectangle(40, 33, 42, 35);
/** From midnight to midnight in Baghdad. */
const wholeDay: EventSummary["when"] = {
  ...onDay("2031-03-02"),
  start: "2031-03-01T21:00:00.000Z",
  end: "2031-03-02T21:00:00.000Z",
  zone: "Asia/Baghdad",
};

const marks = (locations: readonly Partial<LocationView>[], when: Partial<EventSummary["when"]> = {}) =>
  marksOfEvent(
    {
      summary: anEvent({
        when: { ...wholeDay, ...when },
        locations: locations.map((location) => aLocation({ label: "Town", ...location })),
      }),
      isPublic: true,
      weapon: "aircraft",
      actors: ["us"],
      claimants: ["b", "a", "b"],
      reports: ["r2", "r1"],
    },
    (id) => [id, "land"],
  );

describe("the marks of", () => {
  it.each<[string, Partial<LocationView>[], string[]]>([
    ["an exact spot", [{ precision: "exact" }], ["mark solid Town"]],
    ["a vicinity", [{ precision: "vicinity" }], ["mark thin Town"]],
    ["a guessed town", [{ precision: "town", basis: "inferred" }], ["mark dashed Town"]],
    [
      "a governorate with outline",
      [{ precision: "governorate", area: outline }],
      ["area solid somewhere in Town"],
    ],
    ["a district of a radius", [{ precision: "district" }], ["area solid Town, somewhere in this ring"]],
    [
      "words that say a relation",
      [{ precision: "district", label: "near Town" }],
      ["area solid somewhere near Town"],
    ],
    [
      "a part of a country",
      [{ precision: "region", area: outline, label: "a base in south-western Town", place: town }],
      ["area solid somewhere in south-western Town"],
    ],
    [
      "a thing in a country",
      [{ precision: "region", area: outline, label: "a base in Town", place: town }],
      ["area solid somewhere in Town"],
    ],
    ["a district of no extent", [{ precision: "district", radiusMeters: null }], ["tray solid Town"]],
    [
      "an origin beside what was struck",
      [{}, { role: "launched_from" }],
      ["mark solid Town", "origin solid Town"],
    ],
    [
      "an origin area beside what was struck",
      [{}, { role: "launched_from", precision: "region", area: outline }],
      ["mark solid Town", "origin_area solid somewhere in Town"],
    ],
    ["an origin alone", [{ role: "launched_from" }], ["tray solid Town"]],
    ["a statement beside what was struck", [{}, { role: "statement_made" }], ["mark solid Town"]],
    ["a statement alone", [{ role: "statement_made" }], ["tray solid "]],
    ["no point", [{ point: null, precision: "unknown" }], ["tray solid Town"]],
    ["no location at all", [], ["tray solid "]],
  ])("%s", (_what, locations, expected) => {
    expect(marks(locations).map(({ shown, edge, place }) => `${shown} ${edge} ${place.label}`)).toEqual(
      expected,
    );
  });

  it("an event carry its place's path, its words once each in order, and its days", () => {
    const [mark] = marks([{ place: town, placeId: town.id }]);
    expect(mark).toMatchObject({
      isPublic: true,
      kind: "airstrike",
      weapon: "aircraft",
      actors: ["us"],
      claimants: ["a", "b"],
      reports: ["r1", "r2"],
      place: {
        placeId: "t1aaaaa",
        label: "Town",
        name: "Town",
        nameArabic: "بلدة",
        path: ["t1aaaaa", "land"],
      },
      firstDay: dayNumber("2031-03-02"),
      lastDay: dayNumber("2031-03-02"),
      startsMinute: Date.parse("2031-03-01T21:00:00Z") / 60_000,
    });
  });

  it("an event without a day say so", () => {
    expect(marks([{}], { firstDay: null, lastDay: null })[0]).toMatchObject({
      firstDay: null,
      lastDay: null,
      startsMinute: null,
    });
  });

  it("an area stand at its label point, inside it", () => {
    const [mark] = marks([{ precision: "governorate", area: outline, point: { lon: 0, lat: 0 } }]);
    expect(mark?.point?.lon).toBeGreaterThan(40);
    expect(mark?.point?.lon).toBeLessThan(42);
    expect(mark?.outline).toBe(outline);
  });
});

describe("where a mark stands", () => {
  it.each([
    { lon: 40.9, lat: 34.45 },
    { lon: -180, lat: 85 },
    { lon: 179.9999, lat: -85 },
    { lon: 0, lat: 0 },
  ])("is known again to 4 cm: %o", (point) => {
    const back = pointOfMark(markPosition(point));
    expect(back.lon).toBeCloseTo(point.lon, 6);
    expect(back.lat).toBeCloseTo(point.lat, 6);
  });

  it.each([
    { lon: -200, lat: 89 },
    { lon: 200, lat: -89 },
  ])("stays on the plane: %o", (point) => {
    const { mx, my, key } = markPosition(point);
    for (const side of [mx, my]) {
      expect(side).toBeGreaterThanOrEqual(0);
      expect(side).toBeLessThan(markSpace);
    }
    expect(key).toBeLessThan(2 ** 52);
  });
});

describe("days as numbers", () => {
  it.each([
    ["1970-01-01", 0],
    ["2024-02-29", 19782],
    ["1969-12-31", -1],
  ])("%s is %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });
});
