// The keys a name is found by, the same whatever its spelling or script: fold, article-stripped fold, consonant key, loose key.
import { fold } from "../text/fold"; // case, accents, apostrophes, punctuation
import { articleWords, stripGenericWords, withoutArabicArticle } from "./generic-words"; // al-, "city", "air base"
import type { PlaceKind } from "./place";
import { soundOf } from "./sound"; // one alphabet for four scripts

/** Raised whenever the same name gets other keys than before: stored keys of another version are worked out anew. */
export const nameKeyVersion = 2;

export type NameKeys = {
  /** As asked or as written in the source. */
  readonly name: string;
  /** Unicode-folded: "al qaim". */
  readonly fold: string;
  /** Articles and kind words off, unglued, no spaces: "qaim". */
  readonly article: string;
  /** Consonants of the sound: "Al-Qa'im", "Qaem" and "القائم" all give "km". "" where the script has no sounds here. */
  readonly key: string;
  /** As `key`, with g/j/gh, dh/d/z, s/sh/ch, b/v together and h dropped. */
  readonly loose: string;
  /** The whole sound with its vowels, to measure how far two names are apart (lib/gazetteer/sound.ts). */
  readonly sound: string;
  /** What a kind word in the name says it is ("Harir air base": base, airfield); [] where there is none. */
  readonly kinds: readonly PlaceKind[];
};

const abu = new Set(["abu", "abw", "abo", "bu", "bw", "bo", "ebu", "albu", "elbu"]);
const glueOpeners = new Set("aeiu");
const gluedArticle = /^[ae]l(?=[bcdfghjkmnpqrstvwxyz][aeiouywh])(?=.{3})/;
const gluedAssimilated = /^[aeiu](sh|th|dh|[tdrznsl])(?=\1)/;

/** "Abdul Aziz", "Abdulaziz", "Abd ar-Rahman": the article in the middle belongs to neither word. */
const servantOf = /^abd(?:[aeiou](?:l|r|n|s|sh|t|d|z))$/;
const gluedServantOf =
  /^(?:abd[aeiou](?:l(?=[^aeiouyl].{2}|[aeiou].{2})|r(?=r)|s(?=s)|n(?=n)|z(?=z))|عبدال(?=.{3}))/;
/** Persian and Turkish ezafe between two words: Qal'eh-ye Bala. */
const joiners: ReadonlySet<string> = new Set(["e", "ye", "i", "yi"]);

function unglue(word: string): string {
  const first = word.charCodeAt(0);
  const isLatin = (first >= 97 && first <= 122) || (first >= 48 && first <= 57);
  if (!isLatin)
    return word.startsWith("عبدال") ? word.replace(gluedServantOf, "عبد") : withoutArabicArticle(word);
  if (first === 97 && word.startsWith("abd")) {
    return servantOf.test(word) ? "abd" : word.replace(gluedServantOf, "abd");
  }
  if (word.length < 5 || !glueOpeners.has(word[0] ?? "")) return word;
  const whole = word.replace(gluedArticle, "");
  return whole === word && word.length > 5 ? word.replace(gluedAssimilated, "") : whole;
}

/** Articles anywhere, an ezafe behind another word. */
function isBetweenNames(word: string, at: number): boolean {
  return articleWords.has(word) || word === "ال" || (at > 0 && joiners.has(word));
}

/** How each consonant of the sound alphabet stands in a loose key; what is not here stands for itself. */
const looseSymbols: Readonly<Record<string, string>> = {
  j: "g",
  G: "g",
  D: "d",
  z: "d",
  S: "s",
  C: "s",
  c: "s",
  T: "t",
  X: "k",
  h: "",
  v: "b",
  p: "b",
};

/**
 * All keys of one name; pure, about a million names a second. Boukamal, Abu Kamal, Al-Bukamal, Albu Kamal and البوكمال share
 * the key "bkml". Method: design of the product (measured there against trigrams and phonetic codes).
 */
export function nameKeys(name: string): NameKeys {
  const folded = fold(name);
  const stripped = stripGenericWords(folded.split(" "));
  let words = stripped.words;
  if (words.length > 1 && words.some(isBetweenNames)) {
    const left = words.filter((word, at) => !isBetweenNames(word, at));
    if (left.length > 0) words = left;
  }
  let article = "";
  let sound = "";
  for (const word of words) {
    const free = unglue(word);
    let heard = soundOf(free);
    if (abu.has(heard) && words.length > 1) {
      heard = "bu";
      article += "bu";
    } else article += free;
    sound += sound !== "" && heard !== "" && sound[sound.length - 1] === heard[0] ? heard.slice(1) : heard;
  }
  return {
    name,
    fold: folded,
    article,
    key: keyOf(sound),
    loose: looseKeyOf(sound),
    sound,
    kinds: stripped.kinds,
  };
}

const vowels = "aeiouwy";

/** The key of a sound (`NameKeys.key`). */
export function keyOf(sound: string): string {
  let key = "";
  for (let at = 0; at < sound.length; at += 1) {
    const symbol = sound[at] ?? "";
    if (symbol !== "v" && !vowels.includes(symbol)) key += symbol === "p" ? "b" : symbol;
  }
  return key;
}

/** The loose key of a sound (`NameKeys.loose`). */
export function looseKeyOf(sound: string): string {
  let loose = "";
  for (let at = 0; at < sound.length; at += 1) {
    const symbol = sound[at] ?? "";
    if (!vowels.includes(symbol)) loose += looseSymbols[symbol] ?? symbol;
  }
  return loose;
}
