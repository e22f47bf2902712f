// A table of the user's own: which column is what, and a row as a place.
import { createHash } from "node:crypto";
import { placeKinds, type PlaceKind, type PlaceName } from "../place";
import { prominenceOf } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import { precisionOf, settlementPrecision, settlementRadius } from "./feature-kinds";
import type { Delimiter, RecordReader } from "./read-csv-batches";
import { cleanName, eachNameOnce, languageTag, nameFaults, sourceName } from "./source-name";
import { decimalOf, pointFaults, populationOf, sourcePoint } from "./source-point";
import { seemsSwapped } from "./swapped-coordinates";

/** Columns by what they hold, and how people head them. `name`, `lat` and `lon` must be there. */
const heads: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "ref", "code"],
  name: ["name", "place", "title"],
  lat: ["lat", "latitude", "y"],
  lon: ["lon", "lng", "long", "longitude", "x"],
  kind: ["kind", "type"],
  country: ["country", "country_code", "countrycode", "iso2"],
  admin1: ["admin1", "governorate", "province", "region"],
  radius: ["radius_m", "radius", "radiusmeters"],
  population: ["population", "pop"],
  names: ["names", "other_names", "alternatenames"],
  source: ["source", "sources"],
};

export type CsvColumns = {
  readonly count: number;
  readonly delimiter: Delimiter;
  readonly at: ReadonlyMap<string, number>;
  /** Columns "name:ar", "name:en" ... with their languages. */
  readonly languages: readonly { readonly at: number; readonly language: string }[];
};

/** The columns, or which of the three that must be there are missing. */
export function csvColumns(
  header: readonly string[],
  delimiter: Delimiter,
): CsvColumns | { readonly missing: string[] } {
  const cells = header.map((cell) => cell.trim().toLowerCase());
  const at = new Map<string, number>();
  for (const [field, names] of Object.entries(heads)) {
    const found = names.map((name) => cells.indexOf(name)).find((number) => number >= 0);
    if (found !== undefined) at.set(field, found);
  }
  const missing = ["name", "lat", "lon"].filter((field) => !at.has(field));
  if (missing.length > 0) return { missing };
  const languages = cells.flatMap((cell, number) => {
    const language = cell.startsWith("name:") ? languageTag(cell.slice(5)) : null;
    return language === null ? [] : [{ at: number, language }];
  });
  return { count: header.length, delimiter, at, languages };
}

const kindWords: Readonly<Record<string, PlaceKind>> = {
  city: "town",
  hamlet: "village",
  neighborhood: "neighbourhood",
  quarter: "neighbourhood",
  suburb: "neighbourhood",
  airport: "airfield",
  "air base": "base",
  airbase: "base",
  "military base": "base",
  hospital: "facility",
  school: "facility",
  province: "governorate",
  state: "governorate",
  "refugee camp": "camp",
  "border crossing": "crossing",
  "oil field": "oil_field",
  oilfield: "oil_field",
  lake: "region",
  area: "region",
};
const knownKinds: ReadonlySet<string> = new Set(placeKinds);

function kindOf(word: string): PlaceKind | null {
  const lower = word.toLowerCase();
  if (word === "") return "facility";
  const plain = placeKinds.find((kind) => kind === lower.replaceAll(" ", "_"));
  return plain ?? kindWords[lower] ?? null;
}

/** A decimal, also with a decimal comma where commas do not part the columns. */
function plainDecimal(text: string, delimiter: Delimiter): string {
  return delimiter !== "," && !text.includes(".") ? text.replace(",", ".") : text;
}

/** ISO 3166 alpha-2 from a code or an English name; null where it is neither. */
function countryOf(word: string): string | null {
  if (/^[A-Za-z]{2}$/.test(word)) return word.toUpperCase();
  return englishCountries().get(word.toLowerCase()) ?? null;
}

let english: ReadonlyMap<string, string> | null = null;

function englishCountries(): ReadonlyMap<string, string> {
  if (english !== null) return english;
  const display = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const made = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      // Codes that are withdrawn share the name of what came after them; the first in the alphabet need not be it.
      if (
        name !== undefined &&
        Intl.getCanonicalLocales(`und-${first}${second}`)[0] === `und-${first}${second}`
      )
        made.set(name.toLowerCase(), first + second);
    }
  }
  english = made;
  return made;
}

/** Coordinates and country as a row tells them, for the look at the whole file. */
export function csvToldPoint(cells: readonly string[], columns: CsvColumns, countryCode: string | null) {
  const cell = (field: string): string => cells[columns.at.get(field) ?? -1] ?? "";
  return {
    lat: decimalOf(plainDecimal(cell("lat"), columns.delimiter)),
    lon: decimalOf(plainDecimal(cell("lon"), columns.delimiter)),
    countryCode: countryOf(cell("country")) ?? countryCode,
  };
}

/** Rows to places; `countryCode` where the row tells no country. */
export function csvReader(columns: CsvColumns, countryCode: string | null): RecordReader {
  const { at, count, delimiter, languages } = columns;
  return (cells, number, sink) => {
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const cell = (field: string): string => cells[at.get(field) ?? -1] ?? "";
    const point = sourcePoint(plainDecimal(cell("lat"), delimiter), plainDecimal(cell("lon"), delimiter));
    if (typeof point === "string") {
      sink.refuse(number, pointFaults[point]);
      return;
    }
    const country = countryOf(cell("country")) ?? countryCode;
    if (seemsSwapped({ ...point, countryCode: country })) {
      sink.refuse(number, "lies in its country only if latitude and longitude change places");
      return;
    }
    const own = cleanName(cell("name"));
    if (typeof own === "string") {
      sink.refuse(number, nameFaults[own]);
      return;
    }
    const kind = kindOf(cell("kind"));
    if (kind === null) {
      sink.refuse(number, `a kind of place that is not known; known are ${[...knownKinds].join(", ")}`);
      return;
    }
    const radiusText = cell("radius");
    const radius = radiusText === "" ? null : decimalOf(radiusText);
    if (radius !== null && !(radius > 0 && radius <= 5_000_000)) {
      sink.refuse(number, "radius is no number of metres above 0");
      return;
    }
    const names: PlaceName[] = [];
    for (const raw of cell("names").split("|")) addName(names, raw, null);
    for (const { at: column, language } of languages)
      for (const raw of (cells[column] ?? "").split("|")) addName(names, raw, language);
    const population = populationOf(cell("population"));
    const isSettlement = kind === "town" || kind === "village" || kind === "neighbourhood";
    const isArea = ["country", "governorate", "district", "sea", "strait", "river", "region"].includes(kind);
    const radiusMeters = radius ?? (isArea ? null : isSettlement ? settlementRadius(population) : 1_000);
    const admin1 = cleanName(cell("admin1"));
    const source = cleanName(cell("source"));
    sink.places.push({
      ref: cell("id") === "" ? contentRef(own.name, cell("lat"), cell("lon")) : cell("id").slice(0, 100),
      rank: 0,
      name: own.name,
      kind,
      point,
      radiusMeters,
      precision:
        isSettlement && radius === null ? settlementPrecision(population) : precisionOf(kind, radiusMeters),
      countryCode: country,
      divisionCode: null,
      ownDivisionCode: null,
      admin1Name: typeof admin1 === "string" ? null : admin1.name,
      population,
      prominence: prominenceOf(kind, population),
      timeZone: timeZoneOfCountry(country),
      coordinateStatus: "unverified",
      coordinateNote: typeof source === "string" ? null : `From: ${source.name}.`,
      externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
      names: eachNameOnce(names),
    });
  };
}

function addName(names: PlaceName[], raw: string, language: string | null): void {
  const name = sourceName(raw, language, "common", "the table it came from");
  if (typeof name !== "string") names.push(name);
}

/** For tables without ids: the same row has the same ref wherever in the table it stands. */
function contentRef(name: string, lat: string, lon: string): string {
  return createHash("sha256").update(`${name}\n${lat}\n${lon}`).digest("hex").slice(0, 16);
}
