// Which of the names that share a key are near enough to be an answer: one rule for every place index.
import type { NameKeys } from "./name-key";
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
};

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

/** At most this many answers leave an index for one name. */
export const mostHits = 60;
/** Of names that share a mere key, an index looks at this many, the most prominent first. */
export const mostPerKey = 200;
/** Where a name is known letter by letter, others that only sound like it must be at least this prominent to be heard. */
export const soundAlikeProminence = 0.45;

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

/**
 * Weighs matches against the asked name: drops those that sound too different, keeps each place once with its best
 * spelling, best tier first, then prominence. Pure.
 */
export function weighMatches<P extends WeighedPlace>(
  asked: NameKeys,
  matches: Iterable<NameMatch<P>>,
): WeighedHit<P>[] {
  const best = new Map<string, WeighedHit<P>>();
  const shortKey = asked.key.length <= 2 ? 1 : 0;
  for (const match of matches) {
    const known = best.get(match.place.id);
    // A better tier decides before any sound is compared.
    if (known !== undefined && rankOf(match.tier) > rankOf(known.tier)) continue;
    const literal = match.tier === "curated" || match.tier === "exact";
    const similarity = literal ? 1 : similarityOf(asked, match);
    if (similarity < floors[match.tier][shortKey]) continue;
    if (known !== undefined && !isBetter(match, similarity, known)) continue;
    best.set(match.place.id, {
      place: match.place,
      matchedName: match.matchedName,
      tier: match.tier,
      similarity,
    });
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        rankOf(a.tier) - rankOf(b.tier) ||
        b.similarity + b.place.prominence - (a.similarity + a.place.prominence) ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .slice(0, mostHits);
}

/** A name in the asker's own script is the better witness of two that sound alike. */
const otherScriptFactor = 0.98;

function similarityOf(asked: NameKeys, match: NameMatch<WeighedPlace>): number {
  if (asked.sound === "" || match.sound === "") return 0.9;
  const similarity = soundSimilarity(asked.sound, match.sound);
  return isBasicLatin(asked.name) === isBasicLatin(match.matchedName)
    ? similarity
    : similarity * otherScriptFactor;
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
  const ranks = rankOf(match.tier) - rankOf(known.tier);
  if (ranks !== 0) return ranks < 0;
  if (similarity !== known.similarity) return similarity > known.similarity;
  if (known.matchedName === match.place.name) return false;
  return match.matchedName === match.place.name || match.matchedName < known.matchedName;
}
