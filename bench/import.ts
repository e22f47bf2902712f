// How fast files of places go into the store, beside COPY of the finished rows into the same tables with the same indexes.
//   npm run bench -- import [--rows 1000000] [--rounds 5] [--json]
// Without --rows ../shared/gazetteer/geonames-format is read where it is there; else, and with --rows, a generated GeoNames dump
// of so many places. Reading, checks, name keys, conflation and going live are within our time; ours and COPY in turn.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { closeConnections } from "../lib/db/client";
import { applyMigrations, readMigrations } from "../lib/db/migrate";
import { readEnvAgain } from "../lib/env";
import { geonamesFormat } from "../lib/gazetteer/import/geonames";
import { embeddedSources } from "../lib/gazetteer/sources";
import { importSources } from "../lib/gazetteer/store";
import { importFiles } from "../lib/jobs/import-gazetteer";
import { databaseOn, migrationsFolder, startTemporaryCluster } from "../lib/testing/start-test-cluster";
import { writeGeonamesDump } from "../lib/testing/make-geonames-dump";
import { spreadOf, type Spread } from "./spread";

const home = fileURLToPath(new URL("../", import.meta.url));
const shared = path.join(home, "../shared/gazetteer/geonames-format");
const template = "import_template";
const target = "import_round";
/** What the goal of five minutes speaks of: lines of GeoNames' allCountries. */
const wholeWorld = 12_000_000;

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Points the product at this database. */
async function use(databaseUrl: string): Promise<void> {
  await closeConnections();
  process.env.DATABASE_URL = databaseUrl;
  readEnvAgain();
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** The finished rows as files, in the order in which they lie. */
async function dumpRows(databaseUrl: string, folder: string): Promise<{ places: number; names: number }> {
  return on(databaseUrl, async (client) => {
    const sources = "SELECT key FROM source WHERE format IS NOT NULL";
    for (const [file, query] of [
      ["source", `SELECT * FROM source WHERE key IN (${sources})`],
      ["place", `SELECT * FROM place WHERE source_key IN (${sources}) ORDER BY ctid`],
      ["place_name", `SELECT * FROM place_name WHERE source_key IN (${sources}) ORDER BY ctid`],
    ] as const)
      await pipeline(
        client.query(copyTo(`COPY (${query}) TO STDOUT`)),
        fs.createWriteStream(path.join(folder, file)),
      );
    const { rows } = await client.query<{ places: number; names: number }>(
      `SELECT (SELECT count(*)::int FROM place WHERE source_key IN (${sources})) AS places,
         (SELECT count(*)::int FROM place_name WHERE source_key IN (${sources})) AS names`,
    );
    return rows[0] ?? { places: 0, names: 0 };
  });
}

/** Prints the table; with --json writes bench/results/import.json. */
export async function run(argv: readonly string[] = []): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { rows: { type: "string" }, rounds: { type: "string" }, json: { type: "boolean" } },
  });
  const rounds = Number(values.rounds ?? 5);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-bench-"));
  const generated = values.rows !== undefined || !fs.existsSync(shared);
  const input = generated ? path.join(folder, "XX.txt") : shared;
  if (generated) writeGeonamesDump(input, Number(values.rows ?? 200_000));
  const before = process.env.DATABASE_URL;
  const cluster = await startTemporaryCluster();
  try {
    const url = (name: string): string => databaseOn(cluster.adminUrl, name);
    const again = (): Promise<void> =>
      on(cluster.adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${target} WITH (FORCE)`);
        await client.query(`CREATE DATABASE ${target} TEMPLATE ${template}`);
        await client.query("CHECKPOINT");
      });
    await on(cluster.adminUrl, async (client) => void (await client.query(`CREATE DATABASE ${template}`)));
    await applyMigrations(url(template), readMigrations(migrationsFolder));
    await use(url(template));
    await importSources(embeddedSources);
    await closeConnections();

    let lines = 0;
    let peakRss = 0;
    const ours = async (): Promise<void> => {
      const reports = await importFiles(geonamesFormat, [input], {
        name: null,
        licence: null,
        countryCode: null,
        onProgress: () => {
          peakRss = Math.max(peakRss, process.memoryUsage.rss());
        },
      });
      lines = reports.reduce(
        (sum, report) => sum + (report.kind === "imported" ? report.staged.lines : 0),
        0,
      );
    };
    const copied = async (): Promise<void> =>
      on(url(target), async (client) => {
        for (const table of ["source", "place", "place_name"])
          await pipeline(
            fs.createReadStream(path.join(folder, table), { highWaterMark: 1 << 16 }),
            client.query(copyFrom(`COPY ${table} FROM STDIN`)),
          );
      });
    const oursSeconds: number[] = [];
    const copySeconds: number[] = [];
    let rows = { places: 0, names: 0 };
    for (let round = 0; round <= rounds; round += 1) {
      await again();
      await use(url(target));
      const own = await seconds(ours);
      await closeConnections();
      if (round === 0) rows = await dumpRows(url(target), folder);
      await again();
      const peer = await seconds(copied);
      // The first round warms the machine and makes the rows that COPY takes.
      if (round === 0) continue;
      oursSeconds.push(own);
      copySeconds.push(peer);
    }
    const total = rows.places + rows.names;
    const ratios = oursSeconds.map((own, at) => (copySeconds[at] ?? 0) / own);
    const table = {
      input: generated ? "generated GeoNames dump" : "../shared/gazetteer/geonames-format",
      lines,
      ...rows,
      rounds,
      importRowsPerSecond: spreadOf(oursSeconds.map((time) => total / time)),
      copyRowsPerSecond: spreadOf(copySeconds.map((time) => total / time)),
      importOverCopy: spreadOf(ratios),
      secondsOfTwelveMillionLines: spreadOf(oursSeconds.map((time) => (time * wholeWorld) / lines)),
      secondsOfTwelveMillionRows: spreadOf(oursSeconds.map((time) => (time * wholeWorld) / total)),
      peakMegabytes: Math.round(peakRss / 2 ** 20),
    };
    const whole = ({ median, least, most }: Spread): string =>
      `${Math.round(median).toLocaleString("en")} (${Math.round(least).toLocaleString("en")}-${Math.round(most).toLocaleString("en")})`;
    const part = ({ median, least, most }: Spread): string =>
      `${median.toFixed(2)} (${least.toFixed(2)}-${most.toFixed(2)})`;
    console.log(
      `${table.input}: ${lines.toLocaleString("en")} lines, ${rows.places.toLocaleString("en")} places, ${rows.names.toLocaleString("en")} names; median of ${rounds} (least-most)`,
    );
    console.log(`our import, end to end            ${whole(table.importRowsPerSecond)} rows/s`);
    console.log(`COPY of the finished rows         ${whole(table.copyRowsPerSecond)} rows/s`);
    console.log(`import over COPY (goal 0.4)       ${part(table.importOverCopy)}`);
    console.log(`12 million rows, extrapolated     ${whole(table.secondsOfTwelveMillionRows)} s (goal 300)`);
    console.log(`12 million lines, extrapolated    ${whole(table.secondsOfTwelveMillionLines)} s`);
    console.log(`memory of our process at most     ${table.peakMegabytes} MB`);
    if (values.json === true) {
      fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
      fs.writeFileSync(path.join(home, "bench/results/import.json"), `${JSON.stringify(table, null, 2)}\n`);
    }
  } finally {
    await closeConnections();
    await cluster.remove();
    fs.rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    readEnvAgain();
  }
}

if (process.argv[1]?.endsWith("bench/import.ts") === true) await run(process.argv.slice(2));
