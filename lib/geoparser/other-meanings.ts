// What else a stretch may be: a person, a body, a ship, a people, a month, or a plain word.
import { mark } from "./languages/word-marks";
import type { OrganisationMark } from "./mark-organisations";
import type { PersonMark } from "./mark-persons";
import type { Stretch } from "./name-evidence";
import type { NameFeatures } from "./name-features";
import type { Chunk, NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

export function addOtherMeanings(
  features: NameFeatures,
  text: TokenText,
  stretch: Stretch,
  person: PersonMark | null,
  organisation: OrganisationMark | null,
  isDemonym: boolean,
): void {
  if (person !== null) {
    const isRemembered = person.reason.startsWith("named in full");
    features.add("person", !isRemembered);
    features.add("person met before", isRemembered);
    features.add("person but after in, at", stretch.afterIn);
  }
  if (organisation !== null) addOrganisation(features, stretch, organisation);
  features.add("demonym", isDemonym);
  addPlainWords(features, text, stretch);
  addUnknown(features, text, stretch);
}

function addOrganisation(features: NameFeatures, stretch: Stretch, organisation: OrganisationMark): void {
  const { span, headed } = stretch;
  const { strong, kinds } = stretch.answer;
  const opens = organisation.first === span.first;
  const isKnown = strong.length > 0;
  if (organisation.kind === "organisation") {
    features.add("organisation", !organisation.local);
    features.add("whole organisation", opens && organisation.last === span.last);
    features.add("local body", organisation.local);
  } else features.add("media, ship or weapon", true);
  features.add(
    "local body opened by it",
    organisation.local && opens && isKnown && organisation.last > span.last,
  );
  features.add("organisation opened by country", opens && isKnown && kinds.has("country"));
  features.add(
    "organisation closed by it",
    isKnown && organisation.last === span.last && organisation.first < span.first,
  );
  features.add("organisation and ground word", headed);
}

function addPlainWords(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { span, lower, firstToken, afterIn } = stretch;
  const { kinds } = stretch.answer;
  const lineCase = text.lineCase[span.first];
  features.add("in headline", lineCase === "title");
  features.add("in capitals line", lineCase === "upper");
  features.add("glued", firstToken.glued);
  if (span.first !== span.last) return;
  const opens = text.opensSentence[span.first] === true;
  const isCommon = firstToken.is(mark.commonWord);
  features.add("given name", firstToken.is(mark.firstName) && !kinds.has("country"));
  features.add("opens sentence", opens && !isCommon);
  if (isCommon) {
    features.add("common word", true);
    features.add("common word opens sentence", opens);
    features.add("common word after in, at", afterIn);
    features.add("common word in headline", lineCase !== "normal");
  }
  features.add(
    "calendar word",
    firstToken.is(mark.calendarWord) && (firstToken.shape !== "upper" || lineCase === "upper"),
  );
  features.add("small letters elsewhere", text.lowerWords.has(lower));
}

const isJoin = (word: string | undefined): boolean => word === "and" || word === "&";

/** "Gaza" of "Northern Gaza was hit": the first word is capital by its place alone, as "northern Gaza" tells. */
export function isAfterDirection(text: TokenText, first: number, chunk: Chunk): boolean {
  const at = chunk.first;
  return (
    first === at + 1 &&
    text.tokens[at]?.is(mark.direction) === true &&
    (text.opensSentence[at] === true || text.lineCase[at] !== "normal")
  );
}

/** True where the stretch is all of its run, or all between two "and" of it. */
export function isWholeRun(text: TokenText, { first, last }: NameSpan, chunk: Chunk): boolean {
  return (
    (chunk.first === first ||
      isJoin(text.tokens[first - 1]?.lower) ||
      isAfterDirection(text, first, chunk)) &&
    (chunk.last === last || isJoin(text.tokens[last + 1]?.lower))
  );
}

function addUnknown(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { span, chunk, kindBefore, kindAfter, afterIn } = stretch;
  const { hits, strong } = stretch.answer;
  const isWhole = chunk !== undefined && isWholeRun(text, span, chunk);
  if (strong.length > 0) {
    features.add("known single word", span.first === span.last);
    features.add("known run is whole", isWhole);
    return;
  }
  features.add("holds an ordinary small word", holdsSmallWord(text, stretch));
  features.add("unknown after kind word of", kindBefore !== null);
  features.add("far match after in, at", hits.length > 0 && afterIn);
  features.add("unknown after in, at", hits.length === 0 && afterIn);
  features.add("unknown before kind word", kindAfter !== null || kindBefore !== null);
  features.add("unknown run is whole", isWhole);
  features.add("unknown, in a sentence of attacks", isWhole && stretch.amongAttacks);
}

function holdsSmallWord(text: TokenText, { span }: Stretch): boolean {
  for (let i = span.first; i <= span.last; i++) {
    const lower = text.tokens[i]?.lower;
    if (lower === "and" || lower === "of" || lower === "the") return true;
  }
  return false;
}
