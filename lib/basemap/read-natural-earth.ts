// Better shapes by choice: a folder of Natural Earth 10m layers (GeoJSON or TopoJSON, plain or gzipped), read for `--natural-earth`.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { z } from "zod";
import { AppError } from "../errors";
import type { BasemapSources } from "./basemap-sources";

type Shapes = Omit<BasemapSources, "labels" | "countries">;
type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Line = GeoJSON.LineString | GeoJSON.MultiLineString;

const properties = z.looseObject({
  rank: z.number().optional(),
  scalerank: z.number().optional(),
  name: z.string().nullish(),
  kind: z.string().nullish(),
  depth: z.number().optional(),
});

/**
 * Reads `land`, `lakes`, `rivers`, `borders`, `admin1`, `urban`, `depth200`, `depth2000` (each `.json`, `.geojson` or
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
    governorateBorders: layer("admin1")
      .filter(isLine)
      .map((line) => ({ ...line, properties: { minZoom: 4 } })),
    borders: needed("borders")
      .filter(isLine)
      .map((line) => ({
        ...line,
        properties: {
          minZoom: 0,
          kind:
            properties.parse(line.properties ?? {}).kind === "disputed"
              ? ("disputed" as const)
              : ("agreed" as const),
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

function readLayer(folder: string, name: string): GeoJSON.Feature[] | null {
  for (const ending of ["json", "geojson", "topojson", "json.gz", "geojson.gz", "topojson.gz"]) {
    const file = path.join(folder, `${name}.${ending}`);
    if (!existsSync(file)) continue;
    try {
      const bytes = readFileSync(file);
      const parsed: unknown = JSON.parse(
        (ending.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"),
      );
      if (isCollection(parsed)) return parsed.features;
      if (isTopology(parsed))
        return Object.values(parsed.objects).flatMap((object) => featuresOf(parsed, object));
    } catch (cause) {
      throw new AppError("invalid", `${file} cannot be read as GeoJSON or TopoJSON.`, { cause });
    }
    throw new AppError("invalid", `${file} is neither a GeoJSON FeatureCollection nor a TopoJSON topology.`);
  }
  return null;
}

function featuresOf(topology: Topology, object: Topology["objects"][string]): GeoJSON.Feature[] {
  const found = feature(topology, object);
  return found.type === "FeatureCollection" ? found.features : [found];
}

function isCollection(value: unknown): value is GeoJSON.FeatureCollection {
  return typeof value === "object" && value !== null && "features" in value && Array.isArray(value.features);
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Topology" &&
    "objects" in value
  );
}

function isArea(shape: GeoJSON.Feature): shape is GeoJSON.Feature<Area> {
  return shape.geometry?.type === "Polygon" || shape.geometry?.type === "MultiPolygon";
}

function isLine(shape: GeoJSON.Feature): shape is GeoJSON.Feature<Line> {
  return shape.geometry?.type === "LineString" || shape.geometry?.type === "MultiLineString";
}
