// What somebody has typed so far, and what a spelling offers to meet it: both without spaces, articles apart.
import { fold } from "../../text/fold"; // case, accents, apostrophes, punctuation
import { articleWords, stripGenericWords, withoutArabicArticle } from "../generic-words"; // al-, "city of"
import { nameKeys } from "../name-key"; // the sound, for other spellings and scripts

export type TypedKeys = {
  /** "deir ez", for lookups by the fold with its spaces. */
  readonly folded: string;
  /** As typed, folded and without spaces ("deir ez" gives "deirez"); then without articles and kind words where that differs. */
  readonly letters: readonly string[];
  /** Loose consonant key of what was typed; "" where the script has no sounds here. */
  readonly loose: string;
  /** The sound with its vowels. */
  readonly sound: string;
};

/** The keys of an unfinished name; `letters` is [] for a text without a letter or digit. */
export function typedKeys(text: string): TypedKeys {
  const folded = fold(text);
  const whole = folded.replaceAll(" ", "");
  if (whole === "") return { folded, letters: [], loose: "", sound: "" };
  const keys = nameKeys(text);
  const letters = [whole];
  const { words } = stripGenericWords(folded.split(" "));
  const left = words.filter((word) => !articleWords.has(word));
  const bare = left.join("");
  if (bare !== "" && bare !== whole) letters.push(bare);
  return { folded, letters, loose: keys.loose, sound: keys.sound };
}

/** Where in a spelling the asker may begin: at its first letter, behind its article, or at a later word. */
export const wordPlaces = ["start", "behind_article", "later_word"] as const;
export type WordPlace = (typeof wordPlaces)[number];

/** A word of a spelling at which what is typed may begin. */
export type WordStart = {
  /** Index into the squeezed fold. */
  readonly at: number;
  readonly where: WordPlace;
};

/**
 * The spelling folded and without spaces, and where its words begin: "Deir ez-Zor" gives "deirezzor" with starts 0 and 6,
 * "القائم" starts at 0 and behind its article at 2. Articles begin nothing but the whole; null for a name without letters.
 */
export function wordStarts(name: string): { readonly squeezed: string; readonly starts: WordStart[] } | null {
  const folded = fold(name);
  if (folded === "") return null;
  if (!folded.includes(" ")) {
    const starts: WordStart[] = [{ at: 0, where: "start" }];
    const cut = folded.length - withoutArabicArticle(folded).length;
    if (cut > 0) starts.push({ at: cut, where: "behind_article" });
    return { squeezed: folded, starts };
  }
  const words = folded.split(" ");
  const starts: WordStart[] = [];
  let at = 0;
  let onlyArticles = true;
  words.forEach((word, number) => {
    const isArticle = articleWords.has(word) || word === "ال";
    if (number === 0) starts.push({ at, where: "start" });
    else if (!isArticle && word.length > 1)
      starts.push({ at, where: onlyArticles ? "behind_article" : "later_word" });
    const cut = word.length - withoutArabicArticle(word).length;
    if (cut > 0) starts.push({ at: at + cut, where: onlyArticles ? "behind_article" : "later_word" });
    onlyArticles &&= isArticle;
    at += word.length;
  });
  return { squeezed: words.join(""), starts };
}
