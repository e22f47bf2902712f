// "near X", "close to X", "on the road to X", "on the outskirts of X", "in the countryside of X", "X countryside", "rural X".
import { roads } from "./languages/en/kind-words";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { nearShape, radiusOf, wholeShape } from "./relative-geometry";
import { directionEndingAt, km, lowerAt, phraseOf, wideKinds, type Placed } from "./relative-phrase";

const nearWords = new Set("near nearby around outside beside surrounding".split(" "));
const edgeWords = new Set("outskirts edge edges suburbs periphery fringes approaches".split(" "));
const countryWords = new Set("countryside hinterland".split(" "));

/** How far from a town its roads are told by its name alone: "on the road to X". A rule of ours, half a day on foot. */
const roadMeters = 30_000;

/** "near X", "close to X", "on the road to X", "on the outskirts of X", "in the countryside of X", "X countryside", "rural X". */
export function aroundPhrase(text: TokenText, { span, place, at }: Placed): RelativePlace | null {
  let i = span.first - 1;
  const direction = directionEndingAt(text, i);
  if (direction !== null) return null;
  if (lowerAt(text, i) === "the") i--;
  if (["to", "from", "towards", "into"].includes(lowerAt(text, i)) && roads.has(lowerAt(text, i - 1)))
    return phraseOf(
      text,
      "near",
      i - 1,
      span.last,
      { point: at, radiusMeters: radiusOf(place) + roadMeters, area: null },
      `A road to ${place.name}: its radius of ${km(radiusOf(place))} and 30 km.`,
    );
  // "near the town of X", "near the Iraqi city of X"
  if (lowerAt(text, i) === "of") {
    const noun = lowerAt(text, i - 1);
    if (edgeWords.has(noun)) {
      const radius = radiusOf(place) + 5_000;
      return phraseOf(
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
    return phraseOf(
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
  return phraseOf(
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
    return phraseOf(
      text,
      "countryside",
      first,
      last,
      wholeShape(at, place),
      `The countryside of ${place.name}: anywhere in it.`,
    );
  return phraseOf(
    text,
    "countryside",
    first,
    last,
    { point: at, radiusMeters: radiusOf(place) + 30_000, area: null },
    `The countryside of ${place.name}: its radius and 30 km.`,
  );
}
