// Small made-up sources, and the real packages, go through the whole build and are read back tile by tile.
import { PMTiles } from "pmtiles";
import { describe, expect, it } from "vitest";
import { noBasemapSources } from "../testing/no-basemap-sources";
import { basemapStyle } from "./basemap-style";
import { buildBasemap, defaultOptions } from "./build-basemap";
import type { LabelSource } from "./label-source";
import { toUnit } from "../geo/mercator";
import { readNpmSources } from "./read-npm-sources";
import { readVectorTile, type TileLayer } from "./read-vector-tile";

const noSources = { ...noBasemapSources, credits: ["Nobody"] };

function town(name: string, lon: number, lat: number, population: number): LabelSource {
  return {
    name,
    nameArabic: "بلدة",
    nameHebrew: null,
    kind: "town",
    lon,
    lat,
    population,
    rank: 3,
    curated: false,
  };
}

function readerOf(archive: Buffer): PMTiles {
  return new PMTiles({
    getKey: () => "test",
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
  });
}

async function layersAt(archive: Buffer, z: number, x: number, y: number): Promise<Map<string, TileLayer>> {
  const found = await readerOf(archive).getZxy(z, x, y);
  return found === undefined ? new Map() : readVectorTile(new Uint8Array(found.data));
}

function tileOf(lon: number, lat: number, z: number): [number, number, number] {
  const { x, y } = toUnit({ lon, lat });
  return [z, Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

describe("buildBasemap", () => {
  it("puts a town where it is, with both names, to within a unit of the tile", async () => {
    const { archive } = buildBasemap({ ...noSources, labels: [town("Boxtown", 40.5, 34.25, 90_000)] });
    const [z, x, y] = tileOf(40.5, 34.25, 6);
    const towns = (await layersAt(archive, z, x, y)).get("towns");
    expect(towns?.extent).toBe(8192);
    expect(towns?.features).toHaveLength(1);
    expect(towns?.features[0]?.properties).toMatchObject({
      name: "Boxtown",
      name_ar: "بلدة",
      population: 90_000,
    });
    const unit = toUnit({ lon: 40.5, lat: 34.25 });
    const [px = 0, py = 0] = towns?.features[0]?.parts[0] ?? [];
    expect(Math.abs(px - (unit.x * 64 - x) * 8192)).toBeLessThanOrEqual(1);
    expect(Math.abs(py - (unit.y * 64 - y) * 8192)).toBeLessThanOrEqual(1);
  });

  it("keeps what only close maps show out of far tiles, but in the last ones, which are enlarged", async () => {
    const { archive } = buildBasemap({ ...noSources, labels: [town("Hamlet", 10.5, 50.2, 1_200)] });
    expect((await layersAt(archive, ...tileOf(10.5, 50.2, 5))).has("towns")).toBe(false);
    expect((await layersAt(archive, ...tileOf(10.5, 50.2, 6))).get("towns")?.features).toHaveLength(1);
  });

  it("gives the same bytes for the same sources", () => {
    const sources = { ...noSources, labels: [town("Boxtown", 40.5, 34.25, 90_000)] };
    expect(buildBasemap(sources).archive.equals(buildBasemap(sources).archive)).toBe(true);
  });
});

describe("the packages that npm brings", () => {
  const { archive } = buildBasemap({ ...readNpmSources(), labels: [] }, { ...defaultOptions, maxZoom: 4 });
  const cases: [what: string, lon: number, lat: number, layer: string][] = [
    ["the Euphrates below Abu Kamal", 41.5, 34.4, "rivers"],
    ["the border between Syria and Iraq", 41.2, 35.5, "borders"],
    ["Lake Van", 42.9, 38.6, "lakes"],
    ["Egypt's name", 29.5, 26.5, "countries"],
  ];
  it.each(cases)("hold %s", async (_, lon, lat, layer) => {
    expect((await layersAt(archive, ...tileOf(lon, lat, 4))).get(layer)?.features.length).toBeGreaterThan(0);
  });

  it("mark the line of Western Sahara as disputed and Syria's with Jordan as agreed", async () => {
    const kinds = async (lon: number, lat: number) =>
      new Set(
        (await layersAt(archive, ...tileOf(lon, lat, 4)))
          .get("borders")
          ?.features.map(({ properties }) => properties.kind),
      );
    expect(await kinds(-9, 27.5)).toContain("disputed");
    expect(await kinds(39, 32.5)).toContain("agreed");
  });

  it("leave the open ocean without a tile", async () => {
    expect((await layersAt(archive, ...tileOf(-120, -50, 4))).size).toBe(0);
  });
});

describe("the style", () => {
  it("draws only from layers that an archive has", async () => {
    const { archive } = buildBasemap({ ...noSources, labels: [town("Boxtown", 40.5, 34.25, 90_000)] });
    const metadata: unknown = await readerOf(archive).getMetadata();
    const names = JSON.stringify(metadata);
    for (const layer of basemapStyle("light", { origin: "http://localhost" }).layers) {
      if ("source-layer" in layer) expect(names).toContain(`"id":"${String(layer["source-layer"])}"`);
    }
  });
});
