// What the whole text is about: its countries, and the places its names probably mean.
import type { Place } from "../gazetteer/place";
import { countryExtent, governorateExtent } from "./candidate-set";
import type { NamedThing } from "./named-thing";

/** Belief in each candidate of a name, in the order of its hits; sums to 1. */
export type Belief = readonly number[];

export type TextContext = {
  readonly things: readonly NamedThing[];
  readonly beliefs: readonly Belief[];
  /** Per thing, what the text's other names say of each of its countries. */
  readonly countries: readonly (readonly CountrySigns[])[];
  /** Places other than countries with some belief behind them that lie in no country, in the order of the things. */
  readonly offshore: readonly Neighbour[];
  /** Per thing, the place it most probably means. */
  readonly likeliest: readonly (Likely | null)[];
};

/** What the text's other names say of a country. */
export type CountrySigns = {
  /** Share of the text's other places that lie in it, 0..1. */
  readonly share: number;
  /** It is named as such. */
  readonly isNamed: boolean;
  /** Places other than countries with some belief behind them that lie in it, in the order of the things. */
  readonly neighbours: readonly Neighbour[];
};

type Likely = { readonly place: Place; readonly belief: number };

/** A place a name of the text probably means, and how surely. */
export type Neighbour = {
  readonly thing: number;
  readonly place: Place;
  readonly belief: number;
  readonly dateline: boolean;
  readonly isGovernorate: boolean;
  /** Where it lies, as in `HitColumns`. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly lat: number;
};

const nowhere: readonly Neighbour[] = [];

/** Sums beliefs up into what the whole text is about. */
export function contextOf(things: readonly NamedThing[], beliefs: readonly Belief[]): TextContext {
  const votes = new Map<string, number>();
  const named = new Set<string>();
  const neighbours = new Map<string, Neighbour[]>();
  /** Per thing, what its own candidates add to the votes of each of its countries, and to all. */
  const own: { readonly byCountry: readonly number[]; readonly all: number }[] = [];
  const likeliest: (Likely | null)[] = [];
  let totalVotes = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (thing === undefined) continue;
    const { hits, countries, countryOf, columns, weight } = thing;
    const byCountry = new Array<number>(countries.length).fill(0);
    let all = 0;
    let best = -1;
    let most = -1;
    for (let j = 0; j < hits.length; j++) {
      const belief = beliefs[i]?.[j] ?? 0;
      if (belief > most) {
        most = belief;
        best = j;
      }
      const isCountry = columns.extent[j] === countryExtent;
      const country = countryOf[j] ?? -1;
      const code = countries[country];
      const nearBelief = belief * Math.min(1, weight);
      if (nearBelief >= 0.02 && !isCountry) addNeighbour(neighbours, code ?? "", i, thing, j, nearBelief);
      if (code === undefined) continue;
      const vote = belief * weight;
      all += vote;
      byCountry[country] = (byCountry[country] ?? 0) + vote;
      if (vote < 0.01) continue;
      votes.set(code, (votes.get(code) ?? 0) + vote);
      totalVotes += vote;
      if (isCountry && vote > 0.3) named.add(code);
    }
    own.push({ byCountry, all });
    const place = hits[best]?.place;
    likeliest.push(place === undefined ? null : { place, belief: most });
  }
  const countries = things.map(({ countries: codes }, i) => {
    const { byCountry, all } = own[i] ?? { byCountry: [], all: 0 };
    const rest = totalVotes - all;
    return codes.map((code, country): CountrySigns => ({
      share:
        rest > 0.2 ? Math.max(0, ((votes.get(code) ?? 0) - (byCountry[country] ?? 0)) / (rest + 0.5)) : 0,
      isNamed: named.has(code),
      neighbours: neighbours.get(code) ?? nowhere,
    }));
  });
  return { things, beliefs, countries, offshore: neighbours.get("") ?? nowhere, likeliest };
}

function addNeighbour(
  neighbours: Map<string, Neighbour[]>,
  country: string,
  thing: number,
  { hits, columns, dateline }: NamedThing,
  j: number,
  belief: number,
): void {
  const place = hits[j]?.place;
  if (place === undefined) return;
  const neighbour: Neighbour = {
    thing,
    place,
    belief,
    dateline,
    isGovernorate: columns.extent[j] === governorateExtent,
    x: columns.x[j] ?? NaN,
    y: columns.y[j] ?? NaN,
    z: columns.z[j] ?? NaN,
    lat: columns.lat[j] ?? NaN,
  };
  const known = neighbours.get(country);
  if (known === undefined) neighbours.set(country, [neighbour]);
  else known.push(neighbour);
}
