// A phrase that puts something beside a name, and the words such phrases are made of.
import type { Place } from "../gazetteer/place";
import type { Precision } from "../geo/precision";
import { directions } from "./languages/en/directions";
import type { NameSpan } from "./name-spans";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import type { Shape } from "./relative-geometry";

/** A name with its place, as far as it was resolved. */
export type PlacedName = { readonly span: NameSpan; readonly place: Place | null };

/** A name whose place has a point. */
export type Placed = {
  readonly span: NameSpan;
  readonly place: Place;
  readonly at: { lon: number; lat: number };
};

/** Places so wide that a part of them is a place of its own. */
export const wideKinds = new Set<Place["kind"]>([
  "country",
  "governorate",
  "district",
  "region",
  "sea",
  "island",
]);

/** The word at a token in lower case; "" beyond the text. */
export function lowerAt(text: TokenText, i: number): string {
  return text.tokens[i]?.lower ?? "";
}

/** The phrase from one token to another as a relative place. */
export function phraseOf(
  text: TokenText,
  relation: RelativePlace["relation"],
  first: number,
  last: number,
  shape: Shape,
  explanation: string,
): RelativePlace {
  return {
    relation,
    span: { start: text.tokens[first]?.start ?? 0, end: text.tokens[last]?.end ?? 0 },
    point: shape.point,
    radiusMeters: Math.round(shape.radiusMeters),
    precision: precisionFor(shape),
    get area() {
      return shape.area;
    },
    explanation,
  };
}

/** The class whose circle is at least as large; areas of any larger size are regions. */
function precisionFor(shape: Shape): Precision {
  if (shape.isDrawnLate === true || shape.area !== null) return "region";
  if (shape.radiusMeters <= 1_000) return "locality";
  if (shape.radiusMeters <= 10_000) return "town";
  if (shape.radiusMeters <= 50_000) return "district";
  return shape.radiusMeters <= 200_000 ? "governorate" : "region";
}

export const km = (meters: number): string => `${Math.round(meters / 100) / 10} km`;

/** A compass word that ends at token `i`, over a hyphen: "south-east". */
export function directionEndingAt(text: TokenText, i: number): { word: string; first: number } | null {
  const last = text.tokens[i];
  if (last === undefined || last.kind !== "word") return null;
  if (text.tokens[i - 1]?.kind === "hyphen" && last.spaceBefore === false) {
    const word = `${lowerAt(text, i - 2)}-${last.lower}`;
    if (directions.has(word)) return { word, first: i - 2 };
  }
  return directions.has(last.lower) ? { word: last.lower, first: i } : null;
}
