// Airports: OurAirports' airports.csv with runways.csv and regions.csv beside it, or the table of the airportsdata package.
import { AppError } from "../../errors";
import type { PlaceSource } from "../place";
import {
  airportColumns,
  airportReader,
  airportsDataReader,
  regionReader,
  runwayOf,
  type AirportColumns,
  type AirportRole,
} from "./airport-lines";
import { findFiles, sampleLines, versionOf, type FoundFile } from "./found-files";
import { guessText } from "./guess-content";
import type { ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import { BatchSink } from "./read-batches";
import { readCsvBatches, splitRecord, type RecordReader } from "./read-csv-batches";
import { readFileLines, readFirstLines } from "./read-file-lines";
import { refuseMostlyMalformed, swappedError } from "./refuse-malformed";
import { decimalOf } from "./source-point";
import { seemSwapped } from "./swapped-coordinates";
import { nameOfPacked, type PackedFile } from "./unpack-file";

export const ourAirportsFormat: PlaceFormat = {
  key: "ourairports",
  summary:
    "OurAirports: airports.csv, with runways.csv and regions.csv where they are; or airportsdata's table",
  refIs: null,
  openDatasets,
  read,
};

/** Stands between the role and the path of the table of runways, where one was given. */
const withRunways = " with runways of ";

async function* read(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const columns = await columnsOf(file);
  if (columns === null) throw notAirports(file, await readFirstLines(file, 5));
  const [, runways] = file.role.split(withRunways);
  yield* readCsvBatches(file, fromLine, ",", readerOf(columns, await readRunways(runways ?? null)));
}

function readerOf(columns: AirportColumns, runways: ReadonlyMap<string, number>): RecordReader {
  if (columns.role === "regions") return regionReader(columns);
  return columns.role === "airports" ? airportReader(columns, runways) : airportsDataReader(columns, runways);
}

async function columnsOf(file: PackedFile): Promise<AirportColumns | null> {
  const [header = ""] = await readFirstLines(file, 1);
  return airportColumns(splitRecord(header, ",") ?? []);
}

async function openDatasets(paths: readonly string[]): Promise<ImportDataset[]> {
  const byRole: Record<AirportRole, FoundFile[]> = {
    airports: [],
    airportsdata: [],
    regions: [],
    runways: [],
  };
  for (const file of await findFiles(paths, /\.csv(?:\.gz)?$/i)) {
    const lines = await sampleLines(file);
    const columns = airportColumns(splitRecord(lines[0] ?? "", ",") ?? []);
    if (columns !== null) {
      checkSample(file, lines.slice(1), columns);
      byRole[columns.role].push(file);
    } else if (file.named) throw notAirports(file, lines);
  }
  const { airports, airportsdata, regions, runways } = byRole;
  if (airports.length + airportsdata.length === 0) {
    throw new AppError(
      "invalid",
      `${paths.join(", ")}: no table of airports is among these files; runways and regions need one beside them.`,
    );
  }
  const runway = runways.find(({ entry }) => entry === null);
  const role = (name: AirportRole): string =>
    runway === undefined ? name : name + withRunways + runway.path;
  const fileOf =
    (name: string) =>
    (file: FoundFile): ImportFile => {
      const { path, entry, bytes } = file;
      return { path, entry, bytes, role: name };
    };
  const beside = runway === undefined ? [] : [runway];
  const datasets: ImportDataset[] = [];
  if (airports.length > 0) {
    const version = await versionOf([...airports, ...regions, ...beside]);
    const files = [...regions.map(fileOf("regions")), ...airports.map(fileOf(role("airports")))];
    datasets.push({ source: { ...ourAirports, version }, files });
  }
  if (airportsdata.length > 0) {
    const version = await versionOf([...airportsdata, ...beside]);
    datasets.push({
      source: { ...airportsPackage, version },
      files: airportsdata.map(fileOf(role("airportsdata"))),
    });
  }
  return datasets;
}

const ourAirports: Omit<PlaceSource, "version"> = {
  key: "ourairports",
  name: "OurAirports",
  licence: "Public domain",
  licenceUrl: "https://ourairports.com/data/",
  url: "https://ourairports.com/",
  attribution: "Airports: OurAirports",
};

const airportsPackage: Omit<PlaceSource, "version"> = {
  key: "airportsdata",
  name: "airportsdata",
  licence: "MIT",
  licenceUrl: "https://github.com/mborsetti/airportsdata/blob/main/LICENSE",
  url: "https://github.com/mborsetti/airportsdata",
  attribution: "Airports: airportsdata (Mike Borsetti)",
};

function checkSample(file: FoundFile, lines: readonly string[], columns: AirportColumns): void {
  if (columns.role === "runways" || columns.role === "regions") return;
  const records = lines.flatMap((line) => {
    const cells = splitRecord(line, ",");
    return cells === null ? [] : [cells];
  });
  const [lat, lon, country] =
    columns.role === "airports"
      ? (["latitude_deg", "longitude_deg", "iso_country"] as const)
      : (["lat", "lon", "country"] as const);
  const points = records.map((cells) => ({
    lat: decimalOf(columns.cell(cells, lat)),
    lon: decimalOf(columns.cell(cells, lon)),
    countryCode: columns.cell(cells, country),
  }));
  if (seemSwapped(points)) throw swappedError(file);
  const sink = new BatchSink();
  const reader = readerOf(columns, new Map());
  records.forEach((cells, at) => {
    reader(cells, at + 2, sink);
  });
  refuseMostlyMalformed(file, sink, records.length);
}

/** Metres of the longest runway in use by the airport's ident; some 50,000 rows for the whole world. */
async function readRunways(path: string | null): Promise<ReadonlyMap<string, number>> {
  const longest = new Map<string, number>();
  if (path === null) return longest;
  let columns: AirportColumns | null = null;
  for await (const { lines } of readFileLines({ path, entry: null })) {
    for (const line of lines) {
      const cells = splitRecord(line, ",") ?? [];
      columns ??= airportColumns(cells);
      const runway = columns === null ? null : runwayOf(cells, columns);
      if (runway !== null) longest.set(runway.ident, Math.max(runway.meters, longest.get(runway.ident) ?? 0));
    }
  }
  return longest;
}

function notAirports(file: PackedFile, lines: readonly string[]): AppError {
  return new AppError(
    "invalid",
    `${nameOfPacked(file)} is no table of airports: it seems to be ${guessText(lines)}. Nothing was read.`,
  );
}
