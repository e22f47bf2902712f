// How a place looks in other geocoders' words: numbers that come back, boxes, languages, tags, addresses.
import { describe, expect, it } from "vitest";
import { embeddedPlaces } from "../../gazetteer/sources";
import { placeKinds, type Place } from "../../gazetteer/place";
import { creditLine, creditsOf } from "./credits";
import { toGeocodeJson, geocodeJson } from "./geocode-json";
import { inLanguages, nameIn, parseLanguages } from "./localize";
import { nameDetails } from "./name-details";
import { nominatimGeocodeJson, nominatimGeoJson, nominatimPlace, toNominatim } from "./nominatim";
import { osmReference, placeIdOfReference } from "./osm-reference";
import { osmWords } from "./osm-words";
import { kindsOfPhotonFilter, passesPhotonFilter, photonJson, toPhotonJson } from "./photon";
import { placeExtent, viewBox } from "./place-extent";
import { numberOfPlaceId, placeIdOfNumber } from "./place-number";
import { countryName, hierarchyWords, placeLabel, type ShownPlace } from "./shown-place";

const bySlug = new Map(embeddedPlaces().map((place) => [place.slug, place]));
const byId = new Map(embeddedPlaces().map((place) => [place.id, place]));
const get = (slug: string): Place => {
  const place = bySlug.get(slug);
  if (place === undefined) throw new Error(`the starter layer lacks ${slug}`);
  return place;
};
const parentsOf = (place: Place): Place[] => {
  const parent = place.parentId === null ? undefined : byId.get(place.parentId);
  return parent === undefined ? [] : [parent, ...parentsOf(parent)];
};
const whole = (slug: string) => ({ place: get(slug), parents: parentsOf(get(slug)), licence: "CC BY 4.0" });
const shown = (slug: string, languages: string[] = []): ShownPlace => inLanguages(whole(slug), languages);
const nominatim = (slug: string, languages: string[] = []) => ({
  ...shown(slug, languages),
  attribution: "GeoNames",
  importance: 0.5,
});
const all = { address: true, extratags: true, names: true, outlines: true };
const none = { address: false, extratags: false, names: false, outlines: false };

describe("credits", () => {
  const geonames = { licence: "CC BY 4.0", attribution: "© GeoNames" };
  const osm = { licence: "ODbL 1.0", attribution: "© OpenStreetMap contributors" };
  const own = { licence: "not told", attribution: "clinics" };
  const sources = new Map(Object.entries({ geonames, "osm-syria": osm, "osm-iraq": osm, "csv-own": own }));

  it("name the sources of the rows, and OpenStreetMap wherever it lies here: its spellings were looked through", () => {
    expect(creditsOf(["geonames", "geonames"], sources)).toEqual([geonames, osm, osm]);
    expect(creditsOf(["geonames"], new Map(Object.entries({ geonames, own })))).toEqual([geonames]);
    expect(creditsOf([], sources)).toEqual([]);
  });

  it("stand once in a line", () => {
    expect(creditLine(["a; b", "b", "c; a"])).toBe("a; b; c");
  });
});

describe("numbers for ids", () => {
  it("come back to the same id, for every place", () => {
    for (const { id } of embeddedPlaces()) {
      const number = numberOfPlaceId(id);
      if (placeIdOfNumber(number) !== id || !Number.isSafeInteger(number)) expect(number).toBe(id);
    }
    expect(placeIdOfNumber(-1)).toBeNull();
    expect(placeIdOfNumber(2 ** 35)).toBeNull();
    expect(placeIdOfNumber(0.5)).toBeNull();
    expect(numberOfPlaceId("zzzzzzz")).toBe(2 ** 35 - 1);
  });

  it("are OpenStreetMap's own where known, and below zero where not", () => {
    const none = { geonames: null, wikidata: null, wof: null, icao: null };
    expect(osmReference({ id: "0000010", externalIds: { ...none, osm: "way/123" } })).toEqual({
      type: "way",
      id: 123,
    });
    expect(osmReference({ id: "0000010", externalIds: { ...none, osm: "N45" } })).toEqual({
      type: "node",
      id: 45,
    });
    expect(osmReference({ id: "0000010", externalIds: { ...none, osm: null } })).toEqual({
      type: "node",
      id: -32,
    });
    expect(placeIdOfReference("N-32")).toBe("0000010");
    expect(placeIdOfReference("N32")).toBeNull();
  });
});

describe("words of OpenStreetMap", () => {
  it("exist for every kind, and a large town is a city", () => {
    for (const kind of placeKinds) expect(osmWords(kind, null).key).not.toBe("");
    expect(osmWords("town", 99_999).value).toBe("town");
    expect(osmWords("town", 100_000).value).toBe("city");
  });

  it.each([
    [["place"], [], true],
    [["place:village"], [], false],
    [[":city"], [], true],
    [["!place"], [], false],
    [["!place:village"], [], true],
    [[":!city"], [], false],
    [["place:!village"], [], true],
    [["place:!city"], [], false],
    [["aeroway", "place:city"], [], true],
    [[], ["city"], true],
    [[], ["street", "house"], false],
  ])("tags %j and layers %j let a city through: %s", (tags, layers, passes) => {
    expect(passesPhotonFilter({ kind: "town", population: 500_000 }, { tags, layers })).toBe(passes);
  });

  it("turn a filter into kinds", () => {
    expect(kindsOfPhotonFilter({ tags: [], layers: [] })).toEqual([]);
    expect(kindsOfPhotonFilter({ tags: ["place:city"], layers: [] })).toEqual(["town"]);
    expect(kindsOfPhotonFilter({ tags: [], layers: ["country", "state"] })).toEqual([
      "country",
      "governorate",
    ]);
    expect(kindsOfPhotonFilter({ tags: [], layers: ["house"] })).toEqual([]);
  });
});

describe("boxes", () => {
  it("hold the circle, or the outline", () => {
    const round = placeExtent({ point: { lon: 40, lat: 34 }, radiusMeters: 10_000 });
    expect(round?.west).toBeLessThan(39.9);
    expect(round?.north).toBeCloseTo(34.0899, 3);
    const square: GeoJSON.Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [1, 2],
          [3, 2],
          [3, 5],
          [1, 5],
          [1, 2],
        ],
      ],
    };
    expect(placeExtent({ point: null, radiusMeters: null, area: square })).toEqual({
      west: 1,
      south: 2,
      east: 3,
      north: 5,
    });
    expect(placeExtent({ point: { lon: 1, lat: 1 }, radiusMeters: null })).toBeNull();
  });

  it("cross the antimeridian in ours, and span the world in Nominatim's", () => {
    const area: GeoJSON.MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [178, -18],
            [180, -18],
            [180, -16],
            [178, -18],
          ],
        ],
        [
          [
            [-180, -18],
            [-178, -18],
            [-180, -16],
            [-180, -18],
          ],
        ],
      ],
    };
    const place = { point: null, radiusMeters: null, area, kind: "country" as const };
    expect(placeExtent(place)).toEqual({ west: 178, south: -18, east: -178, north: -16 });
    expect(viewBox(place)).toEqual([-180, -18, 180, -16]);
  });

  it("show a place of unknown extent by its kind", () => {
    expect(viewBox({ point: { lon: 10, lat: 20 }, radiusMeters: null, kind: "governorate" })).toEqual([
      9, 19, 11, 21,
    ]);
  });
});

describe("languages", () => {
  it.each([
    ["ar-SY,ar;q=0.9,en;q=0.8", ["ar", "en"]],
    ["en;q=0.1, fr", ["fr", "en"]],
    ["*", []],
    ["", []],
    ["de;q=0", []],
    ["<script>,en_GB", ["en"]],
  ])("%s: %j", (header, languages) => expect(parseLanguages(header)).toEqual(languages));

  it("name a place as it is told in them, else by its preferred name", () => {
    expect(nameIn(get("abu-kamal"), ["ar"])).toBe("البوكمال");
    expect(nameIn(get("abu-kamal"), ["xx", "ar"])).toBe("البوكمال");
    expect(nameIn(get("abu-kamal"), ["en", "ar"])).toBe("Abu Kamal");
    expect(nameIn(get("abu-kamal"), ["fi"])).toBe("Abu Kamal");
    expect(placeLabel(shown("abu-kamal", ["ar"]))).toMatch(/^البوكمال, .*سوريا$/);
  });

  it("name every spelling under its language", () => {
    const details = nameDetails(get("abu-kamal"));
    expect(details.name).toBe("Abu Kamal");
    expect(details["name:ar"]).toBe("البوكمال");
    expect(Object.keys(details).every((key) => /^(name|alt_name|old_name)(:[\w-]+)?$/.test(key))).toBe(true);
  });

  it.each([
    ["SY", "en", "Syria"],
    ["SY", "ar", "سوريا"],
    ["QQ", "en", null],
    ["sy", "en", null],
  ])("%s in %s is %s", (code, language, name) => expect(countryName(code, language)).toBe(name));
});

describe("a line of words", () => {
  it("goes from the place to its country, and says nothing twice", () => {
    expect(hierarchyWords(shown("abu-kamal")).at(-1)).toBe("Syria");
    expect(hierarchyWords(shown("syria"))).toEqual([]);
    expect(placeLabel(shown("homs"))).toMatch(/^Homs, /);
    expect(placeLabel(shown("homs")).match(/\bHoms\b(?!\s)/g)).toHaveLength(1);
  });
});

describe("answers", () => {
  const slugs = [
    "abu-kamal",
    "syria",
    "deir-ez-zor-governorate",
    "tanf-garrison",
    "red-sea",
    "western-iraq",
    "t4-airbase",
  ];

  it.each(slugs)("of %s are what their schemas say", (slug) => {
    const place = nominatim(slug, ["ar"]);
    const sources = new Map([[place.place.sourceKey, { licence: "CC BY 4.0", attribution: "GeoNames" }]]);
    const match = { matchedName: "x", how: "exact" as const, score: 1, distanceMeters: null };
    geocodeJson.parse(
      toGeocodeJson({ query: "x", point: null, notFound: null, sources }, [{ ...place, match }]),
    );
    photonJson.parse(toPhotonJson([place]));
    for (const details of [all, none]) {
      const context = { query: "x", single: false };
      nominatimPlace
        .array()
        .length(1)
        .parse(toNominatim([place], "jsonv2", details, context));
      nominatimPlace
        .array()
        .length(1)
        .parse(toNominatim([place], "json", details, context));
      nominatimGeoJson.parse(toNominatim([place], "geojson", details, context));
      nominatimGeocodeJson.parse(toNominatim([place], "geocodejson", details, context));
      nominatimPlace.parse(toNominatim([place], "jsonv2", details, { query: "", single: true }));
    }
  });

  it("give Photon's flat properties", () => {
    expect(toPhotonJson([shown("abu-kamal")]).features[0]).toMatchObject({
      geometry: { type: "Point" },
      properties: { osm_key: "place", type: "city", name: "Abu Kamal", country: "Syria", countrycode: "SY" },
    });
    const [west = 0, north = 0, east = 0, south = 0] =
      toPhotonJson([shown("abu-kamal")]).features[0]?.properties.extent ?? [];
    expect(west < east && south < north).toBe(true);
  });

  it("give Nominatim's address and box, and its words for nothing", () => {
    const place = nominatimPlace
      .array()
      .parse(toNominatim([nominatim("abu-kamal")], "jsonv2", all, { query: "", single: false }))[0];
    expect(place?.address).toMatchObject({ country: "Syria", country_code: "sy" });
    expect(Object.values(place?.address ?? {})[0]).toBe("Abu Kamal");
    expect(place?.category).toBe("place");
    expect(place?.class).toBeUndefined();
    const [south = 0, north = 0, west = 0, east = 0] = (place?.boundingbox ?? []).map(Number);
    expect(south < north && west < east).toBe(true);
    expect(toNominatim([], "jsonv2", all, { query: "", single: true })).toEqual({
      error: "Unable to geocode",
    });
    expect(toNominatim([], "jsonv2", all, { query: "", single: false })).toEqual([]);
  });
});
