// GeoNames' country files from the network into the data folder: resumed where they broke off, checked, never too large.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { AppError } from "../errors";

export type DownloadOptions = {
  /** Folder of the files at the other end, without a slash at the end. */
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Larger files are refused; the largest country has some 90 MB. */
  readonly mostBytes?: number;
  /** Silence after which a download counts as broken off. */
  readonly silenceMs?: number;
};

const usualMost = 500_000_000;
const usualSilence = 30_000;

/** What we know of a file at the other end, kept beside it: by it the next download asks only for what is new. */
type Kept = { readonly etag: string | null; readonly lastModified: string | null };

/**
 * The zips of these countries (two capital letters), downloaded into `<dataDir>/downloads/geonames`; a file that is still
 * the same at the other end is not downloaded again. Throws `not_found` for a country that is not there, `broken` where the
 * network or the answer fails, with what to do.
 */
export async function downloadCountries(
  codes: readonly string[],
  options: DownloadOptions,
): Promise<string[]> {
  const folder = path.join(options.dataDir, "downloads", "geonames");
  fs.mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const code of codes) files.push(await downloadZip(`${code}.zip`, folder, options));
  return files;
}

async function downloadZip(name: string, folder: string, options: DownloadOptions): Promise<string> {
  const { baseUrl, log, mostBytes = usualMost, silenceMs = usualSilence } = options;
  const url = `${baseUrl}/${name}`;
  const file = path.join(folder, name);
  const part = `${file}.part`;
  const whole = readKept(file);
  const half = fs.existsSync(part) ? readKept(part) : null;
  const size = half === null ? 0 : fs.statSync(part).size;
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    const response = await ask(url, headersFor(whole, half, size), silence.signal);
    if (response.status === 304) {
      await response.body?.cancel();
      log(`${name} is as it was when it was downloaded.`);
      return file;
    }
    if (response.status === 416) {
      // The half we hold belongs to another file by now.
      await response.body?.cancel();
      removeKept(part);
      clearTimeout(timer);
      return await downloadZip(name, folder, options);
    }
    refuseStatus(response, url);
    const goesOn = response.status === 206 && size > 0;
    const told = Number(response.headers.get("content-length") ?? Number.NaN);
    const expected = Number.isFinite(told) ? told + (goesOn ? size : 0) : null;
    if (expected !== null && expected > mostBytes) throw tooLarge(url, mostBytes);
    if (!goesOn) removeKept(part);
    writeKept(part, {
      etag: response.headers.get("etag"),
      lastModified: response.headers.get("last-modified"),
    });
    let bytes = goesOn ? size : 0;
    log(`${goesOn ? `Going on behind ${bytes.toLocaleString("en")} bytes of` : "Downloading"} ${url}`);
    const { body } = response;
    if (body === null) throw new AppError("broken", `${url} answered without a file.`);
    await pipeline(
      async function* () {
        for await (const chunk of chunksOf(body)) {
          clearTimeout(timer);
          timer = setTimeout(() => silence.abort(), silenceMs);
          bytes += chunk.length;
          if (bytes > mostBytes) throw tooLarge(url, mostBytes);
          yield chunk;
        }
      },
      fs.createWriteStream(part, { flags: goesOn ? "a" : "w" }),
      { signal: silence.signal },
    );
    if (expected !== null && bytes !== expected)
      throw new AppError(
        "broken",
        `${url} broke off after ${bytes} of ${expected} bytes. Call install again: it goes on from there.`,
      );
    keepWhole(part, file, url);
    return file;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      "broken",
      `${url} could not be downloaded (${reasonOf(cause)}). Call install again when there is a network: it goes on where it ` +
        `was. Or download ${name} elsewhere and call: dateline gazetteer import geonames ${name}`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
}

async function* chunksOf(body: NonNullable<Response["body"]>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** At most three hops, each to http or https. */
async function ask(url: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let hop = 0; hop <= 3; hop += 1) {
    const response = await fetch(at, {
      headers: { "user-agent": "dateline", "accept-encoding": "identity", ...headers },
      redirect: "manual",
      signal,
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || response.status === 304 || next === null)
      return response;
    await response.body?.cancel();
    const target = new URL(next, at);
    if (target.protocol !== "https:" && target.protocol !== new URL(url).protocol)
      throw new AppError("broken", `${url} leads to ${target.href}, where no file is downloaded from.`);
    at = target.href;
  }
  throw new AppError("broken", `${url} leads from one address to the next without an end.`);
}

function headersFor(whole: Kept | null, half: Kept | null, size: number): Record<string, string> {
  const mark = half?.etag ?? half?.lastModified ?? null;
  if (mark !== null && size > 0) return { range: `bytes=${size}-`, "if-range": mark };
  if (whole === null) return {};
  const headers: Record<string, string> = {};
  if (whole.etag !== null) headers["if-none-match"] = whole.etag;
  else if (whole.lastModified !== null) headers["if-modified-since"] = whole.lastModified;
  return headers;
}

function refuseStatus({ status }: Response, url: string): void {
  if (status === 200 || status === 206) return;
  if (status === 404)
    throw new AppError("not_found", `${url} is not there. Is it the code of a country that GeoNames has?`);
  throw new AppError("broken", `${url} answered ${status}. Try again later, or set DATELINE_GEONAMES_URL.`);
}

/** The bytes are a zip: the half becomes the whole, with the time the other end tells, so that it is known again. */
function keepWhole(part: string, file: string, url: string): void {
  const open = fs.openSync(part, "r");
  const head = Buffer.alloc(4);
  fs.readSync(open, head, 0, 4, 0);
  fs.closeSync(open);
  if (head.toString("latin1") !== "PK\u0003\u0004") {
    removeKept(part);
    throw new AppError(
      "broken",
      `${url} is no zip archive. Does DATELINE_GEONAMES_URL lead to GeoNames' files?`,
    );
  }
  const kept = readKept(part);
  const changed = kept?.lastModified === null || kept === null ? Number.NaN : Date.parse(kept.lastModified);
  if (Number.isFinite(changed)) fs.utimesSync(part, new Date(changed), new Date(changed));
  fs.renameSync(part, file);
  fs.renameSync(`${part}.json`, `${file}.json`);
}

function readKept(file: string): Kept | null {
  if (!fs.existsSync(file)) return null;
  try {
    const kept: unknown = JSON.parse(fs.readFileSync(`${file}.json`, "utf8"));
    if (typeof kept !== "object" || kept === null || !("etag" in kept) || !("lastModified" in kept))
      return null;
    const { etag, lastModified } = kept;
    return {
      etag: typeof etag === "string" ? etag : null,
      lastModified: typeof lastModified === "string" ? lastModified : null,
    };
  } catch {
    return null;
  }
}

function writeKept(file: string, kept: Kept): void {
  fs.writeFileSync(`${file}.json`, JSON.stringify(kept));
}

function removeKept(file: string): void {
  fs.rmSync(file, { force: true });
  fs.rmSync(`${file}.json`, { force: true });
}

function tooLarge(url: string, mostBytes: number): AppError {
  return new AppError(
    "broken",
    `${url} is larger than ${mostBytes.toLocaleString("en")} bytes and is not downloaded.`,
  );
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === "AbortError") return "nothing came for a while";
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
