// Which events could have to do with a place: a wide net in the database, so that not every event is loaded for each place's page.
import * as turf from "@turf/turf";
import { pool } from "../../db/client";
import type { Audience } from "../event-view";
import type { LonLat, LonLatBox } from "../../geo/coordinates";
import { boxAround } from "../../geo/distance";

type Extent = {
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
};

/**
 * Ids of events with a location on one of `placeIds`, with an outline of its own, or whose circle's box meets the box of
 * `extent`. Every event that `sortEventsOfPlace` would give is among them, up to `mostEvents`; others are too. Where a statement
 * was made does not count.
 */
export async function listEventIdsNear(
  extent: Extent,
  placeIds: readonly string[],
  audience: Audience,
): Promise<string[]> {
  const box = boxOf(extent);
  // Outlines from all over are cast for as well: they must not take the room of what is here.
  const newestOf = (condition: string): string =>
    `(SELECT id AS event_id FROM event
      WHERE joined_to_id IS NULL AND status <> 'rejected' AND ($7 OR status = 'published')
        AND id IN (SELECT event_id FROM location WHERE role <> 'statement_made' AND ${condition})
      ORDER BY first_day DESC NULLS LAST, id DESC LIMIT ${mostEvents})`;
  const { rows } = await pool().query<{ event_id: string }>(
    `${newestOf("area IS NOT NULL")} UNION ${newestOf(`(
       place_id = ANY($1) OR (
         lat + COALESCE(radius_meters, 0) / $6 >= $2 AND lat - COALESCE(radius_meters, 0) / $6 <= $3
         AND ($4::float8 IS NULL OR abs(mod((lon - $4 + 540)::numeric, 360) - 180) <= $5 + COALESCE(radius_meters, 0) / ($6 * GREATEST(0.02, cos(radians(LEAST(abs(lat) + COALESCE(radius_meters, 0) / $6, 89))))))))`)}`,
    [
      [...placeIds],
      box?.south ?? 91,
      box?.north ?? 91,
      box === null ? null : centerLon(box),
      box === null ? 0 : halfWidth(box),
      metersPerDegree,
      audience === "editor",
    ],
  );
  return rows.map((row) => row.event_id);
}

/** A page about a place tells of the newest; a town may have seen a hundred thousand, which no page could hold. */
const mostEvents = 1_000;

/** Under the true 110,574 to 111,694 m of a degree, so that the net is rather too wide. */
const metersPerDegree = 110_000;

function boxOf({ point, radiusMeters, area }: Extent): LonLatBox | null {
  if (area !== null) {
    const [west, south, east, north] = turf.bbox(area);
    return { west, south, east, north };
  }
  return point === null ? null : boxAround(point, radiusMeters ?? 0);
}

function centerLon({ west, east }: LonLatBox): number {
  return west <= east ? (west + east) / 2 : (west + east + 360) / 2;
}

function halfWidth({ west, east }: LonLatBox): number {
  return (west <= east ? east - west : east + 360 - west) / 2;
}
