// A file of shapes as users have it: GeoJSON or TopoJSON, plain or gzipped.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { feature } from "topojson-client";
import type { Objects, Topology as AnyTopology } from "topojson-specification";
import { AppError } from "../errors";

export type Topology = AnyTopology<Objects>;

/** How such files are called, in the order they are looked for. */
export const shapeEndings = ["json", "geojson", "topojson", "json.gz", "geojson.gz", "topojson.gz"] as const;

/** All features of the file; those of a topology's objects one after the other. Throws `invalid` naming the file. */
export function readShapes(file: string): GeoJSON.Feature[] {
  let parsed: unknown;
  try {
    const bytes = readFileSync(file);
    parsed = JSON.parse((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
    if (isCollection(parsed)) return parsed.features;
    if (isTopology(parsed)) {
      const topology = parsed;
      return Object.values(topology.objects).flatMap((object) => featuresOf(topology, object));
    }
  } catch (cause) {
    throw new AppError("invalid", `${file} cannot be read as GeoJSON or TopoJSON.`, { cause });
  }
  throw new AppError("invalid", `${file} is neither a GeoJSON FeatureCollection nor a TopoJSON topology.`);
}

function featuresOf(topology: Topology, object: Topology["objects"][string]): GeoJSON.Feature[] {
  const found = feature(topology, object);
  return found.type === "FeatureCollection" ? found.features : [found];
}

function isCollection(value: unknown): value is GeoJSON.FeatureCollection {
  return typeof value === "object" && value !== null && "features" in value && Array.isArray(value.features);
}

/** True of TopoJSON. */
export function isTopology(value: unknown): value is Topology {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    value.type === "Topology" &&
    "objects" in value
  );
}
