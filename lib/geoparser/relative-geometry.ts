// Shapes of places told relative to others: parts of a country, stretches of border, the land between two towns.
import {
  area,
  bbox,
  bboxClip,
  buffer,
  centerOfMass,
  distance,
  lineString,
  pointOnFeature,
  polygon,
} from "@turf/turf";
import { convexHull } from "../geo/convex-hull";
import type { LonLat } from "../geo/coordinates";
import { countryOutlineAt, type Outline } from "../geo/country-outline";
import { destination, distanceMeters } from "../geo/distance";
import type { Place } from "../gazetteer/place";

export type Shape = {
  readonly point: LonLat;
  readonly radiusMeters: number;
  /** Null where only the circle is known. */
  readonly area: Outline | null;
  /** True where there is an area that is drawn when somebody looks at it. */
  readonly isDrawnLate?: true;
};

/** How far "near" reaches beyond the place itself. Source: the product's rule. */
export const nearMeters = 15_000;
/** A compass word means a direction within 22.5 degrees to either side. */
const bearingSlack = Math.tan((22.5 * Math.PI) / 180);
/** How much of a country's or governorate's extent "western" takes. */
const partShare = 0.4;
const borderMeters = 20_000;
/** Used where the gazetteer does not know how large a place is. */
const unknownRadiusMeters: Readonly<Partial<Record<Place["kind"], number>>> = {
  country: 300_000,
  governorate: 80_000,
  district: 25_000,
  town: 5_000,
  village: 2_000,
  sea: 200_000,
  region: 100_000,
};

export function radiusOf(place: Place): number {
  return place.radiusMeters ?? unknownRadiusMeters[place.kind] ?? 3_000;
}

const outlines = new WeakMap<Place, { outline: Outline | null }>();
const parts = new WeakMap<Place, Map<number | null, Shape>>();
const wholes = new WeakMap<Place, Shape>();
const bands = new WeakMap<Place, WeakMap<Place, Shape | null>>();
const borders = new WeakMap<Place, WeakMap<Place, Shape | null>>();

/** What was made for these two places before, or what `make` makes now: both names of "between X and Y" tell it. */
function keptForPair(
  kept: WeakMap<Place, WeakMap<Place, Shape | null>>,
  a: Place,
  b: Place,
  make: () => Shape | null,
): Shape | null {
  const ofFirst = kept.get(a) ?? new WeakMap<Place, Shape | null>();
  kept.set(a, ofFirst);
  let shape = ofFirst.get(b);
  if (shape === undefined) ofFirst.set(b, (shape = make()));
  return shape;
}

/** Outline of a place: its own, or the country's; null where only point and radius are known. */
export function outlineOf(place: Place): Outline | null {
  if (place.area !== null) return place.area;
  let known = outlines.get(place);
  if (known === undefined) {
    known = {
      outline: place.kind === "country" && place.point !== null ? countryOutlineAt(place.point) : null,
    };
    outlines.set(place, known);
  }
  return known.outline;
}

/** X's radius + 15 km around X. */
export function nearShape(at: LonLat, place: Place): Shape {
  return { point: at, radiusMeters: radiusOf(place) + nearMeters, area: null };
}

/** The ground that holds these points (one at least): their middle, as far as the furthest and what "near" adds. */
export function aroundShape(points: readonly LonLat[]): Shape {
  const first = points[0] ?? { lon: 0, lat: 0 };
  // Counted from the first, so that the 180th meridian may lie between them.
  const east = ({ lon }: LonLat): number => ((lon - first.lon + 540) % 360) - 180;
  const sum = (of: (one: LonLat) => number): number => points.reduce((all, one) => all + of(one), 0);
  const lon = first.lon + sum(east) / points.length;
  const middle = { lon: ((lon + 540) % 360) - 180, lat: sum(({ lat }) => lat) / points.length };
  const reach = Math.max(0, ...points.map((one) => distanceMeters(middle, one)));
  return { point: middle, radiusMeters: reach + nearMeters, area: null };
}

/** `meters` from a place in a direction: the point, and the slack of a rounded distance and a compass word. */
export function offsetShape(at: LonLat, place: Place, meters: number, bearingDegrees: number): Shape {
  const slack = Math.max(meters * bearingSlack, meters * 0.1, 1_000);
  return {
    point: destination(at, meters, bearingDegrees),
    radiusMeters: Math.round(slack + Math.min(radiusOf(place), meters)),
    area: null,
  };
}

/** The part of a place that lies in a direction (degrees from north, null = its middle), cut from its outline. */
export function partShape(at: LonLat, place: Place, bearingDegrees: number | null): Shape {
  const known = parts.get(place) ?? new Map<number | null, Shape>();
  parts.set(place, known);
  const made = known.get(bearingDegrees) ?? cutPart(at, place, bearingDegrees);
  known.set(bearingDegrees, made);
  return made;
}

function cutPart(at: LonLat, place: Place, bearingDegrees: number | null): Shape {
  const outline = mainland(outlineOf(place));
  if (outline === null) {
    const radius = radiusOf(place);
    if (bearingDegrees === null) return { point: at, radiusMeters: Math.round(radius * 0.6), area: null };
    return {
      point: destination(at, radius * 0.55, bearingDegrees),
      radiusMeters: Math.round(radius * 0.65),
      area: null,
    };
  }
  const [west, south, east, north] = bbox(outline);
  const width = east - west;
  const height = north - south;
  let clip: [number, number, number, number] = [
    west + width * 0.3,
    south + height * 0.3,
    east - width * 0.3,
    north - height * 0.3,
  ];
  if (bearingDegrees !== null) {
    const sideways = Math.sin((bearingDegrees * Math.PI) / 180);
    const upwards = Math.cos((bearingDegrees * Math.PI) / 180);
    // A corner ("north-east") takes a little more of each side than a side ("east") takes of one.
    const share = Math.abs(sideways * upwards) > 0.1 ? partShare + 0.15 : partShare;
    clip = [
      sideways > 0.1 ? east - width * share : west,
      upwards > 0.1 ? north - height * share : south,
      sideways < -0.1 ? west + width * share : east,
      upwards < -0.1 ? south + height * share : north,
    ];
  }
  const part = bboxClip(outline, clip).geometry;
  if (part.type !== "Polygon" && part.type !== "MultiPolygon")
    return { point: at, radiusMeters: radiusOf(place), area: null };
  if (part.coordinates.length === 0 || area(part) === 0)
    return { point: at, radiusMeters: radiusOf(place), area: null };
  return { ...circleOf(part), area: withoutEmpty(part) };
}

/** A whole place as an area: its outline, or the circle it is known by. */
export function wholeShape(at: LonLat, place: Place): Shape {
  const known = wholes.get(place);
  if (known !== undefined) return known;
  const outline = outlineOf(place);
  const made = {
    point: at,
    radiusMeters: outline === null ? radiusOf(place) : circleOf(mainland(outline) ?? outline).radiusMeters,
    area: outline,
  };
  wholes.set(place, made);
  return made;
}

/** The land between two places, null where the point of one is not known: a band along the line, a fifth of its length wide on either side. */
export function betweenShape(a: Place, b: Place): Shape | null {
  const { point: from } = a;
  const { point: to } = b;
  return from === null || to === null ? null : keptForPair(bands, a, b, () => bandShape(from, to));
}

/** Drawing a band takes as long as reading half a page: it waits for whoever wants to see it. */
function bandShape(a: LonLat, b: LonLat): Shape {
  const meters = distanceMeters(a, b);
  let drawn: Outline | null | undefined;
  return {
    point: { lon: (a.lon + b.lon) / 2, lat: (a.lat + b.lat) / 2 },
    radiusMeters: Math.round(meters / 2),
    isDrawnLate: true,
    get area() {
      return (drawn ??= drawBand(a, b, meters));
    },
  };
}

function drawBand(a: LonLat, b: LonLat, meters: number): Outline | null {
  const line = lineString([
    [a.lon, a.lat],
    [b.lon, b.lat],
  ]);
  const band = buffer(line, Math.max(1, meters / 5000), { units: "kilometers", steps: 8 });
  return band?.geometry ?? null;
}

/** The strip along the border of two countries; null where their outlines do not meet. */
export function borderShape(a: Place, b: Place): Shape | null {
  return keptForPair(borders, a, b, () => borderStrip(a, b));
}

function borderStrip(a: Place, b: Place): Shape | null {
  const first = mainland(outlineOf(a));
  const second = mainland(outlineOf(b));
  if (first === null || second === null) return null;
  const others = cornersOf(second);
  const cells = new Set(
    others.map(([lon = 0, lat = 0]) => `${Math.round(lon * 1000)}:${Math.round(lat * 1000)}`),
  );
  // Natural Earth's neighbours share their corners exactly.
  const shared = cornersOf(first).filter(([lon = 0, lat = 0]) =>
    cells.has(`${Math.round(lon * 1000)}:${Math.round(lat * 1000)}`),
  );
  if (shared.length < 2) return null;
  const strip = buffer(lineString(shared), borderMeters / 1000, { units: "kilometers", steps: 4 });
  if (strip === undefined) return null;
  const hull = convexHull(shared);
  const middle = pointOnFeature(hull === null ? strip : polygon([hull])).geometry.coordinates;
  const near = shared.reduce((best, corner) =>
    distance(corner, middle) < distance(best, middle) ? corner : best,
  );
  const at = { lon: near[0] ?? 0, lat: near[1] ?? 0 };
  const reach = Math.max(...shared.map(([lon = 0, lat = 0]) => distanceMeters(at, { lon, lat })));
  return { point: at, radiusMeters: Math.round(reach + borderMeters), area: strip.geometry };
}

function circleOf(shape: Outline): { point: LonLat; radiusMeters: number } {
  const [lon = 0, lat = 0] = centerOfMass(shape).geometry.coordinates;
  const center = { lon, lat };
  let reach = 0;
  for (const [x = 0, y = 0] of cornersOf(shape))
    reach = Math.max(reach, distanceMeters(center, { lon: x, lat: y }));
  return { point: center, radiusMeters: Math.round(reach) };
}

function cornersOf(shape: Outline): GeoJSON.Position[] {
  return shape.type === "Polygon" ? shape.coordinates.flat() : shape.coordinates.flat(2);
}

/** The largest polygon of an outline: "western France" is not cut from an overseas island. */
function mainland(outline: Outline | null): Outline | null {
  if (outline === null || outline.type === "Polygon") return outline;
  let best: GeoJSON.Polygon | null = null;
  let most = 0;
  for (const coordinates of outline.coordinates) {
    const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates };
    const size = area(polygon);
    if (size > most) {
      most = size;
      best = polygon;
    }
  }
  return best;
}

function withoutEmpty(shape: Outline): Outline {
  if (shape.type === "Polygon") return shape;
  const parts = shape.coordinates.filter((polygon) => (polygon[0]?.length ?? 0) > 3);
  const only = parts[0];
  return parts.length === 1 && only !== undefined
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: parts };
}
