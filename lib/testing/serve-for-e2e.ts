// Started by Playwright's global setup: a fresh seeded database, the built app and its worker, until stdin closes.
import { buildIfStale } from "../cli/build-state";
import { startWebServer } from "../cli/web-server";
import { freePort } from "../db/free-port";
import { applyMigrations, readMigrations } from "../db/migrate";
import { readEnvAgain } from "../env";
import { findBrowser } from "./find-browser";
import { migrationsFolder, startTemporaryCluster } from "./start-test-cluster";

/** What the journeys are told, as one line of JSON on stdout. */
export type ServedApp = {
  baseUrl: string;
  editorKey: string | null;
  executablePath: string;
  browserEnv: Record<string, string>;
};

const undo: (() => Promise<void>)[] = [];
let code = 0;
try {
  const ended = waitForEnd();
  const over = await Promise.race([serve(), ended]);
  if (over === "served") await ended;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  code = 1;
}
for (const step of undo.reverse())
  await step().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
process.exit(code);

async function serve(): Promise<"served"> {
  const { home } = readEnvAgain();
  const note = (line: string): void => void process.stderr.write(`${line}\n`);
  const browser = await findBrowser(home);
  await buildIfStale(home, note);
  const cluster = await startTemporaryCluster();
  undo.push(cluster.remove);
  const { databaseUrl } = cluster;
  process.env.DATABASE_URL = databaseUrl;
  readEnvAgain();
  await applyMigrations(databaseUrl, readMigrations(migrationsFolder));
  const { seedDatabase } = await import("../jobs/seed");
  await seedDatabase({ databaseUrl, log: note });
  const { keepRevisions } = await import("../jobs/keep-revisions");
  await keepRevisions(note);
  const { ensureEditorKey } = await import("../review/editor-key");
  const editorKey = await ensureEditorKey();
  const { startWorker } = await import("../jobs/worker");
  const worker = await startWorker({ databaseUrl });
  undo.push(() => worker.stop());
  const port = await freePort();
  const web = await startWebServer({ home, port, databaseUrl });
  undo.push(() => web.stop());
  const served: ServedApp = {
    baseUrl: `http://localhost:${port}`,
    editorKey,
    executablePath: browser.executablePath,
    browserEnv: browser.env,
  };
  process.stdout.write(`${JSON.stringify(served)}\n`);
  return "served";
}

/** Playwright ends us by closing our stdin, and a killed Playwright closes it as well. */
async function waitForEnd(): Promise<"ended"> {
  return new Promise((resolve) => {
    process.stdin.resume();
    process.stdin.once("end", () => resolve("ended"));
    process.stdin.once("close", () => resolve("ended"));
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve("ended"));
  });
}
