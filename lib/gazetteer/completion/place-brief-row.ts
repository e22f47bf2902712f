// A row of `place` with the few columns that a brief needs -> PlaceBrief.
import { precisions } from "../../geo/precision";
import { coordinateStatuses, placeKinds } from "../place";
import type { PlaceBrief } from "../suggestion";

/** The columns of `place`, for a SELECT; give the table that name. */
export const briefColumns =
  "place.id, place.slug, place.name, place.kind, place.lon, place.lat, place.radius_meters, place.precision, place.coordinate_status, " +
  "place.country_code, place.admin1_name, place.parent_id, place.population, place.prominence, place.source_key";

export type PlaceBriefRow = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly radius_meters: number | null;
  readonly precision: string;
  readonly coordinate_status: string;
  readonly country_code: string | null;
  readonly admin1_name: string | null;
  readonly parent_id: string | null;
  readonly population: number | null;
  readonly prominence: number;
  readonly source_key: string;
};

/** Words that this version does not know become the most careful known one: a brief is for choosing, the page tells more. */
export function placeBriefOf(row: PlaceBriefRow): PlaceBrief {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: placeKinds.find((kind) => kind === row.kind) ?? "region",
    point: row.lon === null || row.lat === null ? null : { lon: row.lon, lat: row.lat },
    radiusMeters: row.radius_meters,
    precision: precisions.find((word) => word === row.precision) ?? "unknown",
    coordinateStatus: coordinateStatuses.find((word) => word === row.coordinate_status) ?? "unverified",
    countryCode: row.country_code,
    admin1Name: row.admin1_name,
    parentId: row.parent_id,
    population: row.population,
    prominence: row.prominence,
    sourceKey: row.source_key,
  };
}
