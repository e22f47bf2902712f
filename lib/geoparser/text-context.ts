// What the whole text is about: its countries, and the places its names probably mean.
import type { Place } from "../gazetteer/place";
import type { HitColumns } from "./candidate-set";
import type { NamedThing } from "./named-thing";

/** Belief in each candidate of a name, in the order of its hits; sums to 1. */
export type Belief = readonly number[];

/** The countries all candidates of a text lie in, numbered. Seas and what else lies in none go by the last number. */
export type TextCountries = {
  readonly count: number;
  /** Per thing the numbers of its countries, in their order there. */
  readonly numbers: readonly (readonly number[])[];
};

export type TextContext = {
  readonly things: readonly NamedThing[];
  readonly beliefs: readonly Belief[];
  readonly countries: TextCountries;
  /** Per thing and country of it, the share of the text's other places that lie there, 0..1. */
  readonly shares: readonly (readonly number[])[];
  /** Per country of the text: it is named as such. */
  readonly named: readonly boolean[];
  /** Per country of the text, the places other than countries with some belief behind them, in the order of the things. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** Per thing, the place it most probably means. */
  readonly likeliest: readonly (Likely | null)[];
};

type Likely = { readonly place: Place; readonly belief: number };

/** A place a name of the text probably means, and how surely. */
export type Neighbour = {
  readonly thing: number;
  /** Index into the thing's hits and their columns. */
  readonly hit: number;
  readonly columns: HitColumns;
  readonly belief: number;
  readonly dateline: boolean;
};

export function textCountries(things: readonly NamedThing[]): TextCountries {
  const known = new Map<string, number>();
  const numbers = things.map(({ countries }) =>
    countries.map((code) => {
      const number = known.get(code) ?? known.size;
      known.set(code, number);
      return number;
    }),
  );
  return { count: known.size, numbers };
}

/** Sums beliefs up into what the whole text is about. */
export function contextOf(
  things: readonly NamedThing[],
  beliefs: readonly Belief[],
  countries: TextCountries,
): TextContext {
  const { count, numbers } = countries;
  const votes = new Float64Array(count);
  const named = new Array<boolean>(count).fill(false);
  const neighbours: Neighbour[][] = [];
  for (let number = 0; number <= count; number++) neighbours.push([]);
  /** Per thing, what its own candidates add to the votes of each of its countries, and to all. */
  const ownVotes: number[][] = [];
  const ownTotals: number[] = [];
  const likeliest: (Likely | null)[] = [];
  let totalVotes = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (thing === undefined) continue;
    const { hits, countryOf, columns, weight } = thing;
    const belief = beliefs[i] ?? [];
    const own = new Array<number>(thing.countries.length).fill(0);
    let all = 0;
    let best = -1;
    let most = -1;
    for (let j = 0; j < hits.length; j++) {
      const believed = belief[j] ?? 0;
      if (believed > most) {
        most = believed;
        best = j;
      }
      const isCountry = columns.kinds[j] === "country";
      const country = countryOf[j] ?? -1;
      const number = numbers[i]?.[country] ?? count;
      const nearBelief = believed * Math.min(1, weight);
      if (nearBelief >= 0.02 && !isCountry)
        neighbours[number]?.push({
          thing: i,
          hit: j,
          columns,
          belief: nearBelief,
          dateline: thing.dateline,
        });
      if (number === count) continue;
      const vote = believed * weight;
      all += vote;
      own[country] = (own[country] ?? 0) + vote;
      if (vote < 0.01) continue;
      votes[number] = (votes[number] ?? 0) + vote;
      totalVotes += vote;
      if (isCountry && vote > 0.3) named[number] = true;
    }
    ownVotes.push(own);
    ownTotals.push(all);
    const place = hits[best]?.place;
    likeliest.push(place === undefined ? null : { place, belief: most });
  }
  // Where all belief lies in one name the others say nothing.
  for (const [i, own] of ownVotes.entries()) {
    const rest = totalVotes - (ownTotals[i] ?? 0);
    for (let country = 0; country < own.length; country++) {
      const others = (votes[numbers[i]?.[country] ?? count] ?? 0) - (own[country] ?? 0);
      own[country] = rest > 0.2 ? Math.max(0, others / (rest + 0.5)) : 0;
    }
  }
  return { things, beliefs, countries, shares: ownVotes, named, neighbours, likeliest };
}
