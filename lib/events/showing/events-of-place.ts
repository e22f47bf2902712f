// Which events happened at a place, which within its area, which possibly there: three answers that are never merged.
import * as turf from "@turf/turf";
import type { LonLat } from "../../geo/coordinates";
import type { EventsOfPlace, EventSummary } from "../event-view";

type Extent = {
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
};

export type AskedPlace = Extent & {
  readonly id: string;
  /**
   * True where the circle is what the place covers (a town, a base); false where it is how far a guess may be off (a site) or
   * a mere round figure for a shape not known (a country, a division).
   */
  readonly circleIsExtent: boolean;
  readonly descendantIds: ReadonlySet<string>;
  readonly ancestorIds: ReadonlySet<string>;
};

/**
 * At: a location stands on the place itself. Within: it stands on a place inside (`descendantIds`), or its whole uncertainty
 * lies inside the place's extent. Possibly here: the two meet and neither is so. Where a statement was made counts for none.
 * Geometry by turf. Where neither outline nor extent is known the hierarchy speaks: a named place elsewhere is not here,
 * however large the circle drawn for want of better.
 */
export function sortEventsOfPlace(place: AskedPlace, events: readonly EventSummary[]): EventsOfPlace {
  const at: EventSummary[] = [];
  const within: EventSummary[] = [];
  const possiblyHere: EventSummary[] = [];
  for (const event of events) {
    const locations = event.locations.filter((location) => location.role !== "statement_made");
    // "near X" stands on X and is not at X: its circle reaches far beyond.
    if (locations.some((location) => location.placeId === place.id && !reachesBeyond(location, place)))
      at.push(event);
    else if (
      locations.some(
        (location) =>
          (location.placeId !== null &&
            place.descendantIds.has(location.placeId) &&
            !reachesBeyond(location, place)) ||
          (hasExtent(place) && isInside(location, place)),
      )
    )
      within.push(event);
    else if (locations.some((location) => isPossiblyHere(location, place))) possiblyHere.push(event);
  }
  return { at, within, possiblyHere };
}

function hasExtent(place: AskedPlace): boolean {
  return place.area !== null || place.circleIsExtent;
}

function isPossiblyHere(location: Extent & { readonly placeId: string | null }, place: AskedPlace): boolean {
  if (location.placeId === place.id) return true;
  if (location.placeId === null || hasExtent(place)) return meets(location, place);
  return (
    place.descendantIds.has(location.placeId) ||
    (place.ancestorIds.has(location.placeId) && meets(location, place))
  );
}

/** True where the location is told relative to its place and is wider than the place itself. */
function reachesBeyond(
  location: Extent & { readonly placeId: string | null },
  place: Extent & { readonly id: string },
): boolean {
  return (
    location.radiusMeters !== null &&
    place.radiusMeters !== null &&
    place.area === null &&
    location.radiusMeters > place.radiusMeters * 1.5
  );
}

function isInside(inner: Extent, outer: Extent): boolean {
  if (inner.point === null && inner.area === null) return false;
  if (inner.area === null && outer.area === null) {
    if (inner.point === null || outer.point === null || outer.radiusMeters === null) return false;
    return metersBetween(inner.point, outer.point) + (inner.radiusMeters ?? 0) <= outer.radiusMeters;
  }
  const a = shapeOf(inner);
  const b = shapeOf(outer);
  if (a === null || b === null || b.type === "Point") return false;
  return parts(a).every((part) => parts(b).some((whole) => turf.booleanWithin(part, whole)));
}

function meets(one: Extent, other: Extent): boolean {
  if (one.area === null && other.area === null) {
    if (one.point === null || other.point === null) return false;
    return metersBetween(one.point, other.point) <= (one.radiusMeters ?? 0) + (other.radiusMeters ?? 0);
  }
  const a = shapeOf(one);
  const b = shapeOf(other);
  return a !== null && b !== null && turf.booleanIntersects(a, b);
}

function shapeOf(extent: Extent): GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.Point | null {
  if (extent.area !== null) return extent.area;
  if (extent.point === null) return null;
  const center = [extent.point.lon, extent.point.lat];
  if (extent.radiusMeters === null) return { type: "Point", coordinates: center };
  return turf.circle(center, extent.radiusMeters, { units: "meters", steps: 64 }).geometry;
}

/** booleanWithin takes single polygons. */
function parts(
  shape: GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.Point,
): (GeoJSON.Polygon | GeoJSON.Point)[] {
  return shape.type === "MultiPolygon"
    ? shape.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
    : [shape];
}

/** Great-circle distance in metres. */
function metersBetween(a: LonLat, b: LonLat): number {
  return turf.distance([a.lon, a.lat], [b.lon, b.lat], { units: "meters" });
}
