// Pictures are drawn from a real small archive and looked at pixel by pixel.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noBasemapSources } from "../testing/no-basemap-sources";
import { buildBasemap } from "./build-basemap";
import { drawMapPicture } from "./draw-map-picture";
import { mapFonts } from "./map-fonts";
import type { MapPicture, PictureArea } from "./map-picture";
import { metersPerPixel } from "../geo/mercator";
import { palettes } from "./palette";

const folder = mkdtempSync(path.join(os.tmpdir(), "dateline-picture-"));
const files = { basemap: path.join(folder, "world.pmtiles"), fonts: path.join(folder, "fonts") };

beforeAll(() => {
  const square = [
    [20, 20],
    [60, 20],
    [60, 50],
    [20, 50],
    [20, 20],
  ];
  const { archive } = buildBasemap({
    ...noBasemapSources,
    land: [
      { type: "Feature", properties: { minZoom: 0 }, geometry: { type: "Polygon", coordinates: [square] } },
    ],
  });
  writeFileSync(files.basemap, archive);
  mkdirSync(files.fonts);
  const require = createRequire(import.meta.url);
  for (const font of Object.values(mapFonts).flat())
    copyFileSync(require.resolve(font.package), path.join(files.fonts, font.file));
});

afterAll(() => rmSync(folder, { recursive: true }));

const here = { lon: 40, lat: 35 };
const plain: MapPicture = {
  center: here,
  zoom: 7,
  width: 300,
  height: 200,
  theme: "light",
  areas: [],
  attribution: "x",
};

function area(change: Partial<PictureArea>): PictureArea {
  return { ...here, radiusMeters: null, kindGroup: "strike", precision: "exact", role: "struck", ...change };
}

async function pixels(picture: MapPicture): Promise<SKRSContext2D> {
  const image = await loadImage(await drawMapPicture(picture, files));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context;
}

function colourAt(context: SKRSContext2D, x: number, y: number): string {
  const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data;
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

describe("drawMapPicture", () => {
  it("draws land and water in the palette's colours, light and dark", async () => {
    for (const theme of ["light", "dark"] as const) {
      expect(colourAt(await pixels({ ...plain, theme }), 150, 60)).toBe(palettes[theme].basemap.land);
      expect(colourAt(await pixels({ ...plain, theme, center: { lon: 0, lat: 35 } }), 150, 60)).toBe(
        palettes[theme].basemap.water,
      );
    }
  });

  it("has the size that was asked for, and twice that for fine screens", async () => {
    const { canvas } = await pixels({ ...plain, pixelRatio: 2 });
    expect([canvas.width, canvas.height]).toEqual([600, 400]);
  });

  it.each([
    [7, 35],
    [9, 35],
    [8, 48],
  ])("draws a town's disc to scale at zoom %d, latitude %d", async (zoom, lat) => {
    const radiusMeters = 60 * metersPerPixel(lat, zoom);
    const at = { lon: 40, lat };
    const context = await pixels({
      ...plain,
      center: at,
      zoom,
      areas: [area({ ...at, radiusMeters, precision: "town" })],
    });
    let edge = 150;
    while (colourAt(context, edge, 100) !== palettes.light.basemap.land) edge++;
    let last = edge;
    for (let x = 150; x < 300; x++) if (colourAt(context, x, 100) !== palettes.light.basemap.land) last = x;
    expect(Math.abs(last - 150 - 60)).toBeLessThanOrEqual(2);
  });

  it("fills an exact strike's diamond, and hatches a region instead of filling it", async () => {
    expect(colourAt(await pixels({ ...plain, areas: [area({})] }), 150, 100)).toBe(
      palettes.light.marks.groups.strike,
    );
    const region = await pixels({ ...plain, areas: [area({ precision: "region", radiusMeters: 80_000 })] });
    const row = Array.from({ length: 60 }, (_, i) => colourAt(region, 170 + i, 100));
    expect(row).toContain(palettes.light.basemap.land);
    expect(new Set(row).size).toBeGreaterThan(1);
  });

  it("draws a ghost as an edge alone, and the chosen place over it", async () => {
    const town = { radiusMeters: 60 * metersPerPixel(35, 7), precision: "town" as const };
    const ghost = await pixels({ ...plain, areas: [area({ ...town, isGhost: true })] });
    expect(colourAt(ghost, 180, 100)).toBe(palettes.light.basemap.land);
    const edge = Array.from({ length: 40 }, (_, i) => colourAt(ghost, 150 + 57 + (i % 7), 70 + i));
    expect(edge.some((colour) => colour !== palettes.light.basemap.land)).toBe(true);
    const both = await pixels({ ...plain, areas: [area({}), area({ isGhost: true })] });
    expect(colourAt(both, 150, 100)).toBe(palettes.light.marks.groups.strike);
  });

  it("draws no mark for a statement or an unknown place", async () => {
    const empty = await drawMapPicture(plain, files);
    const silent = await drawMapPicture(
      { ...plain, areas: [area({ role: "statement_made" }), area({ precision: "unknown" })] },
      files,
    );
    expect(silent.equals(empty)).toBe(true);
  });

  it("prints a count where marks would cover each other", async () => {
    const context = await pixels({
      ...plain,
      areas: [area({}), area({ kindGroup: "attack" }), area({ kindGroup: "ground" })],
    });
    expect(colourAt(context, 150 - 8, 100)).toBe(palettes.light.marks.cluster);
  });

  it("keeps an area across the antimeridian in one piece", async () => {
    const at = { lon: 179.9, lat: 10 };
    const radiusMeters = 50 * metersPerPixel(10, 6);
    const context = await pixels({
      ...plain,
      center: at,
      zoom: 6,
      areas: [area({ ...at, radiusMeters, precision: "town" })],
    });
    const { water } = palettes.light.basemap;
    expect([110, 190].map((x) => colourAt(context, x, 100) === water)).toEqual([false, false]);
    expect([90, 210].map((x) => colourAt(context, x, 100) === water)).toEqual([true, true]);
  });

  it("fits the view to the areas when no view is given", async () => {
    const context = await pixels({
      ...plain,
      center: undefined,
      zoom: undefined,
      areas: [area({ lon: 30, lat: 30 }), area({ lon: 50, lat: 42 })],
    });
    expect(colourAt(context, 150, 100)).toBe(palettes.light.basemap.land);
  });

  it("draws odd labels, Arabic and empty ones, and a caption of any length", async () => {
    const areas = ["", "البوكمال", "x".repeat(2_000), "\u0000\n"].map((label, i) =>
      area({ label, lon: 38 + i }),
    );
    const caption = { title: "عنوان ".repeat(40), subtitle: "" };
    await expect(drawMapPicture({ ...plain, areas, caption }, files)).resolves.toBeInstanceOf(Buffer);
  });

  const bad: [what: string, change: Partial<MapPicture>, message: string][] = [
    ["no width", { width: 0 }, "width must be"],
    ["half pixels", { height: 100.5 }, "height must be"],
    ["too many pixels", { width: 4096, height: 4096, pixelRatio: 2 }, "too large"],
    ["a latitude off the globe", { center: { lon: 34, lat: 137.6 } }, "Did lon and lat change places?"],
    ["no number", { areas: [area({ lon: Number.NaN })] }, "lon must lie"],
    ["a negative radius", { areas: [area({ radiusMeters: -1 })] }, "radiusMeters must"],
    ["an endless zoom", { zoom: Infinity }, "zoom must"],
    [
      "bounds upside down",
      { center: undefined, bounds: { west: 1, east: 2, south: 5, north: 4 } },
      "south must not exceed",
    ],
  ];
  it.each(bad)("refuses %s and says why", async (_, change, message) => {
    await expect(drawMapPicture({ ...plain, ...change }, files)).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringContaining(message),
    });
  });

  it("says how to build a basemap that is not there", async () => {
    await expect(
      drawMapPicture(plain, { ...files, basemap: path.join(folder, "none") }),
    ).rejects.toMatchObject({
      kind: "broken",
      message: expect.stringContaining("npm run basemap"),
    });
  });
});
