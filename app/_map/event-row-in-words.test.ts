// What a row says: nothing by colour alone, in both languages.
import { describe, expect, test } from "vitest";
import type { EventSummary, LocationView } from "../../lib/events/event-view";
import { wordsIn } from "../_words/words";
import { retold } from "../_words/ar/retold";
import { localeOf, type Language } from "../_words/language";
import { eventRowInWords, extentInWords, type RowLanguage } from "./event-row-in-words";

function inLanguage(language: Language): RowLanguage {
  return {
    list: wordsIn(language, "list"),
    labels: wordsIn(language, "labels"),
    when: { language, t: wordsIn(language, "when") },
    retold: language === "ar" ? retold : null,
  };
}

const place: LocationView = {
  role: "struck",
  basis: "named_place",
  placeId: "7kq2m4x",
  label: "near Tell Example",
  point: { lon: 40.5, lat: 34.2 },
  radiusMeters: 10_000,
  precision: "town",
  area: null,
  explanation: null,
  place: { id: "7kq2m4x", slug: "tell-example", name: "Tell Example", nameArabic: "تل", hierarchy: "Syria" },
};

const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [40, 34],
      [41, 34],
      [41, 35],
      [40, 34],
    ],
  ],
};

function anEvent(locations: readonly LocationView[], changes: Partial<EventSummary> = {}): EventSummary {
  return {
    id: "abc1234",
    slug: "strike",
    title: "Air strike reported near Tell Example",
    kind: "airstrike",
    kindGroup: "strike",
    status: "published",
    grade: "single_source",
    when: {
      start: "2023-10-25T21:00:00Z",
      end: "2023-10-26T21:00:00Z",
      precision: "day",
      zone: "Asia/Damascus",
      firstDay: "2023-10-26",
      lastDay: "2023-10-26",
      asStated: "on Thursday",
      inference: null,
    },
    locations,
    operation: null,
    reportCount: 1,
    claimCount: 3,
    ...changes,
  };
}

function row(event: EventSummary, hasMark = true, language: Language = "en") {
  return eventRowInWords({ event, box: null, hasMark }, "local", inLanguage(language));
}

describe("the place and how well it is known", () => {
  test.each<[string, Partial<LocationView>, string, string]>([
    ["a radius", {}, "within 10 km", "hollow"],
    ["an exact spot", { precision: "exact", radiusMeters: 10 }, "exact spot", "solid"],
    ["the vicinity", { precision: "vicinity", radiusMeters: 100 }, "within 100 m", "solid"],
    ["no radius", { radiusMeters: null }, "known to the town", "hollow"],
    ["an area", { precision: "region", area: square }, "somewhere in this region", "hollow"],
    ["no point", { point: null }, "not placed", "hollow"],
    ["an origin", { role: "launched_from" }, "within 10 km", "open"],
  ])("%s", (_, changes, precision, fill) => {
    expect(row(anEvent([{ ...place, ...changes }]))).toMatchObject({
      where: "near Tell Example",
      precision,
      fill,
    });
  });

  test("what was struck stands before where it came from, a place of a statement never", () => {
    const origin: LocationView = { ...place, role: "launched_from", label: "the coast" };
    const statement: LocationView = { ...place, role: "statement_made", label: "the capital" };
    expect(row(anEvent([statement, origin, place])).where).toBe("near Tell Example");
    expect(row(anEvent([statement])).where).toBeNull();
    expect(row(anEvent([statement])).precision).toBe("place not known");
  });
});

test("the panel says how far from the mark only where there is a mark", () => {
  const origin: LocationView = { ...place, role: "launched_from" };
  const statement: LocationView = { ...place, role: "statement_made" };
  const words = inLanguage("en");
  expect(extentInWords(place, [place, statement], words)).toBe("somewhere within 10 km of the mark");
  expect(extentInWords(origin, [origin, place], words)).toBe("somewhere within 10 km of the mark");
  expect(extentInWords(origin, [origin], words)).toBe("within 10 km");
  expect(extentInWords(statement, [place, statement], words)).toBe("within 10 km");
});

describe("why an event is not on the map", () => {
  test.each<[string, readonly LocationView[], string]>([
    [
      "a name without a point",
      [{ ...place, point: null }],
      "“near Tell Example” is named, but we know no point or area for it.",
    ],
    [
      "only an origin",
      [{ ...place, role: "launched_from", label: "the coast" }],
      "No place where it happened is named; only where it was launched from: the coast.",
    ],
    ["nothing", [], "The report names no place where it happened."],
  ])("%s", (_, locations, why) => {
    expect(row(anEvent(locations), false).notOnMap).toBe(why);
    expect(row(anEvent(locations), true).notOnMap).toBeNull();
  });
});

test("contested and unpublished are told, and the page is in the reader's language", () => {
  const words = row(anEvent([place], { grade: "contested", status: "draft" }), true, "ar");
  expect(words.title.language).toBe("ar");
  expect(words).toMatchObject({ isContested: true, isDraft: true, href: "/ar/events/abc1234/strike" });
  expect(words.precision).toContain(
    new Intl.NumberFormat(localeOf("ar"), { style: "unit", unit: "kilometer" }).format(10),
  );
});

test("the clock decides which time is said", () => {
  const at = (clock: "local" | "utc" | "stated"): string =>
    eventRowInWords({ event: anEvent([place]), box: null, hasMark: true }, clock, inLanguage("en")).when;
  expect(at("local")).toBe("26 Oct 2023");
  expect(at("stated")).toContain("on Thursday");
  expect(at("utc")).toContain("UTC");
});
