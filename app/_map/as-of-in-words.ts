// The time of knowledge in words: "4 Feb 2024", "4 Feb 2024, 09:00 UTC". Pure.
import { publishedInWords, type WhenWords } from "../_ui/when-in-words";

/** `asOf` as in EventFilter. */
export function asOfInWords(asOf: string, words: WhenWords): string {
  return publishedInWords(asOf, asOf.length === 10 ? "day" : "instant", words) ?? asOf;
}
