// "30 km east of X", "60 nautical miles south-east of X", "10 km from X", "north of X".
import { directions } from "./languages/en/directions";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { nearMeters, offsetShape, radiusOf, type Shape } from "./relative-geometry";
import { directionEndingAt, km, lowerAt, phraseOf, wideKinds, type Placed } from "./relative-phrase";

const unitsToMeters: ReadonlyMap<string, number> = new Map([
  ["km", 1000],
  ["kms", 1000],
  ["kilometre", 1000],
  ["kilometres", 1000],
  ["kilometer", 1000],
  ["kilometers", 1000],
  ["mile", 1609.344],
  ["miles", 1609.344],
  ["mi", 1609.344],
  ["m", 1],
  ["metre", 1],
  ["metres", 1],
  ["meter", 1],
  ["meters", 1],
  ["nm", 1852],
]);
const numberWords: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred"
    .split(" ")
    .map((word, i) => [word, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 100][i] ?? 0]),
);

/** "30 km east of X", "60 nautical miles south-east of X", "10 km from X", "north of X". */
export function offsetPhrase(text: TokenText, { span, place, at }: Placed): RelativePlace | null {
  let i = span.first - 1;
  if (lowerAt(text, i) === "the") i--;
  const link = lowerAt(text, i);
  if (link !== "of" && link !== "from" && link !== "outside" && link !== "off") return null;
  i--;
  const direction = directionEndingAt(text, i);
  const bearing = direction === null ? null : (directions.get(direction.word) ?? null);
  if (direction !== null) i = direction.first - 1;
  // "in the north of X" is a part of X; "north of X" lies beyond it.
  const article = direction !== null && lowerAt(text, i) === "the" ? i : null;
  if (article !== null) i--;
  if (lowerAt(text, i) === "to") i--;
  const measured = distanceEndingAt(text, i);
  if (measured !== null) {
    if (bearing === null) {
      if (direction !== null) return null;
      const shape = {
        point: at,
        radiusMeters: measured.meters * 1.1 + Math.min(radiusOf(place), measured.meters),
        area: null,
      };
      return phraseOf(
        text,
        "offset",
        measured.first,
        span.last,
        shape,
        `${km(measured.meters)} from ${place.name} in a direction the text does not give: the circle around it.`,
      );
    }
    const shape = offsetShape(at, place, measured.meters, bearing);
    return phraseOf(
      text,
      "offset",
      measured.first,
      span.last,
      shape,
      `${km(measured.meters)} from ${place.name} at a bearing of ${bearing} degrees; the radius allows 22.5 degrees to either side.`,
    );
  }
  if (
    bearing === null ||
    link !== "of" ||
    direction === null ||
    article !== null ||
    wideKinds.has(place.kind)
  )
    return null;
  const beyond = radiusOf(place) + nearMeters;
  const shape: Shape = {
    point: offsetShape(at, place, beyond, bearing).point,
    radiusMeters: beyond,
    area: null,
  };
  return phraseOf(
    text,
    "offset",
    direction.first,
    span.last,
    shape,
    `${direction.word} of ${place.name}, how far the text does not say: a circle that touches the place and reaches ${km(2 * beyond)} out.`,
  );
}

function distanceEndingAt(text: TokenText, i: number): { first: number; meters: number } | null {
  let unitAt = i;
  const away = lowerAt(text, unitAt);
  if (away === "away" || away === "inland" || away === "offshore") unitAt--;
  let unit = unitsToMeters.get(lowerAt(text, unitAt));
  let numberAt = unitAt - 1;
  const glued = /^(\d+(?:[.,]\d+)?)(km|kms|mi|nm|m)$/u.exec(lowerAt(text, unitAt));
  if (glued !== null)
    return {
      first: unitAt,
      meters: Number(glued[1]?.replace(",", ".")) * (unitsToMeters.get(glued[2] ?? "") ?? 1000),
    };
  if (unit === undefined) return null;
  if (lowerAt(text, numberAt) === "nautical" || lowerAt(text, numberAt) === "sea") {
    unit = 1852;
    numberAt--;
  }
  if (text.tokens[numberAt]?.kind === "hyphen") numberAt--;
  const token = text.tokens[numberAt];
  const value =
    token?.kind === "number"
      ? Number(token.text.replace(/,(?=\d{3}\b)/gu, "").replace(",", "."))
      : numberWords.get(lowerAt(text, numberAt));
  if (value === undefined || !Number.isFinite(value) || value <= 0 || value * unit > 2_000_000) return null;
  return { first: numberAt, meters: value * unit };
}
