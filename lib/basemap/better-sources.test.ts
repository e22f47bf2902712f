// Roads, one region alone, Natural Earth in both its editions: what the flags of `npm run basemap` read.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isAppError } from "../errors";
import { noBasemapSources } from "../testing/no-basemap-sources";
import type { BasemapSources } from "./basemap-sources";
import { keepWithin } from "./keep-within";
import { readNaturalEarth } from "./read-natural-earth";
import { isFromOpenStreetMap, readRoads } from "./read-roads";

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-shapes-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function line(properties: object, ...coordinates: [number, number][]) {
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates } };
}
function write(name: string, features: object[]): string {
  const file = path.join(folder, name);
  const bytes = Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, name.endsWith(".gz") ? gzipSync(bytes) : bytes);
  return file;
}
const here: [number, number][] = [
  [40, 34],
  [41, 35],
];

describe("roads", () => {
  test("of Natural Earth: highways from zoom 5, roads from 6, no tracks and ferries", () => {
    const file = write("ne.geojson", [
      line({ type: "Major Highway", scalerank: 3 }, ...here),
      line({ type: "Road", scalerank: 7 }, ...here),
      line({ type: "Road", scalerank: 10 }, ...here),
      line({ type: "Track" }, ...here),
      line({ type: "Ferry Route" }, ...here),
    ]);
    expect(readRoads(file).map(({ properties }) => properties.minZoom)).toEqual([5, 6]);
    expect(isFromOpenStreetMap(file)).toBe(false);
  });
  test("of OpenStreetMap: main classes alone, and the file is known for what it is", () => {
    const file = write("osm.json.gz", [
      line({ highway: "motorway" }, ...here),
      line({ highway: "secondary" }, ...here),
      line({ highway: "footway" }, ...here),
    ]);
    expect(readRoads(file).map(({ properties }) => properties.minZoom)).toEqual([5, 6]);
    expect(isFromOpenStreetMap(file)).toBe(true);
  });
  test("a file that is none says which", () => {
    const file = path.join(folder, "broken.json");
    fs.writeFileSync(file, "{");
    const fault = (() => {
      try {
        return readRoads(file);
      } catch (error) {
        return error;
      }
    })();
    expect(isAppError(fault, "invalid") && fault.message).toContain("broken.json");
  });
});

test("Natural Earth's own words for lines that are not agreed", () => {
  const into = (name: string): string => path.join("ne", name);
  write(into("land.geojson"), []);
  write(
    into("borders.geojson"),
    [
      "International boundary (verify)",
      "Disputed (please verify)",
      "Line of control (please verify)",
      "Breakaway",
    ].map((featurecla) => line({ featurecla }, ...here)),
  );
  const kinds = readNaturalEarth(path.join(folder, "ne")).borders.map(({ properties }) => properties.kind);
  expect(kinds).toEqual(["agreed", "disputed", "disputed", "disputed"]);
});

describe("one region", () => {
  const at = (minZoom: number, lon: number): BasemapSources["rivers"][number] => ({
    type: "Feature",
    properties: { minZoom },
    geometry: {
      type: "LineString",
      coordinates: [
        [lon, 34],
        [lon + 1, 35],
      ],
    },
  });
  const sources = {
    ...noBasemapSources,
    rivers: [at(2, 40), at(2, 120), at(6, 40), at(6, 120)],
    roads: [at(5, 40), at(5, 120)],
  };
  const lonsOf = (shapes: readonly GeoJSON.Feature<GeoJSON.Geometry>[]) =>
    shapes.map(({ geometry }) => (geometry.type === "LineString" ? geometry.coordinates[0]?.[0] : null));

  test("keeps its details, and of elsewhere what a map of the world needs", () => {
    const kept = keepWithin(sources, { west: 38, south: 30, east: 45, north: 38 });
    expect(lonsOf(kept.rivers)).toEqual([40, 120, 40]);
    expect(lonsOf(kept.roads)).toEqual([40]);
  });
  test("may cross the antimeridian", () => {
    const kept = keepWithin(sources, { west: 110, south: 30, east: -170, north: 38 });
    expect(lonsOf(kept.roads)).toEqual([120]);
  });
});
