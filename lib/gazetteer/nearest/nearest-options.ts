// What may be asked of the nearest places, checked once.
import { AppError } from "../../errors";
import type { LonLat } from "../../geo/coordinates";
import { placeKinds, type PlaceKind } from "../place";

export type NearestOptions = {
  /** At most this many, 1 to 100; 10 unless told. */
  readonly limit?: number;
  /** Only these; [] and left out = everything that has a spot: no countries, divisions, regions, seas and straits. */
  readonly kinds?: readonly PlaceKind[];
  /** Nothing farther than this; null and left out = however far. */
  readonly maxMeters?: number | null;
};

export type CheckedNearest = {
  readonly limit: number;
  readonly kinds: readonly PlaceKind[];
  /** True where the asker has named the kinds: they may be rare. */
  readonly mayBeRare: boolean;
  /** Infinity where nothing was said. */
  readonly maxMeters: number;
};

const areas: ReadonlySet<PlaceKind> = new Set([
  "country",
  "governorate",
  "district",
  "region",
  "sea",
  "strait",
]);
const spots: readonly PlaceKind[] = placeKinds.filter((kind) => !areas.has(kind));
const mostPlaces = 100;

/** Throws `invalid` for a point off the Earth, a limit out of range and a distance that is none. */
export function checkNearest(point: LonLat, options: NearestOptions): CheckedNearest {
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPlaces)
    throw new AppError("invalid", `limit must be a whole number from 1 to ${mostPlaces}; got ${limit}.`);
  if (!(Math.abs(point.lat) <= 90))
    throw new AppError(
      "invalid",
      `lat must lie between -90 and 90; got ${point.lat}. Did lon and lat change places?`,
    );
  if (!(Math.abs(point.lon) <= 180))
    throw new AppError("invalid", `lon must lie between -180 and 180; got ${point.lon}.`);
  const maxMeters = options.maxMeters ?? Infinity;
  if (!(maxMeters >= 0))
    throw new AppError("invalid", `The distance must be 0 metres or more; got ${maxMeters}.`);
  const asked = options.kinds ?? [];
  return { limit, maxMeters, kinds: asked.length === 0 ? spots : asked, mayBeRare: asked.length > 0 };
}
