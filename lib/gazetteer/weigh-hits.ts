// Which of the names that share a key are near enough to be an answer: one rule for every place index.
import type { NameKeys } from "./name-key";
import { otherReadings, withoutHeadNoun, type OtherReading } from "./other-readings";
import { type MatchTier, matchTiers } from "./place-index";
import { soundSimilarity } from "./sound";
import type { Place } from "./place";

/** What of a place the weighing looks at; a whole Place where it is at hand, a few columns where it lies in a database. */
export type WeighedPlace = Pick<Place, "id" | "name" | "prominence" | "countryCode" | "sourceKey" | "origin">;

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

/** Another sound the asked name may have, and what of the similarity is left for having to assume it. */
export type SoundReading = { readonly sound: string; readonly factor: number };

/** Smallest similarity of sounds that a tier lets through; the second figure is for keys of one or two consonants. */
const floors: Readonly<Record<MatchTier, readonly [number, number]>> = {
  curated: [0, 0],
  exact: [0, 0],
  article: [0, 0],
  key: [0.6, 0.74],
  loose: [0.68, 0.82],
  edit: [0.74, 0.9],
  trigram: [0.66, 0.85],
};

/** At most this many answers leave an index for one name: so many in the country asked, and so many elsewhere. */
export const mostHits = 60;
/** Of names that share a mere key, an index looks at this many, the most prominent first. */
export const mostPerKey = 400;
/** Where a name is known letter by letter, others that only sound like it must be at least this prominent to be heard. */
export const soundAlikeProminence = 0.45;

/** What a tier is worth beside the similarity; found by tuning on variants of GeoNames. */
export const tierWeight: Readonly<Record<MatchTier, number>> = {
  curated: 1,
  exact: 0.97,
  article: 0.93,
  key: 0.84,
  loose: 0.74,
  edit: 0.68,
  trigram: 0.62,
};

const tierRank: ReadonlyMap<MatchTier, number> = new Map(matchTiers.map((tier, rank) => [tier, rank]));

/** All one-step neighbours of a consonant key: one symbol more, less, other, or two swapped. About 45 per symbol. */
export function neighbourKeys(key: string): string[] {
  const alphabet = "bdfghjklmnrstzSXGTDCc";
  const found = new Set<string>();
  for (let at = 0; at <= key.length; at += 1) {
    const before = key.slice(0, at);
    const rest = key.slice(at + 1);
    if (at < key.length) {
      found.add(before + rest);
      const next = key[at + 1];
      if (next !== undefined) found.add(before + next + (key[at] ?? "") + key.slice(at + 2));
      for (const symbol of alphabet) found.add(before + symbol + rest);
    }
    for (const symbol of alphabet) found.add(before + symbol + key.slice(at));
  }
  found.delete(key);
  found.delete("");
  return [...found];
}

/** A name in the asker's own script is the better witness of two that sound alike. */
export const otherScriptFactor = 0.98;
/** Another way of writing it takes off so much of the similarity. */
const otherWritingFactor = 0.97;
/** A head noun left out ("Tell", "Khirbat") takes off more: there is often a second place without it. */
const headNounFactor = 0.9;

/** The other sounds a name is looked up by in the loose tier; the head noun is left out only inside a country. */
export function readingsOf(asked: NameKeys, inCountry: boolean): (OtherReading & SoundReading)[] {
  const readings = otherReadings(asked).map((reading) => ({ ...reading, factor: otherWritingFactor }));
  const bare = inCountry ? withoutHeadNoun(asked) : null;
  return bare === null ? readings : [...readings, { ...bare, factor: headNounFactor }];
}

/** Enough good answers in the country asked that fuzzier tiers need not be tried; anywhere, any answer is enough. */
const enoughInCountry = 5;
const goodSimilarity = 0.8;

/**
 * True where the tiers tried so far have answered: with a name written so in the country asked, or with several there that sound
 * much like it (`enough`, five unless told); anywhere, where no country was asked. A name that is so but for a word may be the province of the town meant.
 */
export function isAnswered(
  hits: readonly { readonly place: WeighedPlace; readonly tier: MatchTier; readonly similarity: number }[],
  countryCode: string | null,
  enough = enoughInCountry,
): boolean {
  if (countryCode === null) return hits.some(({ tier }) => tier !== "article");
  let good = 0;
  for (const { place, tier, similarity } of hits) {
    if (place.countryCode !== countryCode) continue;
    if (tier === "curated" || tier === "exact") return true;
    if (similarity >= goodSimilarity) good += 1;
  }
  return good >= enough;
}

/** Tier of an exact match: a spelling somebody has looked at ranks above one a source merely lists. */
export function exactTier(place: WeighedPlace): MatchTier {
  return place.sourceKey === "starter" || place.origin === "ours" ? "curated" : "exact";
}

/** As a NameHit, over whatever of a place is at hand. */
export type WeighedHit<P extends WeighedPlace> = {
  readonly place: P;
  readonly matchedName: string;
  readonly tier: MatchTier;
  readonly similarity: number;
};

/** Weighs the names found for one asked name, tier after tier: what was weighed for one tier is not weighed again for the next. */
export class NameWeighing<P extends WeighedPlace> {
  private readonly best = new Map<string, WeighedHit<P>>();
  private readonly shortKey: 0 | 1;
  /** How near sounds are to the asked one: names that share a key share most of them. */
  private readonly likeness = new Map<string, number>();

  constructor(
    private readonly asked: NameKeys,
    private readonly countryCode: string | null,
  ) {
    this.shortKey = asked.key.length <= 2 ? 1 : 0;
  }

  /** 0..1, how much a sound is like the asked one. */
  soundsLike(sound: string): number {
    let known = this.likeness.get(sound);
    if (known === undefined) {
      known = soundSimilarity(this.asked.sound, sound);
      this.likeness.set(sound, known);
    }
    return known;
  }

  /** True where a tier lets through what is so similar. */
  isHeard(tier: MatchTier, similarity: number): boolean {
    return similarity >= floors[tier][this.shortKey];
  }

  private add(match: NameMatch<P>): void {
    const known = this.best.get(match.place.id);
    // A spelling that cannot come to as much is not compared.
    if (known !== undefined && tierWeight[match.tier] + 1 < tierWeight[known.tier] + known.similarity) return;
    const literal = match.tier === "curated" || match.tier === "exact";
    const similarity = literal ? 1 : this.similarityOf(match);
    if (!this.isHeard(match.tier, similarity)) return;
    if (known !== undefined && !isBetter(match, similarity, known)) return;
    this.best.set(match.place.id, {
      place: match.place,
      matchedName: match.matchedName,
      tier: match.tier,
      similarity,
    });
  }

  private similarityOf({ sound, reading, matchedName }: NameMatch<P>): number {
    const { asked } = this;
    if (asked.sound === "" || sound === "") return 0.9;
    const own = this.soundsLike(sound);
    const similarity =
      reading === undefined ? own : Math.max(own, soundSimilarity(reading.sound, sound) * reading.factor);
    return isBasicLatin(asked.name) === isBasicLatin(matchedName)
      ? similarity
      : similarity * otherScriptFactor;
  }

  /** Weighs these in the order found, and empties the list; the hits so far. */
  takeAll(matches: NameMatch<P>[]): WeighedHit<P>[] {
    for (const match of matches) this.add(match);
    matches.length = 0;
    return this.hits();
  }

  /** What was let through so far, best tier first, then similarity and prominence; as many as leave an index. */
  private hits(): WeighedHit<P>[] {
    const sorted = [...this.best.values()].sort(
      (a, b) =>
        rankOf(a.tier) - rankOf(b.tier) ||
        b.similarity + b.place.prominence - (a.similarity + a.place.prominence) ||
        (a.place.id < b.place.id ? -1 : 1),
    );
    if (sorted.length <= mostHits) return sorted;
    let here = 0;
    let elsewhere = 0;
    return sorted.filter(({ place }) =>
      place.countryCode === this.countryCode ? (here += 1) <= mostHits : (elsewhere += 1) <= mostHits,
    );
  }
}

/**
 * Weighs matches against the asked name: drops those that sound too different, keeps each place once with its best
 * spelling, best tier first, then prominence. What lies in the country asked is never crowded out by what lies elsewhere. Pure.
 */
export function weighMatches<P extends WeighedPlace>(
  asked: NameKeys,
  matches: Iterable<NameMatch<P>>,
  countryCode: string | null,
): WeighedHit<P>[] {
  return new NameWeighing<P>(asked, countryCode).takeAll([...matches]);
}

function isBasicLatin(name: string): boolean {
  const unit = name.charCodeAt(name.length - 1);
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00);
}

function rankOf(tier: MatchTier): number {
  return tierRank.get(tier) ?? matchTiers.length;
}

/** Of two spellings that serve equally well the place's own name is told, else the first of the alphabet. */
function isBetter(
  match: NameMatch<WeighedPlace>,
  similarity: number,
  known: WeighedHit<WeighedPlace>,
): boolean {
  const gain = tierWeight[match.tier] + similarity - (tierWeight[known.tier] + known.similarity);
  if (gain !== 0) return gain > 0;
  if (known.matchedName === match.place.name) return false;
  return match.matchedName === match.place.name || match.matchedName < known.matchedName;
}
