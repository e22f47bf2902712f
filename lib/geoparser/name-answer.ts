// What the gazetteer answers to a name, summed up once: a name is judged at every one of its mentions, in many texts.
import type { NameHit } from "../gazetteer/place-index";
import type { PlaceKind } from "../gazetteer/place";

/** A spelling somebody wrote down, not one that merely sounds alike. */
export const isStrong = ({ tier }: NameHit): boolean =>
  tier === "exact" || tier === "curated" || tier === "article";

/** What the hits of one country come to. */
type CountryAnswer = {
  /** Largest similarity of its hits, 0..1. */
  similarity: number;
  /** A place in it, other than the country itself, is spelled so. */
  holdsSpelled: boolean;
};

export type NameAnswer = {
  readonly hits: readonly NameHit[];
  /** Hits that are spelled so. */
  readonly strong: readonly NameHit[];
  /** The most prominent of those; null where none is spelled so. */
  readonly strongest: NameHit | null;
  /** Strong hits that may hold other places: countries, governorates, districts. */
  readonly divisions: readonly NameHit[];
  /** Kinds of the strong hits, of all where none is strong. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Largest prominence among the same. */
  readonly prominence: number;
  /** Letter by letter, not but for the article. */
  readonly isExact: boolean;
  readonly isCurated: boolean;
  /** Some hit has the same key. */
  readonly sounds: boolean;
  /** Largest similarity of all hits, 0..1. */
  readonly similarity: number;
  /** By ISO country. */
  readonly countries: ReadonlyMap<string, CountryAnswer>;
};

const divisionKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["country", "governorate", "district"]);

function sumUp(hits: readonly NameHit[]): NameAnswer {
  const strong = hits.filter(isStrong);
  const kinds = new Set<PlaceKind>();
  const countries = new Map<string, CountryAnswer>();
  let strongest: NameHit | null = null;
  let prominence = 0;
  let similarity = 0;
  for (const { place } of strong.length > 0 ? strong : hits) {
    kinds.add(place.kind);
    prominence = Math.max(prominence, place.prominence);
  }
  for (const hit of strong)
    if (strongest === null || hit.place.prominence > strongest.place.prominence) strongest = hit;
  for (const hit of hits) {
    similarity = Math.max(similarity, hit.similarity);
    const { countryCode, kind } = hit.place;
    if (countryCode === null) continue;
    const answer = countries.get(countryCode) ?? { similarity: 0, holdsSpelled: false };
    answer.similarity = Math.max(answer.similarity, hit.similarity);
    if (kind !== "country" && isStrong(hit)) answer.holdsSpelled = true;
    countries.set(countryCode, answer);
  }
  return {
    hits,
    strong,
    strongest,
    divisions: strong.filter(({ place }) => divisionKinds.has(place.kind)),
    kinds,
    prominence,
    isExact: strong.some(({ tier }) => tier !== "article"),
    isCurated: strong.some(({ tier }) => tier === "curated"),
    sounds: hits.some(({ tier }) => tier === "key"),
    similarity,
    countries,
  };
}

/** The answer where nothing was found. */
export const noAnswer: NameAnswer = sumUp([]);

/** Kept beside the hits: an index gives the same hits for the same name. */
const answers = new WeakMap<readonly NameHit[], NameAnswer>();

export function answerOf(hits: readonly NameHit[]): NameAnswer {
  if (hits.length === 0) return noAnswer;
  const known = answers.get(hits);
  if (known !== undefined) return known;
  const made = sumUp(hits);
  answers.set(hits, made);
  return made;
}
