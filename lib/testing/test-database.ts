// What a *.db.test.ts needs: its own database (made by the setup file), and the same database empty again between tests.
import pg from "pg";
import { inject } from "vitest";
import { pool } from "../db/client";
import { readEnvAgain } from "../env";
import { TEMPLATE, databaseOn } from "./start-test-cluster";

/** The database of this Vitest worker: workers run one file at a time, so a worker's number names it. */
function databaseName(): string {
  return `t${process.env.VITEST_POOL_ID ?? "0"}`;
}

/** Address of this test file's database; `prisma()` and `pool()` of lib/db/client already point at it. */
export function testDatabaseUrl(): string {
  return databaseOn(inject("testServerUrl"), databaseName());
}

/** Clones the migrated template for this worker and points DATABASE_URL at the clone. Called by the setup file. */
export async function cloneTestDatabase(): Promise<void> {
  await onServer([
    `DROP DATABASE IF EXISTS ${databaseName()} WITH (FORCE)`,
    `CREATE DATABASE ${databaseName()} TEMPLATE ${TEMPLATE}`,
  ]);
  process.env.DATABASE_URL = testDatabaseUrl();
  readEnvAgain();
}

/** Drops this worker's database. Called by the setup file. */
export async function dropTestDatabase(): Promise<void> {
  await onServer([`DROP DATABASE IF EXISTS ${databaseName()} WITH (FORCE)`]);
}

/**
 * Empties every table but the migrations' books, for a `beforeEach`. Triggers are silenced for this one statement:
 * tables that refuse every delete in the product must still be emptied here.
 */
export async function resetDatabase(): Promise<void> {
  const client = await pool().connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
          OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')`,
    );
    if (rows.length === 0) return;
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(`TRUNCATE ${rows.map((row) => row.name).join(", ")} RESTART IDENTITY CASCADE`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function onServer(statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServerUrl") });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
