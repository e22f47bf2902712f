// For tests of the import: brings places told in lines of JSON into the store, takes a source away again, and reads what stands there.
import { pool } from "../db/client";
import { removeDataset } from "../gazetteer/datasets/listing/store";
import type { FormatOptions, PlaceFormat } from "../gazetteer/import/place-format";
import { withImportLock } from "../gazetteer/staging/store";
import { importFiles, type DatasetReport, type ImportFilesOptions } from "../jobs/import-gazetteer";
import { jsonFormat, writeJsonPlaces, type JsonLine } from "./json-places";
import { resetDatabase } from "./test-database";

export const noFormatOptions: FormatOptions = { name: null, licence: null, countryCode: null };

/** Store and staging tables, empty. */
export async function resetPlaces(): Promise<void> {
  await resetDatabase();
  await pool().query(
    "TRUNCATE gazetteer_staging.checkpoint, gazetteer_staging.place, gazetteer_staging.name, gazetteer_staging.division, gazetteer_staging.other_id",
  );
}

/** Throws when the file was known already. */
export async function bring(
  name: string,
  lines: readonly JsonLine[],
  format: PlaceFormat = jsonFormat(),
  options: Partial<ImportFilesOptions> = {},
): Promise<Extract<DatasetReport, { kind: "imported" }>> {
  const [report] = await importFiles(format, [writeJsonPlaces(name, lines)], {
    ...noFormatOptions,
    ...options,
  });
  if (report?.kind !== "imported") throw new Error("nothing was imported");
  return report;
}

export async function remove(key: string) {
  return withImportLock((client) => removeDataset(client, key));
}

type PlaceRow = {
  name: string;
  source_key: string;
  slug: string;
  geonames_id: number | null;
  population: number | null;
};
/** Ordered by name and source. */
export async function places(): Promise<PlaceRow[]> {
  return (
    await pool().query<PlaceRow>(
      "SELECT name, source_key, slug, geonames_id, population FROM place ORDER BY name, source_key, source_ref",
    )
  ).rows;
}

export async function namesOf(slug: string): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    "SELECT place_name.name FROM place_name JOIN place ON place.id = place_id WHERE slug = $1 ORDER BY ordinal",
    [slug],
  );
  return rows.map(({ name }) => name);
}
