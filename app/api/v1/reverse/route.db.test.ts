// GET /api/v1/reverse: the nearest named places with distance and bearing.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../lib/gazetteer/import/starter";
import { importSources } from "../../../../lib/gazetteer/store";
import { geocodeJson } from "../../../../lib/geocoder/formats/geocode-json";
import { GET } from "./route";

const ask = (query: string): Promise<Response> =>
  GET(new Request(`http://localhost/api/v1/reverse?${query}`));

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /api/v1/reverse", () => {
  it("answers the nearest first, with distance and bearing", async () => {
    const response = await ask("lat=34.45&lon=40.96&limit=4");
    expect(response.status).toBe(200);
    const { point, features } = geocodeJson.parse(await response.json());
    expect(point).toMatchObject({ lat: 34.45, lon: 40.96 });
    expect(features.map(({ properties }) => properties.place.slug)).toContain("abu-kamal");
    const far = features.map(({ properties }) => properties.match.distanceMeters ?? NaN);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    const abuKamal = features.find(({ properties }) => properties.place.slug === "abu-kamal");
    expect(abuKamal?.properties.match.bearingDegrees).toBeGreaterThan(60);
    expect(abuKamal?.properties.match.bearingDegrees).toBeLessThan(120);
  });

  it("names places in Arabic beside Latin where it is asked to", async () => {
    const { features } = geocodeJson.parse(await (await ask("lat=34.452&lon=40.919&limit=1&lang=ar")).json());
    expect(features[0]?.properties.place).toMatchObject({ name: "Abu Kamal", localName: "البوكمال" });
  });

  it("says so where nothing is near", async () => {
    const { features, notFound } = geocodeJson.parse(
      await (await ask("lat=-60&lon=-120&maxMeters=1000")).json(),
    );
    expect(features).toEqual([]);
    expect(notFound).toMatch(/within 1 km/);
  });

  it.each([
    ["", /lat and lon are missing/],
    ["lat=1", /lon is missing/],
    ["lat=95&lon=1", /between -90 and 90/],
    ["lat=1&lon=1&maxMeters=0", /maxMeters/],
    ["lat=1&lon=1&kinds=moon", /moon/],
    ["lat=1&lon=1&lang=xx", /lang/],
  ])("answers 400 to ?%s", async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { kind: "invalid", message: expect.stringMatching(message) },
    });
  });
});
