// GNS, the gazetteer of the US National Geospatial-Intelligence Agency: country files in both layouts, zipped or plain.
import { AppError } from "../../errors";
import { findFiles, sampleLines, stemOf, versionOf, type FoundFile } from "./found-files";
import { gnsColumns, gnsCountry, gnsReader, gnsToldPoint } from "./gns-lines";
import { guessText } from "./guess-content";
import type { ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import { readBatches } from "./read-batches";
import { readFirstLines } from "./read-file-lines";
import { refuseMalformed } from "./refuse-malformed";
import { nameOfPacked } from "./unpack-file";

export const gnsFormat: PlaceFormat = {
  key: "gns",
  summary: "GNS: country files of geonames.nga.mil, in the layout before or since 2022 (Syria.zip, sy.txt)",
  refIs: null,
  openDatasets,
  read,
};

async function* read(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const [header = ""] = await readFirstLines(file, 1);
  const columns = gnsColumns(header);
  if (columns === null) throw notGns(file, [header]);
  yield* readBatches(file, fromLine, 1, gnsReader(columns));
}

async function openDatasets(paths: readonly string[]): Promise<ImportDataset[]> {
  const byKey = new Map<string, FoundFile[]>();
  for (const file of await findFiles(paths, /\.(?:zip|txt|txt\.gz)$/i)) {
    const lines = await sampleLines(file);
    const columns = gnsColumns(lines[0] ?? "");
    if (columns === null) {
      // An archive holds terms of use beside its tables.
      if (!file.named) continue;
      throw notGns(file, lines);
    }
    refuseMalformed(file, lines, 1, gnsReader(columns), (line) => gnsToldPoint(line, columns));
    const country = mostOften(lines.slice(1).map((line) => gnsCountry(line.split("\t"), columns)));
    const base =
      country ??
      stemOf(file.name)
        .replace(/[^A-Za-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    const files = byKey.get(base) ?? [];
    files.push(file);
    byKey.set(base, files);
  }
  if (byKey.size === 0)
    throw new AppError("invalid", `${paths.join(", ")}: no names file of GNS is among these files.`);
  return Promise.all([...byKey].map(([base, files]) => datasetOf(base, withoutParts(files))));
}

/** An archive may hold a country's whole file and the same names again by class: then the whole one is enough. */
function withoutParts(files: readonly FoundFile[]): readonly FoundFile[] {
  const [largest, ...others] = [...files].sort((a, b) => b.bytes - a.bytes);
  if (largest === undefined || others.length < 2 || others.some(({ path }) => path !== largest.path))
    return files;
  const parts = others.reduce((sum, { bytes }) => sum + bytes, 0);
  return largest.bytes > 0.8 * parts ? [largest] : files;
}

/** The country of nine lines in ten; null where there is none such. */
function mostOften(codes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 0.9 * codes.length ? best[0] : null;
}

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

async function datasetOf(base: string, files: readonly FoundFile[]): Promise<ImportDataset> {
  return {
    source: {
      key: `gns-${base}`,
      name: `GNS, ${/^[A-Z]{2}$/.test(base) ? (countryNames.of(base) ?? base) : base}`,
      licence: "Public domain (US government work)",
      licenceUrl: "https://geonames.nga.mil/geonames/GNSHome/index.html",
      url: "https://geonames.nga.mil/",
      attribution: "Names: NGA GEOnet Names Server",
      version: await versionOf(files),
    },
    files: files.map(({ path, entry, bytes }): ImportFile => ({ path, entry, bytes, role: "places" })),
  };
}

function notGns(
  file: { readonly path: string; readonly entry: string | null },
  lines: readonly string[],
): AppError {
  return new AppError(
    "invalid",
    `${nameOfPacked(file)} is no names file of GNS: it seems to be ${guessText(lines)}. Nothing was read.`,
  );
}
