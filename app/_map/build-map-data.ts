// From the list's events to what the live map draws of them: marks, rings in true metres, areas with one label each. Pure; runs on the server.
import { metersPerPixel } from "../../lib/geo/mercator";
import type { EventSummary } from "../../lib/events/event-view";
import { drawnAs, edgeOf, fillOf, outlineOf, somewhereInWords } from "../../lib/events/marks/drawn-location";
import { isOnMap } from "../../lib/events/showing/is-on-map";
import type { LonLat } from "../../lib/geo/coordinates";
import type { AreaMarkProperties, HaloProperties, MapData, MarkProperties } from "./map-data";

/** A ring smaller than this would pretend to exactness: the mark wears a halo of fixed size instead. */
const smallestRingPixels = 12;
/** An area wider than this says too little about where, to pull the first view towards its middle. */
const wideAreaMeters = 60_000;

export type BuiltMap = {
  readonly data: MapData;
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
  const points: LonLat[] = [];
  const pointsOfWideAreas: LonLat[] = [];

  for (const event of events) {
    // What it was launched from is drawn only beside where it happened.
    for (const location of isOnMap(event) ? event.locations : []) {
      const as = drawnAs(location);
      if (as === null) continue;
      const { at } = as;
      const isOrigin = location.role === "launched_from";
      const base = {
        eventId: event.id,
        kindGroup: event.kindGroup,
        fill: fillOf(location),
        contested: event.grade === "contested" ? (1 as const) : (0 as const),
        label: location.label,
        placeName: location.place?.name ?? "",
        placeNameArabic: location.place?.nameArabic ?? "",
      };
      const outline = as.outline ?? outlineOf(location);
      const edge = edgeOf(location);
      if (as.isArea) {
        if (outline === null) continue;
        areas.push({ type: "Feature", geometry: outline, properties: { ...base, edge } });
        addAreaMark(areaMarks, at, { ...base, label: somewhereInWords(location) });
      } else {
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
      }
      if (!isOrigin) {
        const isWide =
          as.isArea && (location.radiusMeters === null || location.radiusMeters > wideAreaMeters);
        (isWide ? pointsOfWideAreas : points).push(location.point ?? at);
      }
    }
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
  return { data, points: points.length > 0 ? points : pointsOfWideAreas };
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

function collection<G extends GeoJSON.Geometry, P>(
  features: GeoJSON.Feature<G, P>[],
): GeoJSON.FeatureCollection<G, P> {
  return { type: "FeatureCollection", features };
}
