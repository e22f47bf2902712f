// The starter gazetteer's names reach the map in both scripts, and seats take their division's name.
import { describe, expect, it } from "vitest";
import type { City } from "../basemap/city-labels";
import { labelsOf, seatLabels } from "./curated-labels";

type NamedPlace = Parameters<typeof labelsOf>[0][number];

function place(change: Partial<NamedPlace>): NamedPlace {
  return {
    name: "Qasr",
    kind: "town",
    point: { lon: 40, lat: 35 },
    countryCode: "SY",
    population: null,
    externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
    names: [
      { name: "Qasr", language: "en", script: "Latn", kind: "common", usedBy: null },
      { name: "قصر", language: "ar", script: "Arab", kind: "common", usedBy: null },
    ],
    ...change,
  };
}

const city: City = {
  cityId: 5,
  name: "Al Qaşr",
  country: "SY",
  featureCode: "PPLA",
  population: 40_000,
  loc: { coordinates: [40.2, 35.1] },
};

describe("labelsOf", () => {
  it("takes towns with their Arabic name", () => {
    expect(labelsOf([place({})])).toMatchObject([
      { name: "Qasr", nameArabic: "قصر", kind: "town", curated: true },
    ]);
  });

  it("drops the generic word of a division", () => {
    expect(labelsOf([place({ name: "Qasr Governorate", kind: "governorate" })])).toMatchObject([
      { name: "Qasr" },
    ]);
  });

  it.each([
    ["bases", place({ kind: "base" })],
    ["parts of seas", place({ name: "northern Qasr Sea", kind: "sea" })],
    ["places without a point", place({ point: null })],
  ])("leaves out %s", (_, left) => {
    expect(labelsOf([left])).toEqual([]);
  });
});

describe("seatLabels", () => {
  const division = place({
    name: "Qasr District",
    kind: "district",
    names: [
      { name: "منطقة قصر", language: "ar", script: "Arab", kind: "official", usedBy: null },
      { name: "قصر", language: "ar", script: "Arab", kind: "common", usedBy: null },
    ],
  });

  it("names the town after the division, without the word for district", () => {
    expect(seatLabels([city], [division])).toMatchObject([
      { name: "Qasr", nameArabic: "قصر", geonamesId: 5, lon: 40.2 },
    ]);
  });

  it("mistrusts an Arabic name that sounds otherwise", () => {
    const names = division.names.map((spelling) => ({
      ...spelling,
      name: spelling.name.replace("قصر", "دمشق"),
    }));
    expect(seatLabels([city], [{ ...division, names }])).toEqual([]);
  });

  it.each([
    ["far away", { ...city, loc: { coordinates: [42, 35] as const } }],
    ["in another country", { ...city, country: "IQ" }],
    ["of another name", { ...city, name: "Tall Abyad" }],
  ])("leaves a town %s alone", (_, other) => {
    expect(seatLabels([other], [division])).toEqual([]);
  });
});
