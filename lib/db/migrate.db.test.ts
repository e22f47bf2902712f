// The migration runner against a real server: the books are Prisma's, and what is wrong is said.
import { createHash } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { databaseOn, migrationsFolder } from "../testing/start-test-cluster";
import { applyMigrations, readMigrations, type Migration } from "./migrate";

let url = "";
let number = 0;

beforeEach(async () => {
  const name = `migrate_${process.env.VITEST_POOL_ID ?? "0"}_${++number}`;
  await query(inject("testServerUrl"), `CREATE DATABASE ${name}`);
  url = databaseOn(inject("testServerUrl"), name);
});

afterEach(async () => {
  await query(inject("testServerUrl"), `DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
});

const first = migration(
  "20260101000000_make_thing",
  "CREATE TABLE thing (id int); INSERT INTO thing VALUES (1);",
);
const second = migration(
  "20260102000000_count_things",
  "CREATE FUNCTION things() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM thing); END; $$;",
);

test("applies in order, writes Prisma's books, and does nothing the second time", async () => {
  expect(await applyMigrations(url, [first, second])).toEqual([first.name, second.name]);
  expect(await applyMigrations(url, [first, second])).toEqual([]);
  expect(await query(url, "SELECT things()::int AS count")).toEqual([{ count: 1 }]);
  const books = await query(
    url,
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at, applied_steps_count, length(id) AS id
     FROM _prisma_migrations ORDER BY migration_name`,
  );
  const line = { finished: true, rolled_back_at: null, applied_steps_count: 1, id: 36 };
  expect(books).toEqual(
    [first, second].map(({ name, checksum }) => ({ migration_name: name, checksum, ...line })),
  );
});

test("two runners at once: one applies, the other waits and finds nothing to do", async () => {
  const results = await Promise.all([
    applyMigrations(url, [first, second]),
    applyMigrations(url, [first, second]),
  ]);
  expect(results.map((names) => names.length).sort()).toEqual([0, 2]);
});

test("a file changed after it was applied is refused, with what to do", async () => {
  await applyMigrations(url, [first]);
  const changed = migration(first.name, `${first.sql} -- a word more`);
  await expect(applyMigrations(url, [changed])).rejects.toThrow(
    /make_thing.*changed after it was applied.*new migration/s,
  );
});

test("a half-applied migration is refused, with what to do", async () => {
  await applyMigrations(url, [first]);
  await query(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', '${second.checksum}', '${second.name}')`,
  );
  await expect(applyMigrations(url, [first, second])).rejects.toThrow(
    /not finished.*prisma migrate resolve/s,
  );
  await query(url, "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'");
  expect(await applyMigrations(url, [first, second])).toEqual([second.name]);
});

test("a migration that this checkout does not know means the database is newer", async () => {
  await applyMigrations(url, [first, second]);
  await expect(applyMigrations(url, [first])).rejects.toThrow(/count_things.*the database is newer/s);
});

test("a failing migration leaves nothing behind and can be tried again", async () => {
  const failing = migration(second.name, "CREATE TABLE other (id int); SELECT no_such_function();");
  await expect(applyMigrations(url, [first, failing])).rejects.toThrow(
    /count_things failed.*no_such_function/s,
  );
  expect(await query(url, "SELECT to_regclass('other') AS other")).toEqual([{ other: null }]);
  expect(await applyMigrations(url, [first, second])).toEqual([second.name]);
});

test("our own migrations are read oldest first, with the checksum of their bytes", () => {
  const own = readMigrations(migrationsFolder);
  expect(own.length).toBeGreaterThan(0);
  expect(own.map(({ name }) => name)).toEqual(own.map(({ name }) => name).sort());
  for (const { sql, checksum } of own) expect(checksum).toBe(createHash("sha256").update(sql).digest("hex"));
});

test("a server that is not there is named without its password", async () => {
  const nowhere = "postgresql://me:secret@127.0.0.1:1/dateline";
  const error = await applyMigrations(nowhere, [first]).catch((reason: unknown) => reason);
  expect(String(error)).toContain("127.0.0.1:1");
  expect(String(error)).not.toContain("secret");
});

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

async function query(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
