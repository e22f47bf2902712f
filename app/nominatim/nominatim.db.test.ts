// /nominatim: Nominatim's shapes in four formats, its parameters, its errors.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../lib/gazetteer/import/countries";
import { starter } from "../../lib/gazetteer/import/starter";
import { importSources } from "../../lib/gazetteer/store";
import {
  nominatimError,
  nominatimGeocodeJson,
  nominatimGeoJson,
  nominatimPlace,
} from "../../lib/geocoder/formats/nominatim";
import { GET as lookup } from "./lookup/route";
import { nominatimStatus } from "./nominatim-schema";
import { GET as reverse } from "./reverse/route";
import { GET as search } from "./search/route";
import { GET as status } from "./status/route";

const address = "http://localhost/nominatim";
const ask = (query: string): Promise<Response> => search(new Request(`${address}/search?${query}`));
const at = (query: string): Promise<Response> => reverse(new Request(`${address}/reverse?${query}`));
const look = (query: string): Promise<Response> => lookup(new Request(`${address}/lookup?${query}`));
const json = async (response: Response): Promise<unknown> => {
  expect(response.status).toBe(200);
  return response.json();
};
const names = async (query: string): Promise<string[]> =>
  nominatimPlace
    .array()
    .parse(await json(await ask(query)))
    .map(({ name }) => name);

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /nominatim/search", () => {
  it("answers jsonv2 with address, names and tags where they are asked for", async () => {
    const [place] = nominatimPlace
      .array()
      .parse(
        await json(
          await ask(
            "q=Boukamal&format=jsonv2&countrycodes=sy&addressdetails=1&namedetails=1&extratags=1&limit=1",
          ),
        ),
      );
    expect(place).toMatchObject({
      name: "Abu Kamal",
      category: "place",
      address: { country: "Syria", country_code: "sy" },
      namedetails: { "name:ar": "البوكمال" },
      extratags: { "dateline:slug": "abu-kamal" },
    });
    expect(place?.display_name).toMatch(/^Abu Kamal, .*Syria$/);
    expect(place?.licence).not.toBe("");
    expect(Number(place?.lat)).toBeCloseTo(34.45, 1);
  });

  it("answers json, geojson and geocodejson", async () => {
    const [place] = nominatimPlace.array().parse(await json(await ask("q=Homs&format=json&limit=1")));
    expect(place).toMatchObject({ class: "place" });
    expect(place?.address).toBeUndefined();
    const geoJson = nominatimGeoJson.parse(await json(await ask("q=Homs&format=geojson&limit=1")));
    expect(geoJson.features[0]?.properties.category).toBe("place");
    const geocode = nominatimGeocodeJson.parse(
      await json(await ask("q=Homs&format=geocodejson&limit=1&addressdetails=1")),
    );
    expect(geocode.features[0]?.properties.geocoding).toMatchObject({ type: "city", country: "Syria" });
  });

  it.each([
    ["q=Homs,%20Syria", "Homs"],
    ["city=Homs&country=Syria", "Homs"],
    ["city=Homs&country=sy", "Homs"],
    ["country=Syria", "Syria"],
    ["country=SY", "Syria"],
    ["q=34.4523,40.9185", "Abu Kamal"],
    ["q=Homs&featureType=state", "Homs Governorate"],
  ])("finds ?%s", async (query, name) => {
    const [first = ""] = await names(`${query}&format=jsonv2`);
    expect(first).toMatch(new RegExp(`^${name}`));
  });

  it("keeps to countries, a bounded box and what is not excluded", async () => {
    expect(await names("q=Homs&countrycodes=iq,jo")).toEqual([]);
    expect(await names("q=Homs&viewbox=0,0,10,10&bounded=1")).toEqual([]);
    expect((await names("q=Homs&viewbox=0,0,10,10")).length).toBeGreaterThan(0);
    const all = nominatimPlace.array().parse(await json(await ask("q=Homs")));
    const rest = nominatimPlace
      .array()
      .parse(await json(await ask(`q=Homs&exclude_place_ids=${all[0]?.place_id}`)));
    expect(rest.map(({ place_id: id }) => id)).not.toContain(all[0]?.place_id);
    const [second] = nominatimPlace
      .array()
      .parse(await json(await ask(`q=Homs&limit=1&exclude_place_ids=${all[0]?.place_id}`)));
    expect(second?.place_id).toBe(all[1]?.place_id);
    expect(second).toBeDefined();
  });

  it("speaks the language asked for", async () => {
    expect((await names("q=Abu%20Kamal&accept-language=ar,en&limit=1"))[0]).toBe("البوكمال");
  });

  it("gives an empty list for what it does not know, streets and shops among it", async () => {
    expect(await names("q=Kataib%20Hezbollah")).toEqual([]);
    expect(await names("street=1%20Main&city=Homs")).toEqual([]);
  });

  it.each([
    ["", /Nothing to search for/],
    ["q=Homs&city=Homs", /cannot be used together/],
    ["q=Homs&format=xml", /'format' must be one of/],
    ["q=Homs&countrycodes=XYZ", /two letters/],
    ["q=Homs&viewbox=1,2,3", /two corners/],
    ["q=Homs&limit=0", /limit/],
    ["city=%00", /city holds control characters/],
  ])("answers 400 to ?%s, as Nominatim does", async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    const { error } = nominatimError.parse(await response.json());
    expect(error).toMatchObject({ code: 400, kind: "invalid", message: expect.stringMatching(message) });
  });
});

describe("GET /nominatim/reverse", () => {
  it.each([
    [18, "Abu Kamal"],
    [10, "Abu Kamal"],
    [3, "Syria"],
  ])("at zoom %d gives %s", async (zoom, name) => {
    const place = nominatimPlace.parse(
      await json(await at(`lat=34.4523&lon=40.9185&zoom=${zoom}&format=jsonv2`)),
    );
    expect(place.name).toBe(name);
    expect(place.address).toMatchObject({ country: "Syria" });
  });

  it("says so where nothing is near", async () => {
    expect(await json(await at("lat=-60&lon=-120"))).toEqual({ error: "Unable to geocode" });
  });

  it.each(["lat=1", "lat=abc&lon=1", "lat=1&lon=1&zoom=x", ""])("answers 400 to ?%s", async (query) => {
    const response = await at(query);
    expect(response.status).toBe(400);
    nominatimError.parse(await response.json());
  });
});

describe("GET /nominatim/lookup and status", () => {
  it("gives back what search gave, and leaves out the rest", async () => {
    const found = nominatimPlace.array().parse(await json(await ask("q=Homs&limit=3")));
    const ids = found.map(({ osm_id: id }) => `N${id}`);
    const looked = nominatimPlace
      .array()
      .parse(await json(await look(`osm_ids=${ids.join(",")},N5,X,R-999`)));
    expect(looked.map(({ place_id: id }) => id)).toEqual(found.map(({ place_id: id }) => id));
    expect((await look("")).status).toBe(400);
    expect((await look(`osm_ids=${"N1,".repeat(51)}`)).status).toBe(400);
  });

  it("says that all is well", async () => {
    expect(await (await status(new Request(`${address}/status`))).text()).toBe("OK");
    const told = nominatimStatus.parse(
      await json(await status(new Request(`${address}/status?format=json`))),
    );
    expect(told).toMatchObject({ status: 0, message: "OK" });
    expect((await status(new Request(`${address}/status?format=xml`))).status).toBe(400);
  });
});
