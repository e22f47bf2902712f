// The named places nearest to a point.
import { pool } from "../../db/client";
import { AppError } from "../../errors";
import type { LonLat } from "../../geo/coordinates";
import { distanceMeters } from "../../geo/distance";
import { briefColumns, placeBriefOf, type PlaceBriefRow } from "../completion/place-brief-row";
import { placeKinds, type PlaceKind } from "../place";
import type { NearbyPlace } from "../suggestion";
import { bearingDegrees, mercatorY } from "./mercator";

export type NearestOptions = {
  /** At most this many, 1 to 100; 10 unless told. */
  readonly limit?: number;
  /** Only these; [] and left out = everything that has a spot: no countries, divisions, regions, seas and straits. */
  readonly kinds?: readonly PlaceKind[];
  /** Nothing farther than this; null and left out = however far. */
  readonly maxMeters?: number | null;
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

/** The public places nearest to the point, nearest first, with distance and bearing. Throws `invalid` for a point or limit out of range. */
export async function nearestPlaces(point: LonLat, options: NearestOptions = {}): Promise<NearbyPlace[]> {
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPlaces)
    throw new AppError("invalid", `limit must be a whole number from 1 to ${mostPlaces}; got ${limit}.`);
  if (!(Math.abs(point.lat) <= 90) || !(Math.abs(point.lon) <= 180))
    throw new AppError(
      "invalid",
      `lat must lie between -90 and 90 and lon between -180 and 180; got lat ${point.lat}, lon ${point.lon}. Did lon and lat change places?`,
    );
  const kinds = options.kinds === undefined || options.kinds.length === 0 ? spots : options.kinds;
  const { rows } = await pool().query<PlaceBriefRow>(
    `SELECT ${briefColumns} FROM place WHERE is_public AND lon IS NOT NULL AND kind = ANY ($3)
     ORDER BY point(lon, degrees(ln(tan(radians(45 + greatest(-89.9, least(89.9, lat)) / 2))))) <-> point($1, $2) LIMIT $4`,
    [point.lon, mercatorY(point.lat), kinds, limit * 2 + 8],
  );
  return rows
    .flatMap((row) => {
      const place = placeBriefOf(row);
      if (place.point === null) return [];
      return [
        {
          place,
          distanceMeters: distanceMeters(place.point, point),
          bearingDegrees: bearingDegrees(place.point, point),
        },
      ];
    })
    .filter(({ distanceMeters }) => distanceMeters <= (options.maxMeters ?? Infinity))
    .sort((a, b) => a.distanceMeters - b.distanceMeters)
    .slice(0, limit);
}
