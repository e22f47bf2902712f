// What speaks for and against a stretch of words being the name of a place: the statements the recognition weights count.
import type { NameHit } from "../gazetteer/place-index";
import type { PlaceKind } from "../gazetteer/place";
import type { Token } from "../text/tokens";
import { hitsWithin } from "./candidate-set";
import { addBesideEvidence } from "./beside-evidence"; // the words before and after
import { isStrong } from "./containers";
import { kindWordAfter, kindWordBefore, kindWordInName } from "./kind-word-beside";
import type { OrganisationMark } from "./mark-organisations";
import type { PersonMark } from "./mark-persons";
import { NameFeatures } from "./name-features";
import type { Chunk, NameSpan } from "./name-spans";
import { addOtherMeanings } from "./other-meanings"; // persons, bodies, common words
import type { TokenText } from "./read-tokens";
import { addRunEvidence } from "./run-evidence"; // the capitals of the same run
import { addSpellingEvidence } from "./spelling-evidence"; // what the gazetteer has

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
  /** Per run of capitals: it stands in a list that a preposition of place opens. */
  readonly groundLists: readonly boolean[];
  /** Per sentence of the text: shells fall, people are killed. */
  readonly attackSentences: readonly boolean[];
  /** Hits by query. */
  readonly hitsOf: (query: string) => readonly NameHit[];
};

/** A stretch with what several of its judges look at. */
export type Stretch = {
  readonly span: NameSpan;
  readonly hits: readonly NameHit[];
  /** Hits that are spelled so. */
  readonly strong: readonly NameHit[];
  /** Kinds of the strong hits, of all where none is strong. */
  readonly kinds: ReadonlySet<PlaceKind>;
  /** Largest prominence among the same. */
  readonly prominence: number;
  readonly firstToken: Token;
  readonly lastToken: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** The run it stands in; undefined in scripts without capitals. */
  readonly chunk: Chunk | undefined;
  readonly wordCount: number;
  /** The query in lower case; for one word the word's own. */
  readonly lower: string;
  /** "of" before it and a kind word before that; null when none. */
  readonly kindBefore: string | null;
  readonly kindAfter: string | null;
  /** Its sentence tells of attacks. */
  readonly amongAttacks: boolean;
  /** Two words or more, the last a word of ground: "Boone County". */
  headed: boolean;
  /** A preposition of place stands before it. */
  afterIn: boolean;
  /** A verb or noun that takes ground stands before it. */
  afterGround: boolean;
};

type HitSummary = Pick<Stretch, "strong" | "kinds" | "prominence">;

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

/** What the words themselves and those around them say of a stretch; what the rest of the text says is added later. */
export function proposeName(input: EvidenceInput, span: NameSpan): NameProposal {
  const { text } = input;
  const { tokens } = text;
  const features = new NameFeatures();
  const all = input.hitsOf(span.query);
  const hits = span.countryCode === null || span.countryCode === "" ? all : hitsWithin(all, span.countryCode);
  const firstToken = tokens[span.first];
  const lastToken = tokens[span.last];
  if (firstToken === undefined || lastToken === undefined)
    throw new RangeError(`No tokens ${span.first} to ${span.last}: the text has ${tokens.length}.`);
  const { strong, kinds, prominence } = summaryOf(hits);
  const organisation = coveringMark(input.organisations, span);
  const person = coveringMark(input.persons, span);
  const { demonymOf } = span.asked;
  const stretch: Stretch = {
    span,
    hits,
    strong,
    kinds,
    prominence,
    firstToken,
    lastToken,
    before: tokens[span.first - 1],
    next: tokens[span.last + 1],
    chunk: input.chunks[span.chunk],
    wordCount: span.words,
    lower: span.first === span.last ? firstToken.lower : span.asked.lower,
    kindBefore: kindWordBefore(text, span.first),
    kindAfter: kindWordAfter(text, span.last),
    amongAttacks: input.attackSentences[text.sentenceOf[span.first] ?? -1] === true,
    headed: false,
    afterIn: false,
    afterGround: false,
  };
  features.add("bias", 1);
  addSpellingEvidence(features, text, stretch);
  addBesideEvidence(features, input, stretch);
  addRunEvidence(features, input, stretch);
  addOtherMeanings(features, text, stretch, person, organisation, demonymOf !== null);
  return {
    span,
    hits,
    features,
    organisation,
    person,
    demonymOf,
    kindWord:
      demonymOf !== null ? null : (stretch.kindBefore ?? stretch.kindAfter ?? kindWordInName(text, span)),
  };
}

function coveringMark<T extends { first: number; last: number }>(
  marks: readonly (T | undefined)[],
  span: NameSpan,
): T | null {
  return marks[span.first] ?? marks[span.last] ?? null;
}
