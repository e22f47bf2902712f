// What a file format hands to the importer: places and names as they stand in the file, in batches of lines.
import type { LonLat } from "../../geo/coordinates";
import type { Precision } from "../../geo/precision";
import type { CoordinateStatus, ExternalIds, PlaceKind, PlaceName, PlaceSource } from "../place";

/** A place as one source tells it: no id of ours yet, no slug, no parent. */
export type SourcePlace = {
  /** Its id in the source. */
  readonly ref: string;
  /** Where several lines tell the same ref, the lowest rank is the place and the others give names only (GNS: C before N before V). */
  readonly rank: number;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: LonLat;
  /** Metres; null for countries and divisions, whose extent the source does not tell. */
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  /** ISO 3166 alpha-2, null on the high seas. */
  readonly countryCode: string | null;
  /** The division it lies in, as `SourceDivision.code` ("SY.04", "SY.04.1234"), the smallest told; null when not told. */
  readonly divisionCode: string | null;
  /** Set where the place is itself a division: the code by which others say that they lie in it. */
  readonly ownDivisionCode: string | null;
  /** First-order division's name where the line itself tells it; null otherwise. */
  readonly admin1Name: string | null;
  readonly population: number | null;
  /** 0..1, lib/gazetteer/prominence.ts. */
  readonly prominence: number;
  /** tz database name; null when not known. */
  readonly timeZone: string | null;
  readonly coordinateStatus: CoordinateStatus;
  readonly coordinateNote: string | null;
  readonly externalIds: ExternalIds;
  /** Spellings told on the same line, `name` not necessarily among them. */
  readonly names: readonly PlaceName[];
};

/** A spelling told on a line of its own (alternateNamesV2, GNS, XX.names.tsv) of the place with that ref. */
export type SourceName = { readonly ref: string; readonly name: PlaceName };

/** What other registers call the place with that ref, told on a line of its own (alternateNamesV2 tells Wikidata and ICAO ids so). */
export type SourceIds = {
  readonly ref: string;
  readonly ids: Partial<Pick<ExternalIds, "wikidata" | "icao">>;
};

/** A division told without a point (admin1CodesASCII.txt, admin2Codes.txt): the name and ref behind a code. */
export type SourceDivision = {
  readonly code: string;
  readonly name: string;
  readonly ref: string | null;
};

/** A line that gives nothing, and why, in words that can be counted ("latitude outside -90..90"). */
export type SkippedLine = { readonly line: number; readonly reason: string };

/** A stretch of a file. Committed together with its place in the file, so that a resumed import starts behind it. */
export type ImportBatch = {
  readonly places: readonly SourcePlace[];
  readonly names: readonly SourceName[];
  readonly divisions: readonly SourceDivision[];
  /** Absent = none. */
  readonly ids?: readonly SourceIds[];
  readonly skipped: readonly SkippedLine[];
  /** Lines (records, for formats without lines) of the file behind us, this batch included. */
  readonly line: number;
  /** Bytes of the file on disk behind us, for the progress bar; never more than `ImportFile.bytes`. */
  readonly bytesRead: number;
};

/** One file of an import, or one entry of an archive. */
export type ImportFile = {
  readonly path: string;
  /** Name inside the zip; null for a plain or gzipped file. */
  readonly entry: string | null;
  /** What the format reads it as ("places", "names", "admin1"); the format's own word. */
  readonly role: string;
  /** Size on disk (the compressed size for an archive's entry). */
  readonly bytes: number;
};

/**
 * What goes live together: one source key (as listed and removed: "geonames-SY", "gns-YE", "ourairports", "csv-clinics")
 * with its files in the order in which they are to be read.
 */
export type ImportDataset = { readonly source: PlaceSource; readonly files: readonly ImportFile[] };

/** A format that can be imported, one file of this folder each. */
export type PlaceFormat = {
  readonly key: "geonames" | "gns" | "wof" | "ourairports" | "osm" | "csv";
  /** One line for `gazetteer --help`. */
  readonly summary: string;
  /** Which external id a `ref` of this format is, so that names told in another dataset find their place; null = none. */
  readonly refIs: keyof ExternalIds | null;
  /**
   * The datasets these paths hold (files, zips, folders). Looks at the first lines of each: throws `invalid` naming the file
   * and what it seems to be instead, where it is not this format, is empty, or is an archive that would unpack to too much.
   */
  openDatasets(paths: readonly string[], options: FormatOptions): Promise<ImportDataset[]>;
  /**
   * The file from behind `fromLine` lines, in batches of a few thousand lines; memory stays flat. Throws `invalid` for
   * broken archives and bytes that are no UTF-8, naming file and line. The same file always gives the same batches' content.
   */
  read(file: ImportFile, fromLine: number): AsyncIterable<ImportBatch>;
};

/** What the command line may say beside the paths. */
export type FormatOptions = {
  /** Name of the dataset for formats that have none of their own (csv, osm); null = from the file's name. */
  readonly name: string | null;
  /** Licence of a file of the user's own (csv); null = "not told". */
  readonly licence: string | null;
  /** ISO 3166 alpha-2 where neither line nor file name tells the country (csv, osm); null = unknown. */
  readonly countryCode: string | null;
};
