// "the Grand Mosque", "Press Street", "the Tarrash quarter": what stands in a town lies in the one the text speaks of, where no gazetteer knows it.
import type { Place } from "../gazetteer/place";
import { insideOf, nearIt } from "./inside-phrase";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { lowerAt, type PlacedName } from "./relative-phrase";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What towns are made of. */
const townParts = words(
  "street avenue boulevard square mosque church cathedral synagogue hospital clinic school university stadium market mall souk prison complex compound quarter neighbourhood neighborhood",
);
/** What lies in a town or at its edge. */
const townSides = words("airport airfield airbase base checkpoint camp crossing barracks bridge");
const settlements = new Set<Place["kind"]>(["town", "village", "neighbourhood"]);
/** Parts of a town that are named after other places. */
const namesakes = words("street avenue boulevard square quarter neighbourhood neighborhood");
/** Sentences back to the town a site is told with: further off, and beyond a paragraph, the text has moved on. */
const mostSentences = 2;

/** What kind of site the words name; null for all else. */
export function siteKind(text: TokenText, { span }: Pick<PlacedName, "span">): "part" | "side" | null {
  const kindOf = (word: string): "part" | "side" | null =>
    townParts.has(word) ? "part" : townSides.has(word) ? "side" : null;
  const after = text.tokens[span.last + 1];
  const own = span.first === span.last ? null : kindOf(lowerAt(text, span.last));
  return own ?? (after?.shape !== "lower" || after.lineBefore ? null : kindOf(after.lower));
}

/**
 * True for "Jerusalem" of "Jerusalem Boulevard": what bears the name lies in the town the text speaks of. In small letters too
 * where the place itself is in doubt: "the Homs quarter" may be a quarter of Homs.
 */
export function isNamesake(text: TokenText, { span }: Pick<PlacedName, "span">, isInDoubt: boolean): boolean {
  const after = text.tokens[span.last + 1];
  if (after === undefined || after.lineBefore || !namesakes.has(after.lower)) return false;
  return isInDoubt || after.shape === "title";
}

/**
 * Where site `i` lies: in the town named nearest before it in its sentence, else after it there, else in the sentences right
 * before; with the town's radius, or near it. Null where none is named, and for names that are no site. Only towns count that are
 * named for themselves and spelled so (`isSure`, per name).
 */
export function sitePhrase(
  text: TokenText,
  names: readonly PlacedName[],
  isSure: readonly boolean[],
  i: number,
): RelativePlace | null {
  const site = names[i];
  const kind = site === undefined ? null : isNamesake(text, site, true) ? "part" : siteKind(text, site);
  if (site === undefined || kind === null) return null;
  const { first, last } = site.span;
  const town = townTold(text, names, isSure, i);
  if (town === null) return null;
  return kind === "part" ? insideOf(text, first, town, last) : nearIt(text, first, town, last);
}

function townTold(
  text: TokenText,
  names: readonly PlacedName[],
  isSure: readonly boolean[],
  i: number,
): PlacedName | null {
  const sentenceOf = (j: number): number => text.sentenceOf[names[j]?.span.first ?? -1] ?? -1;
  const townAt = (j: number): PlacedName | null => {
    const name = names[j];
    return isSure[j] === true && name?.place != null && settlements.has(name.place.kind) ? name : null;
  };
  const here = sentenceOf(i);
  let earlier: PlacedName | null = null;
  let right = names[i]?.span.first ?? 0;
  for (let j = i - 1; j >= 0 && sentenceOf(j) >= here - mostSentences; j--) {
    const first = names[j]?.span.first ?? 0;
    if (isParted(text, first, right)) break;
    right = first;
    const town = townAt(j);
    if (town === null) continue;
    if (sentenceOf(j) === here) return town;
    earlier = town;
    break;
  }
  for (let j = i + 1; j < names.length && sentenceOf(j) === here; j++) {
    const town = townAt(j);
    if (town !== null) return town;
  }
  return earlier;
}

/** True where a paragraph ends between two tokens. */
function isParted({ tokens }: TokenText, first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) if (tokens[i]?.lineBefore === true) return true;
  return false;
}
