// What is too weak to be an answer: likeness of sound needs to be the greater, the less else speaks for a place.
import type { MatchTier } from "../gazetteer/place-index";
import { nameKeys } from "../gazetteer/name-key";
import { isRomanised } from "../gazetteer/romanised-countries";
import { scriptOf } from "../text/fold";
import { otherBearerOf } from "./names-of-others";
import type { SearchContext, SearchHit } from "./search-context";

/**
 * Smallest similarity of sound a tier needs to be an answer: with a country named, without one, and without one for places
 * that few have heard of. Above 1 = never.
 */
const gates: Readonly<Record<MatchTier, readonly [inCountry: number, anywhere: number, obscure: number]>> = {
  curated: [0, 0, 0],
  exact: [0, 0, 0],
  article: [0, 0, 0],
  key: [0.66, 0.8, 0.92],
  loose: [0.72, 0.86, 0.94],
  edit: [0.78, 0.86, 2],
  trigram: [0.74, 2, 2],
};
const obscureProminence = 0.4;
/** Where names are written in Latin script at home, only a slip of the pen is let through. */
const latinHomeGate = 0.95;
/** A name of more or fewer words must sound all but the same: "Middle East Eye" is not the Middle East. */
const otherWordsGate = 0.92;
/** So must a name of two consonants. */
const shortKeyGate = 0.85;
/** In one consonantal script at least so many letters must be kept. */
const sameScriptLetters = 0.75;
/** A sound without vowels (Arabic or Hebrew against Latin) proves little when it is this short. */
const shortForeignKey = 3;

/** Written as asked, letter by letter. */
export function isWholeName(tier: MatchTier): boolean {
  return tier === "curated" || tier === "exact";
}

/** Written as asked but perhaps for an article or the word for its kind. */
export function isLiteral(tier: MatchTier): boolean {
  return tier === "curated" || tier === "exact" || tier === "article";
}

/** True where the hit may be an answer to what is asked. Pure. */
export function passesGate(hit: SearchHit, context: SearchContext): boolean {
  const [inCountry, anywhere, obscure] = gates[hit.tier];
  const known = context.countryCode !== null && hit.place.countryCode === context.countryCode;
  const hinted = known || liesWithin(hit, context);
  if (!hinted && otherBearerOf(context.name) !== null) return isWholeName(hit.tier);
  if (isLiteral(hit.tier)) return true;
  if (!hinted) {
    if (!isRomanised(hit.place.countryCode) && hit.similarity < latinHomeGate) return false;
    if (!provesAlone(hit, context.name)) return false;
  }
  return (
    hit.similarity >= (hinted ? inCountry : hit.place.prominence >= obscureProminence ? anywhere : obscure)
  );
}

/** Whether likeness of sound is proof enough where nothing else says that this place is meant. */
function provesAlone({ matchedName, similarity }: SearchHit, asked: string): boolean {
  const [own, met] = [nameKeys(asked), nameKeys(matchedName)];
  const [ownAbjad, metAbjad] = [isAbjad(asked), isAbjad(matchedName)];
  // Two consonants without vowels against Latin prove nothing: "United States" in Hebrew and Odem.
  if (ownAbjad !== metAbjad) return met.key.length > shortForeignKey;
  // Arabic spells Arabic by letters, not by ear: حماس is not حمص.
  if (ownAbjad) return letterSimilarity(own.article, met.article) >= sameScriptLetters;
  if (own.fold.split(" ").length !== met.fold.split(" ").length && similarity < otherWordsGate) return false;
  return own.key.length > 2 || similarity >= shortKeyGate;
}

/** Share of its letters that a name keeps in the other, in order, of the longer one's: 0..1. */
function letterSimilarity(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let above = b.map(() => 0);
  for (const letter of a) {
    const row: number[] = [];
    for (const [at, met] of b.entries()) {
      const before = at === 0 ? 0 : (above[at - 1] ?? 0);
      row.push(letter === met ? before + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return (above.at(-1) ?? 0) / Math.max(1, a.length, b.length);
}

/** Scripts that write consonants and leave most vowels to the reader. */
function isAbjad(name: string): boolean {
  const script = scriptOf(name);
  return script === "Arab" || script === "Hebr" || script === "Syrc";
}

/** True where it lies in the place named after the comma. */
export function liesWithin(hit: SearchHit, context: SearchContext): boolean {
  return context.within.length > 0 && hit.parentIds.some((id) => context.within.includes(id));
}
