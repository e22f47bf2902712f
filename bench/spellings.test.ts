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
    expect(first).toBeGreaterThanOrEqual(0.92);
    expect(five).toBeGreaterThanOrEqual(0.93);
  });

  it("are found without a country", async () => {
    const { first } = await measureRecall(index, spellings, false);
    expect(first).toBeGreaterThanOrEqual(0.9);
  });

  it("are all found in their native script", async () => {
    const native = spellings.filter(({ query }) => scriptOf(query) !== "Latn");
    expect(native.length).toBeGreaterThan(20);
    expect(await measureRecall(index, native, true)).toMatchObject({ first: 1, misses: [] });
  });

  it("get no answer where they are no place, but for one in twenty", async () => {
    const names = readNonPlaces();
    const answered = await answeredNonPlaces(index, names);
    expect(answered.length / names.length, answered.join("; ")).toBeLessThanOrEqual(0.05);
  });
});
