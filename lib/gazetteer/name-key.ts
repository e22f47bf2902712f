// The keys a name is found by, the same whatever its spelling or script: fold, article-stripped fold, consonant key, loose key.
import { fold } from "../text/fold"; // case, accents, apostrophes, punctuation
import { articleWords, stripGenericWords, withoutArabicArticle } from "./generic-words"; // al-, "city", "air base"
import type { PlaceKind } from "./place";
import { soundOf } from "./sound"; // one alphabet for four scripts

/** Raised whenever the same name gets other keys than before: stored keys of another version are worked out anew. */
export const nameKeyVersion = 1;

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
const gluedArticle = /^[ae]l(?=[bcdfghjkmnpqrstvwxyz][aeiouywh])(?=.{3})/;
const gluedAssimilated = /^[aeiu](sh|th|dh|[tdrznsl])(?=\1)/;
const vowelsOff = /[aeiouwyv]+/g;
const isLatin = /^[a-z0-9]/;

function unglue(word: string): string {
  if (!isLatin.test(word)) return withoutArabicArticle(word);
  if (word.length < 5) return word;
  const whole = word.replace(gluedArticle, "");
  return whole === word && word.length > 5 ? word.replace(gluedAssimilated, "") : whole;
}

function looseOf(consonants: string): string {
  let loose = "";
  for (const symbol of consonants) {
    let merged = symbol;
    if (symbol === "j" || symbol === "G") merged = "g";
    else if (symbol === "D" || symbol === "z") merged = "d";
    else if (symbol === "S" || symbol === "C" || symbol === "c") merged = "s";
    else if (symbol === "T") merged = "t";
    else if (symbol === "X") merged = "k";
    else if (symbol === "v") merged = "b";
    else if (symbol === "h") continue;
    loose += merged;
  }
  return loose;
}

/**
 * All keys of one name; pure, about 100,000 names a second. Boukamal, Abu Kamal, Al-Bukamal, Albu Kamal and البوكمال share
 * the key "bkml". Method: design of the product (measured there against trigrams and phonetic codes).
 */
export function nameKeys(name: string): NameKeys {
  const folded = fold(name);
  const stripped = stripGenericWords(folded.split(" "));
  let words = stripped.words;
  if (words.length > 1 && words.some((word) => articleWords.has(word) || word === "ال")) {
    const left = words.filter((word) => !articleWords.has(word) && word !== "ال");
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
    key: sound.replace(vowelsOff, ""),
    loose: looseOf(sound.replace(/[aeiouwy]+/g, "")),
    sound,
    kinds: stripped.kinds,
  };
}
