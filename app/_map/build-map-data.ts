// From the list's events to what the live map draws of them: marks, rings in true metres, areas with one label each. Pure; runs on the server.
import { circle } from "@turf/turf";
import { labelPoint } from "../../lib/basemap/label-point";
import { metersPerPixel } from "../../lib/basemap/mercator";
import type { SymbolFill } from "../../lib/basemap/symbols";
import type { EventSummary, LocationView } from "../../lib/events/event-view";
import { isOnMap } from "../../lib/events/public-view";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { isArea } from "../../lib/geo/precision";
import { boxAround } from "./first-view";
import type { AreaMarkProperties, Edge, HaloProperties, MapData, MarkProperties } from "./map-data";

/** A ring smaller than this would pretend to exactness: the mark wears a halo of fixed size instead. */
const smallestRingPixels = 12;
const circleSteps = 128;
/** An area wider than this says too little about where, to pull the first view towards its middle. */
const wideAreaMeters = 60_000;

export type DrawnEvent = { readonly box: LonLatBox | null; readonly hasMark: boolean };
export type BuiltMap = {
  readonly data: MapData;
  /** By event id; every event has one. */
  readonly drawn: ReadonlyMap<string, DrawnEvent>;
  /** Points of what was struck or attacked, for the first view; wide areas count only where there is nothing nearer known. */
  readonly points: readonly LonLat[];
};

export function buildMapData(events: readonly EventSummary[]): BuiltMap {
  const marks: GeoJSON.Feature<GeoJSON.Point, MarkProperties>[] = [];
  const origins: GeoJSON.Feature<GeoJSON.Point, MarkProperties>[] = [];
  const halos: GeoJSON.Feature<GeoJSON.Point, HaloProperties>[] = [];
  const rings: MapData["rings"]["features"] = [];
  const areas: MapData["areas"]["features"] = [];
  const areaMarks = new Map<string, { at: LonLat; properties: AreaMarkProperties; eventIds: Set<string> }>();
  const drawn = new Map<string, DrawnEvent>();
  const points: LonLat[] = [];
  const pointsOfWideAreas: LonLat[] = [];

  for (const event of events) {
    const corners: LonLat[] = [];
    let hasMark = false;
    // What it was launched from is drawn only beside where it happened.
    for (const location of isOnMap(event) ? event.locations : []) {
      if (!isDrawable(location)) continue;
      const isOrigin = location.role === "launched_from";
      const base = {
        eventId: event.id,
        kindGroup: event.kindGroup,
        fill: fillOf(location),
        label: event.grade === "contested" ? `${location.label} · contested` : location.label,
        placeName: location.place?.name ?? "",
        placeNameArabic: location.place?.nameArabic ?? "",
      };
      const outline = outlineOf(location);
      const edge = edgeOf(location);
      if (isArea(location.precision)) {
        if (outline === null) continue;
        areas.push({ type: "Feature", geometry: outline, properties: { ...base, edge } });
        const at = labelPoint(outline)?.point ?? location.point;
        if (at === null) continue;
        addAreaMark(areaMarks, at, { ...base, label: somewhereInWords(location) });
        corners.push(...cornersOf(outline));
      } else {
        const at = location.point;
        if (at === null) continue;
        const geometry: GeoJSON.Point = { type: "Point", coordinates: [at.lon, at.lat] };
        const imprecise = location.precision === "exact" || location.precision === "vicinity" ? 0 : 1;
        (isOrigin ? origins : marks).push({ type: "Feature", geometry, properties: { ...base, imprecise } });
        if (outline?.type === "Polygon" && location.radiusMeters !== null) {
          const { radiusMeters } = location;
          const ringZoom = zoomOfRing(at.lat, radiusMeters);
          rings.push({
            type: "Feature",
            geometry: outline,
            properties: { ...base, edge, radiusMeters, ringZoom },
          });
          halos.push({
            type: "Feature",
            geometry,
            properties: { eventId: event.id, kindGroup: event.kindGroup, ringZoom },
          });
        }
        corners.push(...(outline === null ? [at] : cornersOf(outline)));
      }
      if (!isOrigin) {
        hasMark = true;
        const at = location.point ?? (outline === null ? null : (labelPoint(outline)?.point ?? null));
        const isWide =
          isArea(location.precision) &&
          (location.radiusMeters === null || location.radiusMeters > wideAreaMeters);
        if (at !== null) (isWide ? pointsOfWideAreas : points).push(at);
      }
    }
    drawn.set(event.id, { box: boxAround(corners), hasMark });
  }
  const data: MapData = {
    marks: collection(marks),
    origins: collection(origins),
    halos: collection(halos),
    rings: collection(rings),
    areas: collection(areas),
    areaMarks: collection(
      [...areaMarks.values()].map(({ at, properties, eventIds }) => ({
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [at.lon, at.lat] },
        properties: { ...properties, count: eventIds.size, eventIds: [...eventIds].join(",") },
      })),
    ),
  };
  return { data, drawn, points: points.length > 0 ? points : pointsOfWideAreas };
}

/** Statements are never marks; what has neither point nor outline stands in the tray. */
function isDrawable({ role, precision, point, area }: LocationView): boolean {
  return role !== "statement_made" && precision !== "unknown" && (point !== null || area !== null);
}

function fillOf({ role, precision }: LocationView): SymbolFill {
  if (role === "launched_from") return "open";
  return precision === "exact" || precision === "vicinity" ? "solid" : "hollow";
}

function edgeOf({ basis, precision }: LocationView): Edge {
  if (precision === "vicinity") return "thin";
  return basis === "inferred" ? "dashed" : "solid";
}

/** The area where one is known, else the circle of the radius in true metres; null for an exact spot or an unknown radius. */
function outlineOf({
  area,
  point,
  radiusMeters,
  precision,
}: LocationView): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  if (area !== null && isArea(precision)) return area;
  if (point === null || radiusMeters === null || radiusMeters <= 0 || precision === "exact") return null;
  return circle([point.lon, point.lat], radiusMeters, { steps: circleSteps, units: "meters" }).geometry;
}

/**
 * "somewhere in Jordan" for an outline; words that already say a relation keep it: "somewhere near Abu Kamal"; the disc of a
 * thing with a name of its own says what it is and that it lies in the ring.
 */
function somewhereInWords({ label, place, area }: LocationView): string {
  if (/^(near|outside|around|between|along|off|north|south|east|west|[\d.]+ km) /i.test(label))
    return `somewhere ${label}`;
  return area !== null ? `somewhere in ${place?.name ?? label}` : `${label}, somewhere in this ring`;
}

/** The zoom at which the ring reaches 12 pixels. */
function zoomOfRing(lat: number, radiusMeters: number): number {
  return Math.log2((smallestRingPixels * metersPerPixel(lat, 0)) / radiusMeters);
}

/** Events of the same area share one label, with their number. */
function addAreaMark(
  found: Map<string, { at: LonLat; properties: AreaMarkProperties; eventIds: Set<string> }>,
  at: LonLat,
  base: Omit<AreaMarkProperties, "count" | "eventIds">,
): void {
  const key = `${at.lon.toFixed(3)} ${at.lat.toFixed(3)} ${base.fill === "open" ? "from" : "at"}`;
  const known = found.get(key);
  if (known !== undefined) known.eventIds.add(base.eventId);
  else
    found.set(key, {
      at,
      properties: { ...base, count: 1, eventIds: base.eventId },
      eventIds: new Set([base.eventId]),
    });
}

function cornersOf(outline: GeoJSON.Polygon | GeoJSON.MultiPolygon): LonLat[] {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((polygon) => (polygon[0] ?? []).map(([lon = 0, lat = 0]) => ({ lon, lat })));
}

function collection<G extends GeoJSON.Geometry, P>(
  features: GeoJSON.Feature<G, P>[],
): GeoJSON.FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}
