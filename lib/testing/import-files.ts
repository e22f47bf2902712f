// Files of a gazetteer for a test: written to a folder that goes away, read through a format as an import reads them.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import type {
  FormatOptions,
  ImportBatch,
  ImportDataset,
  PlaceFormat,
} from "../gazetteer/import/place-format";

const noOptions: FormatOptions = { name: null, licence: null, countryCode: null };

/** Writes files into a folder of the test file's own; call once at its top. Gives the path of what was written. */
export function useFiles(): (name: string, content: string | Buffer) => string {
  let folder = "";
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-import-"));
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return (name, content) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    return file;
  };
}

/** All batches of a dataset's files, one after another; reading starts behind so many lines of each. */
export async function readDataset(
  format: PlaceFormat,
  dataset: ImportDataset,
  fromLine = 0,
): Promise<ImportBatch[]> {
  const batches: ImportBatch[] = [];
  for (const file of dataset.files)
    for await (const batch of format.read(file, fromLine)) batches.push(batch);
  return batches;
}

export type Told = {
  readonly dataset: ImportDataset;
  readonly places: ImportBatch["places"];
  readonly names: ImportBatch["names"];
  readonly divisions: ImportBatch["divisions"];
  readonly ids: NonNullable<ImportBatch["ids"]>;
  readonly skipped: ImportBatch["skipped"];
};

/** Everything the files tell, dataset by dataset. */
export async function tellAll(
  format: PlaceFormat,
  paths: readonly string[],
  options: Partial<FormatOptions> = {},
): Promise<Told[]> {
  const told: Told[] = [];
  for (const dataset of await format.openDatasets(paths, { ...noOptions, ...options })) {
    const batches = await readDataset(format, dataset);
    told.push({
      dataset,
      places: batches.flatMap(({ places }) => places),
      names: batches.flatMap(({ names }) => names),
      divisions: batches.flatMap(({ divisions }) => divisions),
      ids: batches.flatMap(({ ids }) => ids ?? []),
      skipped: batches.flatMap(({ skipped }) => skipped),
    });
  }
  return told;
}

/** What the files of one dataset tell. */
export async function tell(
  format: PlaceFormat,
  paths: readonly string[],
  options: Partial<FormatOptions> = {},
): Promise<Told> {
  const [only, ...others] = await tellAll(format, paths, options);
  if (only === undefined || others.length > 0) throw new Error(`${1 + others.length} datasets, not one`);
  return only;
}
