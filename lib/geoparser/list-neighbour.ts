// "Maarbalit, Kansafra and Sfuhen": whether a name stands in a list beside one the gazetteer knows well.
import { queryText } from "./containers";
import type { EvidenceInput } from "./name-evidence";
import { isCapital, type Chunk, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";
import { mark } from "./languages/word-marks";

export const listJoins: ReadonlySet<string> = new Set([",", "and", "&", "or", ";"]);

/** True where a well known name stands across a comma or "and", on either side. */
export function hasListNeighbour(input: EvidenceInput, span: NameSpan): boolean {
  const { text } = input;
  const { tokens } = text;
  let right = span.last + 1;
  if (listJoins.has(tokens[right]?.lower ?? "")) {
    right++;
    if (listJoins.has(tokens[right]?.lower ?? "")) right++;
    if (isCapital(text, right))
      for (let end = right + 2; end >= right; end--)
        if (isCapital(text, end) && isKnown(input, right, end)) return true;
  }
  let left = span.first - 1;
  if (listJoins.has(tokens[left]?.lower ?? "")) {
    left--;
    if (listJoins.has(tokens[left]?.lower ?? "")) left--;
    if (isCapital(text, left))
      for (let start = left - 2; start <= left; start++)
        if (isCapital(text, start) && isKnown(input, start, left)) return true;
  }
  return false;
}

const isKnown = (input: EvidenceInput, first: number, last: number): boolean =>
  input.answerTo(queryText(input.text, first, last)).strong.length > 0;

/**
 * Per run of capitals, whether it stands in a list that a preposition of place, a word of attack or "villages" opens: "shells
 * fell on Maarbalit, Kansafra and Sfuhen" says of all three what it says of the first.
 */
export function groundLists(text: TokenText, chunks: readonly Chunk[]): boolean[] {
  const out: boolean[] = [];
  let isOpened = false;
  let before: Chunk | undefined;
  for (const chunk of chunks) {
    const goesOn = before !== undefined && isJoined(text, before.last, chunk.first);
    const isCounted = !goesOn && isPluralOfPlaces(text, chunk.first);
    if (!goesOn) isOpened = isCounted || opensGround(text, chunk.first);
    out.push((goesOn || isCounted) && isOpened);
    before = chunk;
  }
  return out;
}

/** Per run of capitals, the number of its list: runs joined by commas and "and" share one. */
export function listsOfRuns(text: TokenText, chunks: readonly Chunk[]): number[] {
  let list = 0;
  return chunks.map((chunk, i) => {
    const before = chunks[i - 1];
    if (before === undefined || !isJoined(text, before.last, chunk.first)) list++;
    return list;
  });
}

function isJoined(text: TokenText, left: number, right: number): boolean {
  if (right - left < 2 || right - left > 4 || text.tokens[left]?.possessive === true) return false;
  for (let i = left + 1; i < right; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.lineBefore || !(listJoins.has(token.lower) || token.lower === "the"))
      return false;
  }
  return text.tokens[right]?.lineBefore === false;
}

const pluralsOfPlaces = new Set(
  "villages towns cities hamlets settlements districts provinces governorates communities".split(" "),
);

/** "the villages of X, Y and Z", "three towns, X, Y and Z", "in five districts: X, Y and Z". */
function isPluralOfPlaces({ tokens }: TokenText, first: number): boolean {
  const link = tokens[first - 1];
  if (link === undefined || link.lineBefore || tokens[first]?.lineBefore === true) return false;
  if (link.lower !== "of" && link.text !== "," && link.text !== ":") return false;
  return pluralsOfPlaces.has(tokens[first - 2]?.lower ?? "");
}

function opensGround(text: TokenText, first: number): boolean {
  const before = text.tokens[first - 1];
  if (before === undefined || text.tokens[first]?.lineBefore === true) return false;
  if (before.lower === "on") return text.tokens[first - 2]?.is(mark.attackTaker) === true;
  return before.is(mark.placePreposition | mark.groundVerb);
}
