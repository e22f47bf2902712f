// A place for machines never claims more than is known, and its bytes cannot end their script element.
import { describe, expect, it } from "vitest";
import type { Place } from "../../../lib/gazetteer/place";
import { jsonLdText } from "../../_ui/json-ld";
import { placeJsonLd } from "./place-json-ld";

const place: Place = {
  id: "kjj4qfc",
  slug: "abu-kamal",
  name: "Abu Kamal",
  kind: "town",
  origin: "gazetteer",
  point: { lon: 40.918605, lat: 34.450632 },
  radiusMeters: 1500,
  precision: "town",
  area: null,
  countryCode: "SY",
  admin1Name: "Deir ez-Zor",
  parentId: null,
  population: null,
  prominence: 0.5,
  timeZone: "Asia/Damascus",
  coordinateStatus: "verified",
  coordinateNote: null,
  externalIds: { geonames: 174448, wikidata: null, osm: null, wof: null, icao: null },
  sourceKey: "starter",
  sourceRef: "abu-kamal",
  names: [
    { name: "Abu Kamal", language: "en", script: "Latn", kind: "common", usedBy: null },
    { name: "البوكمال", language: "ar", script: "Arab", kind: "official", usedBy: null },
  ],
};
const addresses = {
  id: "https://map.example/p/kjj4qfc",
  url: "https://map.example/places/abu-kamal",
  origin: "https://map.example",
};

describe("the position in JSON-LD", () => {
  it("is a circle with the digits that are known where the point is not exact", () => {
    expect(placeJsonLd(place, [], addresses)).toMatchObject({
      geo: { "@type": "GeoShape", circle: "34.45 40.92 1500" },
    });
  });
  it("is a point only where the spot is exact", () => {
    expect(placeJsonLd({ ...place, precision: "exact" }, [], addresses)).toMatchObject({
      geo: { "@type": "GeoCoordinates", latitude: 34.45063, longitude: 40.9186 },
    });
  });
  it("is left out where nobody has said where it is", () => {
    expect(placeJsonLd({ ...place, point: null }, [], addresses)).not.toHaveProperty("geo");
  });
});

describe("names and parents in JSON-LD", () => {
  it("lists other spellings once, and the parent with its address", () => {
    const parent = { ...place, name: "Deir ez-Zor", slug: "deir-ez-zor" };
    expect(placeJsonLd(place, [parent], addresses)).toMatchObject({
      alternateName: ["البوكمال"],
      containedInPlace: { name: "Deir ez-Zor", url: "https://map.example/places/deir-ez-zor" },
      sameAs: ["https://www.geonames.org/174448"],
    });
  });
});

describe("JSON-LD as text of a script element", () => {
  it("holds no letter that could end the element, and reads back the same", () => {
    const data = { name: "</script><script>alert(1)</script> & <!--" };
    const text = jsonLdText(data);
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
