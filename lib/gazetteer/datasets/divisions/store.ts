// Division codes -> the places that bear them: whose child a place is, and the name of its first-order division.
import type { ClientBase } from "pg";
import type { PlaceFormat } from "../../import/place-format";

/** Column of place that holds an external id. */
export const idColumn = {
  geonames: "geonames_id",
  wikidata: "wikidata_id",
  osm: "osm_id",
  wof: "wof_id",
  icao: "icao",
} as const;

/**
 * Makes `division_of (code, parent_id, admin1_name)` for every code told: the smallest division of the code that is a place
 * here ("SY.04.1234", else "SY.04", else "SY"), and the name of the first-order one; and `country_of (country_code, place_id)`.
 */
export async function resolveDivisions(client: ClientBase, refIs: PlaceFormat["refIs"]): Promise<void> {
  const elsewhere =
    refIs === null
      ? "NULL::char(7)"
      : `(SELECT place.id FROM place WHERE place.${idColumn[refIs]}::text = division.ref AND place.origin = 'gazetteer'
          AND place.kind IN ('governorate', 'district') ORDER BY place.prominence DESC, place.id LIMIT 1)`;
  await client.query(
    `CREATE TEMP TABLE division_place ON COMMIT DROP AS
     SELECT DISTINCT ON (code) code, place_id, name, is_first FROM (
       SELECT staged.own_division_code AS code, assigned.place_id, staged.name, staged.kind = 'governorate' AS is_first,
         staged.prominence, staged.seq
       FROM gazetteer_staging.place AS staged JOIN assigned ON assigned.ref = staged.ref WHERE staged.own_division_code IS NOT NULL
       UNION ALL
       SELECT division.code, coalesce(assigned.place_id, ${elsewhere}), division.name,
         cardinality(string_to_array(division.code, '.')) = 2, 0, division.seq
       FROM gazetteer_staging.division LEFT JOIN assigned ON assigned.ref = division.ref
     ) AS told ORDER BY code, place_id IS NULL, prominence DESC, seq`,
  );
  await client.query("ANALYZE division_place");
  await client.query(
    `CREATE TEMP TABLE division_of ON COMMIT DROP AS
     WITH asked AS (
       SELECT DISTINCT division_code AS code FROM gazetteer_staging.place WHERE division_code IS NOT NULL
     ), chain AS (
       SELECT code, size, array_to_string((string_to_array(code, '.'))[1:size], '.') AS prefix
       FROM asked, generate_series(1, cardinality(string_to_array(code, '.'))) AS size
     )
     SELECT chain.code,
       (array_agg(division_place.place_id ORDER BY size DESC) FILTER (WHERE division_place.place_id IS NOT NULL))[1] AS parent_id,
       (array_agg(division_place.name ORDER BY size) FILTER (WHERE division_place.is_first))[1] AS admin1_name
     FROM chain LEFT JOIN division_place ON division_place.code = chain.prefix GROUP BY chain.code`,
  );
  await client.query("ANALYZE division_of");
  await client.query(
    `CREATE TEMP TABLE country_of ON COMMIT DROP AS
     SELECT DISTINCT ON (country_code) country_code, place_id FROM (
       SELECT country_code, id AS place_id, prominence FROM place WHERE kind = 'country' AND origin = 'gazetteer'
       UNION ALL
       SELECT staged.country_code, assigned.place_id, -1 FROM gazetteer_staging.place AS staged
         JOIN assigned ON assigned.ref = staged.ref WHERE staged.kind = 'country'
     ) AS country WHERE country_code IS NOT NULL ORDER BY country_code, prominence DESC, place_id`,
  );
}
