// What the map page sends before the first act, and how soon a click is answered, in a real browser.
//   npm run bench -- page [--url http://localhost:3000/] [--rounds 5] [--json]
// Without --url a seeded app of its own is started. Bytes are gzipped here, with zlib's usual level, whoever served them: of the
// HTML, the styles (those in the HTML and those in files), the scripts that the HTML names and a modern browser takes, and the
// fonts as they are. A click's time is the browser's own (Event Timing: from the press to the next frame, in steps of 8 ms), on
// a desktop page whose map is drawn; without a graphics chip that frame is drawn in software.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { AppError } from "../lib/errors";
import { findBrowser } from "../lib/testing/find-browser";
import { spreadOf } from "./spread";

const home = fileURLToPath(new URL("../", import.meta.url));
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  hasTouch: true,
  isMobile: true,
};
const desktop = { viewport: { width: 1280, height: 800 } };

type Weights = Readonly<Record<"html" | "styles" | "scripts" | "fonts" | "pictures", number>> & {
  readonly scriptFiles: number;
};

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
    const clicks = await timeClicks(browser, served.url, Number(values.rounds));
    print(weights, clicks);
    if (values.json) {
      fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
      const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`;
      const results = { url: served.url, machine, gzipBytes: weights, clicks };
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
  await page.goto(url, { waitUntil: "networkidle" });
  const html = await (await context.request.get(url)).text();
  const taken = await Promise.all(files);
  await context.close();

  const ofKind = (kind: string): Buffer[] =>
    taken.flatMap((file) => (file.kind === kind ? [file.bytes] : []));
  const named = taken.filter(
    ({ kind, address }) => kind === "script" && html.includes(new URL(address).pathname),
  );
  const inline = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, words = ""]) => words);
  return {
    html: gzipped(ofKind("document")),
    styles: gzipped([...ofKind("stylesheet"), ...inline.map((words) => Buffer.from(words))]),
    scripts: gzipped(named.map(({ bytes }) => bytes)),
    scriptFiles: named.length,
    fonts: sum(ofKind("font").map(({ length }) => length)),
    pictures: sum(ofKind("image").map(({ length }) => length)),
  };
}

type Click = { readonly what: string; readonly medianMs: number; readonly mostMs: number };

async function timeClicks(browser: Browser, url: string, rounds: number): Promise<Click[]> {
  const context = await browser.newContext(desktop);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.maplibregl-map[data-idle="true"]').waitFor({ timeout: 60_000 });
  await page.locator("[data-event]").first().waitFor();
  const acts: readonly (readonly [string, string])[] = [
    ["a row of the list", "[data-event]"],
    ["the panel's Close", '[aria-label="Close"]:visible'],
    ["a kind of the filter", 'section[aria-label="Filters"] a >> nth=0'],
    ["the same kind again", 'section[aria-label="Filters"] a >> nth=0'],
    ["the basemap's button", 'button[aria-label="Basemap"]'],
    ["the same button again", 'button[aria-label="Basemap"]'],
  ];
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [what, selector] of acts) {
      times.set(what, [...(times.get(what) ?? []), await timeClick(page, selector)]);
      await page.locator('.maplibregl-map[data-idle="true"]').waitFor();
    }
  await context.close();
  return [...times].map(([what, values]) => {
    const { median, most } = spreadOf(values);
    return { what, medianMs: median, mostMs: most };
  });
}

/** From the press to the frame that shows what it did. */
async function timeClick(page: Page, selector: string): Promise<number> {
  const watched = await page.evaluateHandle(() => {
    const times: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (["pointerdown", "pointerup", "click"].includes(name)) times.push(duration);
    });
    // TypeScript does not know the threshold yet.
    const asked = { type: "event", durationThreshold: 16 };
    observer.observe(asked);
    return { times, observer };
  });
  await page.locator(selector).first().click();
  const longest = await watched.evaluate(async ({ times, observer }) => {
    // Entries come with a frame after the one they tell of.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return Math.max(16, ...times);
  });
  await watched.dispose();
  return longest;
}

function print(weights: Weights, clicks: readonly Click[]): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `scripts named in the HTML, gzipped: ${kilobytes(weights.scripts)} in ${weights.scriptFiles} files`,
  );
  console.log(
    `HTML, gzipped: ${kilobytes(weights.html)}; styles alone, gzipped: ${kilobytes(weights.styles)}`,
  );
  console.log(`fonts: ${kilobytes(weights.fonts)}; pictures: ${kilobytes(weights.pictures)}`);
  console.log("\nclick on                 median   most");
  for (const { what, medianMs, mostMs } of clicks)
    console.log(`${what.padEnd(24)} ${String(medianMs).padStart(4)} ms ${String(mostMs).padStart(4)} ms`);
}

/** The app of the browser journeys: seeded, built when stale, gone when it is stopped. */
async function serve(): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(home, "lib/testing/serve-for-e2e.ts")],
    { cwd: home, stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, DATELINE_HOME: home } },
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
