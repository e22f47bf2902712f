// `npm test`: every check, two cores kept busy, and one plain line at the end, `N passed, N failed`.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { env } from "../env";
import { AppError } from "../errors";
import { buildPages, isBuildFresh, makeBasemapIfStale } from "./build-state";

type Count = { passed: number; failed: number; skipped?: number; secondTry?: number };
/** Where a stage's programs run, and what they print: kept until the stage ends, or null to print it as it comes. */
type Room = { home: string; kept: string[] | null };
type Stage = { name: string; about: string; run(room: Room): Promise<Count> };

/**
 * In the order they run: the quick and broad ones first. Those of one row run at once, for each of their programs keeps one
 * core busy, or waits much of its time, as the database's tests do; those alone in a row share their work out over the cores themselves.
 */
const ROWS: Stage[][] = [
  [
    { name: "types", about: "next typegen, tsc", run: checkTypes },
    { name: "lint", about: "eslint, prettier", run: checkLint },
    { name: "floor", about: "who may import whom", run: (room) => runVitest(room, "floor plan") },
  ],
  [{ name: "unit", about: "lib and app, pure", run: runUnit }],
  [
    { name: "database", about: "one cloned database per worker", run: (room) => runVitest(room, "database") },
    { name: "build", about: "next build", run: checkBuild },
  ],
  [{ name: "browser", about: "journeys in Chromium", run: runPlaywright }],
];
const STAGES = ROWS.flat();
/** Stages that look at the basemap, which a fresh checkout has yet to make: it is made beside the first row. */
const ON_THE_BASEMAP = new Set(["unit", "build", "browser"]);

const HELP = `Usage: npm test [-- STAGE …]\n\n${STAGES.map((stage) => `  ${stage.name.padEnd(9)} ${stage.about}\n`).join("")}`;

/** Runs the named stages, or all; returns 0 when nothing failed and every stage ran something. */
export async function run(argv: string[]): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = argv.find((word) => !STAGES.some((stage) => stage.name === word));
  if (unknown !== undefined) throw new AppError("invalid", `There is no stage "${unknown}".\n\n${HELP}`);
  const { home } = env();
  const rows = ROWS.map((row) => row.filter(({ name }) => argv.length === 0 || argv.includes(name)));
  // The stage that needs it waits for it, and tells why it could not be made.
  if (rows.flat().some(({ name }) => ON_THE_BASEMAP.has(name))) madeBasemap(home).catch(() => undefined);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const row of rows) {
    for (const { stage, count, seconds } of await runRow(row, home)) {
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped ?? 0;
      lines.push(
        `${stage.name.padEnd(9)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed` +
          `${count.skipped ? ` ${count.skipped} skipped` : ""}` +
          `${count.secondTry ? ` ${count.secondTry} on a second try` : ""}  ${seconds} s`,
      );
    }
  }
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
  if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

type Outcome = { stage: Stage; count: Count; seconds: number };

/** Runs the stages of a row at once. What each prints stands together under its heading. */
async function runRow(row: Stage[], home: string): Promise<Outcome[]> {
  const isAlone = row.length === 1;
  if (row.length > 1) say(`\nAt once, each told of when it ends: ${row.map(({ name }) => name).join(", ")}`);
  return Promise.all(
    row.map(async (stage) => {
      const kept: string[] | null = isAlone ? null : [];
      const heading = `\n=== ${stage.name}: ${stage.about}\n`;
      if (kept === null) process.stdout.write(heading);
      const began = Date.now();
      const count = await stage.run({ home, kept }).catch((error: unknown) => asFailure(error, kept));
      if (kept !== null) process.stdout.write(heading + kept.join(""));
      return { stage, count: noTestIsFailure(count), seconds: Math.round((Date.now() - began) / 1000) };
    }),
  );
}

let basemap: Promise<void> | null = null;

/** Makes the basemap where it is stale, once a run. */
function madeBasemap(home: string): Promise<void> {
  return (basemap ??= makeBasemapIfStale(home, say));
}

/** Map pictures are drawn for real in unit tests: from the basemap and its fonts. */
async function runUnit(room: Room): Promise<Count> {
  await madeBasemap(room.home);
  return runVitest(room, "unit");
}

function asFailure(error: unknown, kept: string[] | null): Count {
  const text = `${error instanceof AppError ? error.message : String(error)}\n`;
  if (kept === null) process.stderr.write(text);
  else kept.push(text);
  return { passed: 0, failed: 1 };
}

function noTestIsFailure(count: Count): Count {
  if (count.passed + count.failed > 0) return count;
  process.stderr.write("No test ran.\n");
  return { ...count, failed: 1 };
}

let routeTypes: Promise<number> | null = null;

/** Routes and CSS modules get their types from Next, once a run; a fresh checkout has none of them yet. */
function generateRouteTypes(room: Room): Promise<number> {
  return (routeTypes ??= runProgram(room, "next/dist/bin/next", ["typegen"]));
}

async function checkTypes(room: Room): Promise<Count> {
  const generated = await generateRouteTypes(room);
  const checked = generated === 0 && (await runProgram(room, "typescript/bin/tsc", ["--noEmit"])) === 0;
  // The build that follows in this run need not check the same files with the same compiler again (next.config.js).
  if (checked) process.env.DATELINE_TYPES_CHECKED = "1";
  return one(checked);
}

async function checkLint(room: Room): Promise<Count> {
  // Some rules look at types. That they could not be made is told by the stage above.
  await generateRouteTypes(room);
  // Both at once: each keeps one core busy, and says nothing where nothing is wrong.
  const codes = await Promise.all([
    runProgram(room, "eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
    runProgram(room, "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  ]);
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed };
}

async function checkBuild({ home, kept }: Room): Promise<Count> {
  await madeBasemap(home);
  if (!isBuildFresh(home)) await buildPages(home);
  else if (kept === null) say("Built from exactly these sources before.");
  else kept.push("Built from exactly these sources before.\n");
  return one(true);
}

async function runVitest(room: Room, project: string): Promise<Count> {
  return withReport(async (report) => {
    const code = await runProgram(room, "vitest/vitest.mjs", [
      ...["run", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]);
    const result = readReport(report);
    const passed = numberIn(result, "numPassedTests");
    const failed = numberIn(result, "numFailedTests");
    // A file that cannot be loaded fails without counting a test.
    return {
      passed,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: numberIn(result, "numPendingTests"),
    };
  });
}

async function runPlaywright(room: Room): Promise<Count> {
  return withReport(async (report) => {
    const code = await runProgram(room, "@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const result = readReport(report);
    const stats = typeof result === "object" && result !== null && "stats" in result ? result.stats : null;
    const failed = numberIn(stats, "unexpected");
    // Passed, for a browser without a graphics card on two busy cores misses a moment now and then; but told.
    const secondTry = numberIn(stats, "flaky");
    return {
      passed: numberIn(stats, "expected") + secondTry,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: numberIn(stats, "skipped"),
      secondTry,
    };
  });
}

/** Runs a package's program with this Node in the checkout, its output on ours or kept; returns its exit code. */
async function runProgram(
  { home, kept }: Room,
  program: string,
  args: string[],
  extra: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [path.join(home, "node_modules", program), ...args], {
    cwd: home,
    // react-server is for commands; React's own tests of components must see the ordinary React.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...extra },
    stdio: ["ignore", kept === null ? "inherit" : "pipe", kept === null ? "inherit" : "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => kept?.push(text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    // Not before all it printed has come.
    child.once("close", (code) => resolve(code ?? 1));
  });
}

async function withReport(work: (report: string) => Promise<Count>): Promise<Count> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-report-"));
  try {
    return await work(path.join(folder, "report.json"));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): unknown {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
}

function numberIn(value: unknown, key: string): number {
  if (typeof value !== "object" || value === null) return 0;
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof found === "number" ? found : 0;
}

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
