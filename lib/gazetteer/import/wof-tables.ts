// The two tables of a country of Who's On First: places, and names with ISO 639-3 languages, under a header each.
import fs from "node:fs";
import type { ImportBatch, ImportFile } from "./place-format";
import { readBatches, type LineReader } from "./read-batches";
import { readFileLines, readFirstLines } from "./read-file-lines";
import type { PackedFile } from "./unpack-file";
import { hasBorrowedNames, wofName, wofPlace, worldFameLanguages, type WofRow } from "./wof-record";

export type WofColumns = {
  readonly role: "places" | "names";
  readonly at: ReadonlyMap<string, number>;
  readonly count: number;
};

const placeColumns = ["wof_id", "country", "placetype", "name", "lat", "lon"];
const nameColumns = ["wof_id", "lang", "kind", "name"];

/** Which table a header line belongs to, and where its columns are; null where it is neither. */
export function wofColumns(header: string): WofColumns | null {
  const names = header.split("\t");
  const at = new Map(names.map((name, number) => [name, number]));
  const has = (columns: readonly string[]): boolean => columns.every((name) => at.has(name));
  const role = has(placeColumns) ? "places" : has(nameColumns) ? "names" : null;
  return role === null ? null : { role, at, count: names.length };
}

/** Places or names behind `fromLine`; throws as `readBatches` does. */
export async function* readWofTable(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const [header = ""] = await readFirstLines(file, 1);
  const columns = wofColumns(header);
  if (columns === null) return;
  const reader =
    columns.role === "places"
      ? placeReader(columns)
      : nameReader(columns, await findBorrowers(file, columns));
  yield* readBatches(file, fromLine, 1, reader);
}

function rowOf(cells: readonly string[], at: ReadonlyMap<string, number>): WofRow {
  const cell = (name: string): string => cells[at.get(name) ?? -1] ?? "";
  return {
    id: cell("wof_id"),
    country: cell("country"),
    placetype: cell("placetype"),
    name: cell("name"),
    lat: cell("lat"),
    lon: cell("lon"),
    geonames: cell("gn_id"),
    wikidata: cell("wikidata_id"),
    icao: "",
    population: cell("population"),
    isCurrent: cell("is_current"),
    supersededBy: cell("superseded_by"),
    divisionId: cell("admin1_wof_id"),
    admin1Name: cell("admin1_name"),
  };
}

/** A line of XX.places.tsv as a place without spellings; those stand in XX.names.tsv. */
export function placeReader({ at, count }: WofColumns): LineReader {
  return (line, number, sink) => {
    const cells = line.split("\t");
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const place = wofPlace(rowOf(cells, at));
    if (!("reason" in place)) sink.places.push(place);
    else if (place.malformed) sink.refuse(number, place.reason);
    else sink.leave(number, place.reason);
  };
}

/** `borrowers`: own names of the places whose translations belong to namesakes. */
export function nameReader({ at, count }: WofColumns, borrowers: ReadonlyMap<string, string>): LineReader {
  const [idAt = 0, languageAt = 0, kindAt = 0, nameAt = 0] = nameColumns.map((name) => at.get(name));
  return (line, number, sink) => {
    const cells = line.split("\t");
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const ref = cells[idAt] ?? "";
    const spelling = {
      language: cells[languageAt] ?? "",
      kind: cells[kindAt] ?? "",
      name: cells[nameAt] ?? "",
    };
    const name = /^[1-9]\d*$/.test(ref)
      ? wofName(spelling, borrowers.get(ref) ?? null)
      : { reason: "no Who's On First id", malformed: true };
    if (!("reason" in name)) sink.names.push({ ref, name });
    else if (name.malformed) sink.refuse(number, name.reason);
    else sink.leave(number, name.reason);
  };
}

/**
 * The places whose translations are those of namesakes (`hasBorrowedNames`), with their own names. Reads the names once to
 * count languages and the table of places beside them once; nothing is found where that is not there.
 */
async function findBorrowers(names: PackedFile, columns: WofColumns): Promise<Map<string, string>> {
  const places = siblingOf(names);
  const borrowers = new Map<string, string>();
  if (places === null) return borrowers;
  const languages = await countLanguages(names, columns);
  let table: WofColumns | null = null;
  for await (const { lines } of readFileLines(places)) {
    for (const line of lines) {
      table ??= wofColumns(line);
      if (table === null) return borrowers;
      const cells = line.split("\t");
      const count = languages.get(cells[table.at.get("wof_id") ?? -1] ?? "");
      if (count === undefined) continue;
      const row = rowOf(cells, table.at);
      if (hasBorrowedNames(row, count)) borrowers.set(row.id, row.name);
    }
  }
  return borrowers;
}

function siblingOf(names: PackedFile): PackedFile | null {
  const swap = (name: string): string => name.replace(/\.names\.tsv(\.gz)?$/i, ".places.tsv$1");
  if (names.entry !== null) {
    const entry = swap(names.entry);
    return entry === names.entry ? null : { path: names.path, entry };
  }
  const path = swap(names.path);
  return path !== names.path && fs.existsSync(path) ? { path, entry: null } : null;
}

/** In how many languages places have names, those with a dozen and more. Lines of one place stand together. */
async function countLanguages(names: PackedFile, { at }: WofColumns): Promise<Map<string, number>> {
  const idAt = at.get("wof_id") ?? 0;
  const languageAt = at.get("lang") ?? 0;
  const counts = new Map<string, number>();
  let current = "";
  let languages = new Set<string>();
  const close = (): void => {
    if (languages.size >= worldFameLanguages) counts.set(current, languages.size);
  };
  for await (const { lines } of readFileLines(names)) {
    for (const line of lines) {
      const cells = line.split("\t");
      const id = cells[idAt] ?? "";
      if (id !== current) {
        close();
        current = id;
        languages = new Set();
      }
      languages.add(cells[languageAt] ?? "");
    }
  }
  close();
  return counts;
}
