// Better shapes by choice: a folder of Natural Earth 10m layers (GeoJSON or TopoJSON, plain or gzipped), read for `--natural-earth`.
import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AppError } from "../errors";
import type { BasemapSources } from "./basemap-sources";
import { readRoads } from "./read-roads";
import { readShapes, shapeEndings } from "./read-shapes";

type Shapes = Omit<BasemapSources, "labels" | "countries">;
type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Line = GeoJSON.LineString | GeoJSON.MultiLineString;

const properties = z.looseObject({
  rank: z.number().optional(),
  scalerank: z.number().optional(),
  name: z.string().nullish(),
  kind: z.string().nullish(),
  /** How Natural Earth's own files put it: "Disputed (please verify)", "Line of control (please verify)", ... */
  featurecla: z.string().nullish(),
  FEATURECLA: z.string().nullish(),
  depth: z.number().optional(),
});

/**
 * Reads `land`, `lakes`, `rivers`, `borders`, `admin1`, `urban`, `depth200`, `depth2000`, `roads` (each `.json`, `.geojson` or
 * `.topojson`, with or without `.gz`). Land and borders must be there, the others may be missing.
 * Throws `invalid` naming the file that is missing or cannot be read.
 */
export function readNaturalEarth(folder: string): Shapes {
  const layer = (name: string) => readLayer(folder, name) ?? [];
  const needed = (name: string) => {
    const found = readLayer(folder, name);
    if (found === null)
      throw new AppError("invalid", `${folder} holds no layer "${name}" (${name}.json or ${name}.json.gz).`);
    return found;
  };
  return {
    land: needed("land")
      .filter(isArea)
      .map((area) => ({ ...area, properties: { minZoom: 0 } })),
    depths: [200, 2000].flatMap((depth) =>
      layer(`depth${depth}`)
        .filter(isArea)
        .map((area) => ({ ...area, properties: { depth, minZoom: 0 } })),
    ),
    urban: layer("urban")
      .filter(isArea)
      .map((area) => ({ ...area, properties: { minZoom: 5 } })),
    lakes: layer("lakes")
      .filter(isArea)
      .map((area) => ({ ...area, properties: { minZoom: zoomOfRank(area) } })),
    rivers: layer("rivers")
      .filter(isLine)
      .map((line) => {
        const { name } = properties.parse(line.properties ?? {});
        return { ...line, properties: { minZoom: zoomOfRank(line), ...(name ? { name } : {}) } };
      }),
    roads: roadsIn(folder),
    governorateBorders: layer("admin1")
      .filter(isLine)
      .map((line) => ({ ...line, properties: { minZoom: 4 } })),
    borders: needed("borders")
      .filter(isLine)
      .map((line) => ({
        ...line,
        properties: {
          minZoom: 0,
          kind: isDisputed(line) ? ("disputed" as const) : ("agreed" as const),
        },
      })),
    credits: ["Natural Earth"],
  };
}

/** Natural Earth's scale rank runs from 0 (world maps) to 12; here it becomes the zoom from which a river or lake shows. */
function zoomOfRank(shape: GeoJSON.Feature): number {
  const { rank, scalerank } = properties.parse(shape.properties ?? {});
  const value = rank ?? scalerank ?? 6;
  return value <= 1 ? 1 : value <= 2 ? 2 : value <= 4 ? 3 : value <= 6 ? 4 : value <= 8 ? 5 : 6;
}

function roadsIn(folder: string): BasemapSources["roads"] {
  const file = layerFile(folder, "roads");
  return file === null ? [] : readRoads(file);
}

/** A line not agreed by those it divides, in the words of either edition. */
function isDisputed(line: GeoJSON.Feature): boolean {
  const { kind, featurecla, FEATURECLA } = properties.parse(line.properties ?? {});
  return (
    kind === "disputed" ||
    /disputed|indefinite|line of control|breakaway|claim|lease/i.test(featurecla ?? FEATURECLA ?? "")
  );
}

function layerFile(folder: string, name: string): string | null {
  return (
    shapeEndings.map((ending) => path.join(folder, `${name}.${ending}`)).find((file) => existsSync(file)) ??
    null
  );
}

function readLayer(folder: string, name: string): GeoJSON.Feature[] | null {
  const file = layerFile(folder, name);
  return file === null ? null : readShapes(file);
}

function isArea(shape: GeoJSON.Feature): shape is GeoJSON.Feature<Area> {
  return shape.geometry?.type === "Polygon" || shape.geometry?.type === "MultiPolygon";
}

function isLine(shape: GeoJSON.Feature): shape is GeoJSON.Feature<Line> {
  return shape.geometry?.type === "LineString" || shape.geometry?.type === "MultiLineString";
}
