// The language of words that reports have, as far as their letters tell it: what is read aloud and drawn with its own voice and letters.
import { scriptOf } from "./place-name";

/** "ar" or "en" by the first letter; undefined where the letters are others. */
export function languageOfWords(words: string): "ar" | "en" | undefined {
  const script = scriptOf(words.replace(/[^\p{L}]/gu, "").slice(0, 1));
  return script === "Arab" ? "ar" : script === "Latn" ? "en" : undefined;
}
