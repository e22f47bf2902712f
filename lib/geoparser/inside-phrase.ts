// What the text itself says of a name no gazetteer knows: "the Rimal quarter of Gaza City", "Lyman village, Izium district".
import { followsHead } from "./entry-head";
import { kindWords } from "./languages/en/kind-words";
import { offsetPhrase } from "./offset-phrase";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { nearShape, radiusOf, wholeShape } from "./relative-geometry";
import { km, phraseOf, type PlacedName } from "./relative-phrase";

const settlement =
  "village|town|city|hamlet|settlement|suburb|camp|refugee camp|quarter|neighbou?rhood|district|sub-district|locality|area|street|base|front|sub-?district";
const kind = [...kindWords.keys()].map((word) => word.replace(/ /gu, " ")).join("|");
const compass = "(?:north|south)?-?(?:east|west)?(?<=[hst])(?:ern)?";
const direction = `(?:(?:the )?(?:${compass}|centre|center|middle|outskirts|suburbs|countryside)(?: (?:part|side))? of )?`;
const ofCity = `(?:the )?(?:(?:central|northern|southern|eastern|western|rural|downtown) )?(?:(?:${settlement}|province|governorate) of )?`;
/** "X quarter of Y", "X in the north of Y", "X village in Y". */
const within = new RegExp(`^(?:(?:${kind}) )?(?:in|of|at|inside|within) ${direction}${ofCity}$`, "u");
/** "X village, Y district": the comma alone might part the names of a list. */
const comma = new RegExp(`^(?:(?:${kind}) )?, (?:in ${direction})?${ofCity}$`, "u");
/** "X, a village in Y", "X, one of the quarters of Y". */
const called = new RegExp(
  `^, (?:an?|another|also|the|one of the)(?: [a-z-]+){0,3}? (?:${settlement})s? (?:in|of|at|inside|within) ${direction}${ofCity}$`,
  "u",
);
/** "X, close to Y", "X area near the town of Y". */
const beside = new RegExp(
  `^(?:(?:${kind}) )?(?:, )?(?:(?:just|not) )?(?:close to|near|next to|beside|outside|far from|adjacent to) ${ofCity}$`,
  "u",
);
/** "X, a village north of Y". */
const calledBeside = new RegExp(
  `^, (?:an?|another)(?: [a-z-]+){0,3}? (?:${settlement}) (?:${compass} of|near|outside|close to|not far from) ${ofCity}$`,
  "u",
);
/** What stands between X and "60 km north of Y" where the measure is X's: "X, a market town about 60 km north of Y". */
const measuredFrom = new RegExp(
  `^(?:(?:${kind}|site) )?(?:, (?:(?:an?|another) (?:[a-z-]+ ){0,3}?(?:${settlement}) )?)?(?:(?:some|about|around|roughly|just|nearly|almost|only) )?$`,
  "u",
);
const longestGap = 14;

/** Token indexes, both inclusive. */
type Range = { readonly first: number; readonly last: number };

/**
 * Where the words around name `i` put it, when no place is known for it: in a place named with it, with that place's radius,
 * or near one. Null where they do not say, and for countries, which say too little.
 */
export function insidePhrase(text: TokenText, names: readonly PlacedName[], i: number): RelativePlace | null {
  const here = names[i];
  if (here === undefined) return null;
  return afterIt(text, here, names[i + 1], names[i + 2]) ?? beforeIt(text, here, names[i - 1]);
}

function afterIt(
  text: TokenText,
  { span }: PlacedName,
  outer: PlacedName | undefined,
  next: PlacedName | undefined,
): RelativePlace | null {
  if (outer === undefined || outer.place === null) return null;
  const gap = gapBetween(text, span.last, outer.span.first);
  if (gap === null) return null;
  if (/\d|km|mile/u.test(gap)) return measuredIt(text, span, outer);
  if (!mayHold(outer)) return null;
  if (beside.test(gap) || calledBeside.test(gap)) return nearIt(text, span.first, outer, outer.span.last);
  const isWithin =
    within.test(gap) || called.test(gap) || (comma.test(gap) && isContainer(text, gap, outer, next));
  return isWithin ? insideOf(text, span.first, outer, outer.span.last) : null;
}

/** "X, 60 km north of Y": as far from Y as the words say. */
function measuredIt(text: TokenText, { first, last }: Range, outer: PlacedName): RelativePlace | null {
  const { span, place } = outer;
  if (place?.point == null) return null;
  const measured = offsetPhrase(text, { span, place, at: place.point });
  if (measured === null) return null;
  let gap = "";
  for (let i = last + 1; i < span.first; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.start >= measured.span.start) break;
    gap += `${token.lower} `;
  }
  if (!measuredFrom.test(gap)) return null;
  return { ...measured, span: { start: text.tokens[first]?.start ?? 0, end: measured.span.end } };
}

/** After a comma, a province or district, or what a kind word before the comma speaks of; never the next of a list. */
function isContainer(text: TokenText, gap: string, outer: PlacedName, next: PlacedName | undefined): boolean {
  const after = text.tokens[outer.span.last + 1];
  const goesOn = next !== undefined && after?.lower === "and" && next.span.first === outer.span.last + 2;
  if (goesOn) return false;
  const isDivision = outer.place?.kind === "governorate" || outer.place?.kind === "district";
  return (
    isDivision || !gap.startsWith(",") || kindWords.get(after?.lower ?? "")?.includes("district") === true
  );
}

function beforeIt(
  text: TokenText,
  { span }: PlacedName,
  outer: PlacedName | undefined,
): RelativePlace | null {
  if (outer === undefined || outer.place === null || !mayHold(outer)) return null;
  const owns = text.tokens[outer.span.last]?.possessive === true && outer.span.last + 1 === span.first;
  const isHead = outer.span.last + 2 === span.first && followsHead(text, span.first);
  return owns || isHead ? insideOf(text, outer.span.first, outer, span.last) : null;
}

/** The largest country that still says where in it something lies: Cyprus and Lebanon do. */
const smallCountryMeters = 160_000;

/** A village holds too little, and most countries too much, to say where in it. */
function mayHold({ place }: PlacedName): boolean {
  if (place?.point == null || place.kind === "village") return false;
  return place.kind !== "country" || wholeShape(place.point, place).radiusMeters <= smallCountryMeters;
}

/** The words between two names in lower case; null where they are many or a line ends among them. */
function gapBetween(text: TokenText, last: number, first: number): string | null {
  if (first - last < 2 || first - last > longestGap || text.tokens[last]?.possessive === true) return null;
  let gap = "";
  for (let i = last + 1; i < first; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.lineBefore) return null;
    if (token.kind === "hyphen") gap += "-";
    else gap += (gap === "" || gap.endsWith("-") ? "" : " ") + token.lower;
  }
  return text.tokens[first]?.lineBefore === true ? null : `${gap} `;
}

/** What stands from one token to another as lying in a place; null where that has no point. */
export function insideOf(
  text: TokenText,
  first: number,
  outer: PlacedName,
  last: number,
): RelativePlace | null {
  const { place } = outer;
  if (place?.point == null) return null;
  const whole = place.kind === "country" ? wholeShape(place.point, place).radiusMeters : radiusOf(place);
  return phraseOf(
    text,
    "part_of",
    first,
    last,
    { point: place.point, radiusMeters: whole, area: null },
    `The gazetteer does not know it; the text puts it in ${place.name}: its radius of ${km(whole)}.`,
  );
}

/** The same, as lying near it. */
export function nearIt(
  text: TokenText,
  first: number,
  outer: PlacedName,
  last: number,
): RelativePlace | null {
  const { place } = outer;
  if (place?.point == null) return null;
  return phraseOf(
    text,
    "near",
    first,
    last,
    nearShape(place.point, place),
    `The gazetteer does not know it; the text puts it near ${place.name}: its radius of ${km(radiusOf(place))} and 15 km.`,
  );
}
