// The word beside a name that tells its kind: "village of X", "X governorate", "X refugee camp".
import { kindWords } from "./languages/en/kind-words";
import { mark } from "./languages/word-marks";
import { attachedKindLength, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

/** "village" of "village of X"; null when none. */
export function kindWordBefore(text: TokenText, first: number): string | null {
  const of = text.tokens[first - 1];
  if (of === undefined || of.lower !== "of" || of.lineBefore) return null;
  const word = text.tokens[first - 2];
  return word?.is(mark.kindWord) === true ? word.lower : null;
}

const singulars = new Map<string, string>();

/** "governorate" of "X governorate", one of many for "X and Y governorates"; null when none. */
export function kindWordAfter(text: TokenText, last: number): string | null {
  const next = text.tokens[last + 1];
  if (
    next === undefined ||
    next.kind !== "word" ||
    next.lineBefore ||
    !next.spaceBefore ||
    text.tokens[last]?.possessive === true
  )
    return null;
  if (next.lower === "refugee") return text.tokens[last + 2]?.lower === "camp" ? "refugee camp" : null;
  if (next.shape !== "lower") return null;
  if (next.is(mark.kindWord)) return next.lower;
  if (next.lower === "sub" && text.tokens[last + 2]?.kind === "hyphen")
    return text.tokens[last + 3]?.lower === "district" ? "sub-district" : null;
  if (!next.lower.endsWith("s")) return null;
  const singular = singularOf(next.lower);
  return kindWords.has(singular) ? singular : null;
}

function singularOf(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  const made = word.replace(/ies$/u, "y").replace(/s$/u, "");
  if (singulars.size >= 5_000) singulars.clear();
  singulars.set(word, made);
  return made;
}

const openers = new Set(["a", "an", "the", "another", "also", "both", "all"]);
const longestApposition = 5;

/** "village" of "X, a small village north of Y" and of "X is a village"; null where no such kind word follows. */
export function appositionKind(text: TokenText, last: number): string | null {
  const { tokens } = text;
  const link = tokens[last + 1];
  if (
    link === undefined ||
    link.lineBefore ||
    !(link.text === "," || link.lower === "is" || link.lower === "was")
  )
    return null;
  if (!openers.has(tokens[last + 2]?.lower ?? "")) return null;
  for (let i = last + 3; i < last + 3 + longestApposition; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || token.lineBefore) return null;
    if (token.shape === "lower" && token.is(mark.kindWord) && (kindWords.get(token.lower)?.length ?? 0) > 0)
      return tokens[i + 1]?.kind === "word" && tokens[i + 1]?.is(mark.kindWord) === true ? null : token.lower;
    if (token.lower === "of" || token.lower === "who" || token.lower === "in") return null;
  }
  return null;
}

/** The kind word that is part of the name itself: "Nuseirat camp", "Tishrin Dam"; null when none. */
export function kindWordInName(text: TokenText, span: NameSpan): string | null {
  const last = text.tokens[span.last];
  if (span.last > span.first && last?.is(mark.kindWord) === true) return last.lower;
  if (span.last > span.first && text.tokens[span.first]?.is(mark.facilityPrefix) === true) return "base";
  const attached = attachedKindLength(text, span.last);
  return attached > 0 ? (text.tokens[span.last + attached]?.lower ?? null) : null;
}
