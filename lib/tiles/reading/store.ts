// Marks out of PostgreSQL: all of them or those that changed, by COPY in binary, and the words they share; all of one moment, as
// they are or as they were known at another time.
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { pool } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { AppError } from "../../errors";
import { instantOfAsOf } from "../../events/filter/as-of";
import { findPast, pastStamp, type Past, type PastStamp } from "../../events/past/store";
import { standsSince, tablesOf } from "../../events/past/tables/store";
import { parseStoredArea } from "../../events/stored-json";
import { copyHeadBytes, copyOfMarks, type MarkValues } from "../columns/copy-of-marks";
import { noFirstDay, noLastDay } from "../columns/event-columns";
import { bitPlaces, noWeapon } from "../columns/mark-bits";
import { MarkRows } from "../columns/mark-rows";
import { outlineOfGeometry } from "../outline";
import type { Look, MarkSource, Reading } from "../threads/mark-source";
import type { Books } from "../threads/revision";

/** The small numbers of a mark in one, as mark-bits.ts reads them. */
const packedBits = (["kind", "grade", "precision", "edge", "shown"] as const)
  .map((name) => `(${name}::int << ${bitPlaces[name].from})`)
  .concat(
    `(coalesce(weapon, ${noWeapon})::int << ${bitPlaces.weapon.from})`,
    `(is_public::int << ${bitPlaces.isPublic.from})`,
    `(exact_kind::int << ${bitPlaces.exactKind.from})`,
  )
  .join(" | ");

/** In the order of `markNumbers`; no field is null. */
const markColumns = `event_id, (${packedBits})::int, coalesce(mx, -1), coalesce(my, -1),
  coalesce(-area_id, round(radius_meters)::int, 0), place, actors, claimants, reports,
  coalesce(first_day, ${noFirstDay}), coalesce(last_day, first_day, ${noLastDay}), coalesce(starts_minute, ${noFirstDay}),
  report_count::int`;

const nameOfMoment = `pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
  (SELECT oid::text FROM pg_database WHERE datname = current_database()) || ' ' || pg_relation_filenode('event_mark')::text
    || ' ' || (SELECT min(started_at)::text FROM _prisma_migrations) AS birth`;

const lookQuery = `SELECT ${nameOfMoment},
  (SELECT coalesce(json_agg(json_build_array(event_id, changed_by)), '[]') FROM event_change WHERE changed_by >= $1) AS changes`;

async function look(client: pg.ClientBase | pg.Pool, since: number): Promise<Look> {
  const { rows } = await client.query<{ horizon: string; birth: string; changes: [string, number][] }>(
    lookQuery,
    [since],
  );
  const [row] = rows;
  return {
    birth: row?.birth ?? "",
    horizon: Number(row?.horizon ?? 0),
    changes: (row?.changes ?? []).map(([eventId, changedBy]) => ({ eventId, changedBy })),
  };
}

/** `asOf` as in EventFilter. */
export function markSource(asOf: string | null): MarkSource {
  return {
    look: async (since) => {
      const now = await look(pool(), since);
      return now.changes.length === 0 ? now : withPast(now, await findPast(asOf));
    },
    reading: (work) => readAtOnce(work, asOf),
  };
}

/**
 * What may be shown of old versions hangs on rows of other events too (a report that none tells publicly any more): where anything
 * has changed, they are looked at anew.
 */
function withPast(now: Look, past: Past | null): Look {
  if (now.changes.length === 0 || past === null) return now;
  const changedBy = Math.max(...now.changes.map((change) => change.changedBy));
  const told = new Set(now.changes.map(({ eventId }) => eventId));
  const also = past.titles.filter(({ id }) => !told.has(id)).map(({ id }) => ({ eventId: id, changedBy }));
  return { ...now, changes: [...now.changes, ...also] };
}

/** For who keeps nothing: the rows a question is about, and the books without the changes themselves. */
export type AskedReading = Reading & {
  marksWhere(condition: Prisma.Sql): Promise<MarkRows>;
  books(): Promise<Books>;
  /** Any rows, by the names of their columns. */
  query<T extends pg.QueryResultRow>(statement: Prisma.Sql): Promise<T[]>;
};

/** While events change without pause, the past is gathered so often before it is given up. */
const mostTurns = 5;

/** Runs `work` on one moment of the database; with `asOf` (as in EventFilter) on what was known then, as it may be shown at that moment. */
export async function readAtOnce<T>(
  work: (reading: AskedReading) => Promise<T>,
  asOf: string | null = null,
): Promise<T> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    // Gathered before: one that waited for a second connection while it holds the first could wait for ever.
    const past = await findPast(asOf);
    const done = await atOneMoment(async (client) =>
      (await isStillSo(client, asOf, past)) ? { answer: await work(readingOf(client, past)) } : null,
    );
    if (done !== null) return done.answer;
  }
  throw new AppError(
    "busy",
    "Events are changing too fast to tell what was known before. Try again in a moment.",
  );
}

/** True where this moment holds the state that the past was gathered of. */
async function isStillSo(client: pg.ClientBase, asOf: string | null, past: Past | null): Promise<boolean> {
  if (asOf === null) return true;
  const { text, values } = pastStamp(instantOfAsOf(asOf).toISOString());
  const {
    rows: [now],
  } = await client.query<PastStamp>({ text, values });
  return past === null ? now?.is_later === false : now?.stamp === past.stamp;
}

async function atOneMoment<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const done = await work(client);
    await client.query("COMMIT");
    return done;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Pieces of so many bytes are sent to the thread that reads them. */
const pieceBytes = 1_000_000;

function readingOf(client: pg.ClientBase, past: Past | null): AskedReading {
  const rowsWhere = async (condition: Prisma.Sql): Promise<MarkValues[]> => {
    const { text, values } = Prisma.sql`${tablesOf(past)}
      SELECT ${Prisma.raw(markColumns)} FROM event_mark WHERE ${condition} ORDER BY event_id, ordinal`;
    return (await client.query<MarkValues>({ text, values, rowMode: "array" })).rows;
  };
  return {
    look: async (since) => withPast(await look(client, since), past),
    readMarks: async (eventIds, take) => {
      // COPY takes no parameters: ids of ours have seven letters and digits, and nothing else is let through.
      const ours = eventIds?.filter((id) => /^[0-9a-z]{7}$/.test(id)).map((id) => `'${id}'`) ?? null;
      const asked = ours === null ? "true" : `event_id IN (${ours.length === 0 ? "''" : ours.join(",")})`;
      const stands = past === null ? "true" : `is_public AND ${standsSince(past)}`;
      if (past !== null) {
        const wanted = eventIds === null ? null : new Set(eventIds);
        const ids = past.titles.flatMap(({ id }) => (wanted === null || wanted.has(id) ? [id] : []));
        take(copyOfMarks(await rowsWhere(Prisma.sql`event_id = ANY(${ids}::text[])`)));
      }
      const stream = client.query(
        copyTo(
          `COPY (SELECT ${markColumns} FROM event_mark WHERE ${asked} AND ${stands}) TO STDOUT (FORMAT binary)`,
        ),
      );
      let waiting: Buffer[] = [];
      let bytes = 0;
      // The head has been sent with those of then.
      let head = past === null ? 0 : copyHeadBytes;
      for await (const piece of stream) {
        if (!Buffer.isBuffer(piece)) continue;
        waiting.push(piece.subarray(head));
        head = Math.max(0, head - piece.length);
        bytes += piece.length;
        if (bytes < pieceBytes) continue;
        take(Buffer.concat(waiting));
        waiting = [];
        bytes = 0;
      }
      take(Buffer.concat(waiting));
    },
    marksWhere: async (condition) => {
      const rows = await rowsWhere(condition);
      const marks = new MarkRows(rows.length);
      for (const [eventId, ...numbers] of rows) marks.addNumbers(eventId, numbers);
      return marks;
    },
    query: async <T extends pg.QueryResultRow>(statement: Prisma.Sql) =>
      (await client.query<T>(Prisma.sql`${tablesOf(past)} ${statement}`)).rows,
    books: async () => {
      const { rows } = await client.query<{
        horizon: string;
        birth: string;
        settled: string;
        later: string[];
      }>(
        `SELECT ${nameOfMoment}, (SELECT coalesce(max(changed_by), 0)::text FROM event_change WHERE changed_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint) AS settled,
          ARRAY(SELECT DISTINCT changed_by::text FROM event_change WHERE changed_by >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint) AS later`,
      );
      const [row] = rows;
      return {
        birth: row?.birth ?? "",
        horizon: Number(row?.horizon ?? 0),
        settled: Number(row?.settled ?? 0),
        early: new Map((row?.later ?? []).map((changedBy) => [changedBy, Number(changedBy)])),
      };
    },
    readPlaces: async (ids) => {
      const { rows } = await client.query<{
        id: number;
        label: string;
        name: string;
        name_arabic: string;
        path: string[];
      }>("SELECT id, label, name, name_arabic, path FROM mark_place WHERE id = ANY ($1)", [ids]);
      return new Map(
        rows.map(({ id, label, name, name_arabic: nameArabic, path }) => [
          id,
          { label, name, nameArabic, path },
        ]),
      );
    },
    readSets: async (ids) => {
      const { rows } = await client.query<{ id: number; members: string[] }>(
        "SELECT id, members FROM mark_set WHERE id = ANY ($1)",
        [ids],
      );
      return new Map(rows.map(({ id, members }) => [id, members]));
    },
    readOutlines: async (ids) => {
      const { rows } = await client.query<{ id: number; outline: unknown }>(
        "SELECT id, outline FROM mark_area WHERE id = ANY ($1)",
        [ids],
      );
      return new Map(
        rows.flatMap(({ id, outline }) => {
          const geometry = parseStoredArea(outline);
          return geometry === null ? [] : [[id, outlineOfGeometry(geometry)] as const];
        }),
      );
    },
  };
}
