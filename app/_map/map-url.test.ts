// The address of a view and the view of an address: round trips, foreign hashes, and words that are not ours.
import { everything } from "../../lib/events/event-filter";
import { describe, expect, test } from "vitest";
import {
  formatCamera,
  formatMapUrl,
  parseCamera,
  parseSelection,
  withFilter,
  withSelection,
  type Camera,
} from "./map-url";

const camera = (lat: number, lon: number, zoom: number, bearing = 0, pitch = 0): Camera => ({
  lat,
  lon,
  zoom,
  bearing,
  pitch,
});

describe("a hash becomes a camera", () => {
  test.each<[string, Camera]>([
    ["#7.2/34.61/40.55", camera(34.61, 40.55, 7.2)],
    ["#7.2/34.61/40.55/0/0", camera(34.61, 40.55, 7.2)],
    ["#7.2/34.61/40.55/-30/45", camera(34.61, 40.55, 7.2, -30, 45)],
    ["#map=12/34.4506/40.9186", camera(34.4506, 40.9186, 12)],
    ["#map=12/34.4506/40.9186&layers=N", camera(34.4506, 40.9186, 12)],
    ["#@34.45,40.92,11.5z", camera(34.45, 40.92, 11.5)],
    ["#0/0/0", camera(0, 0, 0)],
    ["#3/-85/-179.9", camera(-85, -179.9, 3)],
  ])("%s", (hash, expected) => {
    expect(parseCamera(hash)).toEqual(expected);
  });

  test.each([
    "",
    "#",
    "#main",
    "#7/34",
    "#7/134/40",
    "#7/34/240",
    "#-1/34/40",
    "#99/34/40",
    "#7//40",
    "#a/b/c",
    "#7/34/40/0/0/0",
    "#7/34/40/0/95",
  ])("%j is none", (hash) => {
    expect(parseCamera(hash)).toBeNull();
  });
});

describe("a camera becomes a hash", () => {
  test.each<[Camera, string]>([
    [camera(34.4506, 40.9186, 6.25), "#6.25/34.451/40.919"],
    [camera(34.4506, 40.9186, 14.256), "#14.26/34.4506/40.9186"],
    [camera(-0.00001, 0.00001, 2), "#2/0/0"],
    [camera(34.45, 400.92, 9), "#9/34.45/40.92"],
    [camera(34.45, 40.92, 9, 0, 30), "#9/34.45/40.92/0/30"],
  ])("%j", (from, hash) => {
    expect(formatCamera(from)).toBe(hash);
  });

  test("and comes back to within a pixel at every zoom", () => {
    for (let zoom = 0; zoom <= 18; zoom += 0.75) {
      for (const [lat, lon] of [
        [34.450612, 40.918634],
        [-71.987654, -179.123456],
        [0.123456, 0.654321],
        [84.9, 179.99],
      ] as const) {
        const back = parseCamera(formatCamera(camera(lat, lon, zoom)));
        const degreesPerPixel = 360 / (512 * 2 ** zoom);
        expect(Math.abs((back?.lat ?? NaN) - lat)).toBeLessThanOrEqual(degreesPerPixel);
        expect(Math.abs((back?.lon ?? NaN) - lon)).toBeLessThanOrEqual(degreesPerPixel);
        expect(formatCamera(back ?? camera(0, 0, 0))).toBe(formatCamera(camera(lat, lon, zoom)));
      }
    }
  });
});

describe("the query", () => {
  test("names the chosen event, and only ours", () => {
    expect(parseSelection(new URLSearchParams("sel=e:7kq2m4x"))).toBe("7kq2m4x");
    expect(parseSelection(new URLSearchParams("sel=e:7KQ2M4X"))).toBe("7kq2m4x");
    for (const words of [
      "",
      "sel=",
      "sel=7kq2m4x",
      "sel=p:7kq2m4x",
      "sel=e:7kq2m4",
      "sel=e:7kq2m4u",
      "sel=e:<b>",
      "e=7kq2m4x",
    ]) {
      expect(parseSelection(new URLSearchParams(words))).toBeNull();
    }
  });

  test("keeps words it does not know, sorts names and leaves empty ones out", () => {
    const query = new URLSearchParams("theme=x&sel=e:7kq2m4x&kind=strike,attack&lang=");
    expect(formatMapUrl(query, null)).toBe("/?kind=strike,attack&sel=e:7kq2m4x&theme=x");
    expect(formatMapUrl(withSelection(query, null), camera(34, 41, 6))).toBe(
      "/?kind=strike,attack&theme=x#6/34/41",
    );
    expect(formatMapUrl(new URLSearchParams(), null)).toBe("/");
  });

  test("choosing and unchoosing returns the same address", () => {
    const query = new URLSearchParams("kind=strike&when=2023-10-01/2023-10-31");
    const there = withSelection(query, "7kq2m4x");
    expect(parseSelection(there)).toBe("7kq2m4x");
    expect(formatMapUrl(withSelection(there, null), null)).toBe(formatMapUrl(query, null));
  });

  test.each([
    [{}, "/?sel=e:7kq2m4x"],
    [{ kinds: ["strike", "attack"] as const }, "/?kind=attack,strike&sel=e:7kq2m4x"],
    [{ from: "2023-10-26", to: "2024-02-05" }, "/?sel=e:7kq2m4x&when=2023-10-26/2024-02-05"],
    [{ from: "2023-10-26" }, "/?sel=e:7kq2m4x&when=2023-10-26/.."],
    [{ to: "2023-10-26" }, "/?sel=e:7kq2m4x&when=../2023-10-26"],
  ])("a filter %j replaces the one before", (filter, expected) => {
    const before = new URLSearchParams(
      "kind=other&from=2020-01-01&to=&when=2020-01-01/2021-01-01&sel=e:7kq2m4x",
    );
    expect(formatMapUrl(withFilter(before, { ...everything, ...filter }), null)).toBe(expected);
  });
});
