// A checkout of a repository of Who's On First: one GeoJSON file a record, thousands of folders deep.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { AppError } from "../../errors";
import type { ImportBatch } from "./place-format";
import { BatchSink } from "./read-batches";
import { hasBorrowedNames, wofName, wofPlace, type WofRow, type WofSpelling } from "./wof-record";

/** A record with its outline; the largest countries' have some 60 MB. */
const maxRecordBytes = 200_000_000;
const recordsPerBatch = 1_024;
const recordName = /^[1-9]\d*\.geojson$/;

const record = z.object({ properties: z.record(z.string(), z.unknown()) });

/** True for a folder that holds `data/` with records, or is such a `data` folder. */
export async function isRecordFolder(folder: string): Promise<boolean> {
  for await (const _ of walk(await dataFolder(folder))) return true;
  return false;
}

async function dataFolder(folder: string): Promise<string> {
  const data = path.join(folder, "data");
  return stat(data).then(
    (status) => (status.isDirectory() ? data : folder),
    () => folder,
  );
}

/** Record files in the order of their paths. Shapes by other sources (…-alt-….geojson) are no records. */
async function* walk(folder: string): AsyncGenerator<string, void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new AppError("invalid", `${folder} cannot be read.`, { cause: error });
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(inside);
    else if (entry.isFile() && recordName.test(entry.name)) yield inside;
  }
}

/** Bytes of all records, and a version: twelve hex digits over their names, sizes and times of change. */
export async function openRecords(folder: string): Promise<{ bytes: number; version: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const file of walk(await dataFolder(folder))) {
    const { size, mtimeMs } = await stat(file);
    bytes += size;
    hash.update(`${path.basename(file)} ${size} ${Math.round(mtimeMs)}\n`);
  }
  return { bytes, version: hash.digest("hex").slice(0, 12) };
}

/** Places with their names, a batch every 1,024 records; "line" is the number of the record in the order of the paths. */
export async function* readRecords(folder: string, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const sink = new BatchSink();
  let number = 0;
  let bytes = 0;
  for await (const file of walk(await dataFolder(folder))) {
    number += 1;
    bytes += (await stat(file)).size;
    if (number <= fromLine) continue;
    await readRecord(file, number, sink);
    if (number % recordsPerBatch === 0) yield sink.take(number, bytes);
  }
  if (number > fromLine && number % recordsPerBatch !== 0) yield sink.take(number, bytes);
}

async function readRecord(file: string, number: number, sink: BatchSink): Promise<void> {
  if ((await stat(file)).size > maxRecordBytes) {
    sink.refuse(number, "a record of more than 200 MB");
    return;
  }
  const properties = parseProperties(await readFile(file));
  if (properties === null) {
    sink.refuse(number, "no GeoJSON feature");
    return;
  }
  const row = rowOf(properties);
  const place = wofPlace(row);
  if ("reason" in place) {
    if (place.malformed) sink.refuse(number, place.reason);
    else sink.leave(number, place.reason);
    return;
  }
  const spellings = spellingsOf(properties);
  const languages = new Set(spellings.map(({ language }) => language)).size;
  const ownName = hasBorrowedNames(row, languages) ? row.name : null;
  const names = spellings.flatMap((spelling) => {
    const name = wofName(spelling, ownName);
    return "reason" in name ? [] : [name];
  });
  sink.places.push({ ...place, names });
}

function parseProperties(bytes: Buffer): Record<string, unknown> | null {
  try {
    const parsed = record.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data.properties : null;
  } catch {
    return null;
  }
}

function rowOf(properties: Readonly<Record<string, unknown>>): WofRow {
  const word = (...keys: readonly string[]): string => {
    for (const key of keys) {
      const value = properties[key];
      if (typeof value === "string" && value !== "") return value;
      if (typeof value === "number") return String(value);
    }
    return "";
  };
  const concordances = objectOf(properties["wof:concordances"]);
  const [hierarchy] = arrayOf(properties["wof:hierarchy"]).map(objectOf);
  const superseded = arrayOf(properties["wof:superseded_by"]);
  const ceased = /^\d{4}/.test(word("edtf:cessation")) || /^\d{4}/.test(word("edtf:deprecated"));
  // A label point lies inside the shape; the centroid of a bent one may not. They come in pairs.
  const label = word("lbl:latitude") !== "" && word("lbl:longitude") !== "";
  return {
    id: word("wof:id", "id"),
    country: word("wof:country", "iso:country"),
    placetype: word("wof:placetype"),
    name: word("wof:name"),
    lat: word(label ? "lbl:latitude" : "geom:latitude"),
    lon: word(label ? "lbl:longitude" : "geom:longitude"),
    geonames: wordOf(concordances["gn:id"]),
    wikidata: wordOf(concordances["wk:id"] ?? concordances["wd:id"]),
    icao: wordOf(concordances["icao:code"]),
    population: word("wof:population", "gn:population"),
    isCurrent: ceased ? "0" : word("mz:is_current"),
    supersededBy: superseded.map(String).join(","),
    divisionId: smallestDivision(hierarchy ?? {}, word("wof:id", "id")),
    admin1Name: "",
  };
}

function smallestDivision(hierarchy: Readonly<Record<string, unknown>>, own: string): string {
  for (const key of ["localadmin_id", "county_id", "macrocounty_id", "region_id"]) {
    const id = wordOf(hierarchy[key]);
    if (/^[1-9]\d*$/.test(id) && id !== own) return id;
  }
  return "";
}

/** "name:ara_x_preferred": ["..."] and its like. */
function spellingsOf(properties: Readonly<Record<string, unknown>>): WofSpelling[] {
  const spellings: WofSpelling[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const found =
      /^name:([a-z]{3})(?:_[a-z]+)*_x_(preferred|variant|colloquial|historical|unknown|abbreviation)$/.exec(
        key,
      );
    if (found === null) continue;
    const [, language = "", kind = ""] = found;
    for (const name of arrayOf(value)) if (typeof name === "string") spellings.push({ language, kind, name });
  }
  return spellings;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(value);
  return parsed.success ? parsed.data : {};
}

function wordOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
