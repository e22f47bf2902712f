// Marks out of PostgreSQL: all of them or those that changed, by COPY in binary, and the words they share; all of one moment.
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { pool } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { parseStoredArea } from "../../events/stored-json";
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
  )
  .join(" | ");

/** In the order of `markNumbers`; no field is null. */
const markColumns = `event_id, (${packedBits})::int, coalesce(mx, -1), coalesce(my, -1),
  coalesce(-area_id, round(radius_meters)::int, 0), place, actors, claimants, reports,
  coalesce(first_day, ${noFirstDay}), coalesce(last_day, first_day, ${noLastDay}), coalesce(starts_minute, ${noFirstDay}),
  report_count::int`;

/** A row of `markColumns`, as an array. */
type MarkValues = [string, ...number[]];

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

export const markSource: MarkSource = { look: (since) => look(pool(), since), reading: readAtOnce };

/** For who keeps nothing: the rows a question is about, and the books without the changes themselves. */
export type AskedReading = Reading & {
  marksWhere(condition: Prisma.Sql): Promise<MarkRows>;
  books(): Promise<Books>;
  /** Any rows, by the names of their columns. */
  query<T extends pg.QueryResultRow>(statement: Prisma.Sql): Promise<T[]>;
};

/** Runs `work` on one moment of the database. */
export async function readAtOnce<T>(work: (reading: AskedReading) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const done = await work(readingOf(client));
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

function readingOf(client: pg.ClientBase): AskedReading {
  return {
    look: (since) => look(client, since),
    readMarks: async (eventIds, take) => {
      // COPY takes no parameters: ids of ours have seven letters and digits, and nothing else is let through.
      const ours = eventIds?.filter((id) => /^[0-9a-z]{7}$/.test(id)).map((id) => `'${id}'`) ?? null;
      const where = ours === null ? "" : ` WHERE event_id IN (${ours.length === 0 ? "''" : ours.join(",")})`;
      const stream = client.query(
        copyTo(`COPY (SELECT ${markColumns} FROM event_mark${where}) TO STDOUT (FORMAT binary)`),
      );
      let waiting: Buffer[] = [];
      let bytes = 0;
      for await (const piece of stream) {
        if (!Buffer.isBuffer(piece)) continue;
        waiting.push(piece);
        bytes += piece.length;
        if (bytes < pieceBytes) continue;
        take(Buffer.concat(waiting));
        waiting = [];
        bytes = 0;
      }
      take(Buffer.concat(waiting));
    },
    marksWhere: async (condition) => {
      // COPY takes no parameters.
      const { text, values } =
        Prisma.sql`SELECT ${Prisma.raw(markColumns)} FROM event_mark WHERE ${condition} ORDER BY event_id, ordinal`;
      const { rows } = await client.query<MarkValues>({ text, values, rowMode: "array" });
      const marks = new MarkRows(rows.length);
      for (const [eventId, ...numbers] of rows) marks.addNumbers(eventId, numbers);
      return marks;
    },
    query: async <T extends pg.QueryResultRow>({ text, values }: Prisma.Sql) =>
      (await client.query<T>({ text, values })).rows,
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
