// Rows of places with their names -> whole places.
import { AppError } from "../../errors";
import { precisions } from "../../geo/precision";
import { briefColumns, type PlaceBriefRow } from "../completion/place-brief-row";
import { coordinateStatuses, placeKinds, placeNameKinds, type Place } from "../place";

/** What `placeSelect` gives. */
export type PlaceSqlRow = PlaceBriefRow & {
  readonly origin: string;
  readonly area: unknown;
  readonly time_zone: string | null;
  readonly coordinate_note: string | null;
  readonly geonames_id: number | null;
  readonly wikidata_id: string | null;
  readonly osm_id: string | null;
  /** A bigint, which the driver gives as text. */
  readonly wof_id: string | null;
  readonly icao: string | null;
  readonly source_ref: string;
};

/** What `nameOfPlaceSelect` gives. */
export type NameOfPlaceRow = {
  readonly place_id: string;
  readonly name: string;
  readonly language: string | null;
  readonly script: string;
  readonly kind: string;
  readonly used_by: string | null;
};

export const placeSelect = `SELECT ${briefColumns}, place.origin, place.area, place.time_zone, place.coordinate_note, place.geonames_id,
  place.wikidata_id, place.osm_id, place.wof_id, place.icao, place.source_ref FROM place`;
export const nameOfPlaceSelect = "SELECT place_id, name, language, script, kind, used_by FROM place_name";

/** Each place with its names in the order given. Throws `broken` for words that this version does not know. */
export function wholePlaces(rows: readonly PlaceSqlRow[], names: readonly NameOfPlaceRow[]): Place[] {
  const namesOf = new Map<string, NameOfPlaceRow[]>();
  for (const name of names) {
    const list = namesOf.get(name.place_id);
    if (list === undefined) namesOf.set(name.place_id, [name]);
    else list.push(name);
  }
  return rows.map((row) => placeOf(row, namesOf.get(row.id) ?? []));
}

function placeOf(row: PlaceSqlRow, names: readonly NameOfPlaceRow[]): Place {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: oneOf(placeKinds, row.kind, row.id),
    origin: row.origin === "ours" ? "ours" : "gazetteer",
    point: row.lon === null || row.lat === null ? null : { lon: row.lon, lat: row.lat },
    radiusMeters: row.radius_meters,
    precision: oneOf(precisions, row.precision, row.id),
    area: areaOf(row.area),
    countryCode: row.country_code,
    admin1Name: row.admin1_name,
    parentId: row.parent_id,
    population: row.population,
    prominence: row.prominence,
    timeZone: row.time_zone,
    coordinateStatus: oneOf(coordinateStatuses, row.coordinate_status, row.id),
    coordinateNote: row.coordinate_note,
    externalIds: {
      geonames: row.geonames_id,
      wikidata: row.wikidata_id,
      osm: row.osm_id,
      wof: row.wof_id === null ? null : Number(row.wof_id),
      icao: row.icao,
    },
    sourceKey: row.source_key,
    sourceRef: row.source_ref,
    names: names.map(({ name, language, script, kind, used_by }) => ({
      name,
      language,
      script,
      kind: oneOf(placeNameKinds, kind, row.id),
      usedBy: used_by,
    })),
  };
}

function oneOf<T extends string>(words: readonly T[], word: string, id: string): T {
  const known = words.find((each) => each === word);
  if (known === undefined)
    throw new AppError(
      "broken",
      `Place ${id} holds the word "${word}", which this version does not know. Was the database written by a newer one?`,
    );
  return known;
}

function areaOf(value: unknown): Place["area"] {
  return isArea(value) ? value : null;
}

function isArea(value: unknown): value is NonNullable<Place["area"]> {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "Polygon" || value.type === "MultiPolygon") &&
    "coordinates" in value &&
    Array.isArray(value.coordinates)
  );
}
