// Whether a file's latitude and longitude have changed places: told by the countries its lines say they lie in.
import { bbox } from "@turf/turf";
import { countryOutlineAt } from "../../geo/country-outline";
import type { LonLatBox } from "../../geo/coordinates";
import { readSeedRows } from "./seed-rows";

/** Degrees around a country's outline that still count as inside: coastal waters, rough outlines. */
const marginDegrees = 0.25;
const leastLines = 10;

let boxes: ReadonlyMap<string, LonLatBox> | null = null;

/** Boxes of the countries by ISO 3166 alpha-2, from Natural Earth's outlines at the embedded countries' points. */
function countryBoxes(): ReadonlyMap<string, LonLatBox> {
  if (boxes !== null) return boxes;
  const made = new Map<string, LonLatBox>();
  for (const { countryCode, point } of readSeedRows("countries.jsonl", "countries")) {
    const outline = point === null ? null : countryOutlineAt(point);
    if (countryCode === null || outline === null) continue;
    const [west = -180, south = -90, east = 180, north = 90] = bbox(outline);
    made.set(countryCode, {
      west: west - marginDegrees,
      south: south - marginDegrees,
      east: east + marginDegrees,
      north: north + marginDegrees,
    });
  }
  boxes = made;
  return made;
}

/** Coordinates as a line tells them, right or wrong, and the country it says it lies in. */
export type ToldPoint = { readonly lat: number; readonly lon: number; readonly countryCode: string | null };

/**
 * True where nine of ten points would lie in their countries if latitude and longitude changed places, and fewer than eight
 * of ten do as they stand. Points without a known country are not asked; fewer than ten say nothing.
 */
export function seemSwapped(points: readonly ToldPoint[]): boolean {
  const all = countryBoxes();
  let asked = 0;
  let asTold = 0;
  let swapped = 0;
  for (const { lat, lon, countryCode } of points) {
    const box = countryCode === null ? undefined : all.get(countryCode);
    if (box === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) continue;
    asked += 1;
    if (isIn(box, lat, lon)) asTold += 1;
    if (isIn(box, lon, lat)) swapped += 1;
  }
  return asked >= leastLines && swapped >= 0.9 * asked && asTold < 0.8 * asked;
}

/** True where one point lies in its country only if latitude and longitude change places. False without a known country. */
export function seemsSwapped({ lat, lon, countryCode }: ToldPoint): boolean {
  const box = countryCode === null ? undefined : countryBoxes().get(countryCode);
  return box !== undefined && !isIn(box, lat, lon) && isIn(box, lon, lat);
}

function isIn(box: LonLatBox, lat: number, lon: number): boolean {
  return lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
}
