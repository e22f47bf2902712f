// The sources that lie here, and how an imported one is taken away again.
import { pool } from "../../../db/client";
import { AppError } from "../../../errors";
import { forgetPlaces, type Forgotten } from "../../records/store";
import type { ImportConnection } from "../../staging/store";
import { toldBySource } from "../store";

/** A source as `gazetteer list` shows it. */
export type ListedSource = {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Null for what the product carries. */
  readonly format: string | null;
  readonly importedAt: Date | null;
  readonly places: number;
  readonly names: number;
};

/** Every source with the places it tells and its names, those of the product first, then by key. */
export async function listDatasets(): Promise<ListedSource[]> {
  const { rows } = await pool().query<ListedSource>(
    `WITH counted AS (
       SELECT source.key, coalesce(place_count, (SELECT count(*)::int FROM place WHERE source_key = source.key)) AS places,
         coalesce(name_count, (SELECT count(*)::int FROM place_name WHERE source_key = source.key)) AS names
       FROM source
     )
     SELECT source.key, name, version, licence, format, imported_at AS "importedAt", places, names
     FROM source JOIN counted USING (key) ORDER BY format IS NOT NULL, source.key`,
  );
  return rows;
}

/** The lines that imported sources with places here ask for, each once, OpenStreetMap's and other share-alike ones first. */
export async function importedCredits(): Promise<string[]> {
  const { rows } = await pool().query<{ attribution: string }>(
    `SELECT attribution FROM source WHERE format IS NOT NULL AND coalesce(place_count, 1) > 0
     GROUP BY attribution ORDER BY bool_or(licence LIKE 'ODbL%') DESC, attribution`,
  );
  return rows.map(({ attribution }) => attribution);
}

/**
 * Takes away all that an imported source tells, in one transaction. Throws `not_found` for an unknown key and `invalid` for
 * what the product carries. The source itself stays, with its places, where something stands on some of them.
 */
export async function removeDataset(client: ImportConnection, key: string): Promise<Forgotten> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('dateline gazetteer import'))");
    await client.query("SET LOCAL work_mem = '128MB'; SET LOCAL jit = off");
    const { rows } = await client.query<{ format: string | null }>(
      "SELECT format FROM source WHERE key = $1",
      [key],
    );
    const [source] = rows;
    if (source === undefined)
      throw new AppError("not_found", `There is no source "${key}" here. See \`dateline gazetteer list\`.`);
    if (source.format === null)
      throw new AppError("invalid", `"${key}" is a part of Dateline and cannot be removed.`);
    await client.query(
      `CREATE TEMP TABLE silent ON COMMIT DROP AS ${toldBySource}`.replaceAll(
        "$key",
        // A function, since "$&" in a text would be read as what was matched.
        () => client.escapeLiteral(key),
      ),
    );
    const gone = await forgetPlaces(client, key);
    await client.query(
      `DELETE FROM place_name WHERE source_key = $1 AND NOT EXISTS (SELECT FROM kept_place WHERE kept_place.id = place_name.place_id)`,
      [key],
    );
    if (gone.kept === 0) await client.query("DELETE FROM source WHERE key = $1", [key]);
    else
      await client.query(
        `UPDATE source SET fingerprint = NULL, place_count = $2,
           name_count = (SELECT count(*) FROM place_name WHERE source_key = $1) WHERE key = $1`,
        [key, gone.kept],
      );
    await client.query("COMMIT");
    await client.query("ANALYZE place; ANALYZE place_name; ANALYZE place_record");
    return gone;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
