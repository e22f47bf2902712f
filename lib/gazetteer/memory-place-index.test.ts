// Passing over what cannot be among the best answers changes no answer.
import { describe, expect, it } from "vitest";
import { aPlaceBrief } from "../testing/a-place-brief";
import { chanceFrom } from "../testing/chance";
import { memoryPlaceIndex } from "./memory-place-index";
import { nameKeys } from "./name-key";
import type { Place } from "./place";
import { weighMatches } from "./weigh-matches";

const vowels = ["a", "e", "i", "o", "u", "aa", "ou", ""] as const;

/** Hundreds of places of one key and many sounds, some in no country, some with a second spelling, half of them alike prominent. */
function placesOfOneKey(count: number): Place[] {
  const chance = chanceFrom(11);
  const vowel = (): string => chance.oneOf(vowels);
  const spelling = (): string => `R${vowel()}s${vowel()}k${vowel()}`;
  return Array.from({ length: count }, (_, number) => {
    const name = `${spelling()} ${number % 3 === 0 ? "" : "al"}`.trim();
    const names = number % 4 === 0 ? [name, spelling(), "روسك"] : [name];
    return {
      ...aPlaceBrief(name, {
        id: `p${number}`,
        prominence: number % 2 === 0 ? 0.3 : chance.below(1_000) / 1_000,
        countryCode: number % 7 === 0 ? null : "SY",
      }),
      origin: "gazetteer",
      area: null,
      timeZone: null,
      coordinateNote: null,
      externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
      sourceRef: name,
      names: names.map((each) => ({
        name: each,
        language: null,
        script: "Latn",
        kind: "common",
        usedBy: null,
      })),
    };
  });
}

describe("memoryPlaceIndex", () => {
  it.each(["Royseyk", "Rusykeey", "Ryskyo"])("gives the best of all that sound like %s", async (name) => {
    const places = placesOfOneKey(240);
    const asked = nameKeys(name);
    const matches = places
      .flatMap((place) =>
        [...new Set([place.name, ...place.names.map((each) => each.name)])].map((each) => ({ place, each })),
      )
      .filter(({ each }) => nameKeys(each).key === asked.key)
      .map(({ place, each }) => ({
        place,
        matchedName: each,
        tier: "key" as const,
        sound: nameKeys(each).sound,
      }));
    const [hits = []] = await memoryPlaceIndex(places, "test").byNames([
      { keys: asked, countryCode: null, worstTier: "key" },
    ]);
    const told = (hit: (typeof hits)[number]): unknown[] => [hit.place.id, hit.matchedName, hit.similarity];
    expect(hits.length).toBeGreaterThan(60);
    expect(hits.map(told)).toEqual(weighMatches(asked, matches, null).map(told));
  });
});
