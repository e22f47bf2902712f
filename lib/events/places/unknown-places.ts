// Names that stand where a place stands ("shells fell on X", "the village of X", "X village: ...") and that the gazetteer does not know.
import { SwiftPattern } from "../../text/swift-pattern";
import type { Reading } from "../../geoparser/reading";
import { overlaps, type Span } from "../../text/span";
import type { PlaceHere } from "./place-here";

const joiner = "al|el|as|ad|ash|at|an|az|ar|us|es|bin|ibn|abu|umm|bani|de|la|le";
const word = String.raw`\p{Lu}[\p{L}’'‘ʿ]+(?:-\p{L}[\p{L}’'‘ʿ]+)*`;
const articled = String.raw`(?:[aA]l|[eE]l|[aA]s|[aA]d|[aA]sh|[aA]t|[aA]n|[aA]z|[aA]r)[ -]${word}`;
const name = String.raw`(?:${articled}|${word})(?:[ -](?:(?:${joiner})[ -])?(?:${word})){0,3}`;
const kindWord =
  "villages?|towns?|cit(?:y|ies)|districts?|sub-districts?|areas?|quarters?|neighbou?rhoods?|camps?|suburbs?|provinces?|countryside|outskirts|edges?|mountains?|fronts?|crossing|airport|airbase|base|front";
const afterPreposition = SwiftPattern.of(
  new RegExp(
    String.raw`\b(?:(?:at|in|near|off|close to|around|outside|into|towards|(?:on|over|above)(?=\s+(?:Mount|Mt|Jabal|Jebel|Kibbutz|Moshav)\b)|(?<=\b(?:shot down|intercepted|downed|brought down)\b[^.;,]{0,40}\s)(?:over|above))\s+(?:the\s+)?(?:(?:${kindWord})\s+of\s+)?|(?:${kindWord})\s+of\s+|(?:fell|landed|fired|aimed|opened up|opened fire|bombs?|shells|rockets|shelling|strikes?|attacks?|raids?|fire|rained down)\s+(?:on|at|in)\s+(?:the\s+)?(?:(?:${kindWord})\s+of\s+)?)(?<names>${name}(?:(?:,\s+and\s+|,\s+|\s+and\s+)${name})*)`,
    "gu",
  ),
);
const beforeKind = SwiftPattern.of(
  new RegExp(
    String.raw`(?<![\p{L}])(?<names>${name})(?=\s+(?:village|town|district|quarter|neighbou?rhood|refugee camp|camp|area|front|mountains)\b)`,
    "gu",
  ),
);
const listHead = new RegExp(
  String.raw`^[\s•*#\-–\d./)]*(?<names>${name})(?:\s+(?:village|town|city|district|junction|crossing))?\s*:`,
  "u",
);
// Capitalised and no place: days, months, media, titles, things, first words of a line.
const never =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:The|A|An|In|On|At|It|He|She|They|This|That|His|Her|Telegram|Facebook|Twitter|Instagram|YouTube|English|Arabic|Hebrew|Congress|Parliament|General|President|Minister|Colonel|Major|Doctor|Covid|Islam|God|Notice|Tags|Text|Why|Who|What|When|Next|Rural|Two|Three|Four|Five|Some|Many|More|No|All|One|Northern|Southern|Eastern|Western|Central)\b|^[A-Z][A-Z ]+$/u;
// Heads of a bulletin's parts; alone only, as a place may be called after one ("Sports City").
const section =
  /^(?:Security|Economy|Politics|Weather|Sports?|Society|Health|Diplomacy|Military|Humanitarian|Summary|Updates?|Background|Analysis|Context|Timeline|Opinion|Overview|Highlights|Headlines|Briefing|Sources?)$/u;

const nameAlone = new RegExp(String.raw`^[\s•*#\-–\d/)]*(?<name>${name})(?:,\s${name})?[.:]?$`, "u");
/** Whether only blanks stand between a place in the text and the start of its line; up to eight of them. */
const opensLine = (text: string, at: number): boolean =>
  (at <= 8 ? /(?:^|\n)\s*$/ : /\n\s*$/).test(text.slice(Math.max(0, at - 8), at));
const unknownHeads = new WeakMap<Reading, readonly Span[]>();

/**
 * "Tal Asfar. A patrol ran over a mine": the name alone that heads the paragraph of a sentence, in a text where several
 * paragraphs begin so; null where none does.
 */
export function headOfParagraph(text: string, sentence: Span, reading: Reading): PlaceHere | null {
  let heads = unknownHeads.get(reading);
  if (heads === undefined) {
    heads = reading.sentences.filter(
      ({ start, end }) => opensLine(text, start) && nameAlone.test(text.slice(start, end)),
    );
    unknownHeads.set(reading, heads);
  }
  if (heads.length < 2) return null;
  const head = heads.findLast(({ end }) => end <= sentence.start);
  if (head === undefined || text.slice(head.end, sentence.start).includes("\n")) return null;
  const words = nameAlone.exec(text.slice(head.start, head.end))?.groups?.["name"] ?? "";
  const start = head.start + text.slice(head.start, head.end).indexOf(words);
  const span = { start, end: start + words.length };
  const mention = reading.mentions.findIndex((other) => other.kind === "literal" && overlaps(other, span));
  if (mention >= 0) return { mention, span, role: "scene" };
  const isKnown = [...reading.mentions, ...reading.others].some((other) => overlaps(other, span));
  return isKnown || never.test(words) || section.test(words) || words.length < 4
    ? null
    : { mention: -1, span, role: "scene" };
}

/** Unknown names of one clause; `mention` is -1, the words stand at `span`. Names the reading labels, and aliases of actors, are left alone. */
export function listUnknownPlaces(
  text: string,
  clause: Span,
  reading: Reading,
  taken: readonly Span[],
  inList: boolean,
): PlaceHere[] {
  const slice = text.slice(clause.start, clause.end);
  const found: PlaceHere[] = [];
  const push = (words: string, from: number): void => {
    for (const part of words.matchAll(new RegExp(name, "gu"))) {
      const span = {
        start: clause.start + from + part.index,
        end: clause.start + from + part.index + part[0].length,
      };
      if (never.test(part[0]) || section.test(part[0]) || part[0].length < 4) continue;
      if (
        [...reading.mentions, ...reading.others, ...taken].some((other) => overlaps(other, span)) ||
        found.some((place) => overlaps(place.span, span))
      )
        continue;
      found.push({ mention: -1, span, role: "scene" });
    }
  };
  for (const pattern of [afterPreposition, beforeKind]) {
    for (const match of pattern.matchesIn(slice)) {
      const words = match.groups?.["names"];
      if (words !== undefined) push(words, match.index + match[0].lastIndexOf(words));
    }
  }
  const head = inList ? listHead.exec(slice)?.groups?.["names"] : undefined;
  if (head !== undefined) push(head, slice.indexOf(head));
  return found;
}
