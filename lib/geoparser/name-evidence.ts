// What speaks for and against a stretch of words being the name of a place: the features the recognition weights count.
import type { NameHit } from "../gazetteer/place-index";
import type { PlaceKind } from "../gazetteer/place";
import { fold } from "../text/fold";
import {
  abbreviatedPlaces,
  actingVerbs,
  actorNouns,
  calendarWords,
  commonWords,
  directions,
  groundNouns,
  groundVerbs,
  kindWords,
  namePrefixWords,
  participles,
  placeHeads,
  placePrepositions,
  prefixWords,
  speechVerbs,
  titles,
} from "./languages/en";
import { demonyms } from "./languages/en-demonyms";
import { firstNames } from "./languages/en-first-names";
import type { OrganisationMark } from "./mark-organisations";
import type { PersonMark } from "./mark-persons";
import { attachedKindLength, isCapital, type Chunk, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

/** Names of the features, each a plain statement about the words. Values are 0..1. */
export type NameFeatures = Map<string, number>;

export type NameProposal = {
  readonly span: NameSpan;
  readonly hits: readonly NameHit[];
  readonly features: NameFeatures;
  /** The organisation the name stands in, null when none. */
  readonly organisation: OrganisationMark | null;
  readonly person: PersonMark | null;
  /** Place the demonym is made from, null when it is none. */
  readonly demonymOf: string | null;
  /** Kind word beside the name, null when none. */
  readonly kindWord: string | null;
};

export type EvidenceInput = {
  readonly text: TokenText;
  readonly chunks: readonly Chunk[];
  readonly persons: readonly (PersonMark | undefined)[];
  readonly organisations: readonly (OrganisationMark | undefined)[];
  /** Hits by folded query. */
  readonly hitsOf: (query: string) => readonly NameHit[];
};

export const isStrong = ({ tier }: NameHit): boolean =>
  tier === "exact" || tier === "curated" || tier === "article";
const adminKinds = new Set(["country", "governorate"]);

export function kindWordBefore(text: TokenText, first: number): string | null {
  const of = text.tokens[first - 1];
  if (of === undefined || of.lower !== "of" || of.lineBefore) return null;
  const word = text.tokens[first - 2]?.lower ?? "";
  if (kindWords.has(word)) return word;
  return null;
}

export function kindWordAfter(text: TokenText, last: number): string | null {
  const next = text.tokens[last + 1];
  if (
    next === undefined ||
    next.lineBefore ||
    !next.spaceBefore ||
    next.kind !== "word" ||
    text.tokens[last]?.possessive === true
  )
    return null;
  if (next.shape === "lower" && kindWords.has(next.lower))
    return next.lower === "refugee" ? "refugee camp" : next.lower;
  if (next.lower === "refugee" && text.tokens[last + 2]?.lower === "camp") return "refugee camp";
  const plural = next.lower.replace(/ies$/u, "y").replace(/s$/u, "");
  return next.shape === "lower" && kindWords.has(plural) ? plural : null;
}

/** "Al-Qaim, Iraq": the name after the comma, as token indexes; null when none follows. */
function nameAfterComma(input: EvidenceInput, last: number): { first: number; last: number } | null {
  const comma = input.text.tokens[last + 1];
  const next = input.text.tokens[last + 2];
  if (comma?.text !== "," || next === undefined || next.lineBefore || !isCapital(input.text, last + 2))
    return null;
  let end = last + 2;
  while (isCapital(input.text, end + 1) && input.text.tokens[end + 1]?.lineBefore === false && end < last + 5)
    end++;
  return { first: last + 2, last: end };
}

const queryText = (text: TokenText, first: number, last: number): string =>
  text.text.slice(text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 0);

/** Hits of the place named right after the comma that may hold this one; longest reading first. */
export function containersAfter(input: EvidenceInput, last: number): readonly NameHit[] {
  const range = nameAfterComma(input, last);
  if (range === null) return [];
  for (let end = range.last; end >= range.first; end--) {
    const raw = queryText(input.text, range.first, end);
    const short = abbreviatedPlaces.get(raw) ?? abbreviatedPlaces.get(raw.replace(/\.$/u, ""));
    const hits = input
      .hitsOf(short?.name ?? raw)
      .filter((hit) => isStrong(hit) && (adminKinds.has(hit.place.kind) || hit.place.kind === "district"));
    if (hits.length > 0)
      return short && short.country !== ""
        ? hits.filter((hit) => hit.place.countryCode === short.country)
        : hits;
  }
  return [];
}

/** True where `inner` may lie inside `outer` as far as the gazetteer's own words tell. */
export function mayContain(outer: NameHit["place"], inner: NameHit["place"]): boolean {
  if (outer.id === inner.id) return false;
  if (outer.kind === "country")
    return outer.countryCode !== null && outer.countryCode === inner.countryCode && inner.kind !== "country";
  if (outer.countryCode !== inner.countryCode) return false;
  if (inner.parentId === outer.id) return true;
  if (outer.kind === "governorate")
    return inner.admin1Name !== null && divisionName(inner.admin1Name) === divisionName(outer.name);
  return false;
}

/** "Deir ez-Zor Governorate" and "Deir ez-Zor" are one division. */
function divisionName(name: string): string {
  return fold(name).replace(/ (?:governorate|province|state|region|oblast|district)$/u, "");
}

type HitSummary = {
  readonly strong: readonly NameHit[];
  /** Kinds of the strong hits, of all where none is strong. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Largest prominence among the same. */
  readonly prominence: number;
};

/** Kept beside the hits: a name is proposed at every one of its mentions, in many texts. */
const summaries = new WeakMap<readonly NameHit[], HitSummary>();

function summaryOf(hits: readonly NameHit[]): HitSummary {
  const known = summaries.get(hits);
  if (known !== undefined) return known;
  const strong = hits.filter(isStrong);
  const best = strong.length > 0 ? strong : hits;
  const kinds = new Set<PlaceKind>();
  let prominence = 0;
  for (const { place } of best) {
    kinds.add(place.kind);
    prominence = Math.max(prominence, place.prominence);
  }
  const summary = { strong, kinds, prominence };
  summaries.set(hits, summary);
  return summary;
}

/** Outside of `proposeName`, which runs for every stretch of capitals: a function made anew each time would cost more than the rest. */
function add(features: NameFeatures, name: string, when: boolean | number): void {
  const value = Number(when);
  if (value !== 0) features.set(name, value);
}

export function proposeName(input: EvidenceInput, span: NameSpan): NameProposal {
  const { text } = input;
  const { tokens } = text;
  const features: NameFeatures = new Map();
  const all = input.hitsOf(span.query);
  const hits =
    span.countryCode === null || span.countryCode === ""
      ? all
      : all.filter((hit) => hit.place.countryCode === span.countryCode);
  const firstToken = tokens[span.first];
  const lastToken = tokens[span.last];
  const chunk = input.chunks[span.chunk];
  const lower = span.query.toLowerCase();
  const single = span.first === span.last;
  const plainLower = single ? (firstToken?.lower ?? lower) : lower;
  const { strong, kinds, prominence } = summaryOf(hits);
  const wordCount = tokens.slice(span.first, span.last + 1).filter((token) => token.kind === "word").length;
  const abbreviation = span.countryCode !== null;

  add(features, "bias", 1);
  add(features, "tier exact", strong.length > 0 && strong.some((hit) => hit.tier !== "article"));
  add(
    features,
    "tier curated",
    strong.some((hit) => hit.tier === "curated"),
  );
  add(features, "tier article", strong.length > 0 && strong.every((hit) => hit.tier === "article"));
  add(features, "tier key", strong.length === 0 && hits.some((hit) => hit.tier === "key"));
  add(
    features,
    "tier far",
    strong.length === 0 && hits.length > 0 && hits.every((hit) => hit.tier !== "key"),
  );
  add(
    features,
    "tier far similarity",
    strong.length === 0 && hits.length > 0 ? Math.max(...hits.map((hit) => hit.similarity)) : 0,
  );
  add(features, "unknown", hits.length === 0);
  add(features, "is country", strong.length > 0 && kinds.has("country"));
  add(features, "is governorate", strong.length > 0 && !kinds.has("country") && kinds.has("governorate"));
  add(
    features,
    "is district",
    strong.length > 0 && kinds.has("district") && !kinds.has("governorate") && !kinds.has("country"),
  );
  add(
    features,
    "is sea or region",
    strong.length > 0 && (kinds.has("sea") || kinds.has("strait") || kinds.has("region")),
  );
  add(features, "prominence", hits.length > 0 ? prominence : 0);
  add(features, "prominence high", strong.length > 0 && prominence > 0.6);
  add(features, "two words known", wordCount >= 2 && strong.length > 0);
  add(features, "three words known", wordCount >= 3 && strong.length > 0);
  add(features, "two words unknown", wordCount >= 2 && strong.length === 0);
  add(features, "abbreviation", abbreviation);
  add(
    features,
    "short capitals",
    single &&
      firstToken?.shape === "upper" &&
      text.lineCase[span.first] !== "upper" &&
      !abbreviation &&
      (firstToken?.text.length ?? 0) <= 5,
  );

  // What stands before
  const before = tokens[span.first - 1];
  const article = before?.lower === "the" ? tokens[span.first - 2] : before;
  const sameLine = firstToken?.lineBefore === false && !firstToken.glued;
  const directionBefore = before !== undefined && sameLine && directions.has(before.lower);
  const anchor = directionBefore
    ? tokens[span.first - 2]?.lower === "the"
      ? tokens[span.first - 3]
      : tokens[span.first - 2]
    : article;
  const strongBefore =
    sameLine && anchor !== undefined && anchor.kind === "word" && placePrepositions.has(anchor.lower);
  add(features, "after in, at, near", strongBefore);
  add(features, "after of", sameLine && before?.lower === "of");
  add(
    features,
    "after other preposition",
    sameLine && anchor !== undefined && /^(?:on|between|against|for|with|by|about)$/u.test(anchor.lower),
  );
  const verbBefore = sameLine && anchor !== undefined && groundVerbs.has(anchor.lower);
  const fellOn =
    sameLine &&
    before?.lower === "on" &&
    /^(?:fell|fall|falls|landed|fired|descended|rained|dropped|down|strike|strikes|attack|attacks|raid|raids|assault|march|marched|advance|attacked)$/u.test(
      tokens[span.first - 2]?.lower ?? "",
    );
  const groundOf = sameLine && before?.lower === "of" && groundNouns.has(tokens[span.first - 2]?.lower ?? "");
  add(features, "after a verb that takes ground", verbBefore);
  add(features, "after attack on, fell on", fellOn);
  add(features, "after residents of, outskirts of", groundOf);
  add(
    features,
    "unknown after a word that takes ground",
    strong.length === 0 && (verbBefore || fellOn || groundOf),
  );
  add(features, "after direction", directionBefore);
  add(features, "after the", sameLine && before?.lower === "the");
  const before2 = kindWordBefore(text, span.first);
  add(features, "after kind word of", before2 !== null);
  const after2 = kindWordAfter(text, span.last);
  add(features, "before kind word", after2 !== null);
  add(
    features,
    "after title",
    sameLine && before !== undefined && titles.has(before.lower) && !kindWords.has(before.lower),
  );
  const lastLower = lastToken?.lower ?? "";
  const headed = wordCount >= 2 && placeHeads.has(lastLower);
  add(features, "ends in ground word", headed && strong.length === 0);
  add(features, "ends in ground word known", headed && strong.length > 0);
  add(features, "facility attached", lastToken?.shape === "lower" && span.last > span.first);
  add(
    features,
    "opens with Port, Lake, New",
    wordCount >= 2 && namePrefixWords.has(firstToken?.lower ?? "") && firstToken?.lower !== "the",
  );

  // What stands after
  const next = tokens[span.last + 1];
  const nextLower = next?.lower ?? "";
  const follows = next !== undefined && !next.lineBefore && next.kind === "word" && next.shape === "lower";
  add(features, "before verb of saying", follows && speechVerbs.has(nextLower));
  add(features, "before other verb", follows && actingVerbs.has(nextLower));
  add(features, "before actor noun", follows && actorNouns.has(nextLower) && lastToken?.possessive !== true);
  add(features, "possessive", lastToken?.possessive === true);
  const containers = containersAfter(input, span.last);
  add(
    features,
    "comma and container",
    strong.length > 0 && containers.some((outer) => strong.some((hit) => mayContain(outer.place, hit.place))),
  );
  add(
    features,
    "comma and possible container",
    containers.length > 0 &&
      !containers.some((outer) => strong.some((hit) => mayContain(outer.place, hit.place))),
  );
  const commaBefore = before?.text === "," && sameLine;
  const previousCapital = commaBefore && isCapital(text, span.first - 2);
  add(
    features,
    "after comma, holds what stands before",
    previousCapital && strong.some((hit) => adminKinds.has(hit.place.kind)),
  );
  add(
    features,
    "abbreviation without a place before",
    abbreviation && abbreviatedPlaces.get(firstToken?.text ?? "")?.needsContext !== false && !previousCapital,
  );
  add(features, "list neighbour", listNeighbour(input, span));
  add(
    features,
    "before a currency sign",
    next !== undefined && !next.spaceBefore && /^[$€£¥]$/u.test(next.text),
  );
  add(features, "known list neighbour after in, at", strongBefore && features.has("list neighbour"));
  add(features, "article name", /^(?:al|el|as|ash|at|ad|an|ar|az)[- ]/iu.test(span.query));
  add(features, "dateline", isDateline(text, span));
  const age = tokens[span.last + 2];
  add(
    features,
    "age follows",
    next?.text === "," && age?.kind === "number" && Number(age.text) > 4 && Number(age.text) < 110,
  );

  // The capitals beside it in the same run
  const leftRest =
    chunk !== undefined &&
    span.first > chunk.first &&
    isCapital(text, previousWord(text, span.first)) &&
    tokens[previousWord(text, span.first)]?.possessive !== true &&
    before?.kind !== "hyphen";
  const rightIndex = nextWord(text, span.last);
  const rightRest =
    chunk !== undefined &&
    span.last < chunk.last &&
    isCapital(text, rightIndex) &&
    lastToken?.possessive !== true &&
    next?.kind !== "hyphen";
  const leftWord = tokens[previousWord(text, span.first)]?.lower ?? "";
  const rightWord = tokens[rightIndex]?.lower ?? "";
  const leftCommon =
    commonWords.has(leftWord) ||
    titles.has(leftWord) ||
    calendarWords.has(leftWord) ||
    directions.has(leftWord);
  const leftPlaces =
    leftRest &&
    (demonyms.has(leftWord) ||
      input
        .hitsOf(tokens[previousWord(text, span.first)]?.text ?? "")
        .some((hit) => isStrong(hit) && hit.place.prominence > 0.5));
  const normalLine = text.lineCase[span.first] === "normal";
  add(features, "capital before", leftRest && normalLine && !leftCommon && !leftPlaces);
  add(features, "known place before", leftPlaces);
  add(features, "common capital before", leftRest && leftCommon);
  const rightCommon = commonWords.has(rightWord) || calendarWords.has(rightWord) || placeHeads.has(rightWord);
  add(features, "capital after", rightRest && normalLine && !rightCommon);
  add(features, "common capital after", rightRest && rightCommon);
  add(features, "ground word after", rightRest && placeHeads.has(rightWord));
  add(
    features,
    "country with capital after",
    rightRest && normalLine && kinds.has("country") && strong.length > 0,
  );
  add(
    features,
    "country with capital before",
    leftRest && normalLine && kinds.has("country") && strong.length > 0,
  );
  const hyphenAfter =
    next?.kind === "hyphen" && !next.spaceBefore && tokens[span.last + 2]?.spaceBefore === false;
  const hyphenBefore = before?.kind === "hyphen" && !before.spaceBefore && firstToken?.spaceBefore === false;
  const afterHyphen = tokens[span.last + 2];
  add(
    features,
    "before hyphened participle",
    hyphenAfter && afterHyphen !== undefined && participles.has(afterHyphen.lower),
  );
  add(
    features,
    "hyphen to a capital",
    (hyphenAfter && isCapital(text, span.last + 2)) || (hyphenBefore && isCapital(text, span.first - 2)),
  );
  add(
    features,
    "hyphen to a small word",
    hyphenAfter && afterHyphen?.shape === "lower" && !participles.has(afterHyphen.lower),
  );
  add(features, "after anti-, pro-", hyphenBefore && prefixWords.has(tokens[span.first - 2]?.lower ?? ""));

  // What it is otherwise
  const person = coveringMark(input.persons, span);
  const organisation = coveringMark(input.organisations, span);
  const remembered = person !== null && person.reason.startsWith("named in full");
  add(features, "person", person !== null && !remembered);
  add(features, "person met before", remembered);
  add(features, "person but after in, at", person !== null && strongBefore);
  add(features, "given name", single && firstNames.has(plainLower) && !kinds.has("country"));
  add(
    features,
    "organisation",
    organisation !== null && organisation.kind === "organisation" && !organisation.local,
  );
  add(
    features,
    "whole organisation",
    organisation !== null &&
      organisation.first === span.first &&
      organisation.last === span.last &&
      organisation.kind === "organisation",
  );
  add(
    features,
    "local body",
    organisation !== null && organisation.kind === "organisation" && organisation.local,
  );
  add(
    features,
    "local body opened by it",
    organisation !== null &&
      organisation.local &&
      organisation.first === span.first &&
      strong.length > 0 &&
      organisation.last > span.last,
  );
  add(
    features,
    "organisation opened by country",
    organisation !== null && organisation.first === span.first && kinds.has("country") && strong.length > 0,
  );
  add(
    features,
    "organisation closed by it",
    organisation !== null &&
      organisation.last === span.last &&
      organisation.first < span.first &&
      strong.length > 0,
  );
  add(features, "media, ship or weapon", organisation !== null && organisation.kind !== "organisation");
  add(features, "organisation and ground word", organisation !== null && headed);
  const demonymOf = demonyms.get(lower) ?? null;
  add(features, "demonym", demonymOf !== null);
  const opens = text.opensSentence[span.first] === true;
  const common = single && commonWords.has(plainLower);
  const elsewhere = single && text.lowerWords.has(plainLower);
  add(features, "opens sentence", opens && single && !common);
  add(features, "common word", common);
  add(features, "common word opens sentence", common && opens);
  add(features, "common word after in, at", common && strongBefore);
  add(
    features,
    "calendar word",
    single &&
      calendarWords.has(plainLower) &&
      (firstToken?.shape !== "upper" || text.lineCase[span.first] === "upper"),
  );
  add(features, "small letters elsewhere", elsewhere);
  add(features, "in headline", text.lineCase[span.first] === "title");
  add(features, "in capitals line", text.lineCase[span.first] === "upper");
  add(features, "common word in headline", common && !normalLine);
  add(features, "glued", firstToken?.glued === true);
  add(
    features,
    "holds an ordinary small word",
    tokens
      .slice(span.first, span.last + 1)
      .some((token) => token.lower === "and" || token.lower === "of" || token.lower === "the") &&
      strong.length === 0,
  );
  add(features, "unknown after kind word of", strong.length === 0 && before2 !== null);
  add(features, "far match after in, at", strong.length === 0 && hits.length > 0 && strongBefore);
  add(features, "unknown after in, at", hits.length === 0 && strongBefore);
  add(features, "unknown before kind word", strong.length === 0 && (after2 !== null || before2 !== null));
  const whole =
    chunk !== undefined &&
    (chunk.first === span.first || isJoin(before?.lower)) &&
    (chunk.last === span.last || isJoin(next?.lower));
  add(features, "unknown run is whole", strong.length === 0 && whole);
  add(features, "known single word", strong.length > 0 && single);
  add(features, "known run is whole", strong.length > 0 && whole);
  return {
    span,
    hits,
    features,
    organisation,
    person,
    demonymOf,
    kindWord: demonymOf !== null ? null : (before2 ?? after2 ?? attachedWord(text, span)),
  };
}

const isJoin = (word: string | undefined): boolean => word === "and" || word === "&";

function attachedWord(text: TokenText, span: NameSpan): string | null {
  const last = text.tokens[span.last];
  if (span.last > span.first && last !== undefined && kindWords.has(last.lower)) return last.lower;
  return attachedKindLength(text, span.last) > 0
    ? (text.tokens[span.last + attachedKindLength(text, span.last)]?.lower ?? null)
    : null;
}

function previousWord(text: TokenText, i: number): number {
  let j = i - 1;
  while (j >= 0 && text.tokens[j]?.kind === "mark" && text.tokens[j]?.text === ".") j--;
  return j;
}

function nextWord(text: TokenText, i: number): number {
  let j = i + 1;
  while (
    text.tokens[j]?.kind === "mark" &&
    text.tokens[j]?.text === "." &&
    text.tokens[j]?.spaceBefore === false &&
    j <= i + 1
  )
    j++;
  return j;
}

function coveringMark<T extends { first: number; last: number }>(
  marks: readonly (T | undefined)[],
  span: NameSpan,
): T | null {
  return marks[span.first] ?? marks[span.last] ?? null;
}

/** "Maarbalit, Kansafra and Sfuhen": a neighbour across a comma or "and" that the gazetteer knows well. */
const joins = new Set([",", "and", "&", "or", ";"]);
function listNeighbour(input: EvidenceInput, span: NameSpan): boolean {
  const { tokens } = input.text;
  const known = (first: number, last: number): boolean =>
    input.hitsOf(queryText(input.text, first, last)).some(isStrong);
  let right = span.last + 1;
  if (joins.has(tokens[right]?.lower ?? "")) {
    right++;
    if (joins.has(tokens[right]?.lower ?? "")) right++;
    for (let end = right + 2; end >= right; end--)
      if (isCapital(input.text, end) && isCapital(input.text, right) && known(right, end)) return true;
  }
  let left = span.first - 1;
  if (joins.has(tokens[left]?.lower ?? "")) {
    left--;
    if (joins.has(tokens[left]?.lower ?? "")) left--;
    for (let start = left - 2; start <= left; start++)
      if (isCapital(input.text, left) && isCapital(input.text, start) && known(start, left)) return true;
  }
  return false;
}

/** "DARAA, Syria (Hauran Desk) –", "BEIRUT:", "NEWARK --": a name that opens a line and is closed by a dash, a colon or an agency in brackets. */
function isDateline(text: TokenText, span: NameSpan): boolean {
  const { tokens } = text;
  let start = span.first;
  while (start > 0 && tokens[start]?.lineBefore === false && span.first - start < 6) {
    if (text.opensSentence[start] === true) break;
    start--;
  }
  const opener = tokens[start];
  if (opener === undefined || !(opener.lineBefore || text.opensSentence[start] === true)) return false;
  const first = tokens[start]?.text === "(" || tokens[start]?.text === "[" ? start + 1 : start;
  if (tokens[first]?.shape !== "upper" && !(tokens[first]?.shape === "title" && opener.lineBefore))
    return false;
  for (let j = span.last + 1; j < span.last + 14; j++) {
    const token = tokens[j];
    if (token === undefined || (token.lineBefore && j > span.last + 1)) return false;
    if (
      (token.kind === "hyphen" && token.spaceBefore) ||
      token.text === "—" ||
      (token.text === "-" && token.spaceBefore)
    )
      return true;
    if (token.kind === "hyphen" && tokens[j + 1]?.kind === "hyphen") return true;
    if (token.text === ":" && j === span.last + 1) return tokens[span.first]?.shape === "upper";
    const allowed =
      token.text === "," ||
      token.text === "(" ||
      token.text === ")" ||
      token.text === "/" ||
      token.text === "." ||
      token.kind === "number" ||
      isCapital(text, j);
    if (!allowed) return false;
  }
  return false;
}
