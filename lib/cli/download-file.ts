// One file from the network: resumed where it broke off, asked for again only when it has changed, checked, never too large.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { AppError } from "../errors";

export type Download = {
  readonly url: string;
  /** Absolute path it ends at. While it comes, `.part` stands beside it. */
  readonly file: string;
  readonly log: (line: string) => void;
  /** Larger files are refused. */
  readonly mostBytes?: number;
  /** Silence after which a download counts as broken off. */
  readonly silenceMs?: number;
  /** True for the first bytes of a file as it should be; `expected` names it: "zip archive". */
  readonly looksRight: (head: Buffer) => boolean;
  readonly expected: string;
  /** What to do when it is not there, when the other end fails, when there is no network: sentences. */
  readonly advice: { readonly missing: string; readonly failing: string; readonly offline: string };
};

const usualMost = 500_000_000;
const usualSilence = 30_000;

/** What we know of a file at the other end, kept beside it: by it the next download asks only for what is new. */
type Kept = { readonly etag: string | null; readonly lastModified: string | null };

/** Returns `file`. Throws `not_found` where there is none, `broken` where the network or the answer fails, with what to do. */
export async function downloadFile(download: Download): Promise<string> {
  const { url, file, log, mostBytes = usualMost, silenceMs = usualSilence, advice } = download;
  const name = path.basename(file);
  fs.mkdirSync(path.dirname(file), { recursive: true });
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
      return await downloadFile(download);
    }
    refuseStatus(response, download);
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
        `${url} broke off after ${bytes} of ${expected} bytes. Try again: it goes on from there.`,
      );
    keepWhole(part, download);
    return file;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("broken", `${url} could not be downloaded (${reasonOf(cause)}). ${advice.offline}`, {
      cause,
    });
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

function refuseStatus({ status }: Response, { url, advice }: Download): void {
  if (status === 200 || status === 206) return;
  if (status === 404) throw new AppError("not_found", `${url} is not there. ${advice.missing}`);
  throw new AppError("broken", `${url} answered ${status}. ${advice.failing}`);
}

/** The bytes look right: the half becomes the whole, with the time the other end tells, so that it is known again. */
function keepWhole(part: string, { url, file, looksRight, expected, advice }: Download): void {
  const open = fs.openSync(part, "r");
  const head = Buffer.alloc(64);
  const read = fs.readSync(open, head, 0, head.length, 0);
  fs.closeSync(open);
  if (!looksRight(head.subarray(0, read))) {
    removeKept(part);
    throw new AppError("broken", `${url} is no ${expected}. ${advice.failing}`);
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
