// Which of the names that share a key are near enough to be an answer: one rule for every place index.
import type { NameKeys } from "./name-key";
import { otherReadings, withoutHeadNoun, type OtherReading } from "./other-readings";
import type { MatchTier } from "./place-index";
import type { Place } from "./place";

/** What of a place the weighing looks at; a whole Place where it is at hand, a few columns where it lies in a database. */
export type WeighedPlace = Pick<Place, "id" | "name" | "prominence" | "countryCode" | "sourceKey" | "origin">;

/** Another sound the asked name may have, and what of the similarity is left for having to assume it. */
export type SoundReading = { readonly sound: string; readonly factor: number };

/** Smallest similarity of sounds that a tier lets through; the second figure is for keys of one or two consonants. */
export const floors: Readonly<Record<MatchTier, readonly [number, number]>> = {
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
