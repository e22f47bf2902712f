// A point -> the named places around it and one line that says where it is: "3 km east of Abu Kamal".
import type { LonLat } from "../geo/coordinates";
import type { PlaceKind } from "../gazetteer/place";
import type { NearbyPlace } from "../gazetteer/suggestion";

export type ReverseOptions = {
  /** At most this many places, 1 to 100; 10 unless told. */
  readonly limit?: number;
  /** Only these kinds; [] and left out = everything that has a spot. */
  readonly kinds?: readonly PlaceKind[];
  /** Nothing farther than this; null and left out = however far. */
  readonly maxMeters?: number | null;
};

/** Finds the places nearest to a point, nearest first. */
export type NearestLookup = (point: LonLat, options: ReverseOptions) => Promise<readonly NearbyPlace[]>;

/** Where a point is, in words that hold on to one place. */
export type PointLabel = {
  /** "Abu Kamal", "800 m north of Hari", "3 km east of Abu Kamal". */
  readonly text: string;
  readonly near: NearbyPlace;
  /** True where the point lies within the place's own radius. */
  readonly isInside: boolean;
};

/** Best first for a line of words; `places` is nearest first. */
export type ReverseAnswer = { readonly label: PointLabel | null; readonly places: readonly NearbyPlace[] };

/** The label is chosen among at least this many neighbours, however few are asked for. */
const leastLooked = 12;

/** The places around a point, and the point in words; the label is null where there is no place within `maxMeters`. */
export async function reverse(
  point: LonLat,
  options: ReverseOptions & { readonly nearest: NearestLookup },
): Promise<ReverseAnswer> {
  const { nearest, ...rest } = options;
  const limit = options.limit ?? 10;
  const places = await nearest(point, { ...rest, limit: Math.max(limit, Math.min(leastLooked, 100)) });
  return { label: labelOf(places), places: places.slice(0, limit) };
}

/**
 * The place a reader would name the point by. Inside places the smallest wins: the quarter before the city. Outside, nearness
 * weighs against being known: a hamlet 2 km off beats a city 10 km off, not one 3 km off.
 */
export function labelOf(places: readonly NearbyPlace[]): PointLabel | null {
  const inside = places
    .filter(
      ({ place, distanceMeters }) => place.radiusMeters !== null && distanceMeters <= place.radiusMeters,
    )
    .sort(
      (a, b) =>
        (a.place.radiusMeters ?? 0) - (b.place.radiusMeters ?? 0) || a.distanceMeters - b.distanceMeters,
    )[0];
  if (inside !== undefined) return { text: inside.place.name, near: inside, isInside: true };
  const [best] = [...places].sort((a, b) => effort(a) - effort(b));
  if (best === undefined) return null;
  const text =
    best.distanceMeters < atMeters
      ? best.place.name
      : `${distanceInWords(best.distanceMeters)} ${compassWord(best.bearingDegrees)} of ${best.place.name}`;
  return { text, near: best, isInside: false };
}

/** Nearer than this nobody gives a direction. */
const atMeters = 100;

/** Metres, as long as they feel: twice as many for a hamlet nobody has heard of as for a capital. */
function effort({ place, distanceMeters }: NearbyPlace): number {
  return distanceMeters * (2 - place.prominence);
}

/** "800 m", "3 km", "120 km": no more digits than a sentence bears. */
export function distanceInWords(meters: number): string {
  if (meters < 950) return `${Math.max(50, Math.round(meters / 50) * 50)} m`;
  return `${Math.round(meters / 1000).toLocaleString("en")} km`;
}

const compass = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;

/** The nearest of eight directions: 80 degrees from north is "east". */
export function compassWord(bearingDegrees: number): (typeof compass)[number] {
  return compass[Math.round((((bearingDegrees % 360) + 360) % 360) / 45) % 8] ?? "north";
}
