// "DARAA, Syria (Hauran Desk) –", "BEIRUT:", "NEWARK --": where a report was written from.
import { isCapital, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

/** True for a name that opens a line and is closed by a dash, a colon or an agency in brackets. */
export function isDateline(text: TokenText, span: NameSpan): boolean {
  const { tokens } = text;
  let start = span.first;
  while (start > 0 && tokens[start]?.lineBefore === false && span.first - start < 6) {
    if (text.opensSentence[start] === true) break;
    start--;
  }
  const opener = tokens[start];
  if (opener === undefined || !(opener.lineBefore || text.opensSentence[start] === true)) return false;
  const first = tokens[start]?.text === "(" || tokens[start]?.text === "[" ? start + 1 : start;
  if (tokens[first]?.shape !== "upper" && !(tokens[first]?.shape === "title" && opener.lineBefore))
    return false;
  for (let j = span.last + 1; j < span.last + 14; j++) {
    const token = tokens[j];
    if (token === undefined || (token.lineBefore && j > span.last + 1)) return false;
    if (
      (token.kind === "hyphen" && token.spaceBefore) ||
      token.text === "—" ||
      (token.text === "-" && token.spaceBefore)
    )
      return true;
    if (token.kind === "hyphen" && tokens[j + 1]?.kind === "hyphen") return true;
    if (token.text === ":" && j === span.last + 1) return tokens[span.first]?.shape === "upper";
    const allowed =
      token.text === "," ||
      token.text === "(" ||
      token.text === ")" ||
      token.text === "/" ||
      token.text === "." ||
      token.kind === "number" ||
      isCapital(text, j);
    if (!allowed) return false;
  }
  return false;
}
