// Two names that speak of the ground between them: "between X and Y", "the X-Y highway", "the Syria-Iraq border".
import type { Place } from "../gazetteer/place";
import { roads } from "./languages/en/kind-words";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { betweenShape, borderShape } from "./relative-geometry";
import { lowerAt, phraseOf, type PlacedName } from "./relative-phrase";

/** A band between names farther apart is no place anyone could look at: each stands for itself then. */
const longestRoadMeters = 800_000;

/** "between X and Y": told at both names. */
export function betweenPhrase(
  text: TokenText,
  names: readonly PlacedName[],
  i: number,
): RelativePlace | null {
  const here = names[i];
  if (here === undefined) return null;
  const isFirst = lowerAt(text, here.span.first - 1) === "between";
  const other = isFirst ? names[i + 1] : names[i - 1];
  if (other === undefined || other.place === null || here.place === null) return null;
  const [a, b] = isFirst ? [here, other] : [other, here];
  if (lowerAt(text, a.span.first - 1) !== "between" || lowerAt(text, a.span.last + 1) !== "and") return null;
  const bFirst = lowerAt(text, a.span.last + 2) === "the" ? a.span.last + 3 : a.span.last + 2;
  if (b.span.first !== bFirst) return null;
  const first = a.span.first - 1;
  if (a.place === null || b.place === null) return null;
  if (lowerAt(text, first - 1) === "border") return borderOf(text, a.place, b.place, first - 1, b.span.last);
  // "between Israel and Hezbollah", "between Iran and Iraq": sides, not ground.
  if (a.place.kind === "country" || b.place.kind === "country") return null;
  const shape = betweenShape(a.place, b.place);
  if (shape === null) return null;
  return phraseOf(
    text,
    "between",
    first,
    b.span.last,
    shape,
    `Between ${a.place.name} and ${b.place.name}: a band along the line.`,
  );
}

/** "the X-Y highway", "the X to Y road", "the road from X to Y": told at both names. */
export function roadPhrase(text: TokenText, names: readonly PlacedName[], i: number): RelativePlace | null {
  for (const [a, b] of [
    [names[i], names[i + 1]],
    [names[i - 1], names[i]],
  ]) {
    if (a?.place == null || b?.place == null || a.place.kind === "country" || b.place.kind === "country")
      continue;
    if (b.span.first !== a.span.last + 2) continue;
    const joint = text.tokens[a.span.last + 1];
    const isJoined = (joint?.kind === "hyphen" && !joint.spaceBefore) || joint?.lower === "to";
    const fromRoad =
      lowerAt(text, a.span.first - 1) === "from" &&
      roads.has(lowerAt(text, a.span.first - 2)) &&
      joint?.lower === "to";
    if (!(isJoined && roads.has(lowerAt(text, b.span.last + 1))) && !fromRoad) continue;
    const shape = betweenShape(a.place, b.place);
    if (shape === null || 2 * shape.radiusMeters > longestRoadMeters) continue;
    const [first, last] = fromRoad ? [a.span.first - 2, b.span.last] : [a.span.first, b.span.last + 1];
    return phraseOf(
      text,
      "between",
      first,
      last,
      shape,
      `The road between ${a.place.name} and ${b.place.name}: a band along the line.`,
    );
  }
  return null;
}

/** "the Syria-Iraq border", "Syria's border with Iraq", "on the Iraqi-Syrian border". */
export function borderPhrase(text: TokenText, names: readonly PlacedName[], i: number): RelativePlace | null {
  const here = names[i];
  if (here === undefined) return null;
  for (const [a, b] of [
    [here, names[i + 1]],
    [names[i - 1], here],
  ]) {
    if (
      a === undefined ||
      b === undefined ||
      a.place?.kind !== "country" ||
      b.place?.kind !== "country" ||
      a.place.id === b.place.id
    )
      continue;
    if (b.span.first - a.span.last > 4) continue;
    const gap = text.tokens.slice(a.span.last + 1, b.span.first).map((token) => token.lower);
    const after = lowerAt(text, b.span.last + 1);
    const hyphened = gap.length === 1 && (text.tokens[a.span.last + 1]?.kind === "hyphen" || gap[0] === "/");
    if (hyphened && (after === "border" || after === "frontier"))
      return borderOf(text, a.place, b.place, a.span.first, b.span.last + 1);
    const withBorder = gap.join(" ");
    if (/^(?:border|frontier) with (?:the )?$/u.test(`${withBorder} `) || withBorder === "border with")
      return borderOf(text, a.place, b.place, a.span.first, b.span.last);
  }
  return null;
}

function borderOf(text: TokenText, a: Place, b: Place, first: number, last: number): RelativePlace | null {
  const shape = borderShape(a, b);
  return shape === null
    ? null
    : phraseOf(
        text,
        "border",
        first,
        last,
        shape,
        `Along the border of ${a.name} and ${b.name}: 20 km to either side of the line.`,
      );
}
