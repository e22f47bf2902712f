// A throw-away server with a database of the benchmark's places, which this process's stores take for theirs meanwhile.
import pg from "pg";
import { closeConnections } from "../lib/db/client";
import { applyMigrations, readMigrations } from "../lib/db/migrate";
import { readEnvAgain } from "../lib/env";
import { migrationsFolder, startTemporaryCluster } from "../lib/testing/start-test-cluster";
import { fillGazetteer } from "./fill-gazetteer";
import type { NamedPlace } from "./many-names";

/** Runs `work` with a connection of its own; server and database are gone when it is done. */
export async function withFilledDatabase(
  places: readonly NamedPlace[],
  work: (client: pg.Client, databaseUrl: string) => Promise<void>,
): Promise<void> {
  const before = process.env.DATABASE_URL;
  const cluster = await startTemporaryCluster();
  try {
    await applyMigrations(cluster.databaseUrl, readMigrations(migrationsFolder));
    process.env.DATABASE_URL = cluster.databaseUrl;
    readEnvAgain();
    const client = new pg.Client({ connectionString: cluster.databaseUrl });
    await client.connect();
    try {
      await fillGazetteer(client, places);
      await work(client, cluster.databaseUrl);
    } finally {
      await client.end();
    }
  } finally {
    await closeConnections();
    await cluster.remove();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    readEnvAgain();
  }
}
