// Who's On First as tables: XX.places.tsv.gz and XX.names.tsv.gz in a folder, for measuring and for wider reading.
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { AppError } from "../../errors";
import { fold, scriptOf, slugOf } from "../../text/fold";
import { derivedPublicId } from "../../text/public-id";
import type { PlaceKind, PlaceName } from "../place";
import { prominenceOf } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import type { ImportedPlace, PlaceImport } from "./imported-place";

const kinds: Readonly<Record<string, PlaceKind>> = {
  country: "country",
  region: "governorate",
  macrocounty: "district",
  county: "district",
  localadmin: "district",
  locality: "town",
  borough: "neighbourhood",
  macrohood: "neighbourhood",
  neighbourhood: "neighbourhood",
  campus: "facility",
};

/** ISO 639-3 as Who's On First writes it, to BCP 47. Exonyms of further languages match more by chance than by meaning: left out. */
const languages: Readonly<Record<string, string>> = {
  eng: "en",
  ara: "ar",
  arz: "arz",
  heb: "he",
  fas: "fa",
  kur: "ku",
  ckb: "ckb",
  tur: "tr",
  aze: "az",
  fra: "fr",
  deu: "de",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  pol: "pl",
  rus: "ru",
  ukr: "uk",
};

/** The folder as a source; every XX.places.tsv.gz in it is read. Throws `invalid` where there is none. */
export function wofImport(folder: string): PlaceImport {
  return {
    source: {
      key: "wof",
      name: "Who's On First",
      licence: "CC0; attribution by record (GeoNames CC BY 4.0, Quattroshapes)",
      licenceUrl: "https://whosonfirst.org/docs/licenses/",
      url: "https://whosonfirst.org/",
      attribution: "Who's On First; GeoNames (CC BY 4.0)",
      version: path.basename(folder),
    },
    read: () => readFolder(folder),
  };
}

function readFolder(folder: string): ImportedPlace[] {
  const files = fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((file) => /^[A-Z]{2}\.places\.tsv\.gz$/.test(file))
    : [];
  if (files.length === 0) {
    throw new AppError("invalid", `${folder} holds no XX.places.tsv.gz (Who's On First tables).`);
  }
  return files.sort().flatMap((file) => readCountry(folder, file.slice(0, 2)));
}

/** Lines of a table split at tabs, without the header; quotes mean nothing in these files. */
function* rowsOf(file: string): Generator<string[]> {
  const text = gunzipSync(fs.readFileSync(file)).toString("utf8");
  let start = text.indexOf("\n") + 1;
  while (start < text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end > start) yield text.slice(start, end).split("\t");
    start = end + 1;
  }
}

function readCountry(folder: string, code: string): ImportedPlace[] {
  const namesById = new Map<string, PlaceName[]>();
  const namesFile = path.join(folder, `${code}.names.tsv.gz`);
  if (fs.existsSync(namesFile)) {
    for (const [id = "", language = "", kind = "", name = ""] of rowsOf(namesFile)) {
      if (name === "" || kind === "abbreviation" || (language !== "und" && languages[language] === undefined))
        continue;
      const made: PlaceName = {
        name,
        language: language === "und" ? null : (languages[language] ?? null),
        script: scriptOf(name),
        kind: "common",
        usedBy: "Who's On First",
      };
      const list = namesById.get(id);
      if (list === undefined) namesById.set(id, [made]);
      else list.push(made);
    }
  }

  const places: ImportedPlace[] = [];
  for (const row of rowsOf(path.join(folder, `${code}.places.tsv.gz`))) {
    const place = placeOf(row, namesById);
    if (place !== null) places.push(place);
  }
  return places.sort((a, b) => b.prominence - a.prominence || (a.sourceRef < b.sourceRef ? -1 : 1));
}

function placeOf(row: readonly string[], namesById: ReadonlyMap<string, PlaceName[]>): ImportedPlace | null {
  const [
    id = "",
    country = "",
    placetype = "",
    name = "",
    latText = "",
    lonText = "",
    geonames = "",
    wikidata = "",
    people = "",
    current = "",
    superseded = "",
    ,
    admin1 = "",
  ] = row;
  const kind = kinds[placetype];
  const lat = Number(latText);
  const lon = Number(lonText);
  // Superseded and withdrawn records stay in the files; null island is where records without a point lie.
  if (kind === undefined || name === "" || superseded !== "" || current === "0") return null;
  if (latText === "" || lonText === "" || (lat === 0 && lon === 0)) return null;
  const population = Number(people) > 0 ? Number(people) : null;
  const settled: PlaceKind =
    kind === "town" && (population === null || population < 5_000) ? "village" : kind;
  const serial = Number(geonames) > 0 ? Number(geonames) : null;
  const names: PlaceName[] = [
    { name, language: null, script: scriptOf(name), kind: "common", usedBy: "Who's On First" },
  ];
  const seen = new Set([fold(name)]);
  for (const other of namesById.get(id) ?? []) {
    const folded = fold(other.name);
    if (seen.has(folded)) continue;
    seen.add(folded);
    names.push(other);
  }
  return {
    id: serial !== null ? derivedPublicId("geonames", String(serial)) : derivedPublicId("wof", id),
    slug: slugOf(name),
    name,
    kind: settled,
    origin: "gazetteer",
    point: { lon, lat },
    radiusMeters: radiusOf(kind, population),
    precision:
      kind === "country"
        ? "country"
        : kind === "governorate"
          ? "governorate"
          : kind === "district"
            ? "district"
            : population !== null && population >= 3_000
              ? "town"
              : "locality",
    area: null,
    countryCode: country === "" ? null : country,
    admin1Name: admin1 === "" ? null : admin1,
    parentSlug: null,
    population,
    prominence:
      settled === "village" && population === null
        ? 0.1
        : prominenceOf(settled, kind === "town" ? population : null),
    timeZone: timeZoneOfCountry(country),
    coordinateStatus: "approximate",
    coordinateNote: null,
    externalIds: {
      geonames: serial,
      wikidata: wikidata === "" ? null : wikidata,
      osm: null,
      wof: Number(id),
      icao: null,
    },
    sourceKey: "wof",
    sourceRef: id,
    names,
  };
}

function radiusOf(kind: PlaceKind, population: number | null): number | null {
  if (kind === "country" || kind === "governorate" || kind === "district") return null;
  return population === null
    ? 1_000
    : Math.round(Math.min(15_000, Math.max(1_000, 15 * Math.sqrt(population))) / 100) * 100;
}
