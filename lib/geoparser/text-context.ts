// What the whole text is about: its countries, and the places its names probably mean.
import type { Place } from "../gazetteer/place";
import type { HitColumns } from "./candidate-set";
import type { NamedThing } from "./named-thing";

/** Belief in each candidate of a name, in the order of its hits; sums to 1. */
export type Belief = readonly number[];

/** The countries all candidates of a text lie in, numbered. Seas and what else lies in none go by the last number. */
type TextCountries = {
  readonly count: number;
  /** Per thing the numbers of its countries, in their order there. */
  readonly numbers: readonly (readonly number[])[];
};

/** Less belief makes no neighbour. */
const leastNear = 0.02;

/**
 * The places of one country with some belief behind them, in the order of the things: a column for each thing told of them, so
 * that looking at all of them is a walk along numbers. The columns are used again in every round; `count` places are in them.
 */
export class Neighbourhood {
  count = 0;
  readonly things: number[] = [];
  /** Index into the thing's hits. */
  readonly hits: number[] = [];
  readonly beliefs: number[] = [];
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly z: number[] = [];
  readonly lat: number[] = [];
  /** The number of a governorate's own name (`HitColumns.division`), -1 for all else. */
  readonly divisions: number[] = [];
  readonly datelines: boolean[] = [];

  add(thing: number, hit: number, columns: HitColumns, belief: number, dateline: boolean): void {
    const at = this.count;
    this.things[at] = thing;
    this.hits[at] = hit;
    this.beliefs[at] = belief;
    this.x[at] = columns.x[hit] ?? 0;
    this.y[at] = columns.y[hit] ?? 0;
    this.z[at] = columns.z[hit] ?? 0;
    this.lat[at] = columns.lat[hit] ?? NaN;
    this.divisions[at] = columns.division[hit] ?? -1;
    this.datelines[at] = dateline;
    this.count = at + 1;
  }

  /** Index of the first place of this thing or a later one. */
  firstOf(thing: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.things[middle] ?? 0) < thing) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Sums beliefs up into what the whole text is about; taken in anew after every round. */
export class TextContext {
  readonly countries: TextCountries;
  /** Per thing and country of it, the share of the text's other places that lie there, 0..1. */
  readonly shares: readonly number[][];
  /** Per country of the text: it is named as such. */
  readonly named: boolean[];
  /** Per country of the text, the places other than countries with some belief behind them; none were found in most. */
  readonly neighbours: (Neighbourhood | undefined)[];
  /** Per thing, the hit it most probably means and how surely; -1 for none. */
  private readonly likeliest: number[];
  private readonly mostBelief: number[];
  private readonly votes: number[];
  /** Per thing, what its own candidates add to all votes. */
  private readonly ownVotes: number[];

  constructor(readonly things: readonly NamedThing[]) {
    this.countries = textCountries(things);
    const { count } = this.countries;
    this.shares = things.map((thing) => new Array<number>(thing.countries.length).fill(0));
    this.named = new Array<boolean>(count).fill(false);
    this.neighbours = new Array<Neighbourhood | undefined>(count + 1).fill(undefined);
    this.likeliest = new Array<number>(things.length).fill(-1);
    this.mostBelief = new Array<number>(things.length).fill(0);
    this.votes = new Array<number>(count).fill(0);
    this.ownVotes = new Array<number>(things.length).fill(0);
  }

  /** The place thing `i` most probably means; undefined where it has none. */
  likeliestOf(i: number): Place | undefined {
    return this.things[i]?.hits[this.likeliest[i] ?? -1]?.place;
  }

  /** How surely it means that. */
  beliefInLikeliest(i: number): number {
    return this.mostBelief[i] ?? 0;
  }

  takeIn(beliefs: readonly Belief[]): void {
    const { things, votes } = this;
    votes.fill(0);
    this.named.fill(false);
    for (const neighbourhood of this.neighbours) if (neighbourhood !== undefined) neighbourhood.count = 0;
    let totalVotes = 0;
    for (let i = 0; i < things.length; i++) totalVotes = this.takeInThing(i, beliefs[i] ?? [], totalVotes);
    // Where all belief lies in one name the others say nothing.
    for (let i = 0; i < things.length; i++) {
      const own = this.shares[i] ?? [];
      const numbers = this.countries.numbers[i] ?? [];
      const rest = totalVotes - (this.ownVotes[i] ?? 0);
      for (let country = 0; country < own.length; country++) {
        const others = (votes[numbers[country] ?? -1] ?? 0) - (own[country] ?? 0);
        own[country] = rest > 0.2 ? Math.max(0, others / (rest + 0.5)) : 0;
      }
    }
  }

  /** Takes in what is believed of one thing; all votes so far with those it casts. */
  private takeInThing(i: number, belief: Belief, votesBefore: number): number {
    const thing = this.things[i];
    const own = this.shares[i];
    if (thing === undefined || own === undefined) return votesBefore;
    const { votes } = this;
    const { count } = this.countries;
    const numbers = this.countries.numbers[i] ?? [];
    const { countryOf, columns, weight, dateline } = thing;
    const nearWeight = Math.min(1, weight);
    own.fill(0);
    let totalVotes = votesBefore;
    let all = 0;
    let best = -1;
    let most = -1;
    for (let j = 0; j < countryOf.length; j++) {
      const believed = belief[j] ?? 0;
      if (believed > most) {
        most = believed;
        best = j;
      }
      const country = countryOf[j] ?? -1;
      const number = country < 0 ? count : (numbers[country] ?? count);
      const near = believed * nearWeight;
      if (near >= leastNear && columns.kinds[j] !== "country")
        (this.neighbours[number] ??= new Neighbourhood()).add(i, j, columns, near, dateline);
      if (number === count) continue;
      const vote = believed * weight;
      all += vote;
      own[country] = (own[country] ?? 0) + vote;
      if (vote < 0.01) continue;
      votes[number] = (votes[number] ?? 0) + vote;
      totalVotes += vote;
      if (vote > 0.3 && columns.kinds[j] === "country") this.named[number] = true;
    }
    this.ownVotes[i] = all;
    this.likeliest[i] = best;
    this.mostBelief[i] = most;
    return totalVotes;
  }
}

function textCountries(things: readonly NamedThing[]): TextCountries {
  const known = new Map<string, number>();
  const numbers: number[][] = [];
  for (const { countries } of things) {
    const own: number[] = [];
    for (const code of countries) {
      let number = known.get(code);
      if (number === undefined) known.set(code, (number = known.size));
      own.push(number);
    }
    numbers.push(own);
  }
  return { count: known.size, numbers };
}
