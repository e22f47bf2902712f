// What a row or record of Who's On First means: its kind of place, its languages, and which of its names are not its own.
import type { PlaceKind, PlaceName } from "../place";
import { nameKeys } from "../name-key";
import { prominenceOf } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import { precisionOf, settlementPrecision, settlementRadius } from "./feature-kinds";
import type { SourcePlace } from "./place-format";
import { cleanName, nameFaults } from "./source-name";
import { pointFaults, sourcePoint } from "./source-point";

const wofUsedBy = "Who's On First";

const kinds: Readonly<Record<string, PlaceKind>> = {
  country: "country",
  dependency: "country",
  disputed: "region",
  macroregion: "region",
  region: "governorate",
  macrocounty: "district",
  county: "district",
  localadmin: "district",
  locality: "town",
  borough: "neighbourhood",
  macrohood: "neighbourhood",
  neighbourhood: "neighbourhood",
  microhood: "neighbourhood",
  campus: "facility",
  ocean: "sea",
  marinearea: "sea",
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

/** Languages in which a village of the theatre is called by those who live there. */
const localLanguages = new Set(["und", "ara", "arz", "heb", "fas", "kur", "ckb", "aze"]);

/** A row, as words; "" = not told. */
export type WofRow = {
  readonly id: string;
  readonly country: string;
  readonly placetype: string;
  readonly name: string;
  readonly lat: string;
  readonly lon: string;
  readonly geonames: string;
  readonly wikidata: string;
  readonly icao: string;
  readonly population: string;
  /** "0" = no longer; "-1" and "" = nobody said. */
  readonly isCurrent: string;
  readonly supersededBy: string;
  /** Id of the smallest division told, and name of the largest. */
  readonly divisionId: string;
  readonly admin1Name: string;
};

export type WofFault = { readonly reason: string; readonly malformed: boolean };

/** The row as a place, or why it gives none. Superseded rows and those that are no longer so stay in the files. */
export function wofPlace(row: WofRow): SourcePlace | WofFault {
  if (!/^[1-9]\d*$/.test(row.id)) return { reason: "no Who's On First id", malformed: true };
  const type = kinds[row.placetype];
  if (type === undefined) {
    const shown = /^[a-z]{1,20}$/.test(row.placetype) ? row.placetype : "?";
    return { reason: `not read: placetype ${shown}`, malformed: false };
  }
  if (row.supersededBy !== "") return { reason: "superseded by another record", malformed: false };
  if (row.isCurrent === "0") return { reason: "no longer current", malformed: false };
  const point = sourcePoint(row.lat, row.lon);
  if (typeof point === "string")
    return { reason: pointFaults[point], malformed: point === "latitude" || point === "longitude" };
  const own = cleanName(row.name);
  if (typeof own === "string") return { reason: nameFaults[own], malformed: own !== "empty" };

  const people = Number(row.population);
  const population = people > 0 && Number.isInteger(people) ? people : null;
  const kind = type === "town" && (population === null || population < 5_000) ? "village" : type;
  const isPoint = type === "town" || type === "neighbourhood" || type === "facility";
  const radiusMeters = isPoint ? settlementRadius(population) : null;
  const countryCode = /^[A-Z]{2}$/.test(row.country) ? row.country : null;
  const isDivision = kind === "governorate" || kind === "district";
  return {
    ref: row.id,
    rank: 0,
    name: own.name,
    kind,
    point,
    radiusMeters,
    precision: isPoint ? settlementPrecision(population) : precisionOf(kind, radiusMeters),
    countryCode,
    divisionCode: /^[1-9]\d*$/.test(row.divisionId) && row.divisionId !== row.id ? row.divisionId : null,
    ownDivisionCode: isDivision ? row.id : null,
    admin1Name: row.admin1Name === "" || kind === "country" ? null : row.admin1Name,
    population,
    prominence: prominenceOf(kind, type === "town" ? population : null),
    timeZone: timeZoneOfCountry(countryCode),
    coordinateStatus: "approximate",
    // A county bears its town's name and lies where its middle is, up to tens of kilometres from the town.
    coordinateNote: isDivision ? "A point inside the division, not the town of the same name." : null,
    externalIds: {
      geonames: /^[1-9]\d{0,7}$/.test(row.geonames) ? Number(row.geonames) : null,
      wikidata: /^Q[1-9]\d*$/.test(row.wikidata) ? row.wikidata : null,
      osm: null,
      wof: Number(row.id),
      icao: /^[A-Z0-9]{4}$/.test(row.icao) ? row.icao : null,
    },
    names: [],
  };
}

/** From so many languages on, a place is one the world writes about. */
export const worldFameLanguages = 12;

/**
 * True where a settlement's translations are another's: nobody counted its people and no encyclopedia describes it, yet it
 * has names in a dozen languages. They were looked up by name, and are those of a port, a caliph or a capital elsewhere that
 * shares it ("Al Hudaydah", two hamlets of Ibb; "Khartoum", a hamlet of Lebanon).
 */
export function hasBorrowedNames(
  row: Pick<WofRow, "placetype" | "population" | "wikidata">,
  languageCount: number,
): boolean {
  const kind = kinds[row.placetype];
  return (
    languageCount >= worldFameLanguages &&
    (kind === "town" || kind === "neighbourhood") &&
    !(Number(row.population) > 0) &&
    row.wikidata === ""
  );
}

export type WofSpelling = { readonly language: string; readonly kind: string; readonly name: string };

/**
 * A spelling as a name, or why it is none. `ownName` is given for a place with borrowed names: then only local spellings
 * that sound like its own name are its own.
 */
export function wofName(spelling: WofSpelling, ownName: string | null): PlaceName | WofFault {
  const { language, kind } = spelling;
  if (language !== "und" && languages[language] === undefined)
    return {
      reason: "a name in a language that is not read",
      malformed: !/^[a-z]{2,3}(?:[_-].*)?$/.test(language),
    };
  if (kind === "abbreviation") return { reason: "an abbreviation", malformed: false };
  const clean = cleanName(spelling.name);
  if (typeof clean === "string") return { reason: nameFaults[clean], malformed: true };
  if (
    ownName !== null &&
    !(localLanguages.has(language) && nameKeys(clean.name).key === nameKeys(ownName).key)
  )
    return { reason: "a translation that belongs to a namesake elsewhere", malformed: false };
  return {
    name: clean.name,
    language: languages[language] ?? null,
    script: clean.script,
    kind: kind === "historical" ? "former" : "common",
    usedBy: wofUsedBy,
  };
}
