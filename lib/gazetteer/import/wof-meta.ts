// The lists of Who's On First (meta/wof-locality-latest.csv and its like): a record a row, without names in other languages.
import type { ImportBatch, ImportFile } from "./place-format";
import { readCsvBatches, splitRecord, type RecordReader } from "./read-csv-batches";
import { readFirstLines } from "./read-file-lines";
import { wofPlace } from "./wof-record";

export type MetaColumns = {
  readonly count: number;
  readonly cell: (cells: readonly string[], name: string) => string;
};

const needed = ["id", "name", "placetype", "geom_latitude", "geom_longitude"];

/** The columns of a list by its header line; null where it is none. */
export function metaColumns(header: string): MetaColumns | null {
  const names = splitRecord(header, ",") ?? [];
  const at = new Map(names.map((name, number) => [name, number]));
  if (!needed.every((name) => at.has(name))) return null;
  return { count: names.length, cell: (cells, name) => cells[at.get(name) ?? -1] ?? "" };
}

/** Places behind `fromLine`; throws as `readCsvBatches` does. */
export async function* readMeta(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const [header = ""] = await readFirstLines(file, 1);
  const columns = metaColumns(header);
  if (columns !== null) yield* readCsvBatches(file, fromLine, ",", metaReader(columns));
}

/** A row of a meta file as a place, without spellings but its own name; what is wrong with a row is told to the sink. */
export function metaReader({ count, cell }: MetaColumns): RecordReader {
  return (cells, number, sink) => {
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const told = (...names: readonly string[]): string =>
      names.map((name) => cell(cells, name)).find((word) => word !== "") ?? "";
    // A label point lies inside the shape; the centroid of a bent one may not. They come in pairs.
    const label = told("lbl_latitude") !== "" && told("lbl_longitude") !== "";
    const ended = [told("cessation"), told("deprecated")].some((date) => /^\d{4}/.test(date));
    const place = wofPlace({
      id: told("id"),
      country: told("wof_country", "iso_country", "iso"),
      placetype: told("placetype"),
      name: told("name"),
      lat: told(label ? "lbl_latitude" : "geom_latitude"),
      lon: told(label ? "lbl_longitude" : "geom_longitude"),
      geonames: "",
      wikidata: "",
      icao: "",
      population: told("population"),
      isCurrent: ended ? "0" : told("is_current"),
      supersededBy: told("superseded_by"),
      divisionId: [told("county_id"), told("region_id")].find((id) => id !== "" && id !== told("id")) ?? "",
      admin1Name: "",
    });
    if (!("reason" in place)) sink.places.push(place);
    else if (place.malformed) sink.refuse(number, place.reason);
    else sink.leave(number, place.reason);
  };
}
