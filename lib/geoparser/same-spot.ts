// Which places of one name are one answer told twice, and which lie within the yardstick of published figures.
import { distanceMeters } from "../geo/distance";
import type { NamedThing } from "./named-thing";

/** Places this near each other are one answer told twice (a town and its district). */
const sameMeters = 25_000;
/** No two points so far apart in latitude lie within `sameMeters`: a quarter of a degree is 27 km at least. */
const sameLatitude = (0.25 * Math.PI) / 180;
/** The yardstick of published figures, and as much latitude as it is at most. */
const wideMeters = 161_000;
const wideLatitude = (1.5 * Math.PI) / 180;

/** True for two hits of one name (their indexes) that are one answer told twice. */
export const sameSpot = (thing: NamedThing, a: number, b: number): boolean =>
  isWithin(thing, a, b, sameMeters, sameLatitude);

/** True for two hits of one name (their indexes) that lie within 161 km of each other. */
export const withinWide = (thing: NamedThing, a: number, b: number): boolean =>
  isWithin(thing, a, b, wideMeters, wideLatitude);

function isWithin(
  { hits, columns }: NamedThing,
  a: number,
  b: number,
  meters: number,
  latitude: number,
): boolean {
  if (a === b) return true;
  // Most are told apart by their latitudes alone; false also where nobody has said where one lies.
  if (!(Math.abs((columns.lat[a] ?? NaN) - (columns.lat[b] ?? NaN)) <= latitude)) return false;
  const here = hits[a]?.place.point;
  const there = hits[b]?.place.point;
  return here != null && there != null && distanceMeters(here, there) <= meters;
}
