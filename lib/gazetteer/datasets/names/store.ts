// The staged names of a dataset become the source's names of its places.
import type { ClientBase } from "pg";
import type { PlaceFormat } from "../../import/place-format";
import { nameKeys } from "../../name-key";
import { namesPerSource } from "../../staging/staged-rows";
import { assigned, differs } from "../../records/record-columns";
import { idColumn } from "../divisions/store";

export type NameCounts = {
  /** All names the source has here now. */
  readonly all: number;
  /** Rows written or taken away among names that were here before; all, for a new place. */
  readonly changed: number;
  /** Names of places that are not here. */
  readonly homeless: number;
};

const nameColumns = [
  "name",
  "language",
  "script",
  "kind",
  "used_by",
  "fold",
  "article",
  "name_key",
  "loose_key",
] as const;
/** Copies of what the place says, which the key indexes are ordered by; triggers that fill them do not run here. */
const placeColumns = ["place_country", "place_prominence"] as const;
const rowColumns = `place_id, ordinal, source_key, ${[...nameColumns, ...placeColumns].join(", ")}`;

/**
 * Writes the names of the places in `assigned`, each once, in the order of the files: an owner's from 0, another source's
 * from its slot on. A name whose ref is no place of the dataset finds its place by the external id that the ref is.
 */
export async function writeNames(
  client: ClientBase,
  source: {
    readonly key: string;
    readonly slot: number;
    readonly isKnown: boolean;
    readonly refIs: PlaceFormat["refIs"];
  },
): Promise<NameCounts> {
  const key = client.escapeLiteral(source.key);
  if (source.refIs !== null) await findElsewhere(client, idColumn[source.refIs]);
  const fresh = await client.query(
    `INSERT INTO place_name (${rowColumns})
     SELECT place_id, row_number() OVER (PARTITION BY place_id ORDER BY seq) - 1, $1,
       ${nameColumns.map((column) => `told.${column}`).join(", ")}, place.country_code, place.prominence
     FROM (
       SELECT assigned.place_id, told.*, row_number() OVER (PARTITION BY assigned.place_id, told.name ORDER BY told.seq) AS time_told
       FROM gazetteer_staging.name AS told JOIN assigned ON assigned.ref = told.ref AND assigned.is_new
     ) AS told JOIN place ON place.id = told.place_id WHERE time_told = 1`,
    [source.key],
  );
  const existing = await client.query(
    `CREATE TEMP TABLE new_name ON COMMIT DROP AS
     SELECT placed.place_id,
       (CASE WHEN place.source_key = ${key} THEN 0 ELSE ${source.slot * namesPerSource} END
         + row_number() OVER (PARTITION BY placed.place_id ORDER BY seq) - 1)::int AS ordinal,
       ${key}::text AS source_key, ${nameColumns.map((column) => `placed.${column}`).join(", ")},
       place.country_code AS place_country, place.prominence AS place_prominence
     FROM (
       SELECT *, row_number() OVER (PARTITION BY place_id, name ORDER BY seq) AS time_told FROM (
         SELECT told.*, coalesce((
             SELECT ours.place_id FROM twin JOIN place_name AS ours ON ours.place_id = twin.place_id
             WHERE twin.ref = told.ref AND ours.source_key <> ${key}
               AND (ours.fold = told.fold OR (ours.name_key = told.name_key AND told.name_key <> ''))
             ORDER BY ours.fold = told.fold DESC, ours.place_id = assigned.place_id DESC, ours.place_id LIMIT 1
           ), assigned.place_id) AS place_id
         FROM gazetteer_staging.name AS told JOIN assigned ON assigned.ref = told.ref AND NOT assigned.is_new
       ) AS spread
     ) AS placed JOIN place ON place.id = placed.place_id WHERE time_told = 1`,
  );
  await client.query("ANALYZE new_name");
  const written = await client.query(
    `INSERT INTO place_name (${rowColumns}) SELECT ${rowColumns} FROM new_name
     ON CONFLICT (place_id, ordinal) DO UPDATE SET ${assigned(["source_key", ...nameColumns], "EXCLUDED")}
       WHERE ${differs(["source_key", ...nameColumns], "place_name", "EXCLUDED")}`,
  );
  const gone = source.isKnown ? await dropOldNames(client, source.key) : 0;
  const homeless = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM gazetteer_staging.name AS told
     WHERE NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = told.ref)`,
  );
  return {
    all: (fresh.rowCount ?? 0) + (existing.rowCount ?? 0),
    changed: (fresh.rowCount ?? 0) + (written.rowCount ?? 0) + gone,
    homeless: homeless.rows[0]?.count ?? 0,
  };
}

/** Refs of names that are no place of the dataset join `assigned` with the place that bears them as id. */
async function findElsewhere(client: ClientBase, column: string): Promise<void> {
  await client.query(
    `INSERT INTO assigned
     SELECT DISTINCT ON (told.ref) told.ref, place.id, false
     FROM (SELECT DISTINCT ref FROM gazetteer_staging.name) AS told JOIN place ON place.${column}::text = told.ref
     WHERE place.origin = 'gazetteer' AND NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = told.ref)
     ORDER BY told.ref, place.prominence DESC, place.id`,
  );
  await client.query("ANALYZE assigned");
}

/** Names the source told before and tells no more, those of places that only stay because something stands on them excepted. */
async function dropOldNames(client: ClientBase, key: string): Promise<number> {
  const { rowCount } = await client.query(
    `DELETE FROM place_name WHERE source_key = $1
       AND NOT EXISTS (SELECT FROM new_name WHERE new_name.place_id = place_name.place_id AND new_name.ordinal = place_name.ordinal)
       AND NOT EXISTS (SELECT FROM assigned WHERE assigned.place_id = place_name.place_id AND assigned.is_new)
       AND NOT EXISTS (SELECT FROM kept_place WHERE kept_place.id = place_name.place_id)`,
    [key],
  );
  return rowCount ?? 0;
}

const rekeyedAtOnce = 20_000;

/** Works out the keys of every name anew but those of these sources: after a change of our keys. Returns how many changed. */
export async function rekeyNames(client: ClientBase, except: readonly string[]): Promise<number> {
  let changed = 0;
  let last = { place_id: "", ordinal: -1 };
  for (;;) {
    const { rows } = await client.query<{ place_id: string; ordinal: number; name: string }>(
      `SELECT place_id, ordinal, name FROM place_name WHERE NOT source_key = ANY ($1) AND (place_id, ordinal) > ($2::char(7), $3::int)
       ORDER BY place_id, ordinal LIMIT $4`,
      [except, last.place_id, last.ordinal, rekeyedAtOnce],
    );
    const end = rows.at(-1);
    if (end === undefined) return changed;
    last = end;
    const keys = rows.map(({ name }) => nameKeys(name));
    const { rowCount } = await client.query(
      `UPDATE place_name SET fold = made.fold, article = made.article, name_key = made.name_key, loose_key = made.loose_key
       FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[])
         AS made (place_id, ordinal, fold, article, name_key, loose_key)
       WHERE place_name.place_id = made.place_id::char(7) AND place_name.ordinal = made.ordinal
         AND ${differs(["fold", "article", "name_key", "loose_key"], "place_name", "made")}`,
      [
        rows.map(({ place_id }) => place_id),
        rows.map(({ ordinal }) => ordinal),
        keys.map(({ fold }) => fold),
        keys.map(({ article }) => article),
        keys.map(({ key }) => key),
        keys.map(({ loose }) => loose),
      ],
    );
    changed += rowCount ?? 0;
  }
}
