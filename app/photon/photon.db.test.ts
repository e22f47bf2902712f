// /photon: Photon's shape, its filters, its errors.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../lib/gazetteer/import/countries";
import { starter } from "../../lib/gazetteer/import/starter";
import { importSources } from "../../lib/gazetteer/store";
import { photonJson } from "../../lib/geocoder/formats/photon";
import { GET as search } from "./api/route";
import { GET as reverse } from "./reverse/route";

const features = async (response: Response) => {
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  return photonJson.parse(await response.json()).features.map(({ properties }) => properties);
};
const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  search(new Request(`http://localhost/photon/api?${query}`, { headers }));
const at = (query: string): Promise<Response> =>
  reverse(new Request(`http://localhost/photon/reverse?${query}`));

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /photon/api", () => {
  it.each(["Abu Ka", "Boukamal", "البوكمال", "Al Boukamal, Syria"])("finds %s", async (q) => {
    const found = await features(await ask(`q=${encodeURIComponent(q)}&limit=5&lang=en`));
    expect(found.map(({ name }) => name)).toContain("Abu Kamal");
  });

  it("speaks the language asked for", async () => {
    const q = "q=Abu%20Kamal&limit=1";
    expect((await features(await ask(`${q}&lang=ar`)))[0]).toMatchObject({
      name: "البوكمال",
      countrycode: "SY",
    });
    expect((await features(await ask(q, { "Accept-Language": "ar-SY" })))[0]?.name).toBe("البوكمال");
    expect((await ask(q)).headers.get("vary")).toContain("Accept-Language");
  });

  it("filters by tag, layer, country and box, and passes over what nobody knows", async () => {
    const names = async (query: string) =>
      (await features(await ask(query))).map(({ osm_value: value }) => value);
    expect(new Set(await names("q=Homs&osm_tag=place:state"))).toEqual(new Set(["state"]));
    expect(await names("q=Homs&osm_tag=!place:state")).not.toContain("state");
    expect(
      (await names("q=Homs&layer=state&layer=county")).filter((value) => !/^(state|county)$/.test(value)),
    ).toEqual([]);
    expect(await names("q=Homs&layer=street")).toEqual([]);
    expect(await names("q=Homs&bbox=0,0,10,10")).toEqual([]);
    expect(await names("q=Homs&countrycode=iq&countrycode=JO")).toEqual([]);
    expect(
      (await names("q=Homs&countrycode=SY&zoom=12&location_bias_scale=0.4&dedupe=0&debug=1&__proto__=1"))
        .length,
    ).toBeGreaterThan(0);
  });

  it.each([
    ["", /q is missing/],
    ["q=Homs&bbox=1,2", /four numbers/],
    ["q=Homs&layer=moon", /layer must be one of/],
    ["q=Homs&lat=34", /lon is missing/],
    ["q=Homs&limit=0", /limit must be/],
    ["q=Homs&countrycode=XYZ", /two letters/],
  ])("answers 400 to ?%s, as Photon does", async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: expect.stringMatching(message),
      error: { kind: "invalid", message: expect.stringMatching(message) },
    });
  });
});

describe("GET /photon/reverse", () => {
  it("gives the nearest, one unless told", async () => {
    expect((await features(await at("lat=34.45&lon=40.92")))[0]?.name).toBe("Abu Kamal");
    expect(await features(await at("lat=34.45&lon=40.92&limit=3"))).toHaveLength(3);
    expect(await features(await at("lat=-60&lon=-120&radius=5"))).toEqual([]);
  });

  it("gives what a point lies in where a layer asks for it", async () => {
    expect((await features(await at("lat=34.45&lon=40.92&layer=country")))[0]).toMatchObject({
      name: "Syria",
      osm_value: "country",
    });
  });

  it.each(["lat=1", "lat=91&lon=1", "lat=1&lon=1&radius=-1", ""])("answers 400 to ?%s", async (query) => {
    expect((await at(query)).status).toBe(400);
  });
});
