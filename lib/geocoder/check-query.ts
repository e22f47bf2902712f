// What may be asked: a name of reasonable length in plain text, a country as two letters.
import { AppError } from "../errors";

/** Longest name that is looked up; the longest official name of a place has 168 letters. */
export const longestQuery = 200;
/** Map links with their data are longer than any name. */
const longestLink = 2_000;

/** The text without blanks around it. Throws `invalid` for an empty or overlong one and for control characters. */
export function checkText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new AppError("invalid", "Give the name of a place; the query is empty.");
  const longest = /^https?:\/\//i.test(trimmed) ? longestLink : longestQuery;
  if (trimmed.length > longest) {
    throw new AppError(
      "invalid",
      `Give the name of one place, at most ${longest} characters; got ${trimmed.length.toLocaleString("en")}. To read a whole text, use the reader.`,
    );
  }
  if (/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u.test(trimmed)) {
    throw new AppError(
      "invalid",
      "The query holds control characters or broken ones; give a name in plain text.",
    );
  }
  return trimmed;
}

/** In capitals; null where none is named. Throws `invalid` for anything but two letters. */
export function checkCountry(country: string | null): string | null {
  if (country === null || country.trim() === "") return null;
  const code = country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw new AppError(
    "invalid",
    `country must be two letters of ISO 3166, e.g. SY; got "${country.slice(0, 40)}".`,
  );
}
