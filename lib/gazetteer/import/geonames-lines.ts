// One line of each of GeoNames' tables: the 19-column dump, alternateNamesV2, and the two lists of division codes.
// Source of the layouts: https://download.geonames.org/export/dump/readme.txt
import type { PlaceName } from "../place";
import { timeZoneOfCountry } from "../time-zone";
import { divisionLevels, factsOf, findFeature, notReadReason } from "./feature-kinds";
import type { SourcePlace } from "./place-format";
import type { BatchSink } from "./read-batches";
import { cleanName, languageTag, nameFaults, type CleanName } from "./source-name";
import { pointFaults, populationOf, sourcePoint } from "./source-point";

const usedBy = "GeoNames";
const serial = /^[1-9]\d{0,11}$/;
const codeName = /^[A-Z]{3,4}$/;

/** A line of XX.txt, allCountries.txt, cities500.txt ... */
export function readDumpLine(line: string, number: number, sink: BatchSink): void {
  const cells = line.split("\t");
  if (cells.length !== 19) {
    sink.refuse(number, `${cells.length} columns where GeoNames has 19`);
    return;
  }
  // By number: taking an array apart by a pattern walks an iterator, and this is where an import spends its time.
  const cell = (at: number): string => cells[at] ?? "";
  const ref = cell(0);
  const code = cell(7);
  if (!serial.test(ref)) {
    sink.refuse(number, "no GeoNames id");
    return;
  }
  const point = sourcePoint(cell(4), cell(5));
  if (typeof point === "string") {
    sink.refuse(number, pointFaults[point]);
    return;
  }
  const feature = findFeature(code);
  if (feature === null) {
    sink.leave(number, notReadReason(cell(6), code));
    return;
  }
  const own = cleanName(cell(1));
  if (typeof own === "string") {
    sink.refuse(number, nameFaults[own]);
    return;
  }
  const countryCode = cell(8).length === 2 ? cell(8) : null;
  const population = populationOf(cell(14));
  const { kind, radiusMeters, precision, prominence } = factsOf(feature, population);
  const shown = shownName(own, cell(2));
  const zone = cell(17);
  const level = divisionLevels[code];
  const codes = divisionCodes(countryCode, cell(10), cell(11), level);
  const place: SourcePlace = {
    ref,
    rank: 0,
    name: shown.name,
    kind,
    point,
    radiusMeters,
    precision,
    countryCode,
    divisionCode: kind === "country" ? null : codes.within,
    ownDivisionCode: codes.own,
    admin1Name: null,
    population,
    prominence,
    timeZone: zone.includes("/") ? zone : timeZoneOfCountry(countryCode),
    coordinateStatus: "approximate",
    coordinateNote: feature.note,
    externalIds: { geonames: Number(ref), wikidata: null, osm: null, wof: null, icao: null },
    names: dumpNames(
      own,
      shown,
      cell(3),
      kind === "airfield" || kind === "base",
      feature.former,
      number,
      sink,
    ),
  };
  sink.places.push(place);
}

/** The preferred Latin name: the name itself, or where that is of another script the ASCII column. */
function shownName(own: CleanName, ascii: string): CleanName {
  if (own.script === "Latn" || ascii === "") return own;
  const plain = cleanName(ascii);
  return typeof plain !== "string" && plain.script === "Latn" ? plain : own;
}

/** The spellings of column 4, which tells no languages. Codes of airports stand among them and are no names. */
function dumpNames(
  own: CleanName,
  shown: CleanName,
  others: string,
  dropCodes: boolean,
  former: boolean,
  number: number,
  sink: BatchSink,
): readonly PlaceName[] {
  const kind = former ? "former" : "common";
  const names: PlaceName[] = [];
  if (own !== shown || former)
    names.push({ name: own.name, language: null, script: own.script, kind, usedBy });
  if (others === "") return names;
  const isKnown = (raw: string): boolean =>
    raw === own.name || raw === shown.name || names.some(({ name }) => name === raw);
  let start = 0;
  while (start <= others.length) {
    const comma = others.indexOf(",", start);
    const end = comma < 0 ? others.length : comma;
    if (end > start) {
      const raw = others.slice(start, end);
      if (!isKnown(raw) && !(dropCodes && codeName.test(raw))) {
        const other = cleanName(raw);
        if (typeof other === "string") {
          if (other !== "empty") sink.leave(number, nameFaults[other]);
        } else names.push({ name: other.name, language: null, script: other.script, kind, usedBy });
      }
    }
    start = end + 1;
  }
  return names;
}

/** The code of the smallest division told ("SY.04.1234"), and the one the row itself stands for, where it is a division. */
function divisionCodes(
  country: string | null,
  admin1: string,
  admin2: string,
  level: number | undefined,
): { within: string | null; own: string | null } {
  // "00" stands for a thing that lies in no division, or in several.
  if (country === null || admin1 === "" || admin1 === "00") return { within: null, own: null };
  const first = `${country}.${admin1}`;
  const second = admin2 === "" ? null : `${first}.${admin2}`;
  if (level === 1) return { within: null, own: first };
  if (level === 2) return { within: first, own: second };
  return { within: second ?? first, own: null };
}

/** Codes of other registers that stand where a language should: Wikidata and ICAO ids are read, the rest are no names. */
const codeKinds = new Set([
  ...["link", "post", "phon", "iata", "faac", "tcid", "unlc", "abbr", "piny", "geot", "nuts", "uicn", "locd"],
  ...["fr_1793", "icao", "wkdt"],
]);

/** A line of alternateNamesV2.txt (10 columns) or of the older alternateNames.txt (8). */
export function readAlternateLine(line: string, number: number, sink: BatchSink): void {
  const cells = line.split("\t");
  if (cells.length < 4 || cells.length > 10) {
    sink.refuse(number, `${cells.length} columns where alternate names have 10`);
    return;
  }
  const [id = "", ref = "", code = "", told = ""] = cells;
  if (!serial.test(ref) || !serial.test(id)) {
    sink.refuse(number, "no GeoNames id");
    return;
  }
  if (codeKinds.has(code)) {
    if (code === "wkdt" && /^Q[1-9]\d*$/.test(told)) sink.ids.push({ ref, ids: { wikidata: told } });
    else if (code === "icao" && /^[A-Z0-9]{4}$/.test(told)) sink.ids.push({ ref, ids: { icao: told } });
    else sink.leave(number, `no name but a code (${code})`);
    return;
  }
  const clean = cleanName(told);
  if (typeof clean === "string") {
    sink.refuse(number, nameFaults[clean]);
    return;
  }
  const kind = cells[7] === "1" ? "former" : cells[4] === "1" && cells[6] !== "1" ? "official" : "common";
  sink.names.push({
    ref,
    name: { name: clean.name, language: languageTag(code), script: clean.script, kind, usedBy },
  });
}

/** A line of admin1CodesASCII.txt or admin2Codes.txt: code, name, ASCII name, GeoNames id. `country` = only its codes. */
export function readDivisionLine(country: string | null) {
  return (line: string, number: number, sink: BatchSink): void => {
    const [code = "", told = "", ascii = "", ref = "", ...more] = line.split("\t");
    if (more.length > 0 || !/^[A-Z]{2}\.[^.]+(?:\.[^.]+)?$/.test(code)) {
      sink.refuse(number, "no division code (CC.A1 or CC.A1.A2), name, name in ASCII and GeoNames id");
      return;
    }
    if (country !== null && !code.startsWith(`${country}.`)) return;
    const clean = cleanName(told === "" ? ascii : told);
    if (typeof clean === "string") sink.refuse(number, nameFaults[clean]);
    else sink.divisions.push({ code, name: clean.name, ref: serial.test(ref) ? ref : null });
  };
}
