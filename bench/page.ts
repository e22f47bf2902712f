// What the map page sends before the first act, whose scripts these are, and how soon a click is answered, in a real browser.
//   npm run bench -- page [--url http://localhost:3000/] [--rounds 5] [--json]
// Without --url a seeded app of its own is started. Bytes are gzipped here, with zlib's usual level, whoever served them: of the
// HTML, the styles (those in the HTML and those in files), the scripts that the HTML names and a modern browser takes, and the
// fonts as they are. Whose a script's bytes are, its source map tells, where the pages were built with DATELINE_SOURCE_MAPS=1, as
// they are here when they have to be built: each owner has its share of the file's gzipped bytes.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium, type APIRequestContext, type Browser } from "@playwright/test";
import { compileHint } from "../lib/cli/hint-scripts.mjs";
import { AppError } from "../lib/errors";
import { findBrowser } from "../lib/testing/find-browser";
import { scriptOwners } from "./script-owners";
import { timeClicks, type Click } from "./time-clicks";

const home = fileURLToPath(new URL("../", import.meta.url));
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  hasTouch: true,
  isMobile: true,
};

type Weights = Readonly<Record<"html" | "styles" | "scripts" | "fonts" | "pictures", number>> & {
  readonly scriptFiles: number;
  /** Bytes of the HTML as the server squeezed it for this browser. */
  readonly htmlAsSent: number;
  /** Shares of `scripts`; empty where no source maps are served. */
  readonly owners: Readonly<Record<string, number>>;
};

/** Of the processor, for the second round of clicks: about a phone's. */
const slowdown = 4;

export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      url: { type: "string" },
      rounds: { type: "string", default: "5" },
      json: { type: "boolean", default: false },
    },
  });
  const served = values.url === undefined ? await serve() : { url: values.url, stop: async () => undefined };
  const { executablePath, env } = await findBrowser(home);
  const browser = await chromium.launch({
    executablePath,
    env: { ...ownEnv(), ...env },
    args: [
      "--no-sandbox",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
    ],
  });
  try {
    const weights = await weigh(browser, served.url);
    const rounds = Number(values.rounds);
    const clicks = await timeClicks(browser, served.url, { rounds, slowdown: 1 });
    const slowClicks = await timeClicks(browser, served.url, { rounds, slowdown });
    print(weights, clicks, slowClicks);
    if (values.json) {
      fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
      const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`;
      const results = { url: served.url, machine, gzipBytes: weights, clicks, slowClicks };
      fs.writeFileSync(path.join(home, "bench/results/page.json"), `${JSON.stringify(results, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await served.stop();
  }
}

/** What a phone takes until it rests: the live map waits there, so nothing of it is in these figures. */
async function weigh(browser: Browser, url: string): Promise<Weights> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const files: Promise<{ kind: string; address: string; bytes: Buffer }>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (!["document", "stylesheet", "script", "font", "image"].includes(kind)) return;
    files.push(response.body().then((bytes) => ({ kind, address: response.url(), bytes })));
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  const sent = (await answer?.request().sizes())?.responseBodySize ?? NaN;
  const html = await (await context.request.get(url)).text();
  const taken = await Promise.all(files);

  const ofKind = (kind: string): Buffer[] =>
    taken.flatMap((file) => (file.kind === kind ? [file.bytes] : []));
  const named = taken.filter(
    ({ kind, address }) => kind === "script" && html.includes(new URL(address).pathname),
  );
  const owners = await shareOut(named, context.request);
  await context.close();
  const inline = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, words = ""]) => words);
  return {
    html: gzipped(ofKind("document")),
    styles: gzipped([...ofKind("stylesheet"), ...inline.map((words) => Buffer.from(words))]),
    scripts: gzipped(named.map(({ bytes }) => bytes)),
    scriptFiles: named.length,
    htmlAsSent: sent,
    owners,
    fonts: sum(ofKind("font").map(({ length }) => length)),
    pictures: sum(ofKind("image").map(({ length }) => length)),
  };
}

/** Gzipped bytes of all these scripts by owner, most first. */
async function shareOut(
  scripts: readonly { address: string; bytes: Buffer }[],
  request: APIRequestContext,
): Promise<Record<string, number>> {
  const shares = new Map<string, number>();
  for (const { address, bytes } of scripts) {
    // Source maps are made before the hint is put before the script (lib/cli/hint-scripts.mjs).
    const code = bytes.toString().replace(compileHint, "");
    const name = /\n\/\/# sourceMappingURL=(\S+)/.exec(code)?.[1];
    const map = name === undefined ? null : await request.get(new URL(name, address).href);
    if (map?.ok() !== true) return {};
    const perCharacter = gzipSync(bytes).length / code.length;
    for (const [owner, characters] of scriptOwners(code, await map.json()))
      shares.set(owner, (shares.get(owner) ?? 0) + characters * perCharacter);
  }
  return Object.fromEntries([...shares].sort(([, a], [, b]) => b - a));
}

function print(weights: Weights, clicks: readonly Click[], slowClicks: readonly Click[]): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `scripts named in the HTML, gzipped: ${kilobytes(weights.scripts)} in ${weights.scriptFiles} files`,
  );
  const owners = Object.entries(weights.owners);
  console.log(
    owners.length === 0
      ? "  whose they are is not told: no source maps are served (DATELINE_SOURCE_MAPS=1 when the pages are built)"
      : `  ${owners.map(([owner, bytes]) => `${owner} ${kilobytes(bytes)}`).join(", ")}`,
  );
  console.log(
    `HTML as it was sent: ${kilobytes(weights.htmlAsSent)}, gzipped: ${kilobytes(weights.html)}; styles alone, gzipped: ${kilobytes(weights.styles)}`,
  );
  console.log(`fonts: ${kilobytes(weights.fonts)}; pictures: ${kilobytes(weights.pictures)}`);
  console.log(`\nclick on                    median   most   with a processor ${slowdown} times slower`);
  clicks.forEach(({ what, medianMs, mostMs }, index) => {
    const slow = slowClicks[index];
    const figures = [medianMs, mostMs, slow?.medianMs ?? NaN, slow?.mostMs ?? NaN];
    console.log(`${what.padEnd(27)} ${figures.map((ms) => `${String(ms).padStart(4)} ms`).join("")}`);
  });
}

/** The app of the browser journeys: seeded, built when stale, gone when it is stopped. */
async function serve(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(home, "lib/testing/serve-for-e2e.ts")],
    {
      cwd: home,
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, DATELINE_HOME: home, DATELINE_SOURCE_MAPS: "1" },
    },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) =>
      reject(new AppError("broken", `The app ended with code ${code}; see above.`)),
    );
    createInterface({ input: child.stdout }).on("line", (words) => {
      if (words.startsWith("{")) resolve(words);
    });
  });
  const { baseUrl }: { baseUrl: string } = JSON.parse(line);
  return {
    url: `${baseUrl}/`,
    stop: async () => {
      child.stdin.end();
      await gone;
    },
  };
}

function ownEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function gzipped(files: readonly (Buffer | Uint8Array)[]): number {
  return sum(files.map((bytes) => gzipSync(bytes).length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
