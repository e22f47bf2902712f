// `dateline gazetteer` as it is called: an import that is killed and called again, the list, the removal, the download.
import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeGeonamesDump } from "../testing/make-geonames-dump";
import { pool } from "../db/client";
import { readEnvAgain } from "../env";
import { importedCredits } from "../gazetteer/datasets/listing/store";
import { geonamesFormat } from "../gazetteer/import/geonames";
import { importSources } from "../gazetteer/store";
import { importFiles } from "../jobs/import-gazetteer";
import { aSeedSource } from "../testing/a-seed-source";
import { dumpGazetteer } from "../testing/json-places";
import { resetDatabase, testDatabaseUrl } from "../testing/test-database";
import { makeZip } from "../testing/make-zip";
import { run } from "./gazetteer";

const none = { name: null, licence: null, countryCode: null };
const line =
  "174448\tAbu Kamal\tAbu Kamal\tالبوكمال\t34.45226\t40.91854\tP\tPPLA2\tSY\t\t07\t\t\t\t57572\t\t175\tAsia/Damascus\t2024-01-01\n";
let folder = "";

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-cli-"));
  await resetDatabase();
  await pool().query(
    "TRUNCATE gazetteer_staging.checkpoint, gazetteer_staging.place, gazetteer_staging.name, gazetteer_staging.division, gazetteer_staging.other_id",
  );
  // A database that holds places already is not filled with all that the product carries.
  await importSources([
    aSeedSource([{ slug: "husaybah", name: "Husaybah", kind: "town", lon: 40.989, lat: 34.39 }]),
  ]);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
  delete process.env.DATELINE_GEONAMES_URL;
  delete process.env.DATA_DIR;
  readEnvAgain();
});

/** Runs the command here; the pool is the test's own, so it is kept open. */
async function call(...words: string[]): Promise<{ code: number; out: string; told: string }> {
  let out = "";
  let told = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
  try {
    return { code: await run(words), out, told };
  } finally {
    vi.restoreAllMocks();
  }
}

describe("an import of its own process", () => {
  it("goes on where kill -9 cut it off, with nothing doubled", async () => {
    const file = path.join(folder, "XX.txt");
    writeGeonamesDump(file, 40_000);
    const child = importInChild(file);
    const staged = await firstCheckpoint(child);
    child.kill("SIGKILL");
    await ended(child);
    expect(staged.line).toBeGreaterThan(0);
    expect(await countOf("place")).toBe(1);

    const [report] = await importFiles(geonamesFormat, [file], none);
    expect(report).toMatchObject({ kind: "imported", staged: { lines: 40_000, places: 40_000 } });
    expect(report?.kind === "imported" ? report.resumedBehind : 0).toBeGreaterThanOrEqual(staged.line);
    const resumed = await dumpGazetteer();
    expect(resumed.place).toHaveLength(40_001);
    expect((await importFiles(geonamesFormat, [file], none))[0]?.kind).toBe("known");

    await pool().query("DELETE FROM place WHERE source_key = 'geonames-XX'");
    await pool().query("DELETE FROM source WHERE key = 'geonames-XX'");
    await importFiles(geonamesFormat, [file], none);
    const whole = await dumpGazetteer();
    // Compared as one string: 40,000 lines each are no message anybody reads.
    expect(resumed.place?.join("\n") === whole.place?.join("\n")).toBe(true);
    expect(resumed.name?.join("\n") === whole.name?.join("\n")).toBe(true);
  }, 180_000);

  it("told to end, keeps what it has read and says how to go on", async () => {
    const file = path.join(folder, "XX.txt");
    writeGeonamesDump(file, 400_000);
    const child = importInChild(file, ["ignore", "ignore", "pipe"]);
    let told = "";
    child.stderr?.on("data", (piece: Buffer) => (told += piece.toString("utf8")));
    await firstCheckpoint(child);
    child.kill("SIGINT");
    await ended(child);
    expect(child.exitCode).toBe(130);
    expect(told).toContain("Call the same again");
    expect(await countOf("place")).toBe(1);
    expect(await heldLocks()).toBe(0);
  }, 120_000);

  it("ends when whoever started it is killed", async () => {
    const file = path.join(folder, "XX.txt");
    writeGeonamesDump(file, 400_000);
    const child = spawn(process.execPath, ["lib/cli/bin.mjs", "gazetteer", "import", "geonames", file], {
      env: { ...process.env, DATABASE_URL: testDatabaseUrl() },
      stdio: "ignore",
    });
    await firstCheckpoint(child);
    child.kill("SIGKILL");
    await ended(child);
    await vi.waitFor(async () => expect(await heldLocks()).toBe(0), { timeout: 20_000, interval: 100 });
    expect(await countOf("place")).toBe(1);
  }, 120_000);
});

/** Advisory locks that are held on the test's database: the lock of an import is one. */
async function heldLocks(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    "SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
  );
  return rows[0]?.count ?? 0;
}

function importInChild(file: string, stdio: StdioOptions = "ignore"): ChildProcess {
  // The process that works, not the one that starts it: that is whom the signal must hit.
  const words = [
    "--conditions=react-server",
    "--import",
    "tsx",
    "lib/cli/main.ts",
    "gazetteer",
    "import",
    "geonames",
    file,
  ];
  return spawn(process.execPath, words, {
    env: { ...process.env, DATABASE_URL: testDatabaseUrl() },
    stdio,
  });
}

/** The checkpoint the child has committed first, while it is still reading. */
async function firstCheckpoint(child: ChildProcess): Promise<{ line: number }> {
  for (
    const deadline = Date.now() + 90_000;
    Date.now() < deadline && child.exitCode === null;
    await sleep(5)
  ) {
    const { rows } = await pool().query<{ line: number }>(
      "SELECT line::int AS line FROM gazetteer_staging.checkpoint WHERE file = 0",
    );
    if (rows[0] !== undefined) return rows[0];
  }
  throw new Error(
    `the import ended with ${child.exitCode ?? "nothing"} before its first checkpoint was seen`,
  );
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once("exit", resolve));
}

async function countOf(table: "place" | "place_name"): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? 0;
}

describe("the command", () => {
  it("imports, lists and removes", async () => {
    const file = path.join(folder, "SY.txt.gz");
    fs.writeFileSync(file, gzipSync(line));
    const imported = await call("import", "geonames", file);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.out).toContain("geonames-SY: GeoNames, Syria");
    expect(imported.out).toContain("1 new, 0 joined to places of other sources, 0 changed, 0 unchanged");
    expect((await call("import", "geonames", file)).out).toContain("already here");
    const listed = await call("list");
    expect(listed.out).toMatch(/^starter +1 +1 +part of Dateline/m);
    expect(listed.out).toMatch(/^geonames-SY +1 +2 +20/m);
    expect(await importedCredits()).toEqual(["Places © GeoNames (CC BY 4.0)"]);
    expect((await call("remove", "geonames-SY")).out).toBe("geonames-SY: 1 removed.\n");
    expect(await countOf("place")).toBe(1);
  });

  it.each([
    [["fly"], /does not know "fly"/],
    [["import"], /Name a format/],
    [["import", "shapefile", "x"], /There is no format "shapefile"/],
    [["import", "geonames", "/nowhere/at/all.txt"], /is not there/],
    [["install"], /Name countries/],
    [["install", "Syria"], /two letters/],
    [["remove", "starter"], /part of Dateline/],
    [["remove", "nobody"], /no source "nobody"/],
    [["import", "geonames", "x", "--country", "Syria"], /two letters/],
  ])("answers %j with a sentence", async (words, message) => {
    await expect(call(...words)).rejects.toThrow(message);
  });
});

describe("install", () => {
  let server: http.Server;
  const asked: http.IncomingHttpHeaders[] = [];
  let answer: (request: http.IncomingMessage, response: http.ServerResponse) => void = () => undefined;

  beforeEach(async () => {
    asked.length = 0;
    server = http.createServer((request, response) => {
      asked.push(request.headers);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    process.env.DATELINE_GEONAMES_URL = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/dump`;
    process.env.DATA_DIR = folder;
    readEnvAgain();
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Serves these bytes as a file with a mark, whole or from the byte asked for. */
  function serve(bytes: Buffer): typeof answer {
    return (request, response) => {
      if (request.headers["if-none-match"] === '"one"') return void response.writeHead(304).end();
      const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1];
      const start = from === undefined ? 0 : Number(from);
      response
        .writeHead(from === undefined ? 200 : 206, {
          etag: '"one"',
          "last-modified": "Sat, 21 Nov 2026 10:00:00 GMT",
          "content-length": bytes.length - start,
        })
        .end(bytes.subarray(start));
    };
  }

  it("downloads a country, imports it, and knows it again", async () => {
    const sample = path.resolve("../shared/gazetteer/geonames-sample/SG.zip");
    const bytes = fs.existsSync(sample)
      ? fs.readFileSync(sample)
      : makeZip([{ name: "SG.txt", content: line.replace("\tSY\t", "\tSG\t") }]);
    answer = serve(bytes);
    const first = await call("install", "sg");
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain("geonames-SG: GeoNames, Singapore");
    expect(await countOf("place")).toBeGreaterThan(1);
    const again = await call("install", "SG");
    expect(again.told).toContain("SG.zip is as it was");
    expect(again.out).toContain("already here");
    expect(asked[1]).toMatchObject({ "if-none-match": '"one"' });
  });

  it("goes on behind the bytes it has when the line broke off", async () => {
    const bytes = makeZip([{ name: "SY.txt", content: line }]);
    answer = (_, response) => {
      response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
      response.write(bytes.subarray(0, 40), () => setTimeout(() => response.destroy(), 50));
    };
    await expect(call("install", "SY")).rejects.toMatchObject({
      kind: "broken",
      message: expect.stringContaining("goes on"),
    });
    const part = path.join(folder, "downloads", "geonames", "SY.zip.part");
    expect(fs.statSync(part).size).toBe(40);
    answer = serve(bytes);
    expect((await call("install", "SY")).out).toContain("1 new");
    expect(asked.at(-1)).toMatchObject({ range: "bytes=40-", "if-range": '"one"' });
    expect(fs.existsSync(part)).toBe(false);
  });

  it.each([
    [
      "a country that is not there",
      (_: unknown, response: http.ServerResponse) => void response.writeHead(404).end(),
      /is not there/,
    ],
    [
      "a page instead of a zip",
      (_: unknown, response: http.ServerResponse) => void response.end("<html>busy</html>"),
      /no zip archive/,
    ],
    [
      "a file without end",
      (_: unknown, response: http.ServerResponse) =>
        void response.writeHead(200, { "content-length": 10 ** 12 }).write("PK"),
      /larger than/,
    ],
    [
      "an error of the server",
      (_: unknown, response: http.ServerResponse) => void response.writeHead(503).end(),
      /answered 503/,
    ],
  ])("says what is wrong with %s, and changes nothing", async (_, behave, message) => {
    answer = behave;
    await expect(call("install", "SY")).rejects.toThrow(message);
    expect(await countOf("place")).toBe(1);
  });
});
