// What the box offers: never an answer to other words, always the way to all spellings.
import { describe, expect, it } from "vitest";
import { retold } from "../../_words/ar/retold";
import { wordsIn } from "../../_words/words";
import { placesOfAnswer } from "./found-place";
import { hrefOfOption, optionsFor, placesInWords, type Answer } from "./search-option";

const body = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "kjj4qfc",
      geometry: { type: "Point", coordinates: [40.91854, 34.45226] },
      properties: {
        place: {
          placeId: "kjj4qfc",
          slug: "abu-kamal",
          name: "Abu Kamal",
          kind: "town",
          hierarchy: ["Abu Kamal District", "Deir ez-Zor", "Syria"],
          radiusMeters: 1500,
        },
        match: { matchedName: "Boukamal", how: "prefix", score: 0.6, distanceMeters: 12_300 },
      },
    },
    { type: "Feature", properties: { place: { placeId: "x" }, match: {} } },
    {
      type: "Feature",
      properties: { place: { placeId: "x", slug: "x", name: "X", kind: "planet" }, match: {} },
    },
    null,
  ],
};
const places = placesOfAnswer(body);
const inArabic = {
  localName: "البوكمال",
  localHierarchy: ["البوكمال", "دير الزور", "سوريا"],
};
const answered: Answer = { kind: "answered", text: "Boukam", places, point: null, own: null, note: null };

describe("the server's answer", () => {
  it("leads with the name in the page's language where one came, and says no spelling twice", () => {
    const [feature] = body.features;
    const met = (matchedName: string) =>
      placesOfAnswer({
        features: [
          {
            ...feature,
            properties: {
              place: { ...feature?.properties?.place, ...inArabic },
              match: { matchedName, how: "prefix" },
            },
          },
        ],
      });
    expect(met("البوكمال")).toMatchObject([
      { name: "Abu Kamal", localName: "البوكمال", hierarchy: "دير الزور، سوريا", matchedName: null },
    ]);
    expect(met("Abu Kamal")).toMatchObject([{ matchedName: null }]);
    expect(met("Boukamal")).toMatchObject([{ matchedName: "Boukamal" }]);
  });
  it("is read into what one line shows, and what is not understood is left out", () => {
    expect(places).toEqual([
      {
        id: "kjj4qfc",
        slug: "abu-kamal",
        name: "Abu Kamal",
        kind: "town",
        localName: null,
        hierarchy: "Deir ez-Zor, Syria",
        point: { lon: 40.91854, lat: 34.45226 },
        radiusMeters: 1500,
        matchedName: "Boukamal",
        likeness: null,
        distanceMeters: 12_300,
      },
    ]);
  });

  it.each([null, [], "text", { features: "none" }, {}])("%j holds no places", (other) =>
    expect(placesOfAnswer(other)).toEqual([]),
  );
});

describe("the options", () => {
  it("stand under their own words only", () => {
    expect(optionsFor("Boukam", answered).map(({ kind }) => kind)).toEqual(["place", "all"]);
    expect(optionsFor("Boukama", answered).map(({ kind }) => kind)).toEqual(["all"]);
    expect(optionsFor("Boukam", { kind: "waiting", text: "Boukam" }).map(({ kind }) => kind)).toEqual([
      "all",
    ]);
    expect(optionsFor("", answered)).toEqual([]);
  });

  it("begin with a point, where the words are one", () => {
    const point = {
      point: { lon: 40.9185, lat: 34.4523 },
      words: "34.4523, 40.9185",
      form: "mgrs" as const,
      note: null,
      zoom: 14,
    };
    const [first, last] = optionsFor("37S FU", { ...answered, text: "37S FU", places: [], point });
    expect(first).toMatchObject({ kind: "point", form: "mgrs" });
    expect(first && hrefOfOption(first)).toBe("/?sel=at:34.4523,40.9185#14/34.4523/40.9185");
    expect(last && hrefOfOption(last)).toBe("/search?q=37S%20FU");
  });

  it("are counted for those who hear the page", () => {
    const [en, ar] = [wordsIn("en", "search"), wordsIn("ar", "search")];
    expect(placesInWords(answered, en, null)).toBe("1 place. Arrow keys choose.");
    expect(placesInWords(answered, ar, retold)).toBe("مكان واحد. اختر بمفاتيح الأسهم.");
    const inVain: Answer = { ...answered, places: [], note: { kind: "tried", words: "Tried in vain." } };
    expect(placesInWords(inVain, en, null)).toBe("Tried in vain.");
    expect(placesInWords(inVain, ar, retold)).toMatch(/^لا يوجد مكان/);
    const busy: Answer = { ...answered, places: [], note: { kind: "tooMany", seconds: 2 } };
    expect(placesInWords(busy, en, null)).toMatch(/in 2 seconds\.$/);
    expect(placesInWords({ kind: "waiting", text: "Boukam" }, en, null)).toBe("");
  });
});
