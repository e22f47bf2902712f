// A line of GNS (the names server of the US National Geospatial-Intelligence Agency): one name of one feature, in the layout
// before 2022 (RC UFI UNI LAT LONG ... FULL_NAME_RO ...) or since (rk ufi uni full_name nt lat_dd long_dd ...).
import type { PlaceName, PlaceNameKind } from "../place";
import { timeZoneOfCountry } from "../time-zone";
import { factsOf, findFeature, notReadReason } from "./feature-kinds";
import { isoOfFips } from "./fips-countries";
import type { ToldPoint } from "./swapped-coordinates";
import type { LineReader } from "./read-batches";
import { cleanName, languageTag, nameFaults } from "./source-name";
import { decimalOf, pointFaults, populationOf, sourcePoint } from "./source-point";

type Field =
  | "ufi"
  | "name"
  | "otherName"
  | "nameType"
  | "lat"
  | "lon"
  | "featureClass"
  | "designation"
  | "country"
  | "admin1"
  | "population"
  | "language"
  | "nameRank"
  | "featureEnd"
  | "nameEnd";

/** Where the columns stand that are read; -1 = not in this layout. */
export type GnsColumns = { readonly count: number; readonly layout: "old" | "new" } & Readonly<
  Record<Field, number>
>;

const oldNames: Readonly<Record<Field, readonly string[]>> = {
  ufi: ["ufi"],
  name: ["full_name_ro", "full_name"],
  otherName: ["full_name_rg"],
  nameType: ["nt"],
  lat: ["lat"],
  lon: ["long"],
  featureClass: ["fc"],
  designation: ["dsg"],
  country: ["cc1"],
  admin1: ["adm1"],
  population: ["pop"],
  language: ["lc"],
  nameRank: ["name_rank"],
  featureEnd: ["f_term_dt"],
  nameEnd: [],
};

const newNames: typeof oldNames = {
  ...oldNames,
  name: ["full_name"],
  otherName: [],
  lat: ["lat_dd"],
  lon: ["long_dd"],
  designation: ["desig_cd"],
  country: ["cc_ft"],
  population: [],
  language: ["lang_cd"],
  featureEnd: ["term_dt_f"],
  nameEnd: ["term_dt_n"],
};

const needed = ["ufi", "name", "nameType", "lat", "lon", "featureClass", "designation"] as const;

/** Layout and columns by the header line; null where it is none of GNS. */
export function gnsColumns(header: string): GnsColumns | null {
  const cells = header.split("\t").map((cell) => cell.trim().toLowerCase());
  const layout = cells.includes("lat_dd") ? "new" : "old";
  const names = layout === "new" ? newNames : oldNames;
  const at = (field: Field): number =>
    names[field].map((name) => cells.indexOf(name)).find((number) => number >= 0) ?? -1;
  if (needed.some((field) => at(field) < 0)) return null;
  return {
    count: cells.length,
    layout,
    ufi: at("ufi"),
    name: at("name"),
    otherName: at("otherName"),
    nameType: at("nameType"),
    lat: at("lat"),
    lon: at("lon"),
    featureClass: at("featureClass"),
    designation: at("designation"),
    country: at("country"),
    admin1: at("admin1"),
    population: at("population"),
    language: at("language"),
    nameRank: at("nameRank"),
    featureEnd: at("featureEnd"),
    nameEnd: at("nameEnd"),
  };
}

/** By the first letter: conventional (English) names before approved ones, before those nobody verified, variants, history. */
const typeRanks: Readonly<Record<string, number>> = { C: 0, N: 1, D: 2, P: 2, V: 3, A: 3, U: 3, H: 4 };
const nonRoman = 5;
/** Codes of GENC, the new layout's register, for places that ISO counts as one. */
const gencToIso: Readonly<Record<string, string>> = { XG: "PS", XW: "PS" };

/** The country a line says it lies in, the first where it names several ("SY,TR"); null for none. */
export function gnsCountry(cells: readonly string[], columns: GnsColumns): string | null {
  const told = (cells[columns.country] ?? "").split(",")[0]?.trim() ?? "";
  if (columns.layout === "old") return isoOfFips(told);
  const code = /^[A-Z]{2}$/.test(told)
    ? told
    : ((/^([A-Z]{2})-/.exec(cells[columns.admin1] ?? "") ?? [])[1] ?? "");
  return code === "" ? null : (gencToIso[code] ?? code);
}

/** The point as a line tells it, right or wrong. */
export function gnsToldPoint(line: string, columns: GnsColumns): ToldPoint {
  const cells = line.split("\t");
  return {
    lat: decimalOf(cells[columns.lat] ?? ""),
    lon: decimalOf(cells[columns.lon] ?? ""),
    countryCode: gnsCountry(cells, columns),
  };
}

function kindOfName(type: string, ended: boolean): PlaceNameKind {
  if (ended || type.startsWith("H")) return "former";
  return type.startsWith("N") ? "official" : "common";
}

/** Names of things believed to be gone stand in double brackets. */
const gone = /^\(\((.+)\)\)$/;

/** Each line is the feature under one of its names; `rank` says which of them is the feature's own. */
export function gnsReader(columns: GnsColumns): LineReader {
  return (line, number, sink) => {
    const cells = line.split("\t");
    if (cells.length !== columns.count) {
      sink.refuse(number, `${cells.length} columns where the header has ${columns.count}`);
      return;
    }
    const cell = (at: number): string => cells[at] ?? "";
    const ref = cell(columns.ufi);
    if (!/^-?[1-9]\d{0,15}$/.test(ref)) {
      sink.refuse(number, "no UFI");
      return;
    }
    const point = sourcePoint(cell(columns.lat), cell(columns.lon));
    if (typeof point === "string") {
      sink.refuse(number, pointFaults[point]);
      return;
    }
    const code = cell(columns.designation);
    const feature = findFeature(code);
    if (feature === null) {
      sink.leave(number, notReadReason(cell(columns.featureClass), code));
      return;
    }
    if (cell(columns.featureEnd) !== "") {
      sink.leave(number, "a feature that has ended");
      return;
    }
    const told = cell(columns.name) === "" ? cell(columns.otherName) : cell(columns.name);
    const bracketed = gone.exec(told);
    const clean = cleanName(bracketed?.[1] ?? told);
    if (typeof clean === "string") {
      sink.refuse(number, nameFaults[clean]);
      return;
    }
    const type = cell(columns.nameType);
    const ended = bracketed !== null || cell(columns.nameEnd) !== "" || feature.former;
    const name: PlaceName = {
      name: clean.name,
      language: languageTag(cell(columns.language).slice(0, 3).toLowerCase()),
      script: clean.script,
      kind: kindOfName(type, ended),
      usedBy: "GNS",
    };
    const countryCode = gnsCountry(cells, columns);
    const population = populationOf(cell(columns.population));
    const { kind, radiusMeters, precision, prominence } = factsOf(feature, population);
    const division = divisionOf(countryCode, cell(columns.admin1));
    sink.places.push({
      ref,
      rank: rankOf(type, clean.script, cell(columns.nameRank)),
      name: clean.name,
      kind,
      point,
      radiusMeters,
      precision,
      countryCode,
      divisionCode: code === "ADM1" || kind === "country" ? null : division,
      ownDivisionCode: code === "ADM1" ? division : null,
      admin1Name: null,
      population,
      prominence,
      timeZone: timeZoneOfCountry(countryCode),
      coordinateStatus: "approximate",
      coordinateNote: bracketed === null ? feature.note : "No longer there, as its source says.",
      externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
      names: [name],
    });
  };
}

/** Type of name first (C, N, D, V, H; other scripts behind), then the source's own order among the names of a type. */
function rankOf(type: string, script: string, nameRank: string): number {
  const roman = script === "Latn" && !(type.length > 1 && type.endsWith("S"));
  const own = /^[1-9]$/.test(nameRank) ? Number(nameRank) : 9;
  return 10 * ((typeRanks[type.slice(0, 1)] ?? 4) + (roman ? 0 : nonRoman)) + own;
}

/** "SY.08", also where the new layout writes "SY-08"; "00" stands for no division. */
function divisionOf(country: string | null, admin1: string): string | null {
  const code = (admin1.split(",")[0] ?? "").trim().replace(/^[A-Z]{2,3}-/, "");
  return country === null || code === "" || code === "00" ? null : `${country}.${code}`;
}
