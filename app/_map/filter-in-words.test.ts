// A filter's words: what it names and what is not here, in both languages; and the title that a shared link gets of them.
import { describe, expect, test } from "vitest";
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";
import type { EventCounts } from "../../lib/tiles/event-tiles";
import { retold as arabic } from "../_words/ar/retold";
import type { Language } from "../_words/language";
import { wordsIn } from "../_words/words";
import { askedInWords, shortTitle } from "./asked-in-words";
import type { AskedPerson } from "./filter-names";

const nothing: EventCounts = {
  revision: "r1",
  ...{ total: 0, contested: 0, notOnMap: 0, undated: 0 },
  ...{
    kinds: {},
    weapons: {},
    grades: {},
    precisions: {},
    without: {},
    alone: {},
    actors: [],
    claimants: [],
  },
  histogram: { step: "day", bins: [] },
  box: null,
};

function words(
  filter: Partial<EventFilter>,
  known: { people?: AskedPerson[]; reportTitle?: string; place?: string; counts?: Partial<EventCounts> } = {},
  language: Language = "en",
): string[] {
  const asked = {
    filter: { ...everything, ...filter },
    counts: { ...nothing, ...known.counts },
    places: known.place === undefined ? [] : [{ id: "4r7k2bd", name: known.place, point: null }],
    reportTitle: known.reportTitle ?? null,
    people: known.people ?? [],
  };
  return askedInWords(asked, {
    t: wordsIn(language, "filters"),
    map: wordsIn(language, "map"),
    labels: wordsIn(language, "labels"),
    when: { language, t: wordsIn(language, "when") },
    language,
    retold: language === "ar" ? arabic : null,
  });
}

describe("what is filtered by", () => {
  test("a place and a report by their names", () => {
    expect(words({ place: "4r7k2bd" }, { place: "Abu Kamal" })).toEqual(["In Abu Kamal"]);
    expect(words({ report: "4r7k2bd" }, { reportTitle: "Strikes" })).toEqual(["In the report “Strikes”"]);
  });

  test("a place or a report that is not here says so", () => {
    expect(words({ place: "zzzzzzz" })).toEqual(["In zzzzzzz (not known here)"]);
    expect(words({ report: "zzzzzzz" })).toEqual(["In the report “zzzzzzz” (not known here)"]);
    expect(words({ place: "zzzzzzz" }, {}, "ar")).toEqual(["في zzzzzzz (غير معروف هنا)"]);
  });

  test("who did it, by the counts' name, else by the name the page was drawn with", () => {
    const choice = { key: "us", name: "United States", count: 3 };
    const drawn = { facet: "actors", key: "us", name: "United States" } as const;
    expect(words({ actors: ["us"] }, { counts: { actors: [choice] } })).toEqual(["By United States"]);
    expect(words({ actors: ["us"] }, { people: [drawn] })).toEqual(["By United States"]);
  });

  test("nobody is told as nobody, where it was looked up", () => {
    const nobody = { facet: "claimants", key: "foo", name: null } as const;
    expect(words({ claimants: ["foo"] }, { people: [nobody] })).toEqual([
      "According to foo (in no event here)",
    ]);
    expect(words({ actors: ["foo"] }, { people: [nobody] })).toEqual(["By foo"]);
  });

  test("kinds first, the time of knowledge last", () => {
    expect(words({ kinds: ["strike"], from: "2023-10-26", asOf: "2024-02-04" })).toEqual([
      "Air or missile strike",
      "From 26 Oct 2023",
      "As known on 4 Feb 2024",
    ]);
  });
});

describe("the title of a shared link", () => {
  test("is everything asked for, or as much as fits", () => {
    expect(shortTitle(["Air or missile strike", "By United States"])).toBe(
      "Air or missile strike · By United States",
    );
    const long = "According to the spokesman of the council";
    expect(shortTitle(["Drones", long, long])).toBe(`Drones · ${long} · …`);
  });
});
