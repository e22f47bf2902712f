// What a name sounds like in other hands.
import { describe, expect, it } from "vitest";
import { nameKeys } from "./name-key";
import { otherReadings, withoutHeadNoun } from "./other-readings";

/** Pairs one of which is written by other habits, as maps and papers of the region have them. */
const pairs: readonly (readonly [string, string, string])[] = [
  ["French", "Rhanamiye", "Ghanamiyah"],
  ["French", "Chahba", "Shahba"],
  ["German", "Jaffa", "Yafa"],
  ["Hebrew", "Chemed", "Hemed"],
  ["Hebrew", "Bazra", "Batsra"],
  ["Polish", "Szadmot", "Shadmot"],
  ["Kurdish", "Xandizac", "Khandizaj"],
  ["Kurdish", "Cizire", "Jizire"],
  ["Persian", "Valugerd", "Walugerd"],
  ["Gulf Arabic", "Magwa", "Maqwa"],
  ["Persian", "Sowqanlu", "Sowghanlu"],
  ["Ukrainian", "Luhansk", "Lugansk"],
  ["Ukrainian", "Чернігів", "Chernihiv"],
  ["Yemeni article", "Am Buwayb", "Al Buwayb"],
  ["chat", "7alab", "Halab"],
  ["chat", "5ankan", "Khankan"],
];

describe("otherReadings", () => {
  it.each(pairs)("%s: %s may be %s", (_, asked, meant) => {
    const wanted = nameKeys(meant);
    const keys = otherReadings(nameKeys(asked)).flatMap(({ key, loose }) => [key, loose]);
    expect([wanted.key, wanted.loose].some((key) => keys.includes(key))).toBe(true);
  });

  it("tells nothing twice, and nothing the name says itself", () => {
    for (const name of ["Rhanamiye", "Szachar", "Xandizac", "Jaffa", "Homs", "القائم", "Купянськ", ""]) {
      const keys = nameKeys(name);
      const sounds = otherReadings(keys).map(({ sound }) => sound);
      expect(new Set([...sounds, keys.sound]).size).toBe(sounds.length + 1);
    }
    expect(otherReadings(nameKeys("Homs"))).toHaveLength(1);
    expect(otherReadings(nameKeys("حمص"))).toEqual([]);
  });
});

describe("withoutHeadNoun", () => {
  it.each([
    ["Tell Aswad", "Aswad"],
    ["Khirbat al-Ghazalah", "Ghazalah"],
    ["Wadi Sararah", "Sararah"],
  ])("%s may be written %s", (name, bare) =>
    expect(withoutHeadNoun(nameKeys(name))?.key).toBe(nameKeys(bare).key),
  );

  it.each(["Aswad", "Tell", "Homs Tell", "Tell A"])("%s keeps all it has", (name) =>
    expect(withoutHeadNoun(nameKeys(name))).toBeNull(),
  );
});
