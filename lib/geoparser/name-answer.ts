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

const divisionKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["country", "governorate", "district"]);

/**
 * One answer. What few askers want to know of all its places is worked out when it is asked: the places of a name that only sounds
 * like theirs are dozens, strewn over all that a million names take up.
 */
export class NameAnswer {
  /** Hits that are spelled so. */
  readonly strong: readonly NameHit[];
  /** The most prominent of those; null where none is spelled so. */
  readonly strongest: NameHit | null;
  /** Strong hits that may hold other places: countries, governorates, districts. */
  readonly divisions: readonly NameHit[];
  /** Largest prominence among the strong hits, of all where none is strong. */
  readonly prominence: number;
  /** Letter by letter, not but for the article. */
  readonly isExact: boolean;
  readonly isCurated: boolean;
  /** Some hit has the same key. */
  readonly sounds: boolean;
  /** Largest similarity of all hits, 0..1. */
  readonly similarity: number;
  private kindsMet: ReadonlySet<PlaceKind> | null = null;
  private countriesMet: ReadonlyMap<string, CountryAnswer> | null = null;

  constructor(readonly hits: readonly NameHit[]) {
    let strongest: NameHit | null = null;
    let prominence = 0;
    let similarity = 0;
    const strong = hits.filter(isStrong);
    for (const hit of strong)
      if (strongest === null || hit.place.prominence > strongest.place.prominence) strongest = hit;
    for (const { place } of strong.length > 0 ? strong : hits)
      prominence = Math.max(prominence, place.prominence);
    for (const hit of hits) similarity = Math.max(similarity, hit.similarity);
    this.strong = strong;
    this.strongest = strongest;
    this.divisions = strong.filter(({ place }) => divisionKinds.has(place.kind));
    this.prominence = prominence;
    this.isExact = strong.some(({ tier }) => tier !== "article");
    this.isCurated = strong.some(({ tier }) => tier === "curated");
    this.sounds = hits.some(({ tier }) => tier === "key");
    this.similarity = similarity;
  }

  /** Kinds of the strong hits, of all where none is strong. */
  get kinds(): ReadonlySet<PlaceKind> {
    const asked = this.strong.length > 0 ? this.strong : this.hits;
    return (this.kindsMet ??= new Set(asked.map(({ place }) => place.kind)));
  }

  /** By ISO country. */
  get countries(): ReadonlyMap<string, CountryAnswer> {
    return (this.countriesMet ??= countriesOf(this.hits));
  }
}

function countriesOf(hits: readonly NameHit[]): Map<string, CountryAnswer> {
  const countries = new Map<string, CountryAnswer>();
  for (const hit of hits) {
    const { countryCode, kind } = hit.place;
    if (countryCode === null) continue;
    let answer = countries.get(countryCode);
    if (answer === undefined) countries.set(countryCode, (answer = { similarity: 0, holdsSpelled: false }));
    answer.similarity = Math.max(answer.similarity, hit.similarity);
    if (kind !== "country" && isStrong(hit)) answer.holdsSpelled = true;
  }
  return countries;
}

/** The answer where nothing was found. */
export const noAnswer = new NameAnswer([]);

/** Kept beside the hits: an index gives the same hits for the same name. */
const answers = new WeakMap<readonly NameHit[], NameAnswer>();

export function answerOf(hits: readonly NameHit[]): NameAnswer {
  if (hits.length === 0) return noAnswer;
  const known = answers.get(hits);
  if (known !== undefined) return known;
  const made = new NameAnswer(hits);
  answers.set(hits, made);
  return made;
}
