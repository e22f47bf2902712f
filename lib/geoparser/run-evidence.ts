// What the other capitals of the same run say, and the hyphens on either side.
import { mark } from "./languages/word-marks";
import type { EvidenceInput, Stretch } from "./name-evidence";
import type { NameFeatures } from "./name-features";
import { isCapital } from "./name-spans";
import { isAfterDirection } from "./other-meanings";
import type { TokenText } from "./read-tokens";

export function addRunEvidence(features: NameFeatures, input: EvidenceInput, stretch: Stretch): void {
  const { text } = input;
  const { chunk } = stretch;
  if (chunk !== undefined) {
    if (stretch.span.first > chunk.first && !isAfterDirection(text, stretch.span.first, chunk))
      addLeft(features, input, stretch);
    if (stretch.span.last < chunk.last) addRight(features, text, stretch);
  }
  addHyphens(features, text, stretch);
}

function addLeft(features: NameFeatures, input: EvidenceInput, stretch: Stretch): void {
  const { text } = input;
  const { span, before } = stretch;
  const { answer } = stretch;
  const left = previousWord(text, span.first);
  const word = text.tokens[left];
  if (word === undefined || before?.kind === "hyphen" || word.possessive || !isCapital(text, left)) return;
  const isCommon = word.is(mark.commonWord | mark.title | mark.calendarWord | mark.direction);
  const isPlace =
    !isCommon &&
    (word.is(mark.demonym) || (input.answerTo(word.text).strongest?.place.prominence ?? 0) > 0.5);
  const isNormal = text.lineCase[span.first] === "normal";
  features.add("capital before", isNormal && !isCommon && !isPlace);
  features.add("known place before", isPlace);
  features.add("common capital before", isCommon);
  features.add(
    "country with capital before",
    isNormal && answer.strong.length > 0 && answer.kinds.has("country"),
  );
}

function addRight(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { span, lastToken, next } = stretch;
  const { answer } = stretch;
  const right = nextWord(text, span.last);
  if (lastToken.possessive || next?.kind === "hyphen" || !isCapital(text, right)) return;
  const word = text.tokens[right];
  const isGround = word?.is(mark.placeHead) === true;
  const isCommon = isGround || word?.is(mark.commonWord | mark.calendarWord) === true;
  const isNormal = text.lineCase[span.first] === "normal";
  features.add("capital after", isNormal && !isCommon);
  features.add("common capital after", isCommon);
  features.add("ground word after", isGround);
  features.add(
    "country with capital after",
    isNormal && answer.strong.length > 0 && answer.kinds.has("country"),
  );
}

function addHyphens(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { tokens } = text;
  const { span, before, next, firstToken } = stretch;
  const after = tokens[span.last + 2];
  const hyphenAfter = next?.kind === "hyphen" && !next.spaceBefore && after?.spaceBefore === false;
  const hyphenBefore = before?.kind === "hyphen" && !before.spaceBefore && !firstToken.spaceBefore;
  if (!hyphenAfter && !hyphenBefore) return;
  const isParticiple = hyphenAfter && after?.is(mark.participle) === true;
  features.add("before hyphened participle", isParticiple);
  features.add(
    "hyphen to a capital",
    (hyphenAfter && isCapital(text, span.last + 2)) || (hyphenBefore && isCapital(text, span.first - 2)),
  );
  features.add("hyphen to a small word", hyphenAfter && after?.shape === "lower" && !isParticiple);
  features.add("after anti-, pro-", hyphenBefore && tokens[span.first - 2]?.is(mark.prefixWord) === true);
}

function previousWord(text: TokenText, i: number): number {
  let j = i - 1;
  while (j >= 0 && text.tokens[j]?.kind === "mark" && text.tokens[j]?.text === ".") j--;
  return j;
}

function nextWord(text: TokenText, i: number): number {
  const next = text.tokens[i + 1];
  return next?.kind === "mark" && next.text === "." && !next.spaceBefore ? i + 2 : i + 1;
}
