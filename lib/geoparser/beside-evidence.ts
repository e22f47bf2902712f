// What the words before and after a stretch say: prepositions, verbs, kind words, commas, lists, datelines.
import { containersAfter, mayContain } from "./containers";
import { isDateline } from "./dateline";
import { headsEntry } from "./entry-head";
import { abbreviatedPlaces } from "./languages/en/abbreviations";
import { mark } from "./languages/word-marks";
import { appositionKind } from "./kind-word-beside";
import { hasListNeighbour } from "./list-neighbour";
import type { EvidenceInput, Stretch } from "./name-evidence";
import type { NameFeatures } from "./name-features";
import { isCapital } from "./name-spans";
import type { TokenText } from "./read-tokens";
import { isOfRoadPair } from "./road-pair";

const currencySigns = new Set(["$", "€", "£", "¥"]);

export function addBesideEvidence(features: NameFeatures, input: EvidenceInput, stretch: Stretch): void {
  addBefore(features, input.text, stretch);
  addEnds(features, stretch);
  addAfter(features, input, stretch);
}

function addBefore(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { tokens } = text;
  const { span, firstToken, before, kindBefore } = stretch;
  const { strong } = stretch.answer;
  features.add("after kind word of", kindBefore !== null);
  if (before === undefined || firstToken.lineBefore || firstToken.glued) return;
  const isDirection = before.is(mark.direction);
  const isThe = before.lower === "the";
  const second = tokens[span.first - 2];
  // "in the north-east of", "in the Hague": the word that governs the name.
  const anchor = isDirection
    ? second?.lower === "the"
      ? tokens[span.first - 3]
      : second
    : isThe
      ? second
      : before;
  if (anchor !== undefined) {
    stretch.afterIn =
      (anchor.kind === "word" && anchor.is(mark.placePreposition)) || isOfRoadPair(text, span);
    features.add("after in, at, near", stretch.afterIn);
    features.add("after other preposition", anchor.is(mark.otherPreposition));
  }
  const afterVerb = anchor?.is(mark.groundVerb) === true;
  const fellOn = before.lower === "on" && second?.is(mark.attackTaker) === true;
  const groundOf = before.lower === "of" && second?.is(mark.groundNoun) === true;
  stretch.afterGround = afterVerb || fellOn || groundOf;
  features.add("after of", before.lower === "of");
  features.add("after a verb that takes ground", afterVerb);
  features.add("after attack on, fell on", fellOn);
  features.add("after residents of, outskirts of", groundOf);
  features.add("unknown after a word that takes ground", strong.length === 0 && stretch.afterGround);
  features.add("after direction", isDirection);
  features.add("after the", isThe);
  features.add("after title", before.is(mark.title) && !before.is(mark.kindWord));
}

function addEnds(features: NameFeatures, stretch: Stretch): void {
  const { span, firstToken, lastToken, wordCount } = stretch;
  const { strong } = stretch.answer;
  if (wordCount >= 2) {
    stretch.headed = lastToken.is(mark.placeHead);
    features.add("ends in ground word", stretch.headed && strong.length === 0);
    features.add("ends in ground word known", stretch.headed && strong.length > 0);
    features.add("opens with Port, Lake, New", firstToken.is(mark.namePrefix) && firstToken.lower !== "the");
    features.add("opens with Deir, Tell, Jabal", firstToken.is(mark.semiticOpener));
  }
  features.add("facility attached", span.last > span.first && lastToken.shape === "lower");
  features.add("article name", span.asked.hasArticle);
}

function addAfter(features: NameFeatures, input: EvidenceInput, stretch: Stretch): void {
  const { text } = input;
  const { tokens } = text;
  const { span, before, next, firstToken, lastToken, kindAfter, afterIn } = stretch;
  const { strong } = stretch.answer;
  features.add("before kind word", kindAfter !== null);
  features.add("possessive", lastToken.possessive);
  if (next !== undefined) {
    if (!next.lineBefore && next.kind === "word" && next.shape === "lower") {
      features.add("before verb of saying", next.is(mark.speechVerb));
      features.add("before other verb", next.is(mark.actingVerb));
      features.add("before actor noun", !lastToken.possessive && next.is(mark.actorNoun));
      features.add("before was shelled, came under fire", isGroundUnderFire(text, span.last + 1));
    }
    features.add("called a village, a town", appositionKind(text, span.last) !== null);
    features.add("before a currency sign", !next.spaceBefore && currencySigns.has(next.text));
    if (next.text === ",") {
      const containers = containersAfter(input, span.last);
      if (containers.length > 0) {
        const holds = containers.some((outer) => strong.some((hit) => mayContain(outer.place, hit.place)));
        features.add("comma and container", holds);
        features.add("comma and possible container", !holds);
      }
      const age = tokens[span.last + 2];
      features.add("age follows", age?.kind === "number" && Number(age.text) > 4 && Number(age.text) < 110);
    }
  }
  const previousCapital =
    before?.text === "," && !firstToken.lineBefore && !firstToken.glued && isCapital(text, span.first - 2);
  features.add(
    "after comma, holds what stands before",
    previousCapital && strong.some((hit) => hit.place.kind === "country" || hit.place.kind === "governorate"),
  );
  features.add(
    "abbreviation without a place before",
    span.countryCode !== null &&
      abbreviatedPlaces.get(firstToken.text)?.needsContext !== false &&
      !previousCapital,
  );
  if (hasListNeighbour(input, span)) {
    features.add("list neighbour", true);
    features.add("known list neighbour after in, at", afterIn);
  }
  features.add("dateline", isDateline(text, span));
  features.add("heads an entry", headsEntry(text, span));
  features.add("listed after in, at, near", input.groundLists[span.chunk] === true);
}

const wasWords = new Set(["was", "were", "is", "been", "being"]);
const shelledWords = new Set(["shelled", "bombed", "bombarded", "mortared"]);
const comesWords = new Set(["came", "comes", "coming"]);
const fireWords = new Set(["fire", "attack", "shelling", "bombardment"]);

/** "X was again shelled", "X came under fire" from token `at`: said of ground, hardly of people. */
function isGroundUnderFire({ tokens }: TokenText, at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  const second = tokens[at + 1]?.lower ?? "";
  const third = tokens[at + 2]?.lower ?? "";
  if (comesWords.has(verb) && second === "under")
    return fireWords.has(third) || fireWords.has(tokens[at + 3]?.lower ?? "");
  return wasWords.has(verb) && (shelledWords.has(second) || shelledWords.has(third));
}
