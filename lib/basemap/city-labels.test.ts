// The curated layer stands in for the city it means, and only for that one.
import { describe, expect, it } from "vitest";
import { cityLabels, plainName, type City, type CuratedLabel } from "./city-labels";

const city: City = {
  cityId: 7,
  name: "Ālbū Ḩamād",
  country: "SY",
  featureCode: "PPLA2",
  population: 57_000,
  loc: { coordinates: [40.9, 34.45] },
};

const curated: CuratedLabel = {
  name: "Al-Bu Hamad",
  nameArabic: "البوحمد",
  nameHebrew: null,
  kind: "town",
  lon: 40.91,
  lat: 34.46,
  population: null,
  rank: 3,
  curated: true,
  geonamesId: null,
};

describe("cityLabels", () => {
  it("replaces a city of like name close by and takes over its inhabitants and rank", () => {
    const labels = cityLabels([city], [curated]);
    expect(labels).toHaveLength(1);
    expect(labels[0]).toMatchObject({
      name: "Al-Bu Hamad",
      nameArabic: "البوحمد",
      population: 57_000,
      rank: 2,
    });
  });

  it("replaces the city with the same GeoNames id wherever it stands", () => {
    expect(
      cityLabels(
        [{ ...city, loc: { coordinates: [41.9, 34] } }],
        [{ ...curated, name: "Other", geonamesId: 7 }],
      ),
    ).toHaveLength(1);
  });

  it("leaves a city of another name next door alone", () => {
    expect(cityLabels([city], [{ ...curated, name: "Mezzeh" }]).map(({ name }) => name)).toEqual([
      "Mezzeh",
      "Albu Hamad",
    ]);
  });

  it("gives quarters and abandoned places no label", () => {
    expect(
      cityLabels(
        [
          { ...city, featureCode: "PPLX" },
          { ...city, featureCode: "PPLQ" },
        ],
        [],
      ),
    ).toEqual([]);
  });
});

describe("plainName", () => {
  it.each([
    ["Al Ḩasakah", "SY", "Al Hasakah"],
    ["Dar‘ā", "SY", "Dara"],
    ["Şanlıurfa", "TR", "Şanlıurfa"],
    ["Łódź", "PL", "Łódź"],
    ["Hà Nội", "VN", "Hà Noi"],
  ])("writes %s (%s) as %s", (name, country, plain) => {
    expect(plainName(name, country)).toBe(plain);
  });
});
