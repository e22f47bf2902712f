// What the public gazetteer holds, as one short word that changes with it: what was computed under a stamp stands while it does.
import { createHash } from "node:crypto";
import { pool } from "../../db/client";
import { postgresPlaceIndex } from "../store";

/** Milliseconds for which a stamp is believed without asking. Answers may be kept a minute by anybody, so a second does no harm. */
const believedFor = 1_000;

let asked: { at: number; stamp: Promise<string> } | null = null;

/**
 * A hash of the sources with their versions and of the public sites, which come and go with decisions and belong to no version.
 * One query a second at most, shared by all who ask meanwhile.
 */
export function gazetteerStamp(): Promise<string> {
  const now = performance.now();
  if (asked !== null && now - asked.at < believedFor) return asked.stamp;
  const stamp = readStamp();
  const mine = { at: now, stamp };
  asked = mine;
  // What failed is asked again by the next.
  stamp.catch(() => {
    if (asked === mine) asked = null;
  });
  return stamp;
}

async function readStamp(): Promise<string> {
  const [version, { rows }] = await Promise.all([
    postgresPlaceIndex().version(),
    pool().query<{ sites: string | null }>(
      `SELECT md5(string_agg(concat_ws('|', place.id, place.slug, place.name, place.kind, place.lon, place.lat, place.radius_meters,
         place.parent_id, names.all_names), '/' ORDER BY place.id)) AS sites
       FROM place LEFT JOIN LATERAL (
         SELECT string_agg(place_name.name, '|' ORDER BY place_name.ordinal) AS all_names
         FROM place_name WHERE place_name.place_id = place.id
       ) AS names ON true
       WHERE place.source_key = 'sites' AND place.is_public`,
    ),
  ]);
  return createHash("sha256")
    .update(`${version}\n${rows[0]?.sites ?? ""}`)
    .digest("base64url")
    .slice(0, 16);
}
