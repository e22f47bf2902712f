// For tests of the import: a format that reads places from lines of JSON, told in as few words as a test needs.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { pool } from "../db/client";
import type {
  ImportBatch,
  PlaceFormat,
  SourceDivision,
  SourceIds,
  SourceName,
  SourcePlace,
} from "../gazetteer/import/place-format";
import { noExternalIds } from "../gazetteer/import/imported-place";
import { scriptOf } from "../text/fold";

type PlaceWords = Omit<Partial<SourcePlace>, "names" | "externalIds"> & {
  readonly lon?: number;
  readonly lat?: number;
  readonly names?: readonly string[];
  readonly externalIds?: Partial<SourcePlace["externalIds"]>;
};
/** A line of the file: a place, a name or ids of their own, a division, or what the format itself leaves out. */
export type JsonLine =
  | { readonly place: PlaceWords }
  | { readonly name: string; readonly of: string }
  | { readonly division: SourceDivision }
  | { readonly otherIds: SourceIds["ids"]; readonly of: string }
  | { readonly skip: string };

/** So many places of different names, one a degree of latitude, each with a second spelling. */
export function manyLines(count: number): JsonLine[] {
  return Array.from({ length: count }, (_, at) => ({
    place: {
      ref: `r${at}`,
      name: `Tal ${"abcdefghijklmnopqrstuvwxyz"[at % 26]}amra`,
      lat: 20 + at,
      names: [`Name ${at}`],
    },
  }));
}

export type JsonFormatOptions = {
  readonly key?: PlaceFormat["key"];
  readonly refIs?: PlaceFormat["refIs"];
  readonly version?: string;
  readonly batchLines?: number;
  /** Called before each batch with the lines behind it; may throw. */
  readonly beforeBatch?: (line: number) => Promise<void> | void;
};

/** A place near Abu Kamal unless told otherwise. */
export function aSourcePlace({
  lon = 40.9,
  lat = 34.4,
  names = [],
  externalIds = {},
  ...more
}: PlaceWords): SourcePlace {
  return {
    ref: "1",
    rank: 0,
    name: "Tal Asfar",
    kind: "village",
    point: { lon, lat },
    radiusMeters: 1_000,
    precision: "locality",
    countryCode: "SY",
    divisionCode: null,
    ownDivisionCode: null,
    admin1Name: null,
    population: null,
    prominence: 0.1,
    timeZone: null,
    coordinateStatus: "approximate",
    coordinateNote: null,
    externalIds: { ...noExternalIds, ...externalIds },
    names: names.map(spelling),
    ...more,
  };
}

function spelling(name: string): SourceName["name"] {
  return { name, language: null, script: scriptOf(name), kind: "common", usedBy: null };
}

/** A format whose one dataset is named like the file ("alpha.jsonl" -> "alpha"). */
export function jsonFormat({
  key = "csv",
  refIs = null,
  version = "1",
  batchLines = 3,
  beforeBatch,
}: JsonFormatOptions = {}): PlaceFormat {
  return {
    key,
    summary: "lines of JSON, for tests",
    refIs,
    openDatasets: (paths) =>
      Promise.resolve(
        paths.map((file) => ({
          source: {
            key: path.basename(file, ".jsonl"),
            name: `Test ${path.basename(file)}`,
            licence: "CC0",
            licenceUrl: null,
            url: null,
            attribution: "nobody",
            version,
          },
          files: [{ path: file, entry: null, role: "places", bytes: fs.statSync(file).size }],
        })),
      ),
    async *read(file, fromLine) {
      const lines = fs
        .readFileSync(file.path, "utf8")
        .split("\n")
        .filter((line) => line !== "");
      for (let at = fromLine; at < lines.length; at += batchLines) {
        await beforeBatch?.(at);
        const end = Math.min(lines.length, at + batchLines);
        yield batchOf(lines.slice(at, end), end, Math.floor((file.bytes * end) / lines.length));
      }
    },
  };
}

function batchOf(lines: readonly string[], line: number, bytesRead: number): ImportBatch {
  const places: SourcePlace[] = [];
  const names: SourceName[] = [];
  const divisions: SourceDivision[] = [];
  const ids: SourceIds[] = [];
  const skipped: { line: number; reason: string }[] = [];
  for (const text of lines) {
    const told: JsonLine = JSON.parse(text, (_, value: unknown) => (value === "NaN" ? Number.NaN : value));
    if ("place" in told) places.push(aSourcePlace(told.place));
    else if ("name" in told) names.push({ ref: told.of, name: spelling(told.name) });
    else if ("division" in told) divisions.push(told.division);
    else if ("otherIds" in told) ids.push({ ref: told.of, ids: told.otherIds });
    else skipped.push({ line, reason: told.skip });
  }
  return { places, names, divisions, ids, skipped, line, bytesRead };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes `<name>.jsonl` into a new temporary folder, which goes when the file of tests is through. */
export function writeJsonPlaces(name: string, lines: readonly JsonLine[]): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-places-"));
  folders.push(folder);
  const file = path.join(folder, `${name}.jsonl`);
  fs.writeFileSync(
    file,
    lines
      .map(
        (line) => `${JSON.stringify(line, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value))}\n`,
      )
      .join(""),
  );
  return file;
}

/** Every row of the gazetteer's tables as text, in a steady order; of sources what does not tell the time. */
export async function dumpGazetteer(): Promise<Record<string, string[]>> {
  const queries = {
    place: "SELECT place::text AS row FROM place ORDER BY id",
    name: "SELECT place_name::text AS row FROM place_name ORDER BY place_id, ordinal",
    record: "SELECT place_record::text AS row FROM place_record ORDER BY source_key, source_ref",
    alias: "SELECT alias::text AS row FROM alias ORDER BY subject, old",
    source: "SELECT (key, name, format, slot, place_count, name_count)::text AS row FROM source ORDER BY key",
  };
  const dump: Record<string, string[]> = {};
  for (const [table, query] of Object.entries(queries))
    dump[table] = (await pool().query<{ row: string }>(query)).rows.map(({ row }) => row);
  return dump;
}
