// Where a clause says its happening took place: in its own words, else in the sentence, in words that point back, or before it in the paragraph.
import type { Reading } from "../../geoparser/reading";
import { holdsSpan, type Span } from "../../text/span";
import { dropContainers } from "./list-places";
import { rankOf, type PlaceHere } from "./place-here";
import { placesOfOfficials } from "./places-of-officials";
import type { Trigger } from "../attacks/find-triggers";
import type { TextLine } from "../happenings/text-lines";
import { headOfParagraph, listUnknownPlaces } from "./unknown-places";

/** A sentence as the clauses in it see it. */
export type SentenceView = {
  readonly text: string;
  readonly reading: Reading;
  readonly line: TextLine;
  readonly clauses: readonly { readonly clause: Span; readonly triggers: readonly Trigger[] }[];
  /** Places named in the sentence. */
  readonly places: readonly PlaceHere[];
  /** Spans of actors and dates: no names of places nobody knows. */
  readonly taken: readonly Span[];
  /** Scenes of the sentences before, in text order. */
  readonly seen: readonly PlaceSeen[];
};
export type PlaceSeen = { readonly place: PlaceHere; readonly paragraph: number; readonly index: number };

type Found = {
  readonly places: readonly PlaceHere[];
  /** How they were found when not in the sentence; null when they stand in it. */
  readonly from: string | null;
};

/** Each way is gone only where the ones before it led to no scene. */
const ways: readonly ((view: SentenceView, clause: Span, main: Trigger) => Found)[] = [
  inOtherClauses,
  inUnknownNames,
  inWordsThatPointBack,
  onRoads,
  inOffices,
  inHeadOfParagraph,
  inParagraph,
];

/** The places of a clause with its trigger, and where they were taken from. Pure. */
export function placesOfClause(
  view: SentenceView,
  clause: Span,
  main: Trigger,
): { places: readonly PlaceHere[]; from: string | null } {
  let places: readonly PlaceHere[] = view.places.filter(({ span }) => holdsSpan(clause, span));
  let from: string | null = null;
  for (const way of ways) {
    if (places.some(isScene)) break;
    const found = way(view, clause, main);
    const isFound = ({ span }: PlaceHere): boolean =>
      found.places.some((place) => place.span.start === span.start);
    places = [...places.filter((place) => !isFound(place)), ...found.places];
    from = found.from ?? from;
  }
  return { places, from };
}

/** True for a place told as closely as a district or better; names no gazetteer knows count as close. */
export function isFine(reading: Reading, place: PlaceHere): boolean {
  const mention = reading.mentions[place.mention];
  return mention === undefined ? place.mention < 0 : rankOf(mention) >= 2;
}

const isScene = ({ role }: PlaceHere): boolean => role === "scene";

/** Scenes of the sentence that stand in no clause with a happening of its own. */
function inOtherClauses({ text, places, clauses }: SentenceView): Found {
  const ownedElsewhere = ({ span }: PlaceHere): boolean =>
    clauses.some(
      ({ clause, triggers }) =>
        holdsSpan(clause, span) &&
        (triggers.length > 0 ||
          /^in (?:response|retaliation|revenge)\b/.test(text.slice(clause.start, clause.end))),
    );
  return { places: places.filter((place) => isScene(place) && !ownedElsewhere(place)), from: null };
}

function inUnknownNames({ text, reading, line, taken }: SentenceView, clause: Span): Found {
  if (line.headline) return { places: [], from: null };
  const headOfList = line.inList && clause.start === line.sentence.start;
  return { places: listUnknownPlaces(text, clause, reading, [...taken], headOfList), from: null };
}

const pointsBack =
  /\b(?:there(?! (?:is|are|was|were|has|have|had|will|would|could|may)\b)|at the spot|(?:the|that|this) (?:city|town|village|camp|base|place|area|district|site|airfield|airport)|the same (?:city|town|village|camp|(?:air ?)?base|place|area|district|site|airfield|airport|market|checkpoint|port|neighbou?rhood|quarter))\b/i;

function inWordsThatPointBack({ text, reading, line, places, seen }: SentenceView, clause: Span): Found {
  const words = pointsBack.exec(text.slice(clause.start, clause.end))?.[0];
  if (words === undefined) return { places: [], from: null };
  const earlierHere = places
    .filter((place) => isScene(place) && place.span.end <= clause.start && isFine(reading, place))
    .map((place) => ({ place, paragraph: line.paragraph, index: line.index }));
  const kind = words.split(/\s/).at(-1) ?? "";
  // "the same base" may stand far behind the base it means, and that was called one.
  const isNear = (entry: PlaceSeen): boolean =>
    (line.paragraph - entry.paragraph <= 1 && line.index - entry.index <= 3) ||
    (/\bsame\b/i.test(words) && isCalled(text, entry.place, kind));
  const before = earlierHere.length > 0 ? earlierHere : seen.filter(isNear);
  const same = before.filter(({ place }) => isCalled(text, place, kind));
  const [back] = dropContainers(lastOf(same.length > 0 ? same : before), reading);
  if (back === undefined) return { places: [], from: null };
  return {
    places: [back],
    from: `The words point back to "${text.slice(back.span.start, back.span.end)}".`,
  };
}

/** By what a place may be called; few, as they come from the words that point back. */
const calledBefore = new Map<string, RegExp>();

/** "the airfield at Deir Nahr", "Deir Nahr air base": what a place is called where it is named. */
function isCalled(text: string, { span }: PlaceHere, kind: string): boolean {
  const name = kind.toLowerCase();
  let called = calledBefore.get(name);
  if (called === undefined) {
    called = new RegExp(String.raw`\b${name}\s+(?:at|of|in|near|outside|on)\s+(?:the\s+)?$`);
    calledBefore.set(name, called);
  }
  // One letter more than the longest that matches: a slice that begins inside a word would pass for that word.
  const longest = name.length + " outside the ".length;
  return (
    called.test(text.slice(Math.max(0, span.start - longest - 1), span.start).toLowerCase()) ||
    text.slice(span.start, span.end).toLowerCase().endsWith(` ${name}`) ||
    new RegExp(String.raw`^\s(?:[a-z]+\s)?${name}\b`).test(
      text.slice(span.end, span.end + name.length + 14).toLowerCase(),
    )
  );
}

const onRoad =
  /\bon (?:the|an?) (?:[\w-]+ )?(?:road|highway|motorway|route|track) (?:to|from|towards|into) (?:the )?$/i;

/** "a convoy on the road to Deir Nahr": nowhere closer is told. */
function onRoads({ text, places }: SentenceView, clause: Span): Found {
  if (places.some(isScene)) return { places: [], from: null };
  const [road] = places.filter(
    ({ span, role }) =>
      role === "aside" &&
      holdsSpan(clause, span) &&
      onRoad.test(text.slice(Math.max(clause.start, span.start - 40), span.start)),
  );
  return { places: road === undefined ? [] : [{ ...road, role: "scene" }], from: null };
}

function inOffices({ text, reading, line }: SentenceView, _clause: Span, main: Trigger): Found {
  if (main.ofThoseBefore) return { places: [], from: null };
  const places = placesOfOfficials(text, line.sentence, reading);
  const [first] = places;
  if (first === undefined) return { places, from: null };
  const name = text.slice(first.span.start, first.span.end);
  return {
    places,
    from: `No place is told; "${name}" is where the official who says it holds office.`,
  };
}

function inHeadOfParagraph({ text, reading, line, seen }: SentenceView): Found {
  const head = headOfParagraph(text, line.sentence, reading);
  // "Jericho. Two were shot at the camp. The incursion ended at noon": the paragraph is at a closer place by now.
  const isElsewhere =
    head !== null &&
    head.mention >= 0 &&
    seen.some(({ place, paragraph }) => paragraph === line.paragraph && place.span.start !== head.span.start);
  return head === null || isElsewhere
    ? { places: [], from: null }
    : { places: [head], from: "The name stands alone at the head of the paragraph." };
}

function inParagraph({ reading, line, seen }: SentenceView, _clause: Span, main: Trigger): Found {
  if (main.form !== "verb" || main.weight < 4 || line.headline || main.ongoing)
    return { places: [], from: null };
  const near = lastOf(
    seen.filter(
      (entry) =>
        entry.paragraph === line.paragraph &&
        line.index - entry.index <= 2 &&
        (main.ofThoseBefore || isFine(reading, entry.place)),
    ),
  );
  if (near.length === 0) return { places: [], from: null };
  return {
    places: dropContainers(near, reading),
    from: "The sentence names no place; the one before it in the paragraph does.",
  };
}

/** The places of the last sentence among these. */
function lastOf(seen: readonly PlaceSeen[]): PlaceHere[] {
  const last = seen.at(-1)?.index;
  return seen.filter(({ index }) => index === last).map(({ place }) => place);
}
