// The Chromium that the browser journeys drive: CHROME_BIN, the system's, or the one from npm, unpacked once per checkout.
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { AppError } from "../errors";

export type Browser = {
  executablePath: string;
  /** What the browser's process needs besides our own environment. */
  env: Record<string, string>;
};

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Finds a browser that starts. `home` is the checkout: the npm one is unpacked into node_modules/.cache there.
 * Throws `broken` with what to do when none does.
 */
export async function findBrowser(home: string): Promise<Browser> {
  const given = process.env.CHROME_BIN;
  if (given !== undefined && given !== "") {
    if (starts(given, {})) return { executablePath: given, env: {} };
    throw new AppError("broken", `CHROME_BIN is ${given}, which does not start. Correct it or leave it out.`);
  }
  for (const executablePath of SYSTEM) {
    if (fs.existsSync(executablePath) && starts(executablePath, {})) return { executablePath, env: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new AppError(
      "broken",
      "The browser journeys need Chrome or Chromium: set CHROME_BIN to its program file.",
    );
  }
  const folder = await unpack(home);
  const executablePath = path.join(folder, "chromium");
  const env: Record<string, string> = {};
  // A machine without any fonts set up makes Chromium complain for every page; the package brings a plain setup.
  if (!fs.existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = path.join(folder, "fonts");
  if (starts(executablePath, env)) return { executablePath, env };
  const libraries = path.join(folder, "al2023", "lib");
  env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  if (starts(executablePath, env)) return { executablePath, env };
  throw new AppError(
    "broken",
    `The Chromium from npm (${executablePath}) does not start here: ${complaint(executablePath, env)}. ` +
      "Install Chromium or set CHROME_BIN to a Chrome.",
  );
}

/** Unpacks @sparticuz/chromium with its libraries; half-unpacked folders never bear the final name. */
async function unpack(home: string): Promise<string> {
  const version = packageVersion();
  const folder = path.join(home, "node_modules", ".cache", `dateline-chromium-${version}`);
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const half = fs.mkdtempSync(`${folder}-`);
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on Amazon Linux.
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  process.env.TMPDIR = half;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    if (os.tmpdir() !== half)
      throw new AppError("broken", `The temporary folder could not be moved to ${half}.`);
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    if (AWS_EXECUTION_ENV === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = AWS_EXECUTION_ENV;
  }
  try {
    fs.renameSync(half, folder);
  } catch (error) {
    // Another run was faster; its copy is as good.
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
  return folder;
}

/** The package exports no package.json, so it is read beside the entry file. */
function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0";
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return run(executablePath, env).status === 0;
}

function complaint(executablePath: string, env: Record<string, string>): string {
  const { stderr, error } = run(executablePath, env);
  return (error?.message ?? stderr.trim().split("\n")[0]) || "no reason given";
}

function run(executablePath: string, env: Record<string, string>): SpawnSyncReturns<string> {
  return spawnSync(executablePath, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 30_000,
  });
}
