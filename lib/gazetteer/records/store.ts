// What several sources say of one place: their records, the row made of them, and what becomes of it when one falls silent.
import type { ClientBase } from "pg";
import { namesPerSource } from "../staging/staged-rows";
import { assigned, differs, listed, toldColumns } from "./record-columns";

/** In which order sources fill what the owner does not know: what the product carries first, then formats as listed, then by key. */
const sourceOrder =
  "array_position(ARRAY['geonames', 'gns', 'wof', 'ourairports', 'osm', 'csv'], source.format) NULLS FIRST, source.key";

/** Columns that come from the owner, with the first known value of the others where it knows none. */
const filled = ["area", "country_code", "admin1_name", "population", "time_zone"] as const;
/** Likewise, whoever tells them. */
const idColumns = ["geonames_id", "wikidata_id", "osm_id", "wof_id", "icao"] as const;
/** Where a place lies is told as a whole, by the first that knows a point. */
const pointColumns = [
  "lon",
  "lat",
  "radius_meters",
  "precision",
  "coordinate_status",
  "coordinate_note",
] as const;

/** Writes down what the owner itself says of these places (`ids` = a query of place ids), where that is not recorded yet. */
export async function recordOwners(client: ClientBase, ids: string): Promise<void> {
  await client.query(
    `INSERT INTO place_record (source_key, source_ref, place_id, ${listed(toldColumns)})
     SELECT source_key, source_ref, id, ${listed(toldColumns)} FROM place
     WHERE id IN (${ids}) AND NOT EXISTS (SELECT FROM place_record WHERE place_record.place_id = place.id)`,
  );
}

/**
 * Makes the rows of these places (`ids` = a query of place ids) anew from their records: the owner's, its gaps filled from
 * the others, the highest prominence, the closest parent. OpenStreetMap fills no gap in a row that is not its own: the ODbL
 * asks for its data to stay apart, and the row goes out under its owner's licence; ids, which only point at a record, may
 * pass. A place with one record left needs none. Returns how many changed.
 */
export async function fuseRecords(client: ClientBase, ids: string): Promise<number> {
  const first = (column: string, where = "true"): string =>
    `(array_agg(told.${column} ORDER BY told.number) FILTER (WHERE ${where}))[1] AS ${column}`;
  const columns = toldColumns.map((column) => {
    if (column === "prominence") return "max(told.prominence) FILTER (WHERE told.may_fill) AS prominence";
    if (column === "parent_id")
      return `(array_agg(told.parent_id ORDER BY told.is_country, told.number) FILTER (WHERE told.parent_id IS NOT NULL))[1] AS parent_id`;
    if (idColumns.some((each) => each === column)) return first(column, `told.${column} IS NOT NULL`);
    if (filled.some((each) => each === column))
      return first(column, `told.${column} IS NOT NULL AND told.may_fill`);
    if (pointColumns.some((each) => each === column))
      return `coalesce((array_agg(told.${column} ORDER BY told.number) FILTER (WHERE told.lon IS NOT NULL AND told.may_fill))[1], (array_agg(told.${column} ORDER BY told.number))[1]) AS ${column}`;
    return first(column);
  });
  const { rowCount } = await client.query(
    `WITH told AS (
       SELECT place_record.*, coalesce(parent.kind = 'country', false) AS is_country,
         source.format IS DISTINCT FROM 'osm' OR owner.format = 'osm' AS may_fill,
         row_number() OVER (PARTITION BY place_record.place_id
           ORDER BY (place_record.source_key = place.source_key) DESC, ${sourceOrder}, place_record.source_ref) AS number
       FROM place_record JOIN place ON place.id = place_record.place_id JOIN source ON source.key = place_record.source_key
         JOIN source AS owner ON owner.key = place.source_key LEFT JOIN place AS parent ON parent.id = place_record.parent_id
       WHERE place_record.place_id IN (${ids})
     ), fused AS (SELECT told.place_id, ${columns.join(", ")} FROM told GROUP BY told.place_id)
     UPDATE place SET ${assigned(toldColumns, "fused")} FROM fused
     WHERE place.id = fused.place_id AND ${differs(toldColumns, "place", "fused")}`,
  );
  await client.query(
    `DELETE FROM place_record USING (
       SELECT place_id FROM place_record WHERE place_id IN (${ids}) GROUP BY place_id HAVING count(*) = 1
     ) AS alone JOIN place ON place.id = alone.place_id
     WHERE place_record.place_id = alone.place_id AND place_record.source_key = place.source_key`,
  );
  return rowCount ?? 0;
}

/**
 * What the product carries owns its places: those of `staged` (a table like place) that an imported source told first pass
 * to it. Returns how many rows of place changed.
 */
export async function takePlaces(client: ClientBase, staged: string): Promise<number> {
  await client.query(
    `CREATE TEMP TABLE taken ON COMMIT DROP AS
     SELECT place.id, place.source_key, source.slot FROM ${staged} AS staged JOIN place ON place.id = staged.id
       JOIN source ON source.key = place.source_key
     WHERE source.format IS NOT NULL`,
  );
  await recordOwners(client, "SELECT id FROM taken");
  await client.query(
    `UPDATE place_name SET ordinal = ordinal + taken.slot * ${namesPerSource} FROM taken
     WHERE place_name.place_id = taken.id AND place_name.source_key = taken.source_key AND ordinal < ${namesPerSource}`,
  );
  const { rowCount } = await client.query(
    `UPDATE place SET slug = staged.slug, source_key = staged.source_key, source_ref = staged.source_ref
     FROM ${staged} AS staged WHERE place.id = staged.id
       AND EXISTS (SELECT FROM place_record WHERE place_record.place_id = place.id)
       AND (place.slug, place.source_key, place.source_ref) IS DISTINCT FROM (staged.slug, staged.source_key, staged.source_ref)`,
  );
  return rowCount ?? 0;
}

export type Forgotten = {
  /** Places that only this source told, and that are gone. */
  readonly deleted: number;
  /** Places that only this source told and that stay, because something stands on them. */
  readonly kept: number;
  /** Places that stay with what other sources say. */
  readonly left: number;
};

/**
 * The source no longer tells the places in the temporary table `silent (place_id)`: its records and its names there go.
 * Where others tell the place too, the first of them owns it from now on; where none does, the place goes, unless something
 * stands on it: an event's location, a site, a decision, a candidate of a reading. Those are left in the temporary table
 * `kept_place (id)`, with their names.
 */
export async function forgetPlaces(client: ClientBase, sourceKey: string): Promise<Forgotten> {
  await client.query("ANALYZE silent");
  await client.query(
    "DELETE FROM place_record USING silent WHERE place_record.place_id = silent.place_id AND place_record.source_key = $1",
    [sourceKey],
  );
  await client.query(
    `CREATE TEMP TABLE orphan ON COMMIT DROP AS
     SELECT place.id FROM place JOIN silent ON silent.place_id = place.id
     WHERE place.source_key = $1 AND NOT EXISTS (SELECT FROM place_record WHERE place_record.place_id = place.id)`,
    [sourceKey],
  );
  await client.query("ANALYZE orphan");
  const kept = await client.query(
    `CREATE TEMP TABLE kept_place ON COMMIT DROP AS SELECT orphan.id FROM orphan WHERE orphan.id IN (SELECT stood.place_id FROM (${stoodOn}) AS stood)`,
  );
  await client.query("DELETE FROM orphan USING kept_place WHERE kept_place.id = orphan.id");
  await client.query("DELETE FROM silent USING kept_place WHERE kept_place.id = silent.place_id");
  await client.query(
    "DELETE FROM place_name USING silent WHERE place_name.place_id = silent.place_id AND place_name.source_key = $1",
    [sourceKey],
  );
  await client.query("UPDATE place_record SET parent_id = NULL WHERE parent_id IN (SELECT id FROM orphan)");
  await client.query("DELETE FROM alias USING orphan WHERE subject = 'place' AND target_id = orphan.id");
  const deleted = await client.query("DELETE FROM place USING orphan WHERE place.id = orphan.id");
  await client.query("DELETE FROM silent USING orphan WHERE silent.place_id = orphan.id");
  await handOver(client, sourceKey);
  const left = await client.query("SELECT FROM silent");
  await fuseRecords(client, "SELECT place_id FROM silent");
  await client.query("DROP TABLE orphan");
  return { deleted: deleted.rowCount ?? 0, kept: kept.rowCount ?? 0, left: left.rowCount ?? 0 };
}

/** Places of `silent` that the source owned go to the first source that still tells them, whose names become the first. */
async function handOver(client: ClientBase, sourceKey: string): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE heir ON COMMIT DROP AS
     SELECT DISTINCT ON (place.id) place.id, source.key, source.slot, place_record.source_ref
     FROM place JOIN silent ON silent.place_id = place.id JOIN place_record ON place_record.place_id = place.id
       JOIN source ON source.key = place_record.source_key
     WHERE place.source_key = $1 ORDER BY place.id, ${sourceOrder}, place_record.source_ref`,
    [sourceKey],
  );
  await client.query(
    "UPDATE place SET source_key = heir.key, source_ref = heir.source_ref FROM heir WHERE place.id = heir.id",
  );
  await client.query(
    `UPDATE place_name SET ordinal = ordinal - heir.slot * ${namesPerSource} FROM heir
     WHERE place_name.place_id = heir.id AND place_name.source_key = heir.key AND ordinal >= heir.slot * ${namesPerSource}`,
  );
  await client.query("DROP TABLE heir");
}

/** Ids of places that something of ours stands on. */
const stoodOn = `
  SELECT place_id FROM location WHERE place_id IS NOT NULL
  UNION SELECT place_id FROM candidate
  UNION SELECT parent_id FROM place WHERE origin = 'ours' AND parent_id IS NOT NULL
  UNION SELECT told #>> '{}' FROM decision, jsonb_path_query(payload, '$.**.placeId') AS told
  UNION SELECT told #>> '{}' FROM decision, jsonb_path_query(payload, '$.**.parentId') AS told
  UNION SELECT told #>> '{}' FROM claim, jsonb_path_query(scope, '$.**.placeId') AS told
  UNION SELECT told #>> '{}' FROM event_draft, jsonb_path_query(draft, '$.**.placeId') AS told`;
