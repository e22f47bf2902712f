// One PostgreSQL server for a test run, with one migrated template that every test file's database is cloned from.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { findOrStartEmbedded } from "../db/embedded";
import { applyMigrations, readMigrations } from "../db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test cluster's `postgres` database. */
    testServerUrl: string;
  }
}

export const TEMPLATE = "app_template";

/** Folder of this checkout's migrations. */
export const migrationsFolder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** Vitest calls this once before the database tests; what it returns is called after them. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTemporaryCluster();
  const client = new pg.Client({ connectionString: cluster.adminUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await applyMigrations(databaseOn(cluster.adminUrl, TEMPLATE), readMigrations(migrationsFolder));
  project.provide("testServerUrl", cluster.adminUrl);
  return cluster.remove;
}

export type TemporaryCluster = {
  /** Address of the `postgres` database. */
  adminUrl: string;
  /** Address of the empty `dateline` database. */
  databaseUrl: string;
  dataDir: string;
  /** Stops the server and removes its folder. */
  remove(): Promise<void>;
};

/** A server of its own in the temporary folder, without fsync: what it holds is thrown away. */
export async function startTemporaryCluster(): Promise<TemporaryCluster> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-test-"));
  fs.chmodSync(dataDir, 0o755);
  const server = await findOrStartEmbedded(dataDir, {
    startIfMissing: true,
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  });
  if (server === null) throw new Error("findOrStartEmbedded made no server although it was asked to");
  return {
    adminUrl: server.adminUrl,
    databaseUrl: server.databaseUrl,
    dataDir,
    remove: async () => {
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The address of another database on the same server. */
export function databaseOn(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
