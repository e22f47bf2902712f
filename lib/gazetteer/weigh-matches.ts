// Weighs names read from a database, one list for one asked name.
import type { NameKeys } from "./name-key";
import { isBasicLatin, NameWeighing } from "./name-weighing";
import { leastProminentFirst } from "./place-order";
import type { MatchTier } from "./place-index";
import type { SoundReading, WeighedHit, WeighedPlace } from "./weigh-hits";
import type { Place } from "./place";

/** A name found by one of its keys, not yet weighed. */
export type NameMatch<P extends WeighedPlace = Place> = {
  readonly place: P;
  readonly matchedName: string;
  readonly tier: MatchTier;
  /** `nameKeys(matchedName).sound` */
  readonly sound: string;
  /** What it was found by where that was not the asked name's own sound (lib/gazetteer/other-readings.ts). */
  readonly reading?: SoundReading;
};

/**
 * Weighs matches against the asked name: drops those that sound too different, keeps each place once with its best
 * spelling, best tier first, then prominence. What lies in the country asked is never crowded out by what lies elsewhere. Pure.
 */
export function weighMatches<P extends WeighedPlace>(
  asked: NameKeys,
  matches: readonly NameMatch<P>[],
  countryCode: string | null,
): WeighedHit<P>[] {
  const byId = new Map(matches.map(({ place }) => [place.id, place]));
  const places = leastProminentFirst([...byId.values()]);
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  const spellings = new Set(matches.map(({ matchedName }) => matchedName));
  const turns = new Map([...spellings].sort().map((name, at) => [name, at + 1]));
  const weighing = new NameWeighing<P>({
    places,
    prominences: places.map(({ prominence }) => prominence),
    // The weighing asks no more than which lie there.
    countries: places.map((place) => (place.countryCode === countryCode ? 1 : 0)),
    names: matches.map(({ matchedName }) => matchedName),
    isLatin: matches.map(({ matchedName }) => (isBasicLatin(matchedName) ? 1 : 0)),
    turnOf: matches.map(({ place, matchedName }) =>
      matchedName === place.name ? 0 : (turns.get(matchedName) ?? 0),
    ),
    placeOf: matches.map(({ place }) => numbers.get(place.id) ?? 0),
    soundOf: matches.map((_, entry) => entry),
    sounds: matches.map(({ sound }) => sound),
  });
  weighing.begin(asked, 1);
  for (const [entry, { tier, reading }] of matches.entries()) weighing.add(entry, tier, reading);
  return weighing.hits();
}
