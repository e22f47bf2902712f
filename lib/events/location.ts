// Where something is, in what role, how well known and on what basis.
import type { LonLat } from "../geo/coordinates";
import type { Precision } from "../geo/precision";

export const locationRoles = ["struck", "attacked", "launched_from", "statement_made"] as const;
export type LocationRole = (typeof locationRoles)[number];

export const locationBases = ["coordinates_in_source", "geolocated", "named_place", "inferred"] as const;
export type LocationBasis = (typeof locationBases)[number];

export type Location = {
  readonly role: LocationRole;
  readonly basis: LocationBasis;
  /** Place the location stands on; null for a bare area or point. */
  readonly placeId: string | null;
  /** Words for people: "near Abu Kamal", "western Iraq". */
  readonly label: string;
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  /** How it was placed, in words; null when the place alone says it. */
  readonly explanation: string | null;
};
