// Rows of OurAirports' airports.csv, regions.csv and runways.csv, and of the table of the airportsdata package, by header.
import type { PlaceName } from "../place";
import { timeZoneOfCountry } from "../time-zone";
import { precisionOf } from "./feature-kinds";
import type { SourcePlace } from "./place-format";
import type { RecordReader } from "./read-csv-batches";
import { cleanName, eachNameOnce, nameFaults, sourceName } from "./source-name";
import { decimalOf, pointFaults, sourcePoint } from "./source-point";

export type AirportRole = "airports" | "airportsdata" | "regions" | "runways";
export type AirportColumns = {
  readonly role: AirportRole;
  readonly count: number;
  readonly cell: (cells: readonly string[], name: string) => string;
};

const headers: readonly (readonly [AirportRole, readonly string[]])[] = [
  ["airports", ["ident", "type", "name", "latitude_deg", "longitude_deg", "iso_country"]],
  ["runways", ["airport_ident", "length_ft", "closed"]],
  ["regions", ["code", "local_code", "name", "iso_country"]],
  ["airportsdata", ["icao", "iata", "name", "country", "lat", "lon"]],
];

/** Which table a header belongs to; null where it is none of these. */
export function airportColumns(header: readonly string[]): AirportColumns | null {
  const at = new Map(header.map((name, number) => [name.toLowerCase(), number]));
  const [role] = headers.find(([, names]) => names.every((name) => at.has(name))) ?? [];
  if (role === undefined) return null;
  return { role, count: header.length, cell: (cells, name) => cells[at.get(name) ?? -1] ?? "" };
}

/** What the type of an airport says: its prominence, and metres within which it lies when no runway tells. */
const types: Readonly<Record<string, { readonly prominence: number; readonly radiusMeters: number }>> = {
  large_airport: { prominence: 0.5, radiusMeters: 3_000 },
  medium_airport: { prominence: 0.4, radiusMeters: 2_000 },
  small_airport: { prominence: 0.2, radiusMeters: 1_000 },
  heliport: { prominence: 0.06, radiusMeters: 500 },
  seaplane_base: { prominence: 0.06, radiusMeters: 1_000 },
  closed: { prominence: 0.12, radiusMeters: 2_000 },
  closed_airport: { prominence: 0.12, radiusMeters: 2_000 },
};
const anAirport = { prominence: 0.3, radiusMeters: 2_000 };

const military = /\b(?:air ?base|afb|air force|airforce|military|army|naval air|royal air)\b/i;
const shortCode = /^[A-Z0-9]{2,4}$/;
const usedBy = "OurAirports";

/** A row of airports.csv, with the longest open runway in metres by the airport's ident. */
export function airportReader(
  { count, cell }: AirportColumns,
  runwayMeters: ReadonlyMap<string, number>,
): RecordReader {
  return (cells, number, sink) => {
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const ref = cell(cells, "ident");
    if (!/^[A-Za-z0-9-]{2,12}$/.test(ref)) {
      sink.refuse(number, "no ident");
      return;
    }
    const type = types[cell(cells, "type")];
    if (type === undefined) {
      sink.leave(
        number,
        `not read: ${/^[a-z_]{1,20}$/.test(cell(cells, "type")) ? cell(cells, "type") : "a type that is not known"}`,
      );
      return;
    }
    const point = sourcePoint(cell(cells, "latitude_deg"), cell(cells, "longitude_deg"));
    if (typeof point === "string") {
      sink.refuse(number, pointFaults[point]);
      return;
    }
    const own = cleanName(cell(cells, "name"));
    if (typeof own === "string") {
      sink.refuse(number, nameFaults[own]);
      return;
    }
    const isClosed = cell(cells, "type").startsWith("closed");
    const region = cell(cells, "iso_region");
    sink.places.push(
      airportPlace({
        ref,
        name: own.name,
        point,
        runwayMeters: runwayMeters.get(ref),
        type,
        country: cell(cells, "iso_country"),
        // "SY-U-A" stands for a region nobody assigned.
        divisionCode: /^[A-Z]{2}-[A-Z0-9]{1,4}$/.test(region) ? region : null,
        admin1Name: null,
        timeZone: null,
        coordinateNote: isClosed ? "Closed, as its source says." : null,
        icao: icaoOf(cell(cells, "icao_code"), cell(cells, "gps_code"), ref),
        names: keywordNames(own.name, cell(cells, "keywords"), isClosed),
      }),
    );
  };
}

/** A row of airportsdata: the division by name, no types, no keywords. */
export function airportsDataReader(
  { count, cell }: AirportColumns,
  runwayMeters: ReadonlyMap<string, number>,
): RecordReader {
  return (cells, number, sink) => {
    if (cells.length !== count) {
      sink.refuse(number, `${cells.length} columns where the header has ${count}`);
      return;
    }
    const ref = cell(cells, "icao");
    const point = sourcePoint(cell(cells, "lat"), cell(cells, "lon"));
    const own = cleanName(cell(cells, "name"));
    if (!/^[A-Z0-9]{4}$/.test(ref)) sink.refuse(number, "no ICAO code");
    else if (typeof point === "string") sink.refuse(number, pointFaults[point]);
    else if (typeof own === "string") sink.refuse(number, nameFaults[own]);
    else {
      const division = cleanName(cell(cells, "subd"));
      const zone = cell(cells, "tz");
      sink.places.push(
        airportPlace({
          ref,
          name: own.name,
          point,
          runwayMeters: runwayMeters.get(ref),
          type: anAirport,
          country: cell(cells, "country"),
          divisionCode: null,
          admin1Name: typeof division === "string" ? null : division.name,
          timeZone: /^[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone) ? zone : null,
          coordinateNote: null,
          icao: ref,
          names: [],
        }),
      );
    }
  };
}

type Airport = Pick<
  SourcePlace,
  "ref" | "name" | "point" | "divisionCode" | "admin1Name" | "timeZone" | "coordinateNote" | "names"
> & {
  readonly runwayMeters: number | undefined;
  readonly type: { readonly prominence: number; readonly radiusMeters: number };
  readonly country: string;
  readonly icao: string | null;
};

/** What both tables make of a row: a name tells a base from an airfield; no time zone = the country's, where it has but one. */
function airportPlace({ runwayMeters, type, country, icao, ...told }: Airport): SourcePlace {
  const kind = military.test(told.name) ? "base" : "airfield";
  const radiusMeters = radiusOf(runwayMeters) ?? type.radiusMeters;
  const countryCode = countryOf(country);
  return {
    ...told,
    rank: 0,
    kind,
    radiusMeters,
    precision: precisionOf(kind, radiusMeters),
    countryCode,
    ownDivisionCode: null,
    population: null,
    prominence: type.prominence,
    timeZone: told.timeZone ?? timeZoneOfCountry(countryCode),
    coordinateStatus: "approximate",
    externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao },
  };
}

/** A row of regions.csv: the names behind ISO 3166-2 codes. */
export function regionReader({ cell }: AirportColumns): RecordReader {
  return (cells, number, sink) => {
    const code = cell(cells, "code");
    const name = cleanName(cell(cells, "name"));
    if (!/^[A-Z]{2}-[A-Z0-9-]{1,6}$/.test(code)) sink.refuse(number, "no region code");
    else if (typeof name === "string") sink.refuse(number, nameFaults[name]);
    else sink.divisions.push({ code, name: name.name, ref: null });
  };
}

/** Ident and length in metres of a runway in use; null for closed ones and rows that tell no length. */
export function runwayOf(
  cells: readonly string[],
  { cell }: AirportColumns,
): { readonly ident: string; readonly meters: number } | null {
  const feet = decimalOf(cell(cells, "length_ft"));
  if (!(feet > 100 && feet < 30_000) || cell(cells, "closed") === "1") return null;
  return { ident: cell(cells, "airport_ident"), meters: feet * 0.3048 };
}

/** Metres: half the longest runway and half a kilometre of aprons and hangars around it. */
function radiusOf(runwayMeters: number | undefined): number | null {
  return runwayMeters === undefined ? null : Math.round((runwayMeters / 2 + 500) / 100) * 100;
}

function countryOf(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

function icaoOf(...codes: readonly string[]): string | null {
  return codes.find((code) => /^[A-Z]{4}$/.test(code)) ?? null;
}

/** Keywords are other names, former ones and codes in one list; the codes are no names. */
function keywordNames(own: string, keywords: string, isClosed: boolean): readonly PlaceName[] {
  const kind = isClosed ? "former" : "common";
  const names = [own, ...keywords.split(",")].flatMap((raw, at) => {
    const word = raw.trim();
    if (at > 0 && (word.length < 3 || shortCode.test(word) || word.startsWith("http"))) return [];
    const name = sourceName(word, null, kind, usedBy);
    return typeof name === "string" ? [] : [name];
  });
  return eachNameOnce(names);
}
