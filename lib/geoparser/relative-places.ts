// Reads the words around a name that put something beside it: near, 30 km east of, outskirts, western, between, on the border.
import type { Place } from "../gazetteer/place";
import type { Precision } from "../geo/precision";
import { directions } from "./languages/en";
import type { NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";
import {
  betweenShape,
  borderShape,
  nearMeters,
  nearShape,
  offsetShape,
  partShape,
  radiusOf,
  wholeShape,
  type Shape,
} from "./relative-geometry";
import type { RelativePlace } from "./reading";

/** A name with its place, as far as it was resolved. */
export type PlacedName = { readonly span: NameSpan; readonly place: Place | null };

const nearWords = new Set("near nearby around outside beside surrounding".split(" "));
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
const edgeWords = new Set("outskirts edge edges suburbs periphery fringes approaches".split(" "));
const countryWords = new Set("countryside hinterland".split(" "));
const wideKinds = new Set<Place["kind"]>(["country", "governorate", "district", "region", "sea", "island"]);
const areaNouns = new Set(
  "base bases facility facilities site sites camp camps outpost outposts post posts location locations position positions airfield airbase village villages town towns area areas building buildings house houses depot depots warehouse compound headquarters target targets checkpoint".split(
    " ",
  ),
);
const smallWords = new Set("the a an of in part parts side area areas province governorate".split(" "));
const numberWords: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred"
    .split(" ")
    .map((word, i) => [word, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 100][i] ?? 0]),
);

/** The relative place told around name `i` of the text, or null when the name stands for itself. Geometry by @turf/turf. */
export function findRelativePlace(
  text: TokenText,
  names: readonly PlacedName[],
  i: number,
): RelativePlace | null {
  const name = names[i];
  if (name === undefined || name.place === null || name.place.point === null) return null;
  const placed = { span: name.span, place: name.place, at: name.place.point };
  return (
    border(text, names, i) ??
    between(text, names, i) ??
    offset(text, placed) ??
    around(text, placed) ??
    part(text, placed) ??
    unnamed(text, placed, name.span.first, null)
  );
}

type Placed = { readonly span: NameSpan; readonly place: Place; readonly at: { lon: number; lat: number } };

function lowerAt(text: TokenText, i: number): string {
  return text.tokens[i]?.lower ?? "";
}

function make(
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
    area: shape.area,
    explanation,
  };
}

/** The class whose circle is at least as large; areas of any larger size are regions. */
function precisionFor(shape: Shape): Precision {
  if (shape.area !== null) return "region";
  if (shape.radiusMeters <= 1_000) return "locality";
  if (shape.radiusMeters <= 10_000) return "town";
  if (shape.radiusMeters <= 50_000) return "district";
  return shape.radiusMeters <= 200_000 ? "governorate" : "region";
}

const km = (meters: number): string => `${Math.round(meters / 100) / 10} km`;

/** "30 km east of X", "60 nautical miles south-east of X", "10 km from X", "north of X". */
function offset(text: TokenText, { span, place, at }: Placed): RelativePlace | null {
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
      return make(
        text,
        "offset",
        measured.first,
        span.last,
        shape,
        `${km(measured.meters)} from ${place.name} in a direction the text does not give: the circle around it.`,
      );
    }
    const shape = offsetShape(at, place, measured.meters, bearing);
    return make(
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
  return make(
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

/** A compass word that ends at token `i`, over a hyphen: "south-east". */
function directionEndingAt(text: TokenText, i: number): { word: string; first: number } | null {
  const last = text.tokens[i];
  if (last === undefined || last.kind !== "word") return null;
  if (text.tokens[i - 1]?.kind === "hyphen" && last.spaceBefore === false) {
    const word = `${lowerAt(text, i - 2)}-${last.lower}`;
    if (directions.has(word)) return { word, first: i - 2 };
  }
  return directions.has(last.lower) ? { word: last.lower, first: i } : null;
}

/** "near X", "close to X", "on the outskirts of X", "in the countryside of X", "X countryside", "rural X". */
function around(text: TokenText, { span, place, at }: Placed): RelativePlace | null {
  let i = span.first - 1;
  const direction = directionEndingAt(text, i);
  if (direction !== null) return null;
  if (lowerAt(text, i) === "the") i--;
  // "near the town of X", "near the Iraqi city of X"
  if (lowerAt(text, i) === "of") {
    const noun = lowerAt(text, i - 1);
    if (edgeWords.has(noun)) {
      const radius = radiusOf(place) + 5_000;
      return make(
        text,
        "outskirts",
        i - 1,
        span.last,
        { point: at, radiusMeters: radius, area: null },
        `The ${noun} of ${place.name}: its radius and 5 km.`,
      );
    }
    if (countryWords.has(noun)) return countryside(text, { span, place, at }, i - 1, span.last);
    if (noun === "vicinity") return near(text, { span, place, at }, i - 1);
    let j = i - 1;
    for (let steps = 0; steps < 4 && j > 0; steps++, j--)
      if (
        nearWords.has(lowerAt(text, j - 1)) ||
        (lowerAt(text, j - 1) === "to" && lowerAt(text, j - 2) === "close")
      )
        break;
    if (nearWords.has(lowerAt(text, j - 1)) && j >= i - 4 && (lowerAt(text, j) === "the" || j === i - 1))
      return near(text, { span, place, at }, j - 1);
    return null;
  }
  if (nearWords.has(lowerAt(text, i))) return near(text, { span, place, at }, i);
  if (lowerAt(text, i) === "to" && ["close", "next", "adjacent", "nearer"].includes(lowerAt(text, i - 1)))
    return near(text, { span, place, at }, i - 1);
  if (lowerAt(text, i) === "from" && lowerAt(text, i - 1) === "far" && lowerAt(text, i - 2) === "not")
    return near(text, { span, place, at }, i - 2);
  if (lowerAt(text, i) === "rural" && lowerAt(text, i + 1) !== "the")
    return countryside(text, { span, place, at }, i, span.last);
  const after = lowerAt(text, span.last + 1);
  if (countryWords.has(after)) return countryside(text, { span, place, at }, span.first, span.last + 1);
  if ((after === "outskirts" || after === "suburbs") && text.tokens[span.last]?.lineBefore !== undefined) {
    return make(
      text,
      "outskirts",
      span.first,
      span.last + 1,
      { point: at, radiusMeters: radiusOf(place) + 5_000, area: null },
      `The ${after} of ${place.name}: its radius and 5 km.`,
    );
  }
  return null;
}

function near(text: TokenText, { span, place, at }: Placed, first: number): RelativePlace {
  const shape = nearShape(at, place);
  return make(
    text,
    "near",
    first,
    span.last,
    shape,
    `Near ${place.name}: its radius of ${km(radiusOf(place))} and 15 km.`,
  );
}

function countryside(text: TokenText, { place, at }: Placed, first: number, last: number): RelativePlace {
  if (wideKinds.has(place.kind))
    return make(
      text,
      "countryside",
      first,
      last,
      wholeShape(at, place),
      `The countryside of ${place.name}: anywhere in it.`,
    );
  return make(
    text,
    "countryside",
    first,
    last,
    { point: at, radiusMeters: radiusOf(place) + 30_000, area: null },
    `The countryside of ${place.name}: its radius and 30 km.`,
  );
}

/** "western X", "the south of X", "north-western part of X": an area of its own. */
function part(text: TokenText, placed: Placed): RelativePlace | null {
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
  const found = make(
    text,
    "part_of",
    direction.first,
    span.last,
    shape,
    `The ${direction.word} part of ${place.name}, ${how}.`,
  );
  const wide: RelativePlace =
    shape.area === null && place.kind === "country" ? { ...found, precision: "region" } : found;
  return unnamed(text, placed, direction.first, wide) ?? wide;
}

/** "a base in western Iraq", "two bases in Syria": something without a name inside a place, so an area and never a point. */
function unnamed(
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
  const made = make(
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

/** "between X and Y": told at both names. */
function between(text: TokenText, names: readonly PlacedName[], i: number): RelativePlace | null {
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
  if (
    a.place.kind === "country" ||
    b.place.kind === "country" ||
    a.place.point === null ||
    b.place.point === null
  )
    return null;
  return make(
    text,
    "between",
    first,
    b.span.last,
    betweenShape(a.place.point, b.place.point),
    `Between ${a.place.name} and ${b.place.name}: a band along the line.`,
  );
}

/** "the Syria-Iraq border", "Syria's border with Iraq", "on the Iraqi-Syrian border". */
function border(text: TokenText, names: readonly PlacedName[], i: number): RelativePlace | null {
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
    : make(
        text,
        "border",
        first,
        last,
        shape,
        `Along the border of ${a.name} and ${b.name}: 20 km to either side of the line.`,
      );
}
