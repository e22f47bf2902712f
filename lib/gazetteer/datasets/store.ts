// A staged dataset goes live in one transaction, is listed, and is taken away again.
import type { ClientBase } from "pg";
import { AppError } from "../../errors";
import { assignPlaces, findTwins, tellClasses, uniteInside } from "../conflation/store";
import type { PlaceFormat } from "../import/place-format";
import type { PlaceSource } from "../place";
import { assigned, differs, listed, toldColumns } from "../records/record-columns";
import { forgetPlaces, fuseRecords, recordOwners, type Forgotten } from "../records/store";
import { idSpaceOf } from "../staging/staged-rows";
import { clearStaging, type ImportConnection } from "../staging/store";
import { writeNames, type NameCounts } from "./names/store";
import { resolveDivisions } from "./divisions/store";

/** What going live did. Places told by the file: new + joined + changed + unchanged; `united` rows went into one of them. */
export type LiveCounts = {
  readonly newPlaces: number;
  /** Places that another source told already and that now have the records of both. */
  readonly joined: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly united: number;
  /** What the source told before and tells no more. */
  readonly gone: Forgotten;
  readonly names: NameCounts;
};

type LiveDataset = {
  readonly source: PlaceSource;
  readonly format: Pick<PlaceFormat, "key" | "refIs">;
  readonly fingerprint: string;
};

/** Makes the staged rows the source's rows, all or nothing. Readers see the old state until it is done, and wait for nothing. */
export async function goLive(client: ImportConnection, dataset: LiveDataset): Promise<LiveCounts> {
  await client.query("BEGIN");
  try {
    // Embedded sources wait for us and we for them: both may give rows to the same places.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('dateline gazetteer import'))");
    await client.query("SET LOCAL work_mem = '128MB'; SET LOCAL jit = off");
    const counts = await writeDataset(client, dataset);
    await clearStaging(client);
    await client.query("COMMIT");
    await client.query("ANALYZE place; ANALYZE place_name; ANALYZE place_record");
    return counts;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function writeDataset(
  client: ClientBase,
  { source, format, fingerprint }: LiveDataset,
): Promise<LiveCounts> {
  const { isKnown, slot } = await saveSource(client, source, format.key, fingerprint);
  await joinOtherIds(client);
  await client.query("ANALYZE gazetteer_staging.place; ANALYZE gazetteer_staging.name");
  await tellClasses(client);
  const united = await uniteInside(client);
  await assignPlaces(client, { key: source.key, idSpace: idSpaceOf(format.key, source.key), isKnown });
  await findTwins(client, source.key);
  const gone = await forgetUntold(client, source.key, isKnown);
  await resolveDivisions(client, format.refIs);
  const newPlaces = await withoutReferenceChecks(client, () => insertNew(client, source.key));
  const existing = await updateExisting(client, source.key);
  const names = await withoutReferenceChecks(client, () =>
    writeNames(client, { key: source.key, slot, isKnown, refIs: format.refIs }),
  );
  await client.query("UPDATE source SET place_count = $2, name_count = $3 WHERE key = $1", [
    source.key,
    newPlaces + existing.all + gone.kept,
    names.all,
  ]);
  return {
    newPlaces,
    joined: existing.joined,
    changed: existing.changed,
    unchanged: existing.all - existing.joined - existing.changed,
    united,
    gone,
    names,
  };
}

/** Ids told on lines of their own join their place where its own line tells none; the smallest of several. */
async function joinOtherIds(client: ClientBase): Promise<void> {
  await client.query("ANALYZE gazetteer_staging.other_id");
  await client.query(
    `UPDATE gazetteer_staging.place SET wikidata_id = coalesce(place.wikidata_id, told.wikidata_id), icao = coalesce(place.icao, told.icao)
     FROM (
       SELECT ref, min(wikidata_id) AS wikidata_id, min(icao) AS icao FROM gazetteer_staging.other_id GROUP BY ref
     ) AS told
     WHERE place.ref = told.ref AND (coalesce(place.wikidata_id, told.wikidata_id), coalesce(place.icao, told.icao))
       IS DISTINCT FROM (place.wikidata_id, place.icao)`,
  );
}

/**
 * Runs `work` without looking up the parent of every single row, where the database lets us: that takes longer than writing
 * it. Safe here, because places, parents and names come from one join inside one transaction, and nobody else deletes
 * places of the gazetteer while we hold its lock. Only for statements that insert, or that change names.
 */
async function withoutReferenceChecks<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ allowed: boolean }>(
    "SELECT has_parameter_privilege('session_replication_role', 'SET') AS allowed",
  );
  const allowed = rows[0]?.allowed === true;
  if (allowed) await client.query("SET LOCAL session_replication_role = replica");
  const done = await work();
  if (allowed) await client.query("SET LOCAL session_replication_role = origin");
  return done;
}

/** The source's row, with a slot of its own for its names; throws `conflict` where the key is taken by something else. */
async function saveSource(
  client: ClientBase,
  source: PlaceSource,
  format: string,
  fingerprint: string,
): Promise<{ isKnown: boolean; slot: number }> {
  const known = await client.query<{ format: string | null }>("SELECT format FROM source WHERE key = $1", [
    source.key,
  ]);
  const [row] = known.rows;
  if (row !== undefined && row.format !== format)
    throw new AppError(
      "conflict",
      `"${source.key}" names ${row.format === null ? "a part of Dateline" : `what was imported as ${row.format}`}. Give these files another name with --name.`,
    );
  const { rows } = await client.query<{ slot: number }>(
    `INSERT INTO source (key, name, licence, licence_url, url, attribution, version, format, fingerprint, imported_at, slot)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(),
       (SELECT min(free) FROM generate_series(1, (SELECT count(*)::int + 1 FROM source)) AS free
        WHERE NOT EXISTS (SELECT FROM source WHERE slot = free)))
     ON CONFLICT (key) DO UPDATE SET name = EXCLUDED.name, licence = EXCLUDED.licence, licence_url = EXCLUDED.licence_url,
       url = EXCLUDED.url, attribution = EXCLUDED.attribution, version = EXCLUDED.version, fingerprint = EXCLUDED.fingerprint,
       imported_at = EXCLUDED.imported_at
     RETURNING slot`,
    [
      source.key,
      source.name,
      source.licence,
      source.licenceUrl,
      source.url,
      source.attribution,
      `${source.version}, files ${fingerprint.slice(0, 8)}`,
      format,
      fingerprint,
    ],
  );
  return { isKnown: row !== undefined, slot: rows[0]?.slot ?? 1 };
}

async function forgetUntold(client: ClientBase, key: string, isKnown: boolean): Promise<Forgotten> {
  if (!isKnown) return { deleted: 0, kept: 0, left: 0 };
  await client.query(
    `CREATE TEMP TABLE silent ON COMMIT DROP AS
     SELECT told.place_id FROM (${toldBySource}) AS told
     WHERE NOT EXISTS (SELECT FROM assigned WHERE assigned.place_id = told.place_id)`.replaceAll(
      "$key",
      // A function, since "$&" in a text would be read as what was matched.
      () => client.escapeLiteral(key),
    ),
  );
  return forgetPlaces(client, key);
}

/** Places the source tells; `$key` stands for its key as a literal, since CREATE TABLE AS takes no parameters. */
export const toldBySource =
  "SELECT id AS place_id FROM place WHERE source_key = $key UNION SELECT place_id FROM place_record WHERE source_key = $key";

/** What the source says of each staged place, as place_record has it, with the place it is. */
const toldRows = `
  SELECT staged.ref AS source_ref, assigned.place_id, assigned.is_new, staged.slug, staged.name, staged.kind, staged.lon, staged.lat,
    staged.radius_meters, staged.precision, NULL::jsonb AS area, staged.country_code,
    coalesce(division_of.admin1_name, staged.admin1_name) AS admin1_name,
    CASE WHEN staged.kind <> 'country' THEN
      nullif(coalesce(nullif(division_of.parent_id, assigned.place_id), country_of.place_id), assigned.place_id) END AS parent_id,
    staged.population, staged.prominence, staged.time_zone, staged.coordinate_status, staged.coordinate_note, staged.geonames_id,
    staged.wikidata_id, staged.osm_id, staged.wof_id, staged.icao
  FROM gazetteer_staging.place AS staged JOIN assigned ON assigned.ref = staged.ref
    LEFT JOIN division_of ON division_of.code = staged.division_code
    LEFT JOIN country_of ON country_of.country_code = staged.country_code`;

async function insertNew(client: ClientBase, key: string): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO place (id, slug, origin, source_key, source_ref, ${listed(toldColumns)})
     SELECT place_id, CASE WHEN slug = '' THEN place_id ELSE slug || '-' || place_id END, 'gazetteer', $1, source_ref, ${listed(toldColumns)}
     FROM (${toldRows}) AS told WHERE is_new`,
    [key],
  );
  return rowCount ?? 0;
}

async function updateExisting(
  client: ClientBase,
  key: string,
): Promise<{ all: number; joined: number; changed: number }> {
  const told = await client.query(
    `CREATE TEMP TABLE told ON COMMIT DROP AS SELECT told.*, place.source_key = ${client.escapeLiteral(key)} AS is_owner,
       EXISTS (SELECT FROM place_record WHERE place_record.place_id = told.place_id) AS is_joint
     FROM (${toldRows}) AS told JOIN place ON place.id = told.place_id WHERE NOT is_new`,
  );
  await client.query("ANALYZE told");
  const alone = await client.query(
    `UPDATE place SET source_ref = told.source_ref, ${assigned(toldColumns, "told")} FROM told
     WHERE place.id = told.place_id AND told.is_owner AND NOT told.is_joint
       AND ${differs(["source_ref", ...toldColumns], "place", "told")}`,
  );
  const joint = "SELECT place_id FROM told WHERE is_joint OR NOT is_owner";
  await recordOwners(client, joint);
  await client.query(
    `DELETE FROM place_record USING told WHERE place_record.place_id = told.place_id AND place_record.source_key = $1
       AND place_record.source_ref <> told.source_ref`,
    [key],
  );
  await client.query(
    `UPDATE place SET source_ref = told.source_ref FROM told WHERE place.id = told.place_id AND told.is_owner AND told.is_joint
       AND place.source_ref <> told.source_ref`,
  );
  await client.query("CREATE TEMP TABLE touched (place_id char(7), is_first boolean) ON COMMIT DROP");
  await client.query(
    `WITH written AS (
       INSERT INTO place_record (source_key, source_ref, place_id, ${listed(toldColumns)})
       SELECT $1, source_ref, place_id, ${listed(toldColumns)} FROM told WHERE is_joint OR NOT is_owner
       ON CONFLICT (source_key, source_ref) DO UPDATE SET place_id = EXCLUDED.place_id, ${assigned(toldColumns, "EXCLUDED")}
         WHERE ${differs(["place_id", ...toldColumns], "place_record", "EXCLUDED")}
       RETURNING place_id, xmax = 0 AS is_first
     ) INSERT INTO touched SELECT place_id, is_first FROM written`,
    [key],
  );
  await client.query("ANALYZE touched; ANALYZE place_record");
  await fuseRecords(client, "SELECT place_id FROM touched");
  const { rows } = await client.query<{ joined: number; changed: number }>(
    `SELECT count(*) FILTER (WHERE is_first)::int AS joined, count(*) FILTER (WHERE NOT is_first)::int AS changed FROM touched`,
  );
  return {
    all: told.rowCount ?? 0,
    joined: rows[0]?.joined ?? 0,
    changed: (rows[0]?.changed ?? 0) + (alone.rowCount ?? 0),
  };
}

/** Version and fingerprint under which a source lies here; null where it does not. */
export async function findFingerprint(client: ImportConnection, key: string): Promise<string | null> {
  const { rows } = await client.query<{ fingerprint: string | null }>(
    "SELECT fingerprint FROM source WHERE key = $1",
    [key],
  );
  return rows[0]?.fingerprint ?? null;
}
