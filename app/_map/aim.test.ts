// What the search box pointed at survives in the address, and nothing else is read as it.
import { describe, expect, it } from "vitest";
import { cameraOfAim, parseAimedPlaceId, parseAimedPoint, withAim, type AimedPlace } from "./aim";
import { formatMapUrl, parseSelection } from "./map-url";

const place: AimedPlace = {
  id: "4r7k2bd",
  slug: "abu-kamal",
  name: "Abu Kamal",
  kind: "town",
  hierarchy: "Deir ez-Zor, Syria",
  point: { lon: 40.92, lat: 34.45 },
  radiusMeters: 5000,
};

describe("an aim in the address", () => {
  it("comes back as it went in, beside the filter", () => {
    const query = new URLSearchParams("kind=strike&sel=e:7kq2m4x");
    const withPlace = withAim(query, { kind: "place", place });
    expect(formatMapUrl(withPlace, null)).toBe("/?kind=strike&sel=p:4r7k2bd");
    expect(parseAimedPlaceId(withPlace)).toBe("4r7k2bd");
    expect(parseAimedPoint(withPlace)).toBeNull();
    expect(parseSelection(withPlace)).toBeNull();

    const withPoint = withAim(query, { kind: "point", point: { lon: 40.9185, lat: -34.4523 } });
    expect(formatMapUrl(withPoint, null)).toBe("/?kind=strike&sel=at:-34.4523,40.9185");
    expect(parseAimedPoint(withPoint)).toEqual({ lon: 40.9185, lat: -34.4523 });
    expect(parseAimedPlaceId(withPoint)).toBeNull();
  });

  it.each([
    "sel=at:91,10",
    "sel=at:10,181",
    "sel=at:10",
    "sel=at:a,b",
    "sel=at:1e1,2",
    "sel=p:short",
    "sel=",
    "",
  ])("%j is no aim", (words) => {
    expect(parseAimedPoint(new URLSearchParams(words))).toBeNull();
    expect(parseAimedPlaceId(new URLSearchParams(words))).toBeNull();
  });
});

describe("the look at an aim", () => {
  it("is as near as the place is known", () => {
    expect(cameraOfAim({ kind: "place", place })).toMatchObject({ lon: 40.92, lat: 34.45, zoom: 10.9 });
    expect(cameraOfAim({ kind: "place", place: { ...place, point: null } })).toBeNull();
    expect(cameraOfAim(null)).toBeNull();
  });
});
