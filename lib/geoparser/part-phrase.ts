// "western X", "the south of X", and what has no name inside one: "a base in western Iraq".
import { directions } from "./languages/en/directions";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { partShape, wholeShape } from "./relative-geometry";
import { directionEndingAt, lowerAt, phraseOf, wideKinds, type Placed } from "./relative-phrase";

const areaNouns = new Set(
  "base bases facility facilities site sites camp camps outpost outposts post posts location locations position positions airfield airbase village villages town towns area areas building buildings house houses depot depots warehouse compound headquarters target targets checkpoint".split(
    " ",
  ),
);
const smallWords = new Set("the a an of in part parts side area areas province governorate".split(" "));

/** "western X", "the south of X", "north-western part of X": an area of its own. */
export function partPhrase(text: TokenText, placed: Placed): RelativePlace | null {
  const { span, place, at } = placed;
  let i = span.first - 1;
  if (text.tokens[span.first]?.lineBefore === true) return null;
  let direction = directionEndingAt(text, i);
  if (direction === null && lowerAt(text, i) === "the") direction = directionEndingAt(text, i - 1);
  if (direction === null && lowerAt(text, i) === "of") {
    i--;
    if (["part", "parts", "side", "area", "areas"].includes(lowerAt(text, i))) i--;
    direction = directionEndingAt(text, i);
    // "north of X" without "the" lies beyond X.
    if (direction !== null && lowerAt(text, direction.first - 1) !== "the" && !wideKinds.has(place.kind))
      return null;
  }
  if (direction === null || !wideKinds.has(place.kind)) return null;
  if (
    text.tokens[direction.first]?.shape === "title" &&
    text.tokens[direction.first]?.lineBefore === false &&
    text.opensSentence[direction.first] === false &&
    span.last === span.first &&
    place.kind === "sea"
  )
    return null;
  const shape = partShape(at, place, directions.get(direction.word) ?? null);
  const how =
    shape.area === null ? "no outline is known, so a circle moved that way" : "cut from its outline";
  const found = phraseOf(
    text,
    "part_of",
    direction.first,
    span.last,
    shape,
    `The ${direction.word} part of ${place.name}, ${how}.`,
  );
  const wide: RelativePlace =
    shape.area === null && place.kind === "country" ? { ...found, precision: "region" } : found;
  return unnamedPhrase(text, placed, direction.first, wide) ?? wide;
}

/** "a base in western Iraq", "two bases in Syria": something without a name inside a place, so an area and never a point. */
export function unnamedPhrase(
  text: TokenText,
  { span, place, at }: Placed,
  phraseFirst: number,
  inner: RelativePlace | null,
): RelativePlace | null {
  let i = phraseFirst - 1;
  while (smallWords.has(lowerAt(text, i)) && lowerAt(text, i) !== "in" && i > phraseFirst - 5 && i > 0) i--;
  const link = lowerAt(text, i);
  if (!(link === "in" || link === "inside" || link === "across" || link === "within")) return null;
  let noun = i - 1;
  if (!areaNouns.has(lowerAt(text, noun))) {
    // "a base used by X in Y" is left alone; only an adjective such as "somewhere" may stand between.
    if (lowerAt(text, noun) !== "somewhere" || !areaNouns.has(lowerAt(text, noun - 1))) return null;
    noun--;
  }
  let first = noun;
  let named = false;
  for (let j = noun - 1; j >= 0 && j >= noun - 6; j--) {
    const token = text.tokens[j];
    if (token === undefined || (token.lineBefore && j < noun - 6)) break;
    if (token.kind === "mark") break;
    first = j;
    if (
      /^(?:a|an|one|two|three|four|five|six|seven|several|some|many|another|unnamed|various|multiple)$/u.test(
        token.lower,
      )
    ) {
      named = true;
      break;
    }
    if (token.lineBefore) break;
  }
  const plural = lowerAt(text, noun).endsWith("s");
  if (!named && !plural) return null;
  const shape = inner ?? wholeShape(at, place);
  const label = text.text.slice(
    text.tokens[named ? first : noun]?.start ?? 0,
    text.tokens[span.last]?.end ?? 0,
  );
  const made = phraseOf(
    text,
    "unnamed_in",
    named ? first : noun,
    span.last,
    shape,
    inner === null
      ? `"${label}" gives no name: somewhere in ${place.name}.`
      : `"${label}" gives no name: somewhere in this area. ${inner.explanation}`,
  );
  return inner === null
    ? { ...made, precision: place.kind === "country" ? "country" : made.precision }
    : made;
}
