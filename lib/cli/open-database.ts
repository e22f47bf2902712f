// Gives a command the store: DATABASE_URL, or the embedded server of the data folder, migrated, and closed again afterwards.
import path from "node:path";
import { findOrStartEmbedded } from "../db/embedded";
import { hasEmbeddedDatabase } from "../db/lay-cluster";
import { applyMigrations, readMigrations } from "../db/migrate";
import { dataDirOf } from "../db/server-files";
import { env, readEnvAgain } from "../env";

export type OpenDatabase = {
  databaseUrl: string;
  /** Where the database is, for a line on stderr; holds no password. */
  description: string;
  /** Closes the pool, and stops the embedded server if this command started it and nobody else uses it. */
  close(): Promise<void>;
};

/**
 * Opens the store and points `prisma()` and `pool()` at it. Without DATABASE_URL and without a database in the data folder:
 * null, or a new database where `create` is set. Throws `broken` with what to do when the database cannot be used.
 */
export async function openDatabase({ create = false } = {}): Promise<OpenDatabase | null> {
  const settings = env();
  if (settings.databaseUrl !== null) {
    await applyMigrations(settings.databaseUrl, readMigrations(migrationsOf(settings.home)));
    const { host, pathname } = new URL(settings.databaseUrl);
    return {
      databaseUrl: settings.databaseUrl,
      description: `the database ${pathname.slice(1)} at ${host} (DATABASE_URL)`,
      close: closePool,
    };
  }
  const { dataDir } = dataDirOf(settings);
  if (!create && !hasEmbeddedDatabase(dataDir)) return null;
  const server = await findOrStartEmbedded(dataDir, { startIfMissing: create });
  if (server === null) return null;
  await applyMigrations(server.databaseUrl, readMigrations(migrationsOf(settings.home)));
  process.env.DATABASE_URL = server.databaseUrl;
  readEnvAgain();
  return {
    databaseUrl: server.databaseUrl,
    description: `the database in ${dataDir}`,
    close: async () => {
      await closePool();
      if (server.startedHere) await server.stop({ unlessShared: true });
    },
  };
}

/** This checkout's migrations. */
export function migrationsOf(home: string): string {
  return path.join(home, "prisma", "migrations");
}

async function closePool(): Promise<void> {
  const { closeConnections } = await import("../db/client");
  await closeConnections();
}
