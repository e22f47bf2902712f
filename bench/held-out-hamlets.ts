// Spellings of hamlets taken out of the gazetteer, to ask whether the others still lead to the hamlet.
import type { Place, PlaceName } from "../lib/gazetteer/place";
import { fold, scriptOf } from "../lib/text/fold";
import type { Spelling } from "./spellings";

export type HeldOut = {
  /** All places; the chosen ones without their hidden spelling. */
  readonly places: readonly Place[];
  readonly spellings: readonly (Spelling & { readonly placeId: string })[];
};

/**
 * Hides one Latin spelling each of up to `count` villages of unknown size, spread evenly over the countries that have such, always
 * the same ones. A spelling is hidden only where others in Latin script remain and none of them is the same but for case and
 * accents, so that it has to be found by its likeness. Some are other names altogether and cannot be found by anyone.
 */
export function heldOutHamlets(places: readonly Place[], count: number): HeldOut {
  const byCountry = new Map<string, { place: Place; hidden: PlaceName }[]>();
  for (const place of places) {
    if (place.kind !== "village" || place.population !== null || place.countryCode === null) continue;
    const latin = place.names.filter(({ name }) => scriptOf(name) === "Latn" && /\p{L}{3}/u.test(name));
    const own = fold(place.name);
    const others = latin.filter(({ name }) => fold(name) !== own);
    if (others.length === 0) continue;
    const hidden = others[spread(place.id) % others.length];
    if (hidden === undefined) continue;
    const list = byCountry.get(place.countryCode) ?? [];
    list.push({ place, hidden });
    byCountry.set(place.countryCode, list);
  }
  const chosen = new Map<string, PlaceName>();
  const lists = [...byCountry.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
  for (const list of lists) list.sort((a, b) => spread(a.place.id) - spread(b.place.id));
  for (let round = 0; chosen.size < count && lists.some((list) => list.length > round); round += 1) {
    for (const list of lists) {
      const one = list[round];
      if (one !== undefined && chosen.size < count) chosen.set(one.place.id, one.hidden);
    }
  }
  const spellings: HeldOut["spellings"][number][] = [];
  const left = places.map((place) => {
    const hidden = chosen.get(place.id);
    if (hidden === undefined || place.point === null || place.countryCode === null) return place;
    spellings.push({
      query: hidden.name,
      country: place.countryCode,
      lon: place.point.lon,
      lat: place.point.lat,
      geonames: place.externalIds.geonames ?? -1,
      placeId: place.id,
    });
    const gone = fold(hidden.name);
    return { ...place, names: place.names.filter(({ name }) => fold(name) !== gone) };
  });
  return { places: left, spellings };
}

/** A number that scatters ids, the same in every run. */
function spread(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return hash >>> 0;
}
