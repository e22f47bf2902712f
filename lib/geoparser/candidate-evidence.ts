// What speaks for and against a place being the one a name means, each statement in words with a value.
import { distanceMeters } from "../geo/distance";
import type { NameHit, MatchTier } from "../gazetteer/place-index";
import type { Place, PlaceKind } from "../gazetteer/place";
import { fold } from "../text/fold";
import { directions, kindWords } from "./languages/en";
import {
  containersAfter,
  isStrong,
  mayContain,
  type EvidenceInput,
  type NameProposal,
} from "./name-evidence";
import { isCapital } from "./name-spans";
import { rankingWeights } from "./ranking-weights";
import type { TokenText } from "./read-tokens";

export type CandidateFeatures = Map<string, number>;

/** One name of the text (all its mentions) with the places it may mean. */
export type NamedThing = {
  readonly key: string;
  readonly hits: readonly NameHit[];
  /** How surely it names a place, and how much its country tells about where things happen. */
  readonly weight: number;
  /** Places named after a comma behind any of its mentions. */
  readonly containers: readonly Place[];
  /** Places that stand before a comma in front of any of its mentions: "Carrollton" for "Georgia". */
  readonly contents: readonly Place[];
  /** Kinds that words beside any of its mentions speak of. */
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly dateline: boolean;
};

/** Belief in each candidate of a name, in the order of its hits; sums to 1. */
export type Belief = readonly number[];

const tierWords: Readonly<Record<MatchTier, string>> = {
  curated: "a looked-at spelling",
  exact: "spelled exactly so",
  article: "spelled so but for the article",
  key: "sounds the same",
  loose: "sounds alike",
  edit: "one letter away",
  trigram: "shares most letters",
};
const kindGroup: Readonly<Partial<Record<PlaceKind, string>>> = {
  country: "country",
  governorate: "governorate",
  district: "district",
  town: "town",
  village: "village",
  neighbourhood: "neighbourhood",
  base: "base or field",
  airfield: "base or field",
  camp: "base or field",
  facility: "base or field",
  oil_field: "base or field",
  crossing: "base or field",
  dam: "base or field",
  site: "base or field",
  sea: "sea, river or mountain",
  strait: "sea, river or mountain",
  river: "sea, river or mountain",
  mountain: "sea, river or mountain",
  island: "sea, river or mountain",
  region: "region",
};
const maxNeighbours = 30;

/** What the place and its spelling alone tell. */
export function intrinsicFeatures(thing: NamedThing, hit: NameHit): CandidateFeatures {
  const features: CandidateFeatures = new Map();
  const { place } = hit;
  features.set(tierWords[hit.tier], 1);
  features.set("similar", hit.similarity);
  features.set("prominence", place.prominence);
  features.set("prominence squared", place.prominence ** 2);
  const group = kindGroup[place.kind];
  if (group !== undefined) features.set(group, 1);
  if (fold(hit.matchedName) === fold(place.name)) features.set("its usual name", 1);
  if (thing.containers.length > 0) {
    const inside = thing.containers.some((outer) => mayContain(outer, place));
    features.set(
      inside ? "inside the place named after the comma" : "not inside the place named after the comma",
      1,
    );
  }
  if (thing.contents.length > 0) {
    const holds = thing.contents
      .filter((inner) => mayContain(place, inner))
      .reduce((most, inner) => Math.max(most, 0.5 + inner.prominence), 0);
    if (holds > 0) features.set("holds the place named before the comma", Math.min(1, holds));
  }
  return features;
}

/** What the words beside one mention tell about the kind of place. */
export function mentionFeatures(
  text: TokenText,
  proposal: NameProposal,
  place: Place,
  features: CandidateFeatures,
): void {
  const kinds = proposal.kindWord === null ? undefined : kindWords.get(proposal.kindWord);
  if (kinds !== undefined && kinds.length > 0)
    features.set(kinds.includes(place.kind) ? "kind word agrees" : "kind word disagrees", 1);
  const asked = kindInName(text, proposal);
  if (asked !== undefined && asked.length > 0)
    features.set(asked.includes(place.kind) ? "kind in the name agrees" : "kind in the name disagrees", 1);
  const { tokens } = text;
  const { first, last } = proposal.span;
  const before = tokens[first - 1]?.lower ?? "";
  const next = tokens[last + 1]?.lower ?? "";
  const wide =
    (directions.has(before) && !tokens[first]?.lineBefore) ||
    (before === "of" && directions.has(tokens[first - 2]?.lower ?? "")) ||
    before === "rural" ||
    next === "countryside";
  if (wide && (place.kind === "governorate" || place.kind === "country" || place.kind === "region"))
    features.set("wide words beside a wide place", 1);
}

/** "Boone County", "Natanz Facility": the kind the name itself ends in. */
function kindInName(text: TokenText, proposal: NameProposal): readonly PlaceKind[] | undefined {
  const { first, last } = proposal.span;
  if (first === last) return undefined;
  return kindWords.get(text.tokens[last]?.lower ?? "");
}

type ThingShare = { readonly byCountry: ReadonlyMap<string, number>; readonly all: number };

export type TextContext = {
  readonly things: readonly NamedThing[];
  readonly beliefs: readonly Belief[];
  /** Share of the text's places per country, all names together. */
  readonly votes: ReadonlyMap<string, number>;
  readonly totalVotes: number;
  /** Countries named as such. */
  readonly named: ReadonlySet<string>;
  /** Places other than countries with some belief behind them, in the order of the things. */
  readonly neighbours: readonly Neighbour[];
  /** Per thing, what its own candidates add to the votes. */
  readonly shares: readonly ThingShare[];
};

/** A place another name of the text probably means, and how surely. */
type Neighbour = {
  readonly thing: number;
  readonly place: Place;
  readonly belief: number;
  readonly dateline: boolean;
};

/** Sums beliefs up into what the whole text is about. */
export function contextOf(things: readonly NamedThing[], beliefs: readonly Belief[]): TextContext {
  const votes = new Map<string, number>();
  const named = new Set<string>();
  const neighbours: Neighbour[] = [];
  const shares: ThingShare[] = [];
  let totalVotes = 0;
  for (const [i, thing] of things.entries()) {
    const byCountry = new Map<string, number>();
    let all = 0;
    for (const [j, hit] of thing.hits.entries()) {
      const { place } = hit;
      const own = beliefs[i]?.[j] ?? 0;
      const nearBelief = own * Math.min(1, thing.weight);
      if (nearBelief >= 0.02 && place.kind !== "country")
        neighbours.push({ thing: i, place, belief: nearBelief, dateline: thing.dateline });
      const belief = own * thing.weight;
      const code = place.countryCode;
      if (code === null) continue;
      all += belief;
      byCountry.set(code, (byCountry.get(code) ?? 0) + belief);
      if (belief < 0.01) continue;
      votes.set(code, (votes.get(code) ?? 0) + belief);
      totalVotes += belief;
      if (place.kind === "country" && belief > 0.3) named.add(code);
    }
    shares.push({ byCountry, all });
  }
  return { things, beliefs, votes, totalVotes, named, neighbours, shares };
}

/** What the other names of the text tell about candidate `j` of name `i`. */
export function contextFeatures(
  context: TextContext,
  i: number,
  j: number,
  features: CandidateFeatures,
): void {
  const place = context.things[i]?.hits[j]?.place;
  const share = context.shares[i];
  if (place === undefined || share === undefined) return;
  const { countryCode, point } = place;
  if (countryCode !== null) {
    const own = share.byCountry.get(countryCode) ?? 0;
    const rest = context.totalVotes - share.all;
    if (rest > 0.2)
      features.set(
        "share of the text's places in this country",
        Math.max(0, ((context.votes.get(countryCode) ?? 0) - own) / (rest + 0.5)),
      );
    if (place.kind !== "country" && context.named.has(countryCode))
      features.set("country named in the text", 1);
  }
  if (point === null || place.kind === "country") return;
  let near = 0;
  let close = 0;
  let inside = 0;
  let datelineNear = 0;
  for (const { thing, place: other, belief, dateline } of context.neighbours) {
    if (thing === i || thing < i - maxNeighbours) continue;
    if (thing > i + maxNeighbours) break;
    // A governorate of another country holds nothing here, so one look at the country is enough for all that follows.
    if (other.countryCode !== countryCode) continue;
    const isWide = other.kind === "governorate";
    if (isWide && belief > inside && mayContain(other, place)) inside = belief;
    if (other.point === null || (isWide && !dateline)) continue;
    const km = distanceMeters(point, other.point) / 1000;
    if (!isWide) {
      near += belief * Math.exp(-km / 100);
      close += belief * Math.exp(-km / 25);
    }
    if (dateline && km < 150) datelineNear = Math.max(datelineNear, belief);
  }
  features.set("near other places of the text", 1 - Math.exp(-near));
  features.set("close to other places of the text", 1 - Math.exp(-close));
  if (inside > 0) features.set("inside a governorate the text names", inside);
  if (datelineNear > 0) features.set("near the dateline", datelineNear);
}

export function rankingScore(features: CandidateFeatures): number {
  let sum = 0;
  for (const [name, value] of features) sum += (rankingWeights[name] ?? 0) * value;
  return sum;
}

/** Scores to probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Places a mention may hold that stand right before it and its comma; [] when none. */
export function contentsOf(input: EvidenceInput, proposal: NameProposal): Place[] {
  const { text } = input;
  const { first } = proposal.span;
  if (
    proposal.demonymOf !== null ||
    text.tokens[first - 1]?.text !== "," ||
    text.tokens[first]?.lineBefore === true
  )
    return [];
  for (let start = Math.max(0, first - 5); start <= first - 2; start++) {
    if (!isCapital(text, start) || !isCapital(text, first - 2)) continue;
    const query = text.text.slice(text.tokens[start]?.start ?? 0, text.tokens[first - 2]?.end ?? 0);
    const hits = input.hitsOf(query).filter(isStrong);
    if (hits.length > 0) return hits.map((hit) => hit.place);
  }
  return [];
}

/** Places named after a comma behind a mention; [] when none. */
export function containersOf(input: EvidenceInput, proposal: NameProposal): Place[] {
  if (proposal.demonymOf !== null) return [];
  const outer = containersAfter(input, proposal.span.last).map((hit) => hit.place);
  return outer.some((place) => proposal.hits.some((hit) => mayContain(place, hit.place))) ? outer : [];
}
