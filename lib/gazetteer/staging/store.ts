// Where an import lies before it goes live: unlogged tables, written by COPY, each chunk together with its checkpoint.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClientBase, PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { z } from "zod";
import { pool } from "../../db/client";
import { AppError } from "../../errors";
import { noCounts, type StagedCounts } from "./import-counts";
import {
  stagedDivisionColumns,
  stagedNameColumns,
  stagedOtherIdColumns,
  stagedPlaceColumns,
  type StagedLines,
} from "./staged-rows";

/** The one connection of an import; it holds the lock, so that there is one import at a time. */
export type ImportConnection = PoolClient;

/** How far a dataset is staged: `file` files are wholly behind us, and `line` lines of the next. */
export type Checkpoint = { readonly file: number; readonly line: number; readonly counts: StagedCounts };

const lock = "hashtext('dateline gazetteer files')";
const patienceMs = 3_000;

/** The server's number for the connection of the import that runs in this process; null while none does. */
let running: number | null = null;

/** Breaks off what the database is doing for the import that runs in this process, which fails by it. Nothing where none runs. */
export async function cancelImport(): Promise<void> {
  if (running !== null) await pool().query("SELECT pg_cancel_backend($1)", [running]);
}

/**
 * Runs `work` on a connection of its own while no other import of files runs on this database; throws `busy` where one does.
 * The server looks whether we still live while it works for us, and gives the lock back when we do not.
 */
export async function withImportLock<T>(work: (client: ImportConnection) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let ended = false;
  // A server that dies tells the running query and, apart from that, the connection, where somebody must listen.
  const listen = (): void => {
    ended = true;
  };
  client.on("error", listen);
  try {
    await client.query("SET client_connection_check_interval = '2s'").catch(() => undefined);
    // A killed import's connection may live a moment longer than it did.
    for (const deadline = Date.now() + patienceMs; ; await sleep(200)) {
      const { rows } = await client.query<{ got: boolean; pid: number }>(
        `SELECT pg_try_advisory_lock(${lock}) AS got, pg_backend_pid() AS pid`,
      );
      const [row] = rows;
      if (row?.got === true) {
        running = row.pid;
        break;
      }
      if (Date.now() > deadline)
        throw new AppError(
          "busy",
          "Another import into this database is running. Wait until it is done; nothing was changed.",
        );
    }
    return await work(client);
  } catch (error) {
    ended ||= !(error instanceof AppError);
    throw error;
  } finally {
    running = null;
    // After a failure nobody can say what the connection still holds: it is closed, and the lock goes with it.
    if (!ended)
      await client.query(`SELECT pg_advisory_unlock_all()`).catch(() => {
        ended = true;
      });
    client.off("error", listen);
    client.release(ended);
  }
}

const savedCounts = z.object({
  lines: z.number(),
  places: z.number(),
  names: z.number(),
  divisions: z.number(),
  seq: z.number(),
  skipped: z.array(z.object({ reason: z.string(), count: z.number(), file: z.string(), line: z.number() })),
});

/** Where the import of this dataset goes on: behind what is staged of the same files, else at their beginning, with empty tables. */
export async function openStaging(
  client: ImportConnection,
  dataset: string,
  fingerprint: string,
): Promise<Checkpoint> {
  const { rows } = await client.query<{ file: number; line: string; counts: unknown }>(
    "SELECT file, line, counts FROM gazetteer_staging.checkpoint WHERE dataset = $1 AND fingerprint = $2",
    [dataset, fingerprint],
  );
  const [row] = rows;
  if (row !== undefined)
    return { file: row.file, line: Number(row.line), counts: savedCounts.parse(row.counts) };
  await clearStaging(client);
  return { file: 0, line: 0, counts: noCounts() };
}

/** Empties the staging tables. */
export async function clearStaging(client: ClientBase): Promise<void> {
  await client.query(
    "TRUNCATE gazetteer_staging.checkpoint, gazetteer_staging.place, gazetteer_staging.name, gazetteer_staging.division, " +
      "gazetteer_staging.other_id",
  );
}

/** Writes a chunk and the checkpoint behind it in one transaction. */
export async function saveChunk(
  client: ImportConnection,
  { dataset, fingerprint }: { readonly dataset: string; readonly fingerprint: string },
  lines: StagedLines,
  { file, line, counts }: Checkpoint,
): Promise<void> {
  await client.query("BEGIN");
  try {
    await copyLines(client, `COPY gazetteer_staging.place (${stagedPlaceColumns}) FROM STDIN`, lines.places);
    await copyLines(client, `COPY gazetteer_staging.name (${stagedNameColumns}) FROM STDIN`, lines.names);
    await copyLines(
      client,
      `COPY gazetteer_staging.division (${stagedDivisionColumns}) FROM STDIN`,
      lines.divisions,
    );
    await copyLines(
      client,
      `COPY gazetteer_staging.other_id (${stagedOtherIdColumns}) FROM STDIN`,
      lines.otherIds,
    );
    await client.query(
      `INSERT INTO gazetteer_staging.checkpoint (dataset, fingerprint, file, line, counts) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (dataset) DO UPDATE SET fingerprint = EXCLUDED.fingerprint, file = EXCLUDED.file, line = EXCLUDED.line,
         counts = EXCLUDED.counts`,
      [dataset, fingerprint, file, line, JSON.stringify(counts)],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const pieceUnits = 65_536;

/** Sends lines of COPY's text format, some 64 KB at a time; returns how many. Nothing is sent where there is none. */
export async function copyLines(
  client: ClientBase,
  statement: string,
  lines: Iterable<string>,
): Promise<number> {
  const iterator = lines[Symbol.iterator]();
  let next = iterator.next();
  if (next.done === true) return 0;
  const stream = client.query(copyFrom(statement));
  const finished = once(stream, "finish");
  let count = 0;
  let piece = "";
  for (; next.done !== true; next = iterator.next()) {
    piece += next.value;
    count += 1;
    if (piece.length > pieceUnits) {
      if (!stream.write(piece)) await Promise.race([once(stream, "drain"), finished]);
      piece = "";
    }
  }
  stream.end(piece);
  await finished;
  return count;
}
