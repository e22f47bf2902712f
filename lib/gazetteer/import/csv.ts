// A table of the user's own with a header: name, lat and lon, and what else is known of each place.
import { AppError } from "../../errors";
import { csvColumns, csvReader, csvToldPoint, type CsvColumns } from "./csv-lines";
import { findFiles, keyOfNamed, sampleLines, stemOf, versionOf, type FoundFile } from "./found-files";
import { guessText } from "./guess-content";
import type { FormatOptions, ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import { BatchSink } from "./read-batches";
import { readCsvBatches, sniffDelimiter, splitRecord } from "./read-csv-batches";
import { readFirstLines } from "./read-file-lines";
import { refuseMostlyMalformed, swappedError } from "./refuse-malformed";
import { seemSwapped } from "./swapped-coordinates";
import { nameOfPacked, type PackedFile } from "./unpack-file";

export const csvFormat: PlaceFormat = {
  key: "csv",
  summary:
    "a table of your own with a header: name, lat, lon, and if known id, kind, country, admin1, radius_m, population, names (a|b), name:ar, source",
  refIs: null,
  openDatasets,
  read,
};

async function* read(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const [, country] = file.role.split(" ");
  const [header = ""] = await readFirstLines(file, 1);
  const columns = getColumns(file, header, [header]);
  yield* readCsvBatches(file, fromLine, columns.delimiter, csvReader(columns, country ?? null));
}

/** Throws `invalid` saying which columns are missing and which there are. */
function getColumns(file: PackedFile, header: string, lines: readonly string[]): CsvColumns {
  const delimiter = sniffDelimiter(header);
  const cells = splitRecord(header, delimiter) ?? [];
  const columns = csvColumns(cells, delimiter);
  if (!("missing" in columns)) return columns;
  const guess =
    cells.length < 2 || columns.missing.length === 3 ? ` It seems to be ${guessText(lines)}.` : "";
  const shown = cells.slice(0, 30).map((cell) => cell.slice(0, 40));
  throw new AppError(
    "invalid",
    `${nameOfPacked(file)}: the first line must name the columns name, lat and lon; missing: ${columns.missing.join(", ")}. Found: ${shown.join(", ")}.${guess}`,
  );
}

async function openDatasets(paths: readonly string[], options: FormatOptions): Promise<ImportDataset[]> {
  const files = await findFiles(paths, /\.(?:csv|tsv)(?:\.gz)?$/i);
  if (files.length === 0)
    throw new AppError("invalid", `${paths.join(", ")}: no table is among these files.`);
  if (options.name !== null && files.length > 1)
    throw new AppError("invalid", `One name is given for ${files.length} tables. Import them one by one.`);
  const datasets: ImportDataset[] = [];
  for (const file of files) {
    const lines = await sampleLines(file);
    const columns = getColumns(file, lines[0] ?? "", lines);
    checkSample(file, lines.slice(1), columns, options.countryCode);
    datasets.push(await datasetOf(file, options));
  }
  const keys = datasets.map(({ source }) => source.key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined)
    throw new AppError(
      "invalid",
      `Two of these files would be called ${twice}. Import them one by one, with a name each.`,
    );
  return datasets;
}

function checkSample(
  file: FoundFile,
  lines: readonly string[],
  columns: CsvColumns,
  countryCode: string | null,
): void {
  // Records that run over lines are put together when they are read; here they only fall out of the sample.
  const records = lines.flatMap((line) => {
    const quotes = line.split('"').length - 1;
    const cells = quotes % 2 === 0 ? splitRecord(line, columns.delimiter) : null;
    return cells === null ? [] : [cells];
  });
  if (seemSwapped(records.map((cells) => csvToldPoint(cells, columns, countryCode))))
    throw swappedError(file);
  const sink = new BatchSink();
  const reader = csvReader(columns, countryCode);
  records.forEach((cells, at) => {
    reader(cells, at + 2, sink);
  });
  refuseMostlyMalformed(file, sink, records.length);
}

async function datasetOf(file: FoundFile, options: FormatOptions): Promise<ImportDataset> {
  const name = (options.name ?? stemOf(file.name)).trim();
  const { path, entry, bytes } = file;
  return {
    source: {
      key: keyOfNamed("csv", name),
      name,
      licence: options.licence ?? "not told",
      licenceUrl: null,
      url: null,
      attribution: name,
      version: await versionOf([file]),
    },
    files: [
      { path, entry, bytes, role: options.countryCode === null ? "places" : `places ${options.countryCode}` },
    ],
  };
}
