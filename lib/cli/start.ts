// `npm start`: database, migrations, seeds, build, web and worker, in this order; Ctrl-C stops all of it.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findOrStartEmbedded } from "../db/embedded"; // the database that comes with the checkout
import { applyMigrations, readMigrations } from "../db/migrate"; // the schema, brought up to date
import { dataDirOf } from "../db/server-files";
import { env, readEnvAgain, type Env } from "../env";
import { AppError } from "../errors";
import { buildIfStale, makeBasemapIfStale } from "./build-state"; // pages and basemap, only when stale
import { migrationsOf } from "./open-database";
import { findPortHolder, isPortFree, startWebServer } from "./web-server";

const HELP = `Usage: npm start [-- --dev]

Finds or starts the database, applies migrations, seeds it on first run, builds what is stale,
and serves the map until Ctrl-C. --dev serves the pages as you edit them.

  PORT          port of the web server (3000)
  DATABASE_URL  a PostgreSQL 15+ database of your own; without it an embedded server is used
  DATA_DIR      folder of the embedded database (.data in the checkout)
  SITE_URL      origin for links and share tags, e.g. https://map.example.org
`;

type Opened = {
  databaseUrl: string;
  dataDir: string;
  /** True once the lock is ours; before that an embedded server may be another start's as well. */
  isOurs: boolean;
};

/** Undoes what was started, last first; each is called once. */
type Undo = () => Promise<void>;

/** Runs until a signal or until the web server ends; returns the exit code. */
export async function run(argv: string[]): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = argv.find((word) => word !== "--dev");
  if (unknown !== undefined) throw new AppError("invalid", `start does not know "${unknown}".\n\n${HELP}`);
  const undo: Undo[] = [];
  const signal = nextSignal();
  try {
    const outcome = await Promise.race([
      start(env(), argv.includes("--dev"), undo),
      signal.then((name) => ({ kind: "signal" as const, name })),
    ]);
    if (outcome.kind === "already running") return 0;
    const ending = outcome.kind === "signal" ? outcome : await Promise.race([outcome.ended, signal]);
    if (typeof ending !== "string" || ending.startsWith("SIG")) {
      say("Stopping …");
      return 0;
    }
    process.stderr.write(`${ending}\n`);
    return 1;
  } finally {
    for (const step of undo.reverse()) {
      // A step that hangs (a query that never ends) must not keep the others from their turn.
      await Promise.race([step(), sleep(10_000)]).catch((error: unknown) =>
        process.stderr.write(`${String(error)}\n`),
      );
    }
  }
}

type Started = { kind: "already running" } | { kind: "started"; ended: Promise<string> };

async function start(settings: Env, dev: boolean, undo: Undo[]): Promise<Started> {
  const began = Date.now();
  const opened = await openDatabase(settings, undo);
  const { databaseUrl, dataDir } = opened;
  // The web server looks for its files where we put them, even where the default folder was out of reach.
  process.env.DATA_DIR = dataDir;
  opened.isOurs = await takeLock(databaseUrl, dataDir, undo);
  if (!opened.isOurs) {
    const address = readRunning(dataDir);
    say(`Dateline is already ${address === null ? "starting on this database" : `running at ${address}`}.`);
    return { kind: "already running" };
  }
  if (!(await isPortFree(settings.port))) {
    const holder = findPortHolder(settings.port) ?? "another program";
    throw new AppError(
      "broken",
      `Port ${settings.port} is held by ${holder}. Stop it, or choose another port: PORT=${settings.port + 1} npm start`,
    );
  }
  const applied = await applyMigrations(databaseUrl, readMigrations(migrationsOf(settings.home)));
  if (applied.length > 0) say(`Applied ${applied.length} migration${applied.length === 1 ? "" : "s"}.`);

  const { beginMarks, keepMarks } = await import("../jobs/keep-marks"); // where events are drawn
  const { keepRevisions } = await import("../jobs/keep-revisions"); // what the public saw of them
  await beginMarks();
  // Seeding fills one core with SQL and building the other with bundling: neither needs the other.
  const { seedDatabase } = await import("../jobs/seed");
  await allOrThrow([
    seedDatabase({ databaseUrl, log: say })
      .then(() => keepMarks(say))
      .then(() => keepRevisions(say)),
    dev ? makeBasemapIfStale(settings.home, say) : buildIfStale(settings.home, say),
  ]);
  const { ensureEditorKey } = await import("../review/editor-key");
  const key = await ensureEditorKey();

  const { startWorker } = await import("../jobs/worker");
  const worker = await startWorker({ databaseUrl });
  undo.push(() => worker.stop());
  const { keepCompletions } = await import("./keep-completions"); // names completed as they are typed
  const completions = keepCompletions({ home: settings.home, dataDir, databaseUrl, log: say });
  undo.push(() => completions.stop());
  const web = await startWebServer({ home: settings.home, port: settings.port, databaseUrl, dev });
  undo.push(() => web.stop());

  const address = settings.siteUrl ?? `http://localhost:${settings.port}`;
  writeRunning(dataDir, address, undo);
  say(`Dateline is ready at ${address} (${Math.round((Date.now() - began) / 1000)} s). Ctrl-C stops it.`);
  if (key !== null) {
    say(`The editor's key, shown this once: ${key}`);
    say("Sign in with it at /review, or send it as a Bearer token. `npx dateline key new` makes another.");
  }
  return { kind: "started", ended: web.ended };
}

async function openDatabase(settings: Env, undo: Undo[]): Promise<Opened> {
  const { dataDir, movedFrom } = dataDirOf(settings);
  const opened: Opened = { databaseUrl: settings.databaseUrl ?? "", dataDir, isOurs: false };
  if (settings.databaseUrl !== null) {
    const { host, pathname } = new URL(settings.databaseUrl);
    say(`Using the database ${pathname.slice(1)} at ${host}.`);
  } else {
    if (movedFrom !== null)
      say(`The database's user cannot enter ${movedFrom}; the data are in ${dataDir} instead.`);
    const server = await findOrStartEmbedded(dataDir, { startIfMissing: true });
    if (server === null) throw new AppError("broken", `No database could be made in ${dataDir}.`);
    say(
      server.startedHere
        ? `Started the database in ${dataDir}.`
        : `Found the database in ${dataDir} running.`,
    );
    opened.databaseUrl = process.env.DATABASE_URL = server.databaseUrl;
    readEnvAgain();
    undo.push(() => server.stop({ unlessShared: !opened.isOurs }));
  }
  undo.push(async () => {
    const { closeConnections } = await import("../db/client");
    await closeConnections();
  });
  return opened;
}

/** One `npm start` for one database and data folder: a session lock, which ends with this process however it ends. */
async function takeLock(databaseUrl: string, dataDir: string, undo: Undo[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "dateline start" });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    const reason = cause instanceof Error && cause.message !== "" ? cause.message : String(cause);
    throw new AppError(
      "broken",
      `The database at ${client.host}:${client.port} does not answer: ${reason}. Is it running, and is DATABASE_URL right?`,
      { cause },
    );
  }
  undo.push(() => client.end());
  const folder = createHash("sha256").update(dataDir).digest().readInt32BE(0);
  const { rows } = await client.query<{ taken: boolean }>(
    "SELECT pg_try_advisory_lock(72707370, $1) AS taken",
    [folder],
  );
  return rows[0]?.taken === true;
}

function runningFile(dataDir: string): string {
  return path.join(dataDir, "running.json");
}

function readRunning(dataDir: string): string | null {
  try {
    const kept: unknown = JSON.parse(fs.readFileSync(runningFile(dataDir), "utf8"));
    return typeof kept === "object" && kept !== null && "address" in kept ? String(kept.address) : null;
  } catch {
    return null;
  }
}

function writeRunning(dataDir: string, address: string, undo: Undo[]): void {
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(runningFile(dataDir), `${JSON.stringify({ address, pid: process.pid })}\n`);
  undo.push(async () => fs.rmSync(runningFile(dataDir), { force: true }));
}

/** Waits for all, then throws the first failure: none is left running behind an error. */
async function allOrThrow(works: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === "rejected") throw result.reason;
}

/**
 * The first signal that asks us to end. Later ones are swallowed: supervisors signal a whole group, npm and bin.mjs pass it on
 * as well, and a second copy of the same wish must not cut the tidying up short.
 */
async function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve(name));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
