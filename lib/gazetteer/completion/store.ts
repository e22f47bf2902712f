// Completions and PostgreSQL: the rows a completion file is made of, what has changed since, and a slower answer until it is there.
import { createHash } from "node:crypto";
import { pool } from "../../db/client";
import { env } from "../../env";
import { precisions } from "../../geo/precision";
import { log } from "../../log";
import { nameKeyVersion } from "../name-key";
import { coordinateStatuses, placeKinds } from "../place";
import { buildCompletionFile, type BuiltCompletion } from "./build-completion-file"; // rows -> file
import { completionLayoutVersion } from "./completion-layout";
import type { CompletionHit, CompletionLookup, CompletionQuery } from "./completion-lookup";
import { completionFolder, loadCompletionFile } from "./completion-file"; // file -> table
import { KeptCompletions, type SpelledPlace } from "./kept-completions"; // the table of this process, kept up to date
import { leastSoundKey, meetName } from "./meet-name";
import { briefColumns, placeBriefOf, type PlaceBriefRow } from "./place-brief-row";

/** Sites change with every decision; they are looked up apart and never stand in the file. */
const sitesKey = "sites";

/** The file names kinds and the like by their number in our lists, so another list is another file. */
const listedWords = createHash("sha256")
  .update([placeKinds, precisions, coordinateStatuses].join("\n"))
  .digest("hex")
  .slice(0, 8);

/** Names the file: database, sources and their versions, keys, layout. Another name = another file. */
export async function completionVersion(): Promise<string> {
  const { rows } = await pool().query<{ database: string; sources: string | null }>(
    `SELECT (SELECT datname || ' ' || oid FROM pg_database WHERE datname = current_database()) AS database,
       (SELECT string_agg(key || ' ' || version, ' + ' ORDER BY key) FROM source WHERE key <> '${sitesKey}') AS sources`,
  );
  const [row] = rows;
  const database = createHash("sha256")
    .update(row?.database ?? "")
    .digest("hex")
    .slice(0, 12);
  return `${database} ${row?.sources ?? "no sources"}; keys ${nameKeyVersion}, layout ${completionLayoutVersion} ${listedWords}`;
}

/** Makes the file for what the database holds now, where it is not there yet; null where it is. A work for a process of its own. */
export async function buildCompletions(): Promise<BuiltCompletion | null> {
  return buildCompletionFile({
    folder: completionFolder(env().dataDir),
    version: completionVersion,
    places: streamPlaces,
  });
}

const rowsAtOnce = 5_000;

/** All public places but sites with their spellings, all of one moment, some thousands at a time. */
async function* streamPlaces(): AsyncGenerator<SpelledPlace[]> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL cursor_tuple_fraction = 1");
    await client.query(
      `DECLARE places NO SCROLL CURSOR FOR SELECT ${briefColumns} FROM place
       WHERE place.is_public AND place.source_key <> '${sitesKey}' ORDER BY place.id`,
    );
    for (;;) {
      const { rows } = await client.query<PlaceBriefRow>(`FETCH ${rowsAtOnce} FROM places`);
      const [first] = rows;
      const last = rows[rows.length - 1];
      if (first === undefined || last === undefined) break;
      const spellings = await client.query<{ id: string; spellings: string[] }>(
        `SELECT place_id AS id, array_agg(name ORDER BY ordinal) AS spellings FROM place_name
         WHERE place_id BETWEEN $1 AND $2 GROUP BY place_id`,
        [first.id, last.id],
      );
      const byId = new Map(spellings.rows.map((row) => [row.id, row.spellings]));
      yield rows.map((row) => ({ place: placeBriefOf(row), spellings: byId.get(row.id) ?? [row.name] }));
    }
    await client.query("COMMIT");
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Sites that the public may see, with their spellings. */
async function publicSites(): Promise<SpelledPlace[]> {
  const { rows } = await pool().query<PlaceBriefRow & { spellings: string[] | null }>(
    `SELECT ${briefColumns}, (SELECT array_agg(place_name.name ORDER BY ordinal) FROM place_name WHERE place_id = place.id) AS spellings
     FROM place WHERE place.is_public AND place.source_key = '${sitesKey}' ORDER BY place.id`,
  );
  return rows.map((row) => ({ place: placeBriefOf(row), spellings: row.spellings ?? [row.name] }));
}

/** Which of these places the public may see at this moment. */
async function publicAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool().query<{ id: string }>(
    "SELECT id FROM place WHERE id = ANY ($1) AND is_public",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Behind every letter of Unicode, so that [text, text + this) is all that begins with text. */
const lastLetter = "\u{10FFFF}";
type Values = (string | number | string[] | null)[];

/** Completes from PostgreSQL alone: beginnings by letters and by sound, no slips and no later words. */
export const completeBySql: CompletionLookup = async (query) => {
  const { typed } = query;
  const branches: string[] = [];
  const values: Values = [query.country, query.kinds === null ? null : [...query.kinds], query.most * 8];
  const inBox = boxCondition(query, values);
  const range = (column: "fold" | "article" | "loose_key", beginning: string): void => {
    values.push(beginning, beginning + lastLetter);
    const at = values.length;
    branches.push(
      `(SELECT ${briefColumns}, place_name.name AS matched_name FROM place_name JOIN place ON place.id = place_name.place_id
        WHERE place_name.${column} COLLATE "C" >= $${at - 1} AND place_name.${column} COLLATE "C" < $${at} AND place.is_public
          AND ($1::text IS NULL OR place.country_code = $1) AND ($2::text[] IS NULL OR place.kind = ANY ($2))${inBox}
        ORDER BY place.prominence DESC, place.id LIMIT $3)`,
    );
  };
  range("fold", typed.folded);
  for (const letters of typed.letters) range("article", letters);
  if (typed.loose.length >= leastSoundKey) range("loose_key", typed.loose);
  const { rows } = await pool().query<PlaceBriefRow & { matched_name: string }>(
    branches.join("\nUNION ALL\n"),
    values,
  );
  const hits: CompletionHit[] = [];
  for (const row of rows) {
    const meeting = meetName(typed, row.matched_name);
    if (meeting !== null) hits.push({ place: placeBriefOf(row), matchedName: row.matched_name, ...meeting });
  }
  return hits;
};

function boxCondition({ bbox }: CompletionQuery, values: Values): string {
  if (bbox === null) return "";
  values.push(bbox.west, bbox.east, bbox.south, bbox.north);
  const at = values.length;
  const join = bbox.west <= bbox.east ? "AND" : "OR";
  return ` AND (place.lon >= $${at - 3} ${join} place.lon <= $${at - 2}) AND place.lat BETWEEN $${at - 1} AND $${at}`;
}

// On globalThis, because `next dev` loads this file anew after every change, and Next may bundle it into several routes.
const holder: typeof globalThis & { datelineCompletions?: KeptCompletions } = globalThis;

/** Completes on this process's database: from the file where there is one, from SQL until then. */
export const completeHere: CompletionLookup = async (query) => {
  holder.datelineCompletions ??= new KeptCompletions({
    version: completionVersion,
    load: (version) => loadCompletionFile(completionFolder(env().dataDir), version),
    sites: publicSites,
    publicAmong,
    fallback: completeBySql,
    warn: (error) => log.warn("the completions could not be brought up to date", error),
    now: Date.now,
  });
  return holder.datelineCompletions.complete(query);
};

/** Forgets what this process holds, for tests that change the database under it. */
export function forgetCompletions(): void {
  delete holder.datelineCompletions;
}
