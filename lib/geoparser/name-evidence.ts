// What speaks for and against a stretch of words being the name of a place: the statements the recognition weights count.
import type { NameHit } from "../gazetteer/place-index";
import type { Token } from "../text/tokens";
import { hitsWithin } from "./candidate-set";
import { addBesideEvidence } from "./beside-evidence"; // the words before and after
import { kindWordAfter, kindWordBefore, kindWordInName } from "./kind-word-beside";
import type { OrganisationMark } from "./mark-organisations";
import type { PersonMark } from "./mark-persons";
import { answerOf, type NameAnswer } from "./name-answer";
import { NameFeatures } from "./name-features";
import type { Chunk, NameSpan } from "./name-spans";
import { addOtherMeanings } from "./other-meanings"; // persons, bodies, common words
import type { TokenText } from "./read-tokens";
import { addRunEvidence } from "./run-evidence"; // the capitals of the same run
import { addSpellingEvidence } from "./spelling-evidence"; // what the gazetteer has

export type NameProposal = {
  readonly span: NameSpan;
  readonly hits: readonly NameHit[];
  /** The same, summed up. */
  readonly answer: NameAnswer;
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
  /** Per run of capitals, the number of the list it stands in. */
  readonly lists: readonly number[];
  /** Per sentence of the text: shells fall, people are killed. */
  readonly attackSentences: readonly boolean[];
  /** What the gazetteer answers, by query. */
  readonly answerTo: (query: string) => NameAnswer;
};

/** A stretch with what several of its judges look at. */
export type Stretch = {
  readonly span: NameSpan;
  readonly answer: NameAnswer;
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

/** What the words themselves and those around them say of a stretch; what the rest of the text says is added later. */
export function proposeName(input: EvidenceInput, span: NameSpan): NameProposal {
  const { text } = input;
  const { tokens } = text;
  const features = new NameFeatures();
  const whole = input.answerTo(span.query);
  const answer =
    span.countryCode === null || span.countryCode === ""
      ? whole
      : answerOf(hitsWithin(whole.hits, span.countryCode));
  const firstToken = tokens[span.first];
  const lastToken = tokens[span.last];
  if (firstToken === undefined || lastToken === undefined)
    throw new RangeError(`No tokens ${span.first} to ${span.last}: the text has ${tokens.length}.`);
  const organisation = coveringMark(input.organisations, span);
  const person = coveringMark(input.persons, span);
  const { demonymOf } = span.asked;
  const stretch: Stretch = {
    span,
    answer,
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
    hits: answer.hits,
    answer,
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
