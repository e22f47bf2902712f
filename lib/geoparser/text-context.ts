// What the whole text is about: its countries, and the places its names probably mean.
import { earthRadiusMeters } from "../geo/distance";
import type { Place } from "../gazetteer/place";
import type { CandidateFeatures } from "./candidate-set";
import { mayContain } from "./containers";
import type { NamedThing } from "./named-thing";
import { rankingWeights } from "./ranking-weights";

/** Belief in each candidate of a name, in the order of its hits; sums to 1. */
export type Belief = readonly number[];

type ThingShare = {
  /** Belief per country, in the order of the thing's countries. */
  readonly byCountry: readonly number[];
  readonly all: number;
};

export type TextContext = {
  readonly things: readonly NamedThing[];
  readonly beliefs: readonly Belief[];
  /** Share of the text's places per country, all names together. */
  readonly votes: ReadonlyMap<string, number>;
  readonly totalVotes: number;
  /** Countries named as such. */
  readonly named: ReadonlySet<string>;
  /** Places other than countries with some belief behind them, by country ("" for none), in the order of the things. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** Per thing, the place it most probably means. */
  readonly likeliest: readonly (Likely | null)[];
  /** Per thing, what its own candidates add to the votes. */
  readonly shares: readonly ThingShare[];
};

type Likely = { readonly place: Place; readonly belief: number };

/** A place another name of the text probably means, and how surely. */
type Neighbour = {
  readonly thing: number;
  readonly place: Place;
  readonly belief: number;
  readonly dateline: boolean;
  /** Radians and its cosine; NaN where nobody has said where the place is. */
  readonly lon: number;
  readonly lat: number;
  readonly cosLat: number;
};

const nobody: ReadonlySet<number> = new Set();
const radians = Math.PI / 180;
const earthRadiusKm = earthRadiusMeters / 1000;
const maxNeighbours = 30;
/** Below this prominence all places are little known alike. */
const wellKnown = 0.45;
const datelineKm = 150;
/** Beyond ten degrees of latitude nothing is near: e to the -11. */
const farRadians = 10 * radians;

/** Sums beliefs up into what the whole text is about. */
export function contextOf(things: readonly NamedThing[], beliefs: readonly Belief[]): TextContext {
  const votes = new Map<string, number>();
  const named = new Set<string>();
  const neighbours = new Map<string, Neighbour[]>();
  const shares: ThingShare[] = [];
  const likeliest: (Likely | null)[] = [];
  let totalVotes = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (thing === undefined) continue;
    const byCountry: number[] = thing.countries.map(() => 0);
    let all = 0;
    let likely: Likely | null = null;
    for (let j = 0; j < thing.hits.length; j++) {
      const place = thing.hits[j]?.place;
      if (place === undefined) continue;
      const own = beliefs[i]?.[j] ?? 0;
      if (likely === null || own > likely.belief) likely = { place, belief: own };
      const nearBelief = own * Math.min(1, thing.weight);
      if (nearBelief >= 0.02 && place.kind !== "country")
        addNeighbour(neighbours, neighbourOf(i, place, nearBelief, thing.dateline));
      const belief = own * thing.weight;
      const country = thing.countryOf[j] ?? -1;
      const code = thing.countries[country];
      if (code === undefined) continue;
      all += belief;
      byCountry[country] = (byCountry[country] ?? 0) + belief;
      if (belief < 0.01) continue;
      votes.set(code, (votes.get(code) ?? 0) + belief);
      totalVotes += belief;
      if (place.kind === "country" && belief > 0.3) named.add(code);
    }
    shares.push({ byCountry, all });
    likeliest.push(likely);
  }
  return { things, beliefs, votes, totalVotes, named, neighbours, likeliest, shares };
}

function addNeighbour(neighbours: Map<string, Neighbour[]>, neighbour: Neighbour): void {
  const country = neighbour.place.countryCode ?? "";
  const known = neighbours.get(country);
  if (known === undefined) neighbours.set(country, [neighbour]);
  else known.push(neighbour);
}

/** Index of the first neighbour of this thing or a later one. */
function firstFrom(neighbours: readonly Neighbour[], thing: number): number {
  let low = 0;
  let high = neighbours.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle]?.thing ?? 0) < thing) low = middle + 1;
    else high = middle;
  }
  return low;
}

function neighbourOf(thing: number, place: Place, belief: number, dateline: boolean): Neighbour {
  const lon = (place.point?.lon ?? NaN) * radians;
  const lat = (place.point?.lat ?? NaN) * radians;
  return { thing, place, belief, dateline, lon, lat, cosLat: Math.cos(lat) };
}

/** What the other names of a text say of one candidate; 0 = nothing. One object is filled again and again. */
export class ContextSigns {
  /** Share of the text's other places that lie in its country. */
  share = 0;
  named = 0;
  near = 0;
  close = 0;
  inside = 0;
  datelineNear = 0;
  /** How near the nearest sure place of the text is. */
  beside = 0;
  /** The same for a place of its own list. */
  fellow = 0;
  /** A town after which its governorate is named. */
  seat = 0;
  /** A country in a list of towns that lie in others. */
  stranger = 0;
  /** A state or governorate in a list of those of its country. */
  peer = 0;
  /** How little known the candidate is. */
  obscurity = 0;

  /** Looks at candidate `j` of name `i`. */
  look(context: TextContext, i: number, j: number): void {
    this.share = this.named = this.near = this.close = this.inside = this.datelineNear = 0;
    this.beside = this.fellow = this.stranger = this.seat = this.peer = 0;
    const thing = context.things[i];
    const place = thing?.hits[j]?.place;
    const share = context.shares[i];
    if (thing === undefined || place === undefined || share === undefined) return;
    const { countryCode } = place;
    if (thing.seats.has(j)) this.seat = 1;
    this.obscurity = Math.min(1, (1 - place.prominence) / (1 - wellKnown));
    if (countryCode !== null) {
      const own = share.byCountry[thing.countryOf[j] ?? -1] ?? 0;
      const rest = context.totalVotes - share.all;
      if (rest > 0.2) this.share = Math.max(0, ((context.votes.get(countryCode) ?? 0) - own) / (rest + 0.5));
      if (place.kind !== "country" && context.named.has(countryCode)) this.named = 1;
    }
    if (place.kind === "governorate") this.peer = peerage(context, thing, place);
    if (place.kind === "country") this.stranger = strangeness(context, thing, place);
    else if (place.point !== null)
      this.lookAround(context, i, place, place.point.lon * radians, place.point.lat * radians);
  }

  private lookAround(context: TextContext, i: number, place: Place, lon: number, lat: number): void {
    // A governorate of another country holds nothing here, and what lies beyond a border says little.
    const neighbours = context.neighbours.get(place.countryCode ?? "");
    if (neighbours === undefined) return;
    const fellows = context.things[i]?.fellows ?? nobody;
    let near = 0;
    let close = 0;
    const cosLat = Math.cos(lat);
    for (
      let n = i <= maxNeighbours ? 0 : firstFrom(neighbours, i - maxNeighbours);
      n < neighbours.length;
      n++
    ) {
      const neighbour = neighbours[n];
      if (neighbour === undefined || neighbour.thing > i + maxNeighbours) break;
      if (neighbour.thing === i) continue;
      const { belief, dateline, place: other } = neighbour;
      const isWide = other.kind === "governorate";
      if (isWide && belief > this.inside && mayContain(other, place)) this.inside = belief;
      if (other.point === null || (isWide && !dateline)) continue;
      const dLat = neighbour.lat - lat;
      if (Math.abs(dLat) > farRadians) continue;
      const sinLat = Math.sin(dLat / 2);
      const sinLon = Math.sin((neighbour.lon - lon) / 2);
      const h = sinLat * sinLat + cosLat * neighbour.cosLat * sinLon * sinLon;
      const km = 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
      if (!isWide) {
        const e = Math.exp(-km / 100);
        near += belief * e;
        const quarter = belief * e * e * e * e;
        close += quarter;
        if (quarter > this.beside) this.beside = quarter;
        if (quarter > this.fellow && fellows.has(neighbour.thing)) this.fellow = quarter;
      }
      if (dateline && km < datelineKm) this.datelineNear = Math.max(this.datelineNear, belief);
    }
    this.near = 1 - Math.exp(-near);
    this.close = 1 - Math.exp(-close);
  }

  score(): number {
    const w = rankingWeights;
    return (
      this.share * (w["share of the text's places in this country"] ?? 0) +
      this.named * (w["country named in the text"] ?? 0) +
      this.near * (w["near other places of the text"] ?? 0) +
      this.close * (w["close to other places of the text"] ?? 0) +
      this.obscurity * this.beside * (w["small and beside a place of the text"] ?? 0) +
      this.seat * (w["a governorate is named after it"] ?? 0) +
      this.stranger * (w["a country listed with towns of others"] ?? 0) +
      this.peer * (w["listed with divisions of its country"] ?? 0) +
      this.fellow * (w["beside a place of its list"] ?? 0) +
      this.inside * (w["inside a governorate the text names"] ?? 0) +
      this.datelineNear * (w["near the dateline"] ?? 0)
    );
  }

  addTo(features: CandidateFeatures): void {
    features.set("share of the text's places in this country", this.share);
    features.set("country named in the text", this.named);
    features.set("near other places of the text", this.near);
    features.set("close to other places of the text", this.close);
    features.set("small and beside a place of the text", this.obscurity * this.beside);
    features.set("a governorate is named after it", this.seat);
    features.set("a country listed with towns of others", this.stranger);
    features.set("listed with divisions of its country", this.peer);
    features.set("beside a place of its list", this.fellow);
    features.set("inside a governorate the text names", this.inside);
    features.set("near the dateline", this.datelineNear);
  }
}

/** 0..1, how many of a name's fellows in a list are towns of other countries than this one. */
function strangeness(context: TextContext, { fellows }: NamedThing, country: Place): number {
  let sum = 0;
  for (const fellow of fellows) {
    const likely = context.likeliest[fellow];
    if (likely == null || likely.place.kind === "country") continue;
    if (likely.place.countryCode !== country.countryCode) sum += likely.belief;
  }
  return sum === 0 ? 0 : sum / fellows.size;
}

/** 0..1, how many of a name's fellows in a list are divisions of the same country: "Oregon, Washington and Utah". */
function peerage(context: TextContext, { fellows }: NamedThing, division: Place): number {
  let sum = 0;
  for (const fellow of fellows) {
    const likely = context.likeliest[fellow];
    if (likely?.place.kind === "governorate" && likely.place.countryCode === division.countryCode)
      sum += likely.belief;
  }
  return sum === 0 ? 0 : sum / fellows.size;
}

/** Scores to probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  if (scores.length === 1) return [1];
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  const powers = scores.map((score) => {
    const power = Math.exp(score - most);
    sum += power;
    return power;
  });
  for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] ?? 0) / sum;
  return powers;
}
