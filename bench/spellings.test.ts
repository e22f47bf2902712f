// The floor of the geocoder's quality on the sources every installation has; `npm run bench -- spellings` tells the figures.
import { describe, expect, it } from "vitest";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { scriptOf } from "../lib/text/fold";
import { answeredNonPlaces, measureRecall, readNonPlaces, readSpellings } from "./spellings";

describe("spellings from the news, on the embedded sources", () => {
  const index = embeddedPlaceIndex();
  const spellings = readSpellings();

  it("are found with the country named", async () => {
    const { first, five } = await measureRecall(index, spellings, true);
    expect(first).toBeGreaterThanOrEqual(0.98);
    expect(five).toBeGreaterThanOrEqual(0.98);
  });

  it("are found without a country", async () => {
    const { first } = await measureRecall(index, spellings, false);
    expect(first).toBeGreaterThanOrEqual(0.95);
  });

  it("are all found in their native script", async () => {
    const native = spellings.filter(({ query }) => scriptOf(query) !== "Latn");
    expect(native.length).toBeGreaterThan(20);
    expect(await measureRecall(index, native, true)).toMatchObject({ first: 1, misses: [] });
  });

  it.each(["news", "by-kind"] as const)(
    "get no answer where they are no place, but for one in twenty: %s",
    async (set) => {
      const names = readNonPlaces(set);
      const answered = await answeredNonPlaces(index, names);
      expect(answered.length / names.length, answered.join("; ")).toBeLessThanOrEqual(0.05);
    },
  );
});

/** Smallest share that comes first with the country named, by the language of the spelling. */
const floors = { Latn: 0.9, Kmr: 0.85, Arab: 0.9, Hebr: 0.95, Pers: 0.95, Ckb: 0.8, Cyrl: 0.9 };

describe("spellings of seven languages, on the embedded sources", () => {
  const index = embeddedPlaceIndex();
  const spellings = readSpellings("by-language");

  it.each(Object.entries(floors))("%s: at least %d come first", async (language, floor) => {
    const own = spellings.filter((spelling) => spelling.language === language);
    expect(own.length).toBeGreaterThan(10);
    const { first, misses } = await measureRecall(index, own, true);
    expect(first, misses.join("; ")).toBeGreaterThanOrEqual(floor);
  });

  it("come first in three of four without a country", async () => {
    const { first } = await measureRecall(index, spellings, false);
    expect(first).toBeGreaterThanOrEqual(0.75);
  });
});
