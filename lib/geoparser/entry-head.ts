// Logs and digests: the names that open their entries.
import { isCapital } from "./name-spans";
import type { TokenText } from "./read-tokens";

/** Token indexes, both inclusive. */
type Range = { readonly first: number; readonly last: number };

/** "Rashad:", "• Sinjar:", "2. Izium.", and "Lopan:" of "3. Kharkiv. Lopan:". */
export function headsEntry(text: TokenText, { first, last }: Range): boolean {
  const after = text.tokens[last + 1]?.text;
  if (after !== ":" && after !== ".") return false;
  const marks = marksBefore(text, first);
  if (marks !== null) return after === ":" || marks > 0;
  return after === ":" && followsHead(text, first);
}

/** True for what stands right behind a head and its full stop: "Vilcha" of "1. Chuhuiv. Vilcha village". */
export function followsHead(text: TokenText, first: number): boolean {
  if (text.tokens[first - 1]?.text !== "." || text.tokens[first]?.lineBefore === true) return false;
  let head = first - 2;
  while (isCapital(text, head) && text.tokens[head]?.lineBefore === false) head--;
  return head < first - 2 && (marksBefore(text, head + 1) ?? 0) > 0;
}

/** How many tokens, a bullet or a number, stand before this one on its line; null where a word does. */
function marksBefore(text: TokenText, first: number): number | null {
  for (let i = first; i >= 0 && i > first - 4; i--) {
    const token = text.tokens[i];
    if (token === undefined || (i < first && token.kind === "word")) return null;
    if (token.lineBefore) return first - i;
  }
  return null;
}
