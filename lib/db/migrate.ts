// Applies prisma/migrations over plain `pg` and keeps Prisma's own books, so that `prisma migrate deploy` agrees with us.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { AppError } from "../errors";

export type Migration = { name: string; sql: string; checksum: string };

/** The advisory lock Prisma itself takes, so that two starts, or a start and a deploy, wait for each other. */
const PRISMA_LOCK = 72707369;

const BOOKS = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

type Entry = { migration_name: string; checksum: string; finished_at: Date | null };

/** The migrations of a folder (`<time>_<verb_noun>/migration.sql`), oldest first. */
export function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name, "migration.sql"));
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    });
}

/**
 * Brings a database up to the given migrations, each in one transaction with its line in the books; returns the names
 * applied now. Throws `broken`, saying what to do, when an applied migration was changed, stands half-applied, is unknown
 * here (the database is newer than the checkout), or fails; a failed one leaves nothing behind.
 */
export async function applyMigrations(databaseUrl: string, migrations: Migration[]): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    try {
      await client.query("SET client_min_messages = warning");
      await client.query(BOOKS);
      const waiting = pendingOf(migrations, await readBooks(client));
      for (const migration of waiting) await applyOne(client, migration);
      return waiting.map((migration) => migration.name);
    } finally {
      await client.query("SELECT pg_advisory_unlock($1)", [PRISMA_LOCK]).catch(() => undefined);
    }
  });
}

async function readBooks(client: pg.Client): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
  );
  return rows;
}

function pendingOf(migrations: Migration[], entries: Entry[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const entry of entries) {
    if (entry.finished_at === null) {
      throw new AppError(
        "broken",
        `The migration ${entry.migration_name} was begun and not finished. Look at the database, finish or undo its steps by hand, ` +
          `then tell the books with \`npx prisma migrate resolve --applied ${entry.migration_name}\` (or --rolled-back) and start again.`,
      );
    }
    const migration = known.get(entry.migration_name);
    if (migration === undefined) {
      throw new AppError(
        "broken",
        `The database has had the migration ${entry.migration_name}, which this checkout does not know: ` +
          "the database is newer. Update the checkout, or point DATABASE_URL or DATA_DIR to another database.",
      );
    }
    if (migration.checksum !== entry.checksum) {
      throw new AppError(
        "broken",
        `prisma/migrations/${entry.migration_name}/migration.sql was changed after it was applied. ` +
          "Put the file back as it was (`git checkout -- prisma/migrations`) and write the change as a new migration.",
      );
    }
  }
  const done = new Set(entries.map((entry) => entry.migration_name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    // Without parameters the whole file goes as one simple query, which may hold many statements and functions.
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(
      "broken",
      `The migration ${migration.name} failed and left nothing behind: ${reason}. ` +
        "Correct the file or the data it stumbled over, then start again.",
      { cause },
    );
  }
}

async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    const { host, port, database } = client;
    const reason = cause instanceof Error && cause.message !== "" ? cause.message : String(cause);
    throw new AppError(
      "broken",
      `The database "${database}" at ${host}:${port} does not answer: ${reason}. Is the server running, and is DATABASE_URL right?`,
      { cause },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
