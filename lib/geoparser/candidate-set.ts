// The places one name may mean, with what is true of them in any text: worked out once for each answer of the gazetteer.
import type { MatchTier, NameHit } from "../gazetteer/place-index";
import { distanceMeters } from "../geo/distance";
import { isRomanised } from "../gazetteer/romanised-countries";
import { fold } from "../text/fold";
import type { PlaceKind } from "../gazetteer/place";
import { divisionNumber } from "./containers";
import { rankingWeights } from "./ranking-weights";
import type { Candidate } from "./reading";

/** Statements about a candidate with their values, 0..1. */
export type CandidateFeatures = Map<string, number>;

export type CandidateSet = {
  readonly hits: readonly NameHit[];
  /** What place and spelling weigh on their own, per hit. */
  readonly scores: readonly number[];
  /** Countries of the hits, each once; and for each hit its place among them, -1 for none. */
  readonly countries: readonly string[];
  readonly countryOf: readonly number[];
  /** Hits that are towns after which a governorate among the hits is named: Idlib, Marib, Homs. */
  readonly seats: ReadonlySet<number>;
  readonly columns: HitColumns;
  /** How the hits are shown, as far as they were: filled by `shownOf`. */
  readonly descriptions: (CandidateDescription | undefined)[];
};

/** What of a candidate is the same in every text. */
export type CandidateDescription = Omit<Candidate, "score" | "evidence">;

/**
 * What is looked at in every round, one number a hit: side by side in memory, where the places themselves lie strewn over all
 * that a million names take up.
 */
export type HitColumns = {
  /** Where it lies on a ball of radius 1; NaN where nobody has said. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Latitude in radians, NaN likewise. */
  readonly lat: Float64Array;
  /** 0..1, how little known it is. */
  readonly obscurity: Float64Array;
  readonly kinds: readonly PlaceKind[];
  /** The number of a governorate's own name among the names of divisions; -1 for all else. */
  readonly division: Int32Array;
  /** The number of the division it lies in; -2 where none is known. */
  readonly inDivision: Int32Array;
};

/** Below this prominence all places are little known alike. */
const wellKnown = 0.45;
const radians = Math.PI / 180;

function columnsOf(hits: readonly NameHit[]): HitColumns {
  const column = (): Float64Array => new Float64Array(hits.length);
  const columns = {
    x: column(),
    y: column(),
    z: column(),
    lat: column(),
    obscurity: column(),
    kinds: hits.map(({ place }) => place.kind),
    division: new Int32Array(hits.length),
    inDivision: new Int32Array(hits.length),
  };
  for (const [j, { place }] of hits.entries()) {
    const lon = (place.point?.lon ?? NaN) * radians;
    const lat = (place.point?.lat ?? NaN) * radians;
    const fromAxis = Math.cos(lat);
    columns.x[j] = fromAxis * Math.cos(lon);
    columns.y[j] = fromAxis * Math.sin(lon);
    columns.z[j] = Math.sin(lat);
    columns.lat[j] = lat;
    columns.division[j] = place.kind === "governorate" ? divisionNumber(place.name) : -1;
    columns.inDivision[j] = place.admin1Name === null ? -2 : divisionNumber(place.admin1Name);
    columns.obscurity[j] = Math.min(1, (1 - place.prominence) / (1 - wellKnown));
  }
  return columns;
}

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

const farTiers: ReadonlySet<MatchTier> = new Set<MatchTier>(["key", "loose", "edit", "trigram"]);

/** Tells `tell` what the place and its spelling alone say, each statement once. */
function tellPlace(hit: NameHit, tell: (statement: string, value: number) => void): void {
  const { place, similarity } = hit;
  const isFar = farTiers.has(hit.tier);
  tell(tierWords[hit.tier], 1);
  tell("similar", similarity);
  if (isFar && similarity > 0.85) tell("very similar", (similarity - 0.85) / 0.15);
  tell("prominence", place.prominence);
  tell("prominence squared", place.prominence ** 2);
  if (isFar && place.kind === "country") tell("sounds like a country", 1);
  else if (isFar && !isRomanised(place.countryCode)) tell("sounds like one where Latin is written", 1);
  const group = kindGroup[place.kind];
  if (group !== undefined) tell(group, 1);
  if (hit.matchedName === place.name || fold(hit.matchedName) === fold(place.name)) tell("its usual name", 1);
}

/** What the place and its spelling alone tell. */
export function placeFeatures(hit: NameHit): CandidateFeatures {
  const features: CandidateFeatures = new Map();
  tellPlace(hit, (statement, value) => features.set(statement, value));
  return features;
}

/** What that weighs, per hit. */
function placeScores(hits: readonly NameHit[]): number[] {
  let sum = 0;
  const weigh = (statement: string, value: number): void => {
    sum += (rankingWeights[statement] ?? 0) * value;
  };
  return hits.map((hit) => {
    sum = 0;
    tellPlace(hit, weigh);
    return sum;
  });
}

const mostCandidates = 48;
const tierOrder: readonly MatchTier[] = ["curated", "exact", "article", "key", "loose", "edit", "trigram"];

/** The best known and, lest great cities that sound like it crowd a village out, those that sound most like it. */
function bestHits(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length <= mostCandidates / 2) return hits;
  const byTier = (a: NameHit, b: NameHit): number => tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier);
  const known = [...hits].sort((a, b) => byTier(a, b) || b.place.prominence - a.place.prominence);
  if (hits.length <= mostCandidates) return known;
  const best = new Set(known.slice(0, mostCandidates / 2));
  for (const hit of [...hits].sort((a, b) => b.similarity - a.similarity || byTier(a, b))) {
    if (best.size >= mostCandidates) break;
    best.add(hit);
  }
  return known.filter((hit) => best.has(hit));
}

let sets = new WeakMap<readonly NameHit[], CandidateSet>();

/** Forgets what was worked out with other weights; called by the fit after it has changed them. */
export function reweighCandidates(): void {
  sets = new WeakMap();
}

/** The best of these hits, best spelling and most prominent first. */
export function candidateSetOf(hits: readonly NameHit[]): CandidateSet {
  const known = sets.get(hits);
  if (known !== undefined) return known;
  const best = bestHits(hits);
  const countries: string[] = [];
  const countryOf = best.map(({ place: { countryCode } }) => {
    if (countryCode === null) return -1;
    const at = countries.indexOf(countryCode);
    return at >= 0 ? at : countries.push(countryCode) - 1;
  });
  const made = {
    hits: best,
    scores: placeScores(best),
    countries,
    countryOf,
    seats: seatsAmong(best),
    columns: columnsOf(best),
    descriptions: new Array<CandidateDescription | undefined>(best.length).fill(undefined),
  };
  sets.set(hits, made);
  return made;
}

const noSeats: ReadonlySet<number> = new Set();
const seatMeters = 150_000;

function seatsAmong(hits: readonly NameHit[]): ReadonlySet<number> {
  const wide = hits.filter(({ place, tier }) => place.kind === "governorate" && !farTiers.has(tier));
  if (wide.length === 0) return noSeats;
  const seats = new Set<number>();
  for (const [j, { place, tier }] of hits.entries()) {
    const { point } = place;
    if (place.kind !== "town" || point === null || farTiers.has(tier)) continue;
    const isSeat = wide.some(
      ({ place: outer }) =>
        outer.countryCode === place.countryCode &&
        isRomanised(outer.countryCode) &&
        outer.point !== null &&
        distanceMeters(outer.point, point) < seatMeters,
    );
    if (isSeat) seats.add(j);
  }
  return seats;
}

const spelled = new WeakMap<readonly NameHit[], readonly NameHit[]>();

/** The hits that are spelled letter by letter as asked. */
export function spelledHits(hits: readonly NameHit[]): readonly NameHit[] {
  const known = spelled.get(hits);
  if (known !== undefined) return known;
  const made = hits.filter((hit) => hit.tier === "exact" || hit.tier === "curated");
  spelled.set(hits, made);
  return made;
}

const within = new WeakMap<readonly NameHit[], Map<string, readonly NameHit[]>>();

/** The hits that lie in one country (ISO). */
export function hitsWithin(hits: readonly NameHit[], countryCode: string): readonly NameHit[] {
  const byCountry = within.get(hits) ?? new Map<string, readonly NameHit[]>();
  within.set(hits, byCountry);
  const made = byCountry.get(countryCode) ?? hits.filter((hit) => hit.place.countryCode === countryCode);
  byCountry.set(countryCode, made);
  return made;
}
