// GET /api/v1/autocomplete: beginnings in any script become places with hierarchy and distance.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../lib/gazetteer/import/starter";
import { importSources } from "../../../../lib/gazetteer/store";
import { geocodeJson } from "../../../../lib/geocoder/formats/geocode-json";
import { GET } from "./route";

const ask = (query: string): Promise<Response> =>
  GET(new Request(`http://localhost/api/v1/autocomplete?${query}`));
const answer = async (query: string) => {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return geocodeJson.parse(await response.json());
};

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /api/v1/autocomplete", () => {
  it.each(["abu ka", "البوكم", "Boukam"])("%s becomes Abu Kamal", async (typed) => {
    const { features } = await answer(`q=${encodeURIComponent(typed)}`);
    const found = features.find(({ properties }) => properties.place.slug === "abu-kamal");
    expect(found?.properties.place).toMatchObject({ countryCode: "SY", country: "Syria" });
    expect(found?.properties.place.hierarchy.at(-1)).toBe("Syria");
    expect(found?.properties.place.licence).not.toBeNull();
    expect(["prefix", "whole", "sound"]).toContain(found?.properties.match.how);
  });

  it("tells the distance from a point, and keeps to country, kinds, box and limit", async () => {
    const { features } = await answer(
      "q=al&lat=34.4&lon=40.9&country=SY&kinds=town,village&bbox=35,32,43,38&limit=3",
    );
    expect(features.length).toBeGreaterThan(0);
    expect(features.length).toBeLessThanOrEqual(3);
    for (const { properties } of features) {
      expect(properties.place.countryCode).toBe("SY");
      expect(["town", "village"]).toContain(properties.place.kind);
      expect(properties.match.distanceMeters).toBeGreaterThanOrEqual(0);
    }
  });

  it("names places in Arabic too where it is asked to", async () => {
    const { features } = await answer("q=Boukam&lang=ar");
    const found = features.find(({ properties }) => properties.place.slug === "abu-kamal");
    expect(found?.properties.place).toMatchObject({ name: "Abu Kamal", localName: "البوكمال" });
    expect(found?.properties.place.localHierarchy?.at(-1)).toBe("سوريا");
    const plain = await answer("q=Boukam");
    expect(plain.features.every(({ properties }) => properties.place.localName === undefined)).toBe(true);
    expect((await ask("q=Boukam&lang=xx")).status).toBe(400);
  });

  it("takes coordinates for a point", async () => {
    expect(await answer("q=34.4523,%2040.9185")).toMatchObject({ point: { form: "decimal" } });
  });

  it("says what was tried", async () => {
    const { features, notFound } = await answer("q=xqzwvk");
    expect(features).toEqual([]);
    expect(notFound).toMatch(/xqzwvk/);
  });

  it("answers 400 with what to do", async () => {
    const response = await ask("q=a&limit=51");
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { kind: "invalid", message: expect.stringMatching(/from 1 to 50/) },
    });
  });
});
