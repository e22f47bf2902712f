// Outlines of countries, from Natural Earth at 1:50 million (world-atlas, public domain), for areas such as "western Iraq".
import { booleanPointInPolygon, bbox } from "@turf/turf";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-50m.json";
import type { LonLat } from "./coordinates";

export type Outline = GeoJSON.Polygon | GeoJSON.MultiPolygon;

type Country = { readonly outline: Outline; readonly box: readonly number[] };

let countries: Country[] | null = null;

function listCountries(): Country[] {
  if (countries !== null) return countries;
  const topology: Topology<{ countries: GeometryCollection }> = {
    type: "Topology",
    arcs: world.arcs,
    objects: { countries: { type: "GeometryCollection", geometries: geometriesOf(world) } },
    transform: { scale: pair(world.transform.scale), translate: pair(world.transform.translate) },
  };
  countries = feature(topology, topology.objects.countries).features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? [{ outline: geometry, box: bbox(geometry) }]
      : [],
  );
  return countries;
}

function pair(numbers: readonly number[]): [number, number] {
  return [numbers[0] ?? 0, numbers[1] ?? 0];
}

function geometriesOf(source: typeof world): GeometryCollection["geometries"] {
  const geometries: GeometryCollection["geometries"] = [];
  for (const { type, arcs } of source.objects.countries.geometries) {
    if (type === "Polygon") geometries.push({ type, arcs: rings(arcs) });
    else if (type === "MultiPolygon") geometries.push({ type, arcs: polygons(arcs) });
  }
  return geometries;
}

function polygons(arcs: unknown): number[][][] {
  return Array.isArray(arcs) ? arcs.map(rings) : [];
}

/** Arc numbers two levels deep, whatever type JSON inferred. */
function rings(arcs: unknown): number[][] {
  if (!Array.isArray(arcs)) return [];
  return arcs.map((ring: unknown) =>
    Array.isArray(ring) ? ring.filter((arc): arc is number => typeof arc === "number") : [],
  );
}

/** The outline of the country that holds a point, its far islands included; null at sea. Cached after the first call (about 50 ms). */
export function countryOutlineAt(point: LonLat): Outline | null {
  for (const { outline, box } of listCountries()) {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    if (point.lon < west || point.lon > east || point.lat < south || point.lat > north) continue;
    if (booleanPointInPolygon([point.lon, point.lat], outline)) return outline;
  }
  return null;
}
