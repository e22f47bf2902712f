// How one location of an event is drawn: as a point or an area, solid or hollow, with which edge, under which words. Pure; the one place for these rules.
import { circle } from "@turf/turf";
import { labelPoint } from "../../geo/label-point";
import type { LonLat } from "../../geo/coordinates";
import { isArea } from "../../geo/precision";
import type { LocationView } from "../event-view";
import type { Edge } from "./mark";

/** Solid = known to 100 m; hollow = somewhere around it; open = something was launched from here. */
export type Fill = "solid" | "hollow" | "open";

const circleSteps = 128;

/** Where a location's symbol stands and what extent it says; null where nothing of it is drawn. */
export function drawnAs(location: LocationView): {
  readonly isArea: boolean;
  readonly at: LonLat;
  readonly outline: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
} | null {
  const { role, precision, point, area, radiusMeters } = location;
  // Where a statement was made is no place of the event.
  if (role === "statement_made" || precision === "unknown") return null;
  if (!isArea(precision)) return point === null ? null : { isArea: false, at: point, outline: null };
  if (area !== null) {
    const at = labelPoint(area)?.point ?? point;
    return at === null ? null : { isArea: true, at, outline: area };
  }
  // An area that is a circle of its radius: its label stands in the middle.
  return point === null || radiusMeters === null || radiusMeters <= 0
    ? null
    : { isArea: true, at: point, outline: null };
}

export function fillOf({ role, precision }: Pick<LocationView, "role" | "precision">): Fill {
  if (role === "launched_from") return "open";
  return precision === "exact" || precision === "vicinity" ? "solid" : "hollow";
}

export function edgeOf({ basis, precision }: Pick<LocationView, "basis" | "precision">): Edge {
  if (precision === "vicinity") return "thin";
  return basis === "inferred" ? "dashed" : "solid";
}

/** The area where one is known, else the circle of the radius in true metres; null for an exact spot or an unknown radius. */
export function outlineOf({
  area,
  point,
  radiusMeters,
  precision,
}: Pick<LocationView, "area" | "point" | "radiusMeters" | "precision">):
  GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  if (area !== null && isArea(precision)) return area;
  if (point === null || radiusMeters === null || radiusMeters <= 0 || precision === "exact") return null;
  return circle([point.lon, point.lat], radiusMeters, { steps: circleSteps, units: "meters" }).geometry;
}

/**
 * "somewhere in Jordan" for an outline, "somewhere in western Iraq" where the words name that part; words that already say a
 * relation keep it: "somewhere near Abu Kamal"; the disc of a thing with a name of its own says what it is and that it lies in
 * the ring.
 */
export function somewhereInWords({
  label,
  place,
  area,
}: Pick<LocationView, "label" | "place" | "area">): string {
  if (/^(near|outside|around|between|along|off|north|south|east|west|[\d.]+ km) /i.test(label))
    return `somewhere ${label}`;
  if (area === null) return `${label}, somewhere in this ring`;
  return `somewhere in ${place === null ? label : (partOf(label, place.name) ?? place.name)}`;
}

const parts =
  /\b((?:north|south)[- ]?(?:eastern|western)|northern|southern|eastern|western|central|upper|lower)\s+$/i;

/** "western Iraq" of "a base in western Iraq"; null where the words end in another way. */
function partOf(label: string, name: string): string | null {
  if (!label.endsWith(name)) return null;
  const part = parts.exec(label.slice(0, label.length - name.length));
  return part === null ? null : `${part[1] ?? ""} ${name}`;
}
