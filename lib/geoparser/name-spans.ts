// Runs of capitalised words, and the stretches of them that may be the name of a place.
import { askedNameOf, type AskedName } from "./asked-name";
import { abbreviatedPlaces } from "./languages/en/abbreviations";
import { attackNounsOf, attackNounsOn } from "./languages/en/attack-words";
import { mark } from "./languages/word-marks";
import type { Token } from "../text/tokens";
import type { TokenText } from "./read-tokens";

/** Token indexes, both inclusive. A class as tokens are: a text has dozens of runs and a hundred stretches. */
export class Chunk {
  constructor(
    readonly first: number,
    readonly last: number,
  ) {}
}

/** A stretch that is asked of the gazetteer. Token indexes inclusive. */
export class NameSpan {
  /** The name as asked: the kept string, which maps find without comparing letters. */
  readonly query: string;

  constructor(
    readonly first: number,
    readonly last: number,
    readonly start: number,
    readonly end: number,
    readonly chunk: number,
    readonly asked: AskedName,
    readonly words: number,
    /** ISO country an abbreviation stands in ("Ill." -> US), null for ordinary names. */
    readonly countryCode: string | null,
  ) {
    this.query = asked.query;
  }
}

const maxWords = 6;
const maxNameLength = 60;
const dotted = new Set(
  "st ste ft mt pt dr mr mrs ms sgt capt lt gen sen gov rep col maj rev prof cpl pvt supt jr sr".split(" "),
);
/** What a run opens with and is no part of the name: function words, and "Rural" of "Rural Hama" as "rural Hama" has it. */
const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && (token.is(mark.functionWord) || token.lower === "rural");
const spacedArticles = new Set(["al", "el", "ul"]);
/** Facility words in small letters that belong to the name before them: "Nuseirat refugee camp". */
const attachedKinds: readonly (readonly string[])[] = [
  ["refugee", "camp"],
  ["camp"],
  ["military", "checkpoint"],
  ["checkpoint"],
  ["international", "airport"],
  ["military", "airport"],
  ["airport"],
  ["border", "crossing"],
  ["crossing"],
  ["air", "base"],
  ["airbase"],
  ["airfield"],
  ["dam"],
  ["oil", "field"],
  ["oilfield"],
  ["nuclear", "facility"],
  ["facility"],
  ["mountains"],
  ["road"],
  ["bridge"],
  ["hospital"],
  ["peninsula"],
];
const attachedOpeners = new Set(attachedKinds.map(([first]) => first ?? ""));

export function isCapital(text: TokenText, i: number): boolean {
  const token = text.tokens[i];
  if (token === undefined || token.kind !== "word") return false;
  if (token.shape === "title" || token.shape === "upper") return true;
  return token.shape === "mixed" && /^\p{Lu}/u.test(token.text);
}

const isArticleStart = (text: TokenText, i: number): boolean => {
  const token = text.tokens[i];
  const next = text.tokens[i + 1];
  if (token === undefined || next === undefined || token.shape !== "lower" || !token.is(mark.articleParticle))
    return false;
  if (next.kind === "hyphen" && !next.spaceBefore) return isCapital(text, i + 2);
  return spacedArticles.has(token.lower) && next.spaceBefore && !next.lineBefore && isCapital(text, i + 1);
};

/** "on Monday" and "at Easter" after a name tell when; "of" may stand before a month inside a name. */
function tellsTime(text: TokenText, i: number): boolean {
  const particle = text.tokens[i]?.lower;
  if (particle !== "on" && particle !== "at") return false;
  return isCapital(text, i + 1) && text.tokens[i + 1]?.is(mark.calendarWord) === true;
}

/** "Shelling of Raqqa" at the head of a sentence: the first word is capital by its place alone, and no part of the name. */
function isOpeningAttack(text: TokenText, i: number): boolean {
  const noun = text.tokens[i];
  if (noun === undefined || noun.shape !== "title" || text.opensSentence[i] !== true) return false;
  const link = text.tokens[i + 1];
  if (link?.shape !== "lower") return false;
  if (link.lower === "of") return attackNounsOf.has(noun.lower);
  return (link.lower === "on" || link.lower === "at") && attackNounsOn.has(noun.lower);
}

/** Maximal runs of capitalised words, with the particles and hyphens inside them. Never across lines or sentences. */
export function findChunks(text: TokenText): Chunk[] {
  const chunks: Chunk[] = [];
  const { tokens } = text;
  let i = 0;
  while (i < tokens.length) {
    const opens = isCapital(text, i) || isArticleStart(text, i);
    if (!opens || text.boilerplate[i] === true || isOpeningAttack(text, i)) {
      i++;
      continue;
    }
    let last = i;
    let j = i + 1;
    while (j < tokens.length && j - last <= 4) {
      const token = tokens[j];
      if (token === undefined || token.lineBefore || token.glued) break;
      if (isCapital(text, j)) {
        if (text.opensSentence[j] === true) break;
        last = j;
      } else if (token.kind === "hyphen") {
        if (token.spaceBefore || tokens[j + 1]?.spaceBefore !== false) break;
      } else if (token.kind === "mark") {
        const before = tokens[j - 1];
        const initial =
          before !== undefined &&
          (dotted.has(before.lower) || (before.text.length === 1 && before.shape === "title"));
        if (!(token.text === "&" || (token.text === "." && initial && !token.spaceBefore))) break;
      } else if (token.kind !== "word" || !token.is(mark.innerParticle) || tellsTime(text, j)) {
        break;
      }
      j++;
    }
    let first = i;
    while (
      first < last &&
      isOpener(tokens[first]) &&
      tokens[first]?.lower !== "the" &&
      !isArticleStart(text, first)
    ) {
      first++;
      while (first < last && !isCapital(text, first) && !isArticleStart(text, first)) first++;
    }
    if (!(first === last && tokens[first]?.is(mark.functionWord) === true && !isAcronym(text, first)))
      chunks.push(new Chunk(first, last));
    i = last + 1;
  }
  return chunks;
}

function isAcronym(text: TokenText, i: number): boolean {
  const token = text.tokens[i];
  return token !== undefined && abbreviatedPlaces.has(token.text);
}

/** How many tokens of facility words in small letters follow token `last`; 0 when none. */
export function attachedKindLength(text: TokenText, last: number): number {
  const { tokens } = text;
  const next = tokens[last + 1];
  if (next?.shape !== "lower" || tokens[last]?.possessive === true || !attachedOpeners.has(next.lower))
    return 0;
  for (const words of attachedKinds) if (standAfter(text, last, words)) return words.length;
  return 0;
}

function standAfter({ tokens }: TokenText, last: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[last + 1 + k];
    if (
      token === undefined ||
      token.lower !== words[k] ||
      token.shape !== "lower" ||
      !token.spaceBefore ||
      token.lineBefore
    )
      return false;
  }
  return true;
}

/** The stretches of each run that may be a name: they start and end at a capital (or open with an article). */
export function listNameSpans(text: TokenText, chunks: readonly Chunk[]): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = text;
  for (const [chunkIndex, chunk] of chunks.entries()) {
    for (let first = chunk.first; first <= chunk.last; first++) {
      const start = tokens[first];
      if (start === undefined) continue;
      const article = isArticleStart(text, first);
      if (!isCapital(text, first) && !article) continue;
      // Inside "Al-Qaim" the part after the article is no name of its own.
      if (
        first > chunk.first &&
        tokens[first - 1]?.kind === "hyphen" &&
        tokens[first - 2]?.is(mark.articleParticle) === true
      )
        continue;
      if (first > chunk.first && spacedArticles.has(tokens[first - 1]?.lower ?? "") && !article) continue;
      let words = 0;
      let query = "";
      for (let last = first; last <= chunk.last; last++) {
        const token = tokens[last];
        if (token === undefined) break;
        query = withToken(text, query, first, last);
        if (token.kind === "word") words++;
        if (words > maxWords) break;
        if (!isCapital(text, last)) continue;
        // "Al" of "Al-Qaim" is no name, nor is "Jean" of "Jean-Pierre" worth one.
        if (token.is(mark.articleParticle) && last < chunk.last) continue;
        if (first === last && token.is(mark.functionWord) && !isAcronym(text, first)) continue;
        if (words === 1 && token.text.length < 2) continue;
        // "Miss Ohio": the gazetteer knows the letters, the title is meant.
        if (first === last && token.is(mark.title) && isOnlyTitle(text, first)) continue;
        if (token.end - start.start > maxNameLength) break;
        spans.push(spanOf(text, first, last, chunkIndex, query, words));
        if (last < chunk.last) continue;
        const attached = attachedKindLength(text, last);
        if (attached === 0) continue;
        for (let more = last + 1; more <= last + attached; more++)
          query = withToken(text, query, first, more);
        spans.push(spanOf(text, first, last + attached, chunkIndex, query, words + attached));
      }
    }
  }
  return spans;
}

/** The name so far and one token more, as it is asked: cleaned words, one space at most, the owner's "s" kept inside. */
function withToken(text: TokenText, query: string, first: number, i: number): string {
  const token = text.tokens[i];
  if (token === undefined) return query;
  if (i === first) return token.text;
  const owner = text.tokens[i - 1]?.possessive === true ? "'s" : "";
  return query + owner + (token.spaceBefore ? " " : "") + token.text;
}

function spanOf(
  text: TokenText,
  first: number,
  last: number,
  chunk: number,
  joined: string,
  words: number,
): NameSpan {
  const { tokens } = text;
  const stop = tokens[last + 1];
  const abbreviation = first === last ? abbreviationOf(text, first, joined) : undefined;
  const asked = askedNameOf(abbreviation?.name ?? joined);
  const end = tokens[last]?.end ?? 0;
  // "Calif." is written with its stop; "CA" has none, nor has "U.S." another.
  const isCut =
    abbreviation !== undefined && /\p{Ll}$/u.test(joined) && stop?.text === "." && !stop.spaceBefore;
  return new NameSpan(
    first,
    last,
    tokens[first]?.start ?? 0,
    isCut ? stop.end : end,
    chunk,
    asked,
    words,
    abbreviation?.country ?? null,
  );
}

const isOnlyTitle = (text: TokenText, i: number): boolean =>
  isAcronym(text, i) && abbreviationOf(text, i, text.tokens[i]?.text ?? "") === undefined;

/** "Miss Ohio" and "Mass was said": what ends in a small letter is an abbreviation with its stop or after a comma only. */
function abbreviationOf(
  { tokens }: TokenText,
  at: number,
  word: string,
): { readonly name: string; readonly country: string } | undefined {
  const known = abbreviatedPlaces.get(word);
  if (word.endsWith(".")) return known ?? abbreviatedPlaces.get(word.slice(0, -1));
  if (known === undefined) return undefined;
  const mayBeWord = /\p{Ll}$/u.test(word) && tokens[at + 1]?.text !== "." && tokens[at - 1]?.text !== ",";
  return mayBeWord ? undefined : known;
}
