// `npm test`: every check in order, and one plain line at the end, `N passed, N failed`.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { env } from "../env";
import { AppError } from "../errors";
import { buildPages, isBuildFresh, makeBasemapIfStale } from "./build-state";

type Count = { passed: number; failed: number; skipped?: number };
type Stage = { name: string; about: string; run(home: string): Promise<Count> };

/** In the order they run: the quick and broad ones first. */
const STAGES: Stage[] = [
  { name: "types", about: "next typegen, tsc", run: checkTypes },
  { name: "lint", about: "eslint, prettier", run: checkLint },
  { name: "floor", about: "who may import whom", run: (home) => runVitest(home, "floor plan") },
  { name: "unit", about: "lib and app, pure", run: runUnit },
  { name: "database", about: "one cloned database per worker", run: (home) => runVitest(home, "database") },
  { name: "build", about: "next build", run: checkBuild },
  { name: "browser", about: "journeys in Chromium", run: runPlaywright },
];

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
  const stages = STAGES.filter((stage) => argv.length === 0 || argv.includes(stage.name));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const stage of stages) {
    process.stdout.write(`\n=== ${stage.name}: ${stage.about}\n`);
    const began = Date.now();
    const count = noTestIsFailure(await stage.run(home).catch(asFailure));
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped ?? 0;
    lines.push(
      `${stage.name.padEnd(9)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed` +
        `${count.skipped ? ` ${count.skipped} skipped` : ""}  ${Math.round((Date.now() - began) / 1000)} s`,
    );
  }
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
  if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Map pictures are drawn for real in unit tests: from the basemap and fonts that a fresh checkout has yet to make. */
async function runUnit(home: string): Promise<Count> {
  await makeBasemapIfStale(home, say);
  return runVitest(home, "unit");
}

function asFailure(error: unknown): Count {
  process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
  return { passed: 0, failed: 1 };
}

function noTestIsFailure(count: Count): Count {
  if (count.passed + count.failed > 0) return count;
  process.stderr.write("No test ran.\n");
  return { ...count, failed: 1 };
}

async function checkTypes(home: string): Promise<Count> {
  // Routes and CSS modules get their types from Next; a fresh checkout has none of them yet.
  const generated = await runProgram(home, "next/dist/bin/next", ["typegen"]);
  const checked = generated === 0 && (await runProgram(home, "typescript/bin/tsc", ["--noEmit"])) === 0;
  // The build that follows in this run need not check the same files with the same compiler again (next.config.js).
  if (checked) process.env.DATELINE_TYPES_CHECKED = "1";
  return one(checked);
}

async function checkLint(home: string): Promise<Count> {
  // Both at once: each keeps one core busy, and says nothing where nothing is wrong.
  const codes = await Promise.all([
    runProgram(home, "eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
    runProgram(home, "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  ]);
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed };
}

async function checkBuild(home: string): Promise<Count> {
  await makeBasemapIfStale(home, say);
  if (isBuildFresh(home)) say("Built from exactly these sources before.");
  else await buildPages(home);
  return one(true);
}

async function runVitest(home: string, project: string): Promise<Count> {
  return withReport(async (report) => {
    const code = await runProgram(home, "vitest/vitest.mjs", [
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

async function runPlaywright(home: string): Promise<Count> {
  return withReport(async (report) => {
    const code = await runProgram(home, "@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    const result = readReport(report);
    const stats = typeof result === "object" && result !== null && "stats" in result ? result.stats : null;
    // A journey that needed a second try is told apart by Playwright; it did not pass the first time.
    const failed = numberIn(stats, "unexpected") + numberIn(stats, "flaky");
    return {
      passed: numberIn(stats, "expected"),
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: numberIn(stats, "skipped"),
    };
  });
}

/** Runs a package's program with this Node in the checkout, its output on ours; returns its exit code. */
async function runProgram(
  home: string,
  program: string,
  args: string[],
  extra: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [path.join(home, "node_modules", program), ...args], {
    cwd: home,
    // react-server is for commands; React's own tests of components must see the ordinary React.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...extra },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
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
