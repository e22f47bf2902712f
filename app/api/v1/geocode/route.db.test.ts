// GET /api/v1/geocode: GeoJSON with reasons, an empty answer for unknown names, and 400s that say what to do.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../lib/gazetteer/import/starter";
import { importSources } from "../../../../lib/gazetteer/store";
import { GET } from "./route";

const ask = (query: string): Promise<Response> =>
  GET(new Request(`http://localhost/api/v1/geocode?${query}`));

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /api/v1/geocode", () => {
  it("answers GeoJSON, best first, with score, tier, evidence and radius", async () => {
    const response = await ask(`q=${encodeURIComponent("Kharab al-Jir")}&country=SY&lon=42&lat=36.9&limit=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/geo+json");
    expect(await response.json()).toEqual({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: expect.stringMatching(/^[0-9a-z]{7}$/),
          geometry: { type: "Point", coordinates: [42, 36.85] },
          properties: expect.objectContaining({
            slug: "kharab-al-jir",
            kind: "village",
            countryCode: "SY",
            radiusMeters: 9000,
            coordinateStatus: "unverified",
            tier: "curated",
            score: expect.any(Number),
            evidence: expect.arrayContaining([{ text: "lies in SY, as asked", weight: expect.any(Number) }]),
          }),
        },
      ],
    });
  });

  it.each(["البوكمال", "Boukamal", "ALBU KAMAL"])("finds %s", async (name) => {
    const body: unknown = await (await ask(`q=${encodeURIComponent(name)}`)).json();
    expect(body).toMatchObject({
      features: expect.arrayContaining([
        expect.objectContaining({ properties: expect.objectContaining({ slug: "abu-kamal" }) }),
      ]),
    });
  });

  it("gives an empty collection for a name it does not know", async () => {
    const response = await ask("q=Kataib+Hezbollah");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: "FeatureCollection", features: [] });
  });

  it.each([
    ["", /q is missing/],
    ["q=", /empty/],
    ["q=%20%20", /empty/],
    [`q=${"x".repeat(10_000)}`, /at most 200/],
    ["q=Homs%00", /control characters/],
    [
      "q=Homs&lat=137.6&lon=40",
      /lat must lie between -90 and 90; got 137.6. Did lon and lat change places\?/,
    ],
    ["q=Homs&lon=abc&lat=1", /lon must lie between/],
    ["q=Homs&lat=34", /lon is missing/],
    ["q=Homs&country=Syria", /two letters/],
    ["q=Homs&limit=0", /limit must be a whole number from 1 to 50/],
    ["q=Homs&limit=1e3", /limit must be/],
    ["q=Homs&q=Hama", /given twice/],
  ])("answers 400 to ?%s", async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { kind: "invalid", message: expect.stringMatching(message) },
    });
  });
});
