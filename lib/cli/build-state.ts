// Builds the basemap and the pages when they are older than their sources, and not otherwise.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { AppError } from "../errors";
import { readBasemapOptions } from "./basemap-options";

const BUILD_SOURCES = [
  "app",
  "lib",
  "public",
  "prisma/schema",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "tsconfig.json",
  "package-lock.json",
];

/** Tests, commands and notes are no part of a build, and the basemap is read when it is asked for. */
const isBuilt = (file: string): boolean =>
  !/^lib\/(cli|testing)\/|\.test\.tsx?$|\.md$|\.pmtiles$|\/\.made-from$/.test(file);

/** What the basemap is made by: files that name it, and the geometry they use. */
const makesBasemap = (file: string): boolean =>
  /basemap|curated-labels|^lib\/(?:geo|text|gazetteer)\/|^seeds\/gazetteer\/|^package-lock\.json$/.test(
    file,
  ) && !/\.test\.tsx?$|\.md$/.test(file);

/** sha256 over the kept files under `sources` (paths and bytes) and the Node version. Missing sources count as absent. */
function hashSources(home: string, sources: string[], keep: (file: string) => boolean): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap((source) => listFiles(home, source)).filter(keep)) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(home, file)));
  }
  return hash.digest("hex");
}

/** True when `.next` was built from exactly these sources with this Node. */
export function isBuildFresh(home: string): boolean {
  return (
    fs.existsSync(path.join(home, ".next", "BUILD_ID")) &&
    readMark(buildMark(home)) === hashSources(home, BUILD_SOURCES, isBuilt)
  );
}

/**
 * Makes the basemap and runs `next build`, each only if stale; `log` is told what is being made.
 * Throws `broken` with the end of the output when one fails.
 */
export async function buildIfStale(home: string, log: (line: string) => void): Promise<void> {
  await makeBasemapIfStale(home, log);
  if (isBuildFresh(home)) return;
  log("Building the pages (about half a minute; only after the sources changed) …");
  await buildPages(home);
}

/** Runs `next build` and notes what it was made from. Throws `broken` as `buildIfStale`. */
export async function buildPages(home: string): Promise<void> {
  const before = hashSources(home, BUILD_SOURCES, isBuilt);
  fs.rmSync(buildMark(home), { force: true });
  const next = path.join(home, "node_modules", "next", "dist", "bin", "next");
  await runQuietly("next build", [next, "build"], home);
  writeMark(buildMark(home), before);
}

/** Runs `dateline basemap` where the archive is missing or its makers have changed. */
export async function makeBasemapIfStale(home: string, log: (line: string) => void): Promise<void> {
  const hash = hashSources(home, ["lib", "seeds/gazetteer", "package-lock.json"], makesBasemap);
  const folder = path.join(home, "public", "basemap");
  const exists =
    fs.existsSync(folder) &&
    fs.readdirSync(folder).some((file) => file.endsWith(".pmtiles")) &&
    hasFonts(home);
  const mark = readMark(basemapMark(home));
  if (exists && (mark === null || mark === hash)) {
    if (mark === null) writeMark(basemapMark(home), hash);
    return;
  }
  log("Making the basemap …");
  const options = readBasemapOptions(home);
  await runQuietly("dateline basemap", [path.join(home, "lib/cli/bin.mjs"), "basemap", ...options], home);
  writeMark(basemapMark(home), hash);
}

function hasFonts(home: string): boolean {
  const folder = path.join(home, "public", "fonts");
  return fs.existsSync(folder) && fs.readdirSync(folder).some((file) => file.endsWith(".woff2"));
}

async function runQuietly(what: string, args: string[], home: string): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString("utf8")).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const end = (): void => void child.kill("SIGTERM");
  process.once("exit", end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("exit", end);
  if (code !== 0) throw new AppError("broken", `\`${what}\` failed:\n${output.trim()}`);
}

/** Paths relative to `home`, sorted; generated code and installed packages are left out. */
function listFiles(home: string, source: string): string[] {
  const stat = fs.statSync(path.join(home, source), { throwIfNoEntry: false });
  if (stat === undefined || /(^|\/)(generated|node_modules)$/.test(source)) return [];
  if (!stat.isDirectory()) return [source];
  return fs
    .readdirSync(path.join(home, source))
    .sort()
    .flatMap((name) => listFiles(home, `${source}/${name}`));
}

function readMark(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : null;
}

function writeMark(file: string, hash: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${hash}\n`);
}

function buildMark(home: string): string {
  return path.join(home, ".next", "built-from");
}

function basemapMark(home: string): string {
  return path.join(home, "public", "basemap", ".made-from");
}
