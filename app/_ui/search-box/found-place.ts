// A place as the search box shows it, read out of what /api/v1/autocomplete answers. Small: it travels with every page.
import type { LonLat } from "../../../lib/geo/coordinates";
import { placeKinds, type PlaceKind } from "../../../lib/gazetteer/place";

export type FoundPlace = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** In the language of the page where that is not written in Latin letters; null where none is known or needed. */
  readonly localName: string | null;
  /** "Deir ez-Zor, Syria", in the language of the page as far as it is known in it; "" where nothing is known above it. */
  readonly hierarchy: string;
  readonly point: LonLat | null;
  readonly radiusMeters: number | null;
  /** The spelling that was met; null when it is the name itself. */
  readonly matchedName: string | null;
  /** Why it is here although it is not written so; null when it is, letter by letter or as a beginning. */
  readonly likeness: "sound" | "typo" | null;
  /** From the middle of the map; null where there is none. */
  readonly distanceMeters: number | null;
};

/** The places of a GeocodeJSON answer; a feature that is not understood is left out. */
export function placesOfAnswer(body: unknown): FoundPlace[] {
  if (!isRecord(body) || !Array.isArray(body.features)) return [];
  return body.features.flatMap((feature: unknown) => placeOf(feature) ?? []);
}

function placeOf(feature: unknown): FoundPlace | null {
  if (!isRecord(feature) || !isRecord(feature.properties)) return null;
  const { place, match } = feature.properties;
  if (!isRecord(place) || !isRecord(match)) return null;
  const { placeId, slug, name, kind } = place;
  if (typeof placeId !== "string" || typeof slug !== "string" || typeof name !== "string") return null;
  if (!isPlaceKind(kind)) return null;
  const matched = typeof match.matchedName === "string" ? match.matchedName : name;
  const localName = typeof place.localName === "string" ? place.localName : null;
  const localHierarchy = hierarchyOf(place.localHierarchy, localName ?? name, "، ");
  return {
    id: placeId,
    slug,
    name,
    kind,
    localName,
    hierarchy: localHierarchy === "" ? hierarchyOf(place.hierarchy, name, ", ") : localHierarchy,
    point: pointOf(feature.geometry),
    radiusMeters: numberOrNull(place.radiusMeters),
    matchedName: [name, localName ?? name].some((known) => sameLetters(matched, known)) ? null : matched,
    likeness: match.how === "sound" || match.how === "typo" ? match.how : null,
    distanceMeters: numberOrNull(match.distanceMeters),
  };
}

/** The division and the country: more would not fit in a line. The place's own name is not said twice. */
function hierarchyOf(words: unknown, name: string, comma: string): string {
  if (!Array.isArray(words)) return "";
  const above = words.filter((word): word is string => typeof word === "string" && word !== name);
  const shown = above.length > 2 ? [above.at(-2), above.at(-1)] : above;
  return [...new Set(shown)].join(comma);
}

function pointOf(geometry: unknown): LonLat | null {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return null;
  const [lon, lat]: unknown[] = geometry.coordinates;
  return typeof lon === "number" && typeof lat === "number" ? { lon, lat } : null;
}

function sameLetters(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

function isPlaceKind(kind: unknown): kind is PlaceKind {
  return placeKinds.some((known) => known === kind);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
