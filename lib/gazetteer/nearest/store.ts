// The named places nearest to a point, out of PostgreSQL's index on Mercator's plane.
import { pool } from "../../db/client";
import type { LonLat } from "../../geo/coordinates";
import { briefColumns, placeBriefOf, type PlaceBriefRow } from "../completion/place-brief-row";
import type { NearbyPlace, PlaceBrief } from "../suggestion";
import { findNearest } from "./find-nearest"; // which of the plane's neighbours are the ground's
import { checkNearest, type NearestOptions } from "./nearest-options";

/** Letter by letter the expression of the index place_mercator_idx. */
const placeInPlane = "point(lon, degrees(ln(tan(radians(45 + greatest(-89.9, least(89.9, lat)) / 2)))))";

/**
 * The public places nearest to the point, nearest first, with distance in metres and bearing from the place to the point.
 * Throws `invalid` for a point off the Earth or a limit outside 1..100.
 */
export async function nearestPlaces(point: LonLat, options: NearestOptions = {}): Promise<NearbyPlace[]> {
  return findNearest(point, checkNearest(point, options), { inPlane, onGround });
}

// Named statements: planning takes longer than the answer.
async function inPlane(
  at: { readonly x: number; readonly y: number },
  withinDegrees: number | null,
  kinds: readonly string[],
  most: number,
): Promise<PlaceBrief[]> {
  const box = `${placeInPlane} <@ box(point($1::float8 - $5::float8, $2::float8 - $5::float8), point($1::float8 + $5::float8, $2::float8 + $5::float8))`;
  const { rows } = await pool().query<PlaceBriefRow>({
    name: withinDegrees === null ? "nearest places" : "nearest places within",
    text: `SELECT ${briefColumns} FROM place
      WHERE is_public AND lon IS NOT NULL AND kind = ANY ($3::text[])${withinDegrees === null ? "" : ` AND ${box}`}
      ORDER BY ${placeInPlane} <-> point($1::float8, $2::float8) LIMIT $4`,
    values: withinDegrees === null ? [at.x, at.y, kinds, most] : [at.x, at.y, kinds, most, withinDegrees],
  });
  return rows.map(placeBriefOf);
}

async function onGround(
  point: LonLat,
  lats: { readonly south: number; readonly north: number },
  kinds: readonly string[],
  most: number,
): Promise<PlaceBrief[]> {
  const { rows } = await pool().query<PlaceBriefRow>(
    `SELECT ${briefColumns} FROM place
     WHERE is_public AND lon IS NOT NULL AND lat BETWEEN $3 AND $4 AND kind = ANY ($5)
     ORDER BY power(sind((lat - $2) / 2), 2) + cosd(lat) * cosd($2::float8) * power(sind((lon - $1) / 2), 2) LIMIT $6`,
    [point.lon, point.lat, lats.south, lats.north, kinds, most],
  );
  return rows.map(placeBriefOf);
}
