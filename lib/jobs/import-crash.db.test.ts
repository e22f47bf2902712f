// The server dies in the middle of an import: what was staged and its checkpoint are gone together, and all begins anew.
import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeConnections, pool } from "../db/client";
import { findOrStartEmbedded } from "../db/embedded";
import { applyMigrations, readMigrations } from "../db/migrate";
import { readEnvAgain } from "../env";
import { dumpGazetteer, jsonFormat, manyLines, writeJsonPlaces } from "../testing/json-places";
import {
  migrationsFolder,
  startTemporaryCluster,
  type TemporaryCluster,
} from "../testing/start-test-cluster";
import { testDatabaseUrl } from "../testing/test-database";
import { importFiles } from "./import-gazetteer";

const none = { name: null, licence: null, countryCode: null };
let cluster: TemporaryCluster;

beforeAll(async () => {
  cluster = await startTemporaryCluster();
  await applyMigrations(cluster.databaseUrl, readMigrations(migrationsFolder));
  await use(cluster.databaseUrl);
});

afterAll(async () => {
  await use(testDatabaseUrl());
  await cluster.remove();
});

async function use(databaseUrl: string): Promise<void> {
  await closeConnections();
  process.env.DATABASE_URL = databaseUrl;
  readEnvAgain();
}

it("loses staging and checkpoint together in a crash of PostgreSQL, and imports all of it the next time", async () => {
  const lines = manyLines(40);
  const file = writeJsonPlaces("alpha", lines);
  let checkpoints = 0;
  let killed = 0;
  const crashing = jsonFormat({
    beforeBatch: async (line) => {
      if (line < 30) return;
      checkpoints = (await pool().query("SELECT FROM gazetteer_staging.checkpoint")).rowCount ?? 0;
      const pid = fs
        .readFileSync(path.join(cluster.dataDir, "postgres", "postmaster.pid"), "utf8")
        .split("\n")[0];
      killed = Number(pid);
      process.kill(killed, "SIGKILL");
    },
  });
  await expect(importFiles(crashing, [file], { ...none, chunkRows: 6 })).rejects.toThrow();
  expect(checkpoints).toBe(1);
  // A busy machine takes a moment to end it; until then another server finds the folder taken.
  await vi.waitFor(() => expect(() => process.kill(killed, 0)).toThrow(), { timeout: 20_000, interval: 20 });

  const server = await findOrStartEmbedded(cluster.dataDir, {
    startIfMissing: false,
    settings: { fsync: "off" },
  });
  await use(server?.databaseUrl ?? "");
  for (const table of ["checkpoint", "place", "name"])
    expect((await pool().query(`SELECT FROM gazetteer_staging.${table}`)).rowCount).toBe(0);
  const [report] = await importFiles(jsonFormat(), [file], none);
  expect(report).toMatchObject({ resumedBehind: 0, staged: { places: 40 }, live: { newPlaces: 40 } });
  const after = await dumpGazetteer();
  expect(after.place).toHaveLength(40);
  expect(after.name).toHaveLength(80);
});
