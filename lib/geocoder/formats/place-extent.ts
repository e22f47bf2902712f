// The box a place fills, for clients that move their map to an answer.
import type { LonLat, LonLatBox } from "../../geo/coordinates";
import { boxAround } from "../../geo/distance";
import type { Place, PlaceKind } from "../../gazetteer/place";

/** A place as far as its extent goes. */
export type ExtendedPlace = {
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly area?: Place["area"];
};

/**
 * The box of the outline where one is known, else the box around point and radius; null where neither is known.
 * Degrees to seven places (a centimetre).
 */
export function placeExtent({ point, radiusMeters, area }: ExtendedPlace): LonLatBox | null {
  const box =
    area === null || area === undefined
      ? point === null || radiusMeters === null
        ? null
        : boxAround(point, radiusMeters)
      : boxOfArea(area);
  return box === null
    ? null
    : { west: round(box.west), south: round(box.south), east: round(box.east), north: round(box.north) };
}

/** Degrees around the point of a place of unknown extent that a map shows of it: a view, not a claim. Kinds not named: 0.005. */
const viewDegrees: Partial<Record<PlaceKind, number>> = {
  country: 4,
  sea: 3,
  governorate: 1,
  region: 1,
  strait: 0.5,
  district: 0.3,
  town: 0.08,
  village: 0.02,
  neighbourhood: 0.01,
};

/**
 * [west, south, east, north] to show a place in: its extent, else a view by its kind. A box across the antimeridian becomes the
 * whole band from -180 to 180, as clients of Nominatim expect.
 */
export function viewBox(
  place: ExtendedPlace & { readonly kind: PlaceKind },
): [number, number, number, number] {
  const extent = placeExtent(place);
  if (extent !== null)
    return extent.west > extent.east ? [-180, extent.south, 180, extent.north] : bboxOf(extent);
  const { lon, lat } = place.point ?? { lon: 0, lat: 0 };
  const margin = viewDegrees[place.kind] ?? 0.005;
  return [
    round(Math.max(-180, lon - margin)),
    round(Math.max(-90, lat - margin)),
    round(Math.min(180, lon + margin)),
    round(Math.min(90, lat + margin)),
  ];
}

/** [west, south, east, north], as GeoJSON's `bbox` has it. */
export function bboxOf({ west, south, east, north }: LonLatBox): [number, number, number, number] {
  return [west, south, east, north];
}

/** An area drawn on both sides of the antimeridian gets a box that crosses it, where that is the narrower one. */
function boxOfArea(area: NonNullable<Place["area"]>): LonLatBox | null {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  let south = Infinity;
  let north = -Infinity;
  const lons: number[] = [];
  for (const ring of rings)
    for (const [lon, lat] of ring) {
      if (lon === undefined || lat === undefined) continue;
      lons.push(lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  if (lons.length === 0) return null;
  const [west, east] = spanOf(lons);
  const shifted = spanOf(lons.map((lon) => (lon < 0 ? lon + 360 : lon)));
  const crosses = shifted[1] - shifted[0] < east - west;
  return crosses
    ? { west: shifted[0], south, east: shifted[1] > 180 ? shifted[1] - 360 : shifted[1], north }
    : { west, south, east, north };
}

/** Least and most, without spreading a long outline over the call stack. */
function spanOf(values: readonly number[]): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
