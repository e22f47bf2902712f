// `dateline read`: a report in, its mentions, event drafts and claims out. Stores nothing and needs no running server.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseKnownActors, type KnownActor } from "../events/actor";
import { draftReport } from "../events/drafts/draft-report";
import { AppError } from "../errors";
import type { PlaceIndex } from "../gazetteer/place-index";
import { geoparse } from "../geoparser/geoparse";
import { openPlaceIndex } from "./open-place-index";
import { printReading } from "./print-reading";
import { decodeUtf8, readLines } from "./read-lines";
import { parseDocument, parseReadOptions, readUsage, type ReadOptions } from "./read-options";
import { faultLine, wireLine } from "./reading-wire";
import { processStreams, readAll, type Streams } from "./streams";

/** Exit code 0, or 1 where a line of the batch, or its day, could not be read (the rest is). Throws `invalid` for wrong options or an unreadable file. */
export async function run(argv: string[], streams: Streams = processStreams): Promise<number> {
  const options = parseReadOptions(argv);
  if (options.help) {
    await streams.stdout(readUsage);
    return 0;
  }
  const actors = await loadKnownActors();
  const text = options.jsonl ? null : await readText(options, streams);
  const opened = await openPlaceIndex({ gazetteer: options.gazetteer, bulk: options.jsonl });
  try {
    streams.stderr(`Names from ${opened.description}.\n`);
    if (text === null) return await readBatch(opened.index, actors, streams);
    const reading = await geoparse(text, { index: opened.index, publishedAt: options.published });
    const drafts = draftReport(text, reading, { actors });
    if (options.published === null)
      streams.stderr(
        'No day of publication: words like "Thursday" stay as they are. Give one with --published.\n',
      );
    await streams.stdout(
      options.json
        ? `${JSON.stringify({ reading, drafts }, null, 2)}\n`
        : printReading(text, reading, drafts, options.explain),
    );
    return 0;
  } finally {
    await opened.close();
  }
}

async function readBatch(
  index: PlaceIndex,
  actors: readonly KnownActor[],
  streams: Streams,
): Promise<number> {
  let faults = 0;
  for await (const line of readLines(streams.stdin)) {
    const document = parseDocument(line.text);
    if (document.kind === "fault") {
      faults += 1;
      streams.stderr(`line ${line.number}: ${document.message}\n`);
      await streams.stdout(`${JSON.stringify(faultLine(document.id, document.message))}\n`);
      continue;
    }
    if (document.warning !== null) {
      faults += 1;
      streams.stderr(`line ${line.number}: ${document.warning}\n`);
    }
    const reading = await geoparse(document.text, { index, publishedAt: document.publishedAt });
    const drafts = draftReport(document.text, reading, { actors });
    await streams.stdout(`${JSON.stringify(wireLine(document.id, reading, drafts))}\n`);
  }
  return faults === 0 ? 0 : 1;
}

async function readText(options: ReadOptions, streams: Streams): Promise<string> {
  const name = options.file ?? "-";
  const bytes = name === "-" ? await readAll(streams.stdin) : await readBytes(name);
  const text = decodeUtf8(bytes);
  if (text === null)
    throw new AppError(
      "invalid",
      `${name === "-" ? "Standard input" : name} is not UTF-8. Convert it first, e.g. iconv -f windows-1252 -t utf-8.`,
    );
  return text;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "it is a folder"
          : code === "EACCES"
            ? "it may not be read"
            : "it could not be read";
    throw new AppError("invalid", `${file}: ${reason}.`, { cause });
  }
}

/** The known actors of this checkout, checked. */
async function loadKnownActors(): Promise<KnownActor[]> {
  const home = process.env["DATELINE_HOME"] ?? process.cwd();
  const value: unknown = JSON.parse(
    await readFile(path.join(home, "seeds", "actors", "actors.json"), "utf8"),
  );
  return parseKnownActors(value);
}
