// "Maarbalit, Kansafra and Sfuhen": whether a name stands in a list beside one the gazetteer knows well.
import { isStrong, queryText } from "./containers";
import type { EvidenceInput } from "./name-evidence";
import { isCapital, type NameSpan } from "./name-spans";

export const listJoins: ReadonlySet<string> = new Set([",", "and", "&", "or", ";"]);

/** True where a well known name stands across a comma or "and", on either side. */
export function hasListNeighbour(input: EvidenceInput, span: NameSpan): boolean {
  const { text } = input;
  const { tokens } = text;
  const known = (first: number, last: number): boolean =>
    input.hitsOf(queryText(text, first, last)).some(isStrong);
  let right = span.last + 1;
  if (listJoins.has(tokens[right]?.lower ?? "")) {
    right++;
    if (listJoins.has(tokens[right]?.lower ?? "")) right++;
    if (isCapital(text, right))
      for (let end = right + 2; end >= right; end--)
        if (isCapital(text, end) && known(right, end)) return true;
  }
  let left = span.first - 1;
  if (listJoins.has(tokens[left]?.lower ?? "")) {
    left--;
    if (listJoins.has(tokens[left]?.lower ?? "")) left--;
    if (isCapital(text, left))
      for (let start = left - 2; start <= left; start++)
        if (isCapital(text, start) && known(start, left)) return true;
  }
  return false;
}
