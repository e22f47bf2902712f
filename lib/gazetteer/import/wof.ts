// Who's On First: tables XX.places.tsv and XX.names.tsv, checkouts of its repositories (data/**/*.geojson), their lists.
import { stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../../errors";
import type { PlaceSource } from "../place";
import { findFiles, sampleLines, stemOf, versionOf, type FoundFile } from "./found-files";
import { guessText } from "./guess-content";
import type { ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import type { LineReader } from "./read-batches";
import { splitRecord, type RecordReader } from "./read-csv-batches";
import { refuseMalformed } from "./refuse-malformed";
import { decimalOf } from "./source-point";
import { nameOfPacked } from "./unpack-file";
import { metaColumns, metaReader, readMeta } from "./wof-meta";
import { isRecordFolder, openRecords, readRecords } from "./wof-records";
import { nameReader, placeReader, readWofTable, wofColumns } from "./wof-tables";

type Typed = { readonly file: FoundFile; readonly role: "places" | "names" | "meta"; readonly base: string };

export const wofFormat: PlaceFormat = {
  key: "wof",
  summary:
    "Who's On First: a checkout of whosonfirst-data-admin-XX, its meta/*.csv, or XX.places.tsv.gz with XX.names.tsv.gz",
  refIs: "wof",
  openDatasets,
  read(file, fromLine): AsyncIterable<ImportBatch> {
    if (file.role === "records") return readRecords(file.path, fromLine);
    return file.role === "meta" ? readMeta(file, fromLine) : readWofTable(file, fromLine);
  },
};

async function openDatasets(paths: readonly string[]): Promise<ImportDataset[]> {
  const datasets: ImportDataset[] = [];
  const tables: string[] = [];
  for (const given of paths) {
    const folder = await stat(given).then(
      (status) => status.isDirectory(),
      () => false,
    );
    if (!folder || !(await isRecordFolder(given))) {
      tables.push(given);
      continue;
    }
    const { bytes, version } = await openRecords(given);
    const name = path.basename(path.resolve(given));
    const base = /admin-([a-z]{2})$/.exec(name)?.[1]?.toUpperCase() ?? keyPart(name);
    datasets.push({
      source: sourceOf(base, version),
      files: [{ path: given, entry: null, role: "records", bytes }],
    });
  }
  if (tables.length > 0) datasets.push(...(await openTables(tables)));
  return datasets;
}

async function openTables(paths: readonly string[]): Promise<ImportDataset[]> {
  const typed: Typed[] = [];
  for (const file of await findFiles(paths, /\.(?:tsv|csv)(?:\.gz)?$/i)) {
    const lines = await sampleLines(file);
    const meta = metaColumns(lines[0] ?? "");
    if (meta !== null) {
      refuseMalformed(file, lines, 1, asLineReader(metaReader(meta)), () => null);
      typed.push({ file, role: "meta", base: stemOf(file.name).replace(/^wof-|-latest$/g, "") });
      continue;
    }
    const columns = wofColumns(lines[0] ?? "");
    if (columns === null) {
      if (!file.named) continue;
      throw new AppError(
        "invalid",
        `${nameOfPacked(file)} is no table of Who's On First: it seems to be ${guessText(lines)}. Nothing was read.`,
      );
    }
    const { role, at } = columns;
    refuseMalformed(
      file,
      lines,
      1,
      role === "places" ? placeReader(columns) : nameReader(columns, new Map()),
      (line) => {
        if (role === "names") return null;
        const cells = line.split("\t");
        const cell = (name: string): string => cells[at.get(name) ?? -1] ?? "";
        return { lat: decimalOf(cell("lat")), lon: decimalOf(cell("lon")), countryCode: cell("country") };
      },
    );
    typed.push({ file, role, base: stemOf(file.name).replace(/\.(?:places|names)$/, "") });
  }
  if (typed.length === 0)
    throw new AppError("invalid", `${paths.join(", ")}: no table of Who's On First is among these files.`);
  const bases = [...new Set(typed.map(({ base }) => base))];
  return Promise.all(
    bases.map(async (base) => {
      const files = typed
        .filter((each) => each.base === base)
        .sort((a, b) => (a.role === b.role ? 0 : a.role === "places" ? -1 : 1));
      return {
        source: sourceOf(keyPart(base), await versionOf(files.map(({ file }) => file))),
        files: files.map(({ file, role }): ImportFile => ({
          path: file.path,
          entry: file.entry,
          bytes: file.bytes,
          role,
        })),
      };
    }),
  );
}

/** For a look at the first lines only: there a record that runs over lines counts as malformed. */
function asLineReader(read: RecordReader): LineReader {
  return (line, number, sink) => {
    read(splitRecord(line, ",") ?? [], number, sink);
  };
}

function keyPart(base: string): string {
  return base.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "places";
}

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function sourceOf(base: string, version: string): PlaceSource {
  return {
    key: `wof-${base}`,
    name: `Who's On First, ${/^[A-Z]{2}$/.test(base) ? (countryNames.of(base) ?? base) : base}`,
    licence: "CC0; attribution by record (GeoNames CC BY 4.0, Quattroshapes)",
    licenceUrl: "https://whosonfirst.org/docs/licenses/",
    url: "https://whosonfirst.org/",
    attribution: "Who's On First; GeoNames (CC BY 4.0)",
    version,
  };
}
