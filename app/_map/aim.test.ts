// What the search box pointed at survives in the address, and nothing else is read as it.
import { describe, expect, it } from "vitest";
import { aimOf, cameraOfAim, spotOf, withAim, type AimedPlace } from "./aim";
import { formatMapUrl, parseMapQuery } from "./map-url";

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
    const { selection } = parseMapQuery(withPlace).view;
    expect(aimOf(selection, [])).toEqual({ kind: "missing", of: "place", words: "4r7k2bd" });
    expect(aimOf(selection, [place])).toEqual({ kind: "place", place });

    const point = { lon: 40.9185, lat: -34.4523 };
    const withPoint = withAim(query, { kind: "point", point });
    expect(formatMapUrl(withPoint, null)).toBe("/?kind=strike&sel=at:-34.4523,40.9185");
    expect(aimOf(parseMapQuery(withPoint).view.selection, [place])).toEqual({ kind: "point", point });
  });

  it("is none where an event is chosen", () => {
    expect(aimOf({ kind: "event", id: "4r7k2bd" }, [place])).toBeNull();
    expect(aimOf(null, [place])).toBeNull();
  });

  it("is told as missing, and looked at nowhere, where words point at nothing", () => {
    const { selection } = parseMapQuery(new URLSearchParams("sel=hello")).view;
    const aim = aimOf(selection, [place]);
    expect(aim).toEqual({ kind: "missing", of: "words", words: "hello" });
    expect(spotOf(aim)).toBeNull();
  });
});

describe("the look at an aim", () => {
  it("is as near as the place is known", () => {
    expect(cameraOfAim({ kind: "place", place })).toMatchObject({ lon: 40.92, lat: 34.45, zoom: 10.9 });
    expect(cameraOfAim({ kind: "place", place: { ...place, point: null } })).toBeNull();
    expect(cameraOfAim(null)).toBeNull();
  });
});
