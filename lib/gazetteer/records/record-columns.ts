// The columns of what a source says of a place, in the order in which place, place_record and the import list them.

/** What place and place_record have in common besides ids and owner. */
export const toldColumns = [
  "name",
  "kind",
  "lon",
  "lat",
  "radius_meters",
  "precision",
  "area",
  "country_code",
  "admin1_name",
  "parent_id",
  "population",
  "prominence",
  "time_zone",
  "coordinate_status",
  "coordinate_note",
  "geonames_id",
  "wikidata_id",
  "osm_id",
  "wof_id",
  "icao",
] as const;

/** The list as SQL writes it, each column of `table` where one is named. */
export function listed(columns: readonly string[], table: string | null = null): string {
  return columns.map((column) => (table === null ? column : `${table}.${column}`)).join(", ");
}

/** "a = EXCLUDED.a, b = EXCLUDED.b" or with another table on the right. */
export function assigned(columns: readonly string[], from: string): string {
  return columns.map((column) => `${column} = ${from}.${column}`).join(", ");
}

/** True in SQL where any of the columns differs; NULL is a value like others here. */
export function differs(columns: readonly string[], a: string, b: string): string {
  return `(${listed(columns, a)}) IS DISTINCT FROM (${listed(columns, b)})`;
}
