// Events -> GeoJSON for the map and for machines: a mark for every place that can be drawn, a ring or an area for how uncertain it is.
import * as turf from "@turf/turf";
import type { EventSummary, Grade, LocationView } from "../events/event-view";
import type { EventKind, KindGroup } from "../events/event-kind";
import type { LocationRole } from "../events/location";
import { isDrawable } from "../events/showing/is-on-map";
import { isArea, type Precision } from "../geo/precision";

export type EventProperties = {
  /** mark = where the symbol stands · ring = extent to scale around a point · area = outline, or circle of a district and larger. */
  readonly part: "mark" | "ring" | "area";
  readonly eventId: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly kindGroup: KindGroup;
  readonly role: LocationRole;
  readonly precision: Precision;
  readonly radiusMeters: number | null;
  readonly label: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly grade: Grade;
  readonly placeSlug: string | null;
  /** True where the mark is a label point "somewhere in" and no dot. */
  readonly area: boolean;
};

export type EventFeatures = GeoJSON.FeatureCollection<
  GeoJSON.Point | GeoJSON.Polygon | GeoJSON.MultiPolygon,
  EventProperties
>;

/** 64 steps keep a circle within 0.1% of its radius. */
const circleSteps = 64;

/**
 * Features of events in the order given: areas and rings before the mark they belong to. `[lon, lat]`, WGS 84. Where a
 * statement was made is never drawn; where something was launched from only beside where it happened. Events without a
 * drawable place give no feature.
 */
export function eventsToGeoJson(events: readonly EventSummary[]): EventFeatures {
  return { type: "FeatureCollection", features: events.flatMap(featuresOf) };
}

function featuresOf(event: EventSummary): EventFeatures["features"] {
  if (!event.locations.some(isDrawable)) return [];
  return event.locations
    .filter((location) => location.role !== "statement_made")
    .flatMap((location) => {
      const shared = propertiesOf(event, location);
      const features: EventFeatures["features"] = [];
      const extent = extentOf(location);
      if (extent !== null)
        features.push({
          type: "Feature",
          geometry: extent.geometry,
          properties: { ...shared, part: extent.part },
        });
      const point = location.point ?? (location.area === null ? null : labelPoint(location.area));
      if (point !== null)
        features.push({
          type: "Feature",
          geometry: { type: "Point", coordinates: [point.lon, point.lat] },
          properties: { ...shared, part: "mark" },
        });
      return features;
    });
}

function propertiesOf(event: EventSummary, location: LocationView): Omit<EventProperties, "part"> {
  return {
    eventId: event.id,
    slug: event.slug,
    title: event.title,
    kind: event.kind,
    kindGroup: event.kindGroup,
    role: location.role,
    precision: location.precision,
    radiusMeters: location.radiusMeters,
    label: location.label,
    firstDay: event.when.firstDay,
    lastDay: event.when.lastDay,
    grade: event.grade,
    placeSlug: location.place?.slug ?? null,
    area: isArea(location.precision),
  };
}

function extentOf(
  location: LocationView,
): { part: "ring" | "area"; geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon } | null {
  if (location.area !== null) return { part: "area", geometry: location.area };
  if (location.point === null || location.radiusMeters === null || location.precision === "exact")
    return null;
  const circle = turf.circle([location.point.lon, location.point.lat], location.radiusMeters, {
    units: "meters",
    steps: circleSteps,
  });
  return { part: isArea(location.precision) ? "area" : "ring", geometry: circle.geometry };
}

function labelPoint(area: GeoJSON.Polygon | GeoJSON.MultiPolygon): { lon: number; lat: number } | null {
  const [lon, lat] = turf.pointOnFeature(area).geometry.coordinates;
  return lon === undefined || lat === undefined ? null : { lon, lat };
}
