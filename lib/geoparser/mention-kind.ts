// What a name does in its sentence: names ground, acts, or describes somebody.
import { actingVerbs, attackNounsOf, attackNounsOn, groundNouns } from "./languages/en/attack-words";
import { actorNouns, fighters } from "./languages/en/bodies";
import { directions } from "./languages/en/directions";
import { placeHeads } from "./languages/en/kind-words";
import { placePrepositions, speechVerbs } from "./languages/en/small-words";
import { mark } from "./languages/word-marks";
import type { Place } from "../gazetteer/place";
import type { NameProposal } from "./name-evidence";
import { listJoins } from "./list-neighbour";
import { isCapital } from "./name-spans";
import type { TokenText } from "./read-tokens";
import { isOfRoadPair } from "./road-pair";
import type { MentionKind } from "./reading";

export type KindVerdict = { readonly kind: MentionKind; readonly reason: string };

const addressed = new Set(
  "told tell tells asked asks urged urges warned warns accused accuses accusing blamed blames blaming urging joined joins pressed presses assured informed told persuaded helped criticised criticized condemned thanked".split(
    " ",
  ),
);
const lowerAdverbs = new Set(
  "also already now still later once never reportedly meanwhile itself recently alone repeatedly again officially long formally only too".split(
    " ",
  ),
);

/**
 * Literal unless the words around say otherwise. A possessive country before a place is literal, before anything else it
 * describes; a country before a noun of people or power describes; before a verb of saying or acting it is its government.
 */
export function mentionKindOf(
  text: TokenText,
  proposal: NameProposal,
  place: Place | null,
  following: NameProposal | null,
): KindVerdict {
  const { tokens } = text;
  const { span } = proposal;
  if (proposal.demonymOf !== null) return { kind: "demonym", reason: "an adjective or people, not ground" };
  const first = tokens[span.first];
  const last = tokens[span.last];
  const next = tokens[span.last + 1];
  const ownsPlace =
    following !== null && following.span.first === span.last + 1 && following.demonymOf === null;
  const before = tokens[span.first - 1];
  const organisation = proposal.organisation;
  if (
    organisation !== null &&
    (organisation.kind === "organisation" || organisation.kind === "media") &&
    !(
      organisation.first === span.first &&
      organisation.last === span.last &&
      proposal.features.has("ends in ground word known")
    )
  ) {
    if (!insideOnly(proposal)) {
      if (
        place?.kind === "country" &&
        organisation.first === span.first &&
        organisation.kind === "organisation"
      )
        return { kind: "demonym", reason: "a country before its body" };
      if (organisation.local && organisation.first === span.first && last?.possessive !== true)
        return { kind: "literal", reason: "a local body stands where its name says" };
      return { kind: "embedded", reason: "inside the name of a body" };
    }
    if (organisation.reason === "a known organisation")
      return { kind: "organisation", reason: "the name of a body" };
  }
  const hyphenAfter =
    next?.kind === "hyphen" && !next.spaceBefore && tokens[span.last + 2]?.spaceBefore === false;
  const hyphenBefore = before?.kind === "hyphen" && !before.spaceBefore && first?.spaceBefore === false;
  if (hyphenAfter && tokens[span.last + 2]?.is(mark.participle) === true)
    return { kind: "demonym", reason: `describes: "-${tokens[span.last + 2]?.text ?? ""}" follows` };
  if (hyphenBefore && tokens[span.first - 2]?.is(mark.prefixWord) === true)
    return { kind: "embedded", reason: "after a prefix such as anti- or pro-" };
  if ((hyphenAfter && isCapital(text, span.last + 2)) || (hyphenBefore && isCapital(text, span.first - 2))) {
    const noun = tokens[span.last + (hyphenAfter ? 3 : 1)];
    if (!(
      noun?.lower === "border" ||
      noun?.lower === "crossing" ||
      (place?.kind !== "country" && isOfRoadPair(text, span))
    ))
      return { kind: "embedded", reason: "one half of a hyphened pair" };
  }
  const isPower = place?.kind === "country";
  const isCapitalCity = place?.kind === "town" && place.prominence > 0.6;
  const sameLine = first?.lineBefore === false;
  let anchorAt = span.first - 1;
  while (
    anchorAt > 0 &&
    (tokens[anchorAt]?.lower === "the" ||
      tokens[anchorAt]?.is(mark.direction) === true ||
      (tokens[anchorAt]?.kind === "hyphen" && tokens[anchorAt - 1]?.is(mark.direction) === true))
  )
    anchorAt--;
  const anchor = tokens[anchorAt];
  const located = sameLine && anchor?.is(mark.placePreposition) === true;
  const nextLower =
    next !== undefined && !next.lineBefore && next.kind === "word" && next.shape === "lower"
      ? next.lower
      : null;

  if (last?.possessive === true) {
    if (
      !isPower &&
      !(
        isCapitalCity &&
        (!located || anchor?.lower === "to") &&
        !ownsPlace &&
        nextLower !== null &&
        !placeHeads.has(nextLower) &&
        !directions.has(nextLower) &&
        !groundNouns.has(nextLower)
      )
    )
      return { kind: "literal", reason: "a place and what is in it" };
    if (!isPower) return { kind: "metonym", reason: "a capital as owner stands for its government" };
    const head = tokens[span.last + 1];
    if (head !== undefined && isCapital(text, span.last + 1) && ownsPlace)
      return { kind: "literal", reason: "before a place of its own" };
    if (
      nextLower !== null &&
      (directions.has(nextLower) ||
        placeHeads.has(nextLower) ||
        placeHeads.has(nextLower.replace(/(?:ies|s)$/u, "")) ||
        nextLower === "capital")
    )
      return { kind: "literal", reason: "before a part of it" };
    if (ownsActor(text, span.last + 1))
      return { kind: "demonym", reason: "a country as owner describes an actor" };
    if (located) return { kind: "literal", reason: "what is in a country" };
    return { kind: "metonym", reason: "a country as owner" };
  }
  if (
    isPower &&
    nextLower !== null &&
    actorNouns.has(nextLower) &&
    (!located || before?.lower === "the" || proposal.span.countryCode !== null)
  ) {
    return { kind: "demonym", reason: `describes "${nextLower}"` };
  }
  // "US Defence Secretary", "Iraq war": a country before a capitalised office describes too.
  if (
    isPower &&
    next !== undefined &&
    !next.lineBefore &&
    next.spaceBefore &&
    isCapital(text, span.last + 1) &&
    span.countryCode !== null &&
    !ownsPlace &&
    text.lineCase[span.first] === "normal"
  ) {
    return { kind: "demonym", reason: `describes "${next.text}"` };
  }
  if (
    span.countryCode === "US" &&
    span.query === "United States" &&
    nextLower !== null &&
    !actingVerbs.has(nextLower) &&
    !speechVerbs.has(nextLower) &&
    !placePrepositions.has(nextLower) &&
    !/^(?:and|or|of|on|by|for|with|as|but|than|who|which|that|when|while|after|before|because|if|so|not|ly)$/u.test(
      nextLower,
    ) &&
    !nextLower.endsWith("ly")
  ) {
    return { kind: "demonym", reason: `the short form describes "${nextLower}"` };
  }
  if (sameLine && isAttacked(text, anchorAt))
    return { kind: "literal", reason: `what is attacked: after "${tokens[anchorAt - 1]?.text ?? ""}"` };
  if (sameLine && isAttacked(text, listHead(text, span.first)))
    return { kind: "literal", reason: "listed with what is attacked" };
  // "Misrata fighters", "Fano militiamen": where they come from, or a group that is called like a place.
  if (
    !isPower &&
    nextLower !== null &&
    fighters.has(nextLower) &&
    !(located && anchor?.lower !== "between" && anchor?.lower !== "with")
  )
    return { kind: "embedded", reason: `says which "${nextLower}"` };
  if (!(isPower || isCapitalCity)) {
    return nextLower !== null &&
      speechVerbs.has(nextLower) &&
      !located &&
      place !== null &&
      place.prominence > 0.5
      ? { kind: "metonym", reason: `acts: "${nextLower}" follows` }
      : { kind: "literal", reason: "somewhere in space" };
  }
  if (located && before?.lower !== "from")
    return { kind: "literal", reason: `after "${anchor?.text ?? ""}"` };
  if (sameLine && before?.lower === "of" && tokens[span.first - 2]?.is(mark.placeHead) === true)
    return { kind: "literal", reason: `after "${tokens[span.first - 2]?.text ?? ""} of"` };
  if (isHit(text, span.last)) return { kind: "literal", reason: "what was attacked" };
  const verb = verbAfter(text, span.last);
  if (verb !== null && !located) return { kind: "metonym", reason: `acts: "${verb}" follows` };
  if (before !== undefined && sameLine && addressed.has(before.lower))
    return { kind: "metonym", reason: `addressed: after "${before.text}"` };
  if (before?.lower === "by" && sameLine) return { kind: "metonym", reason: 'acts: after "by"' };
  if (before?.lower === "to" && tokens[span.first - 2]?.lower === "according")
    return { kind: "metonym", reason: 'speaks: after "according to"' };
  if (before?.lower === "with" && sameLine) return { kind: "metonym", reason: 'a party: after "with"' };
  return { kind: "literal", reason: "somewhere in space" };
}

/** A name that covers the whole organisation mark by chance ("United Kingdom") is not inside it. */
function insideOnly(proposal: NameProposal): boolean {
  const { organisation, span } = proposal;
  return organisation !== null && organisation.first >= span.first && organisation.last <= span.last;
}

/** A noun of people or power, or a capitalised body, among the next words: "Lebanon's powerful Hezbollah". */
function ownsActor(text: TokenText, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.lineBefore || token.kind === "mark") return false;
    if (isCapital(text, i) || token.is(mark.actorNoun)) return true;
    if (token.is(mark.placePreposition) || token.lower === "of" || token.lower === "and") return false;
  }
  return false;
}

/** "the siege of", "air strikes on": the name after token `link` is the ground of an attack, whatever verb comes next. */
function isAttacked(text: TokenText, link: number): boolean {
  const word = text.tokens[link];
  const noun = text.tokens[link - 1];
  if (word === undefined || noun === undefined || word.lineBefore) return false;
  if (word.lower === "of") return attackNounsOf.has(noun.lower);
  return (word.lower === "on" || word.lower === "against") && attackNounsOn.has(noun.lower);
}

/** The token before the list a name stands in: "on" for "Rafah" of "strikes on Gaza, Khan Yunis and Rafah". */
function listHead(text: TokenText, first: number): number {
  let i = first - 1;
  if (!listJoins.has(text.tokens[i]?.lower ?? "")) return -1;
  while (i > 0 && first - i < 24 && text.tokens[i]?.lineBefore === false) {
    const { kind, lower } = text.tokens[i] ?? { kind: "mark", lower: "" };
    if (!(isCapital(text, i) || kind === "hyphen" || lower === "the" || listJoins.has(lower))) break;
    i--;
  }
  return i;
}

/** "X was hit", "X has been heavily shelled", "X came under fire": the ground of an attack, told as its subject. */
function isHit(text: TokenText, last: number): boolean {
  const after = text.tokens.slice(last + 1, last + 6);
  const end = after.findIndex((token) => token.lineBefore || token.shape !== "lower");
  const words = (end < 0 ? after : after.slice(0, end)).map(({ lower }) => lower);
  if (words[0] === "came" && words[1] === "under")
    return words.slice(2).some((word) => attackNounsOn.has(word) || word === "fire");
  const verb = words.findIndex(
    (word) => !beingWords.has(word) && !lowerAdverbs.has(word) && !word.endsWith("ly"),
  );
  return (
    verb > 0 && words.slice(0, verb).some((word) => beingWords.has(word)) && hitWords.has(words[verb] ?? "")
  );
}
const beingWords = new Set(["was", "were", "is", "are", "has", "have", "had", "been", "being"]);
const hitWords = new Set(
  "hit struck shelled bombed bombarded attacked targeted raided stormed pounded besieged captured seized retaken destroyed evacuated rocked".split(
    " ",
  ),
);

/** The verb a name is subject of, across "and Baghdad", "also", "has"; null when none follows. */
function verbAfter(text: TokenText, last: number): string | null {
  let i = last + 1;
  if (text.tokens[i]?.lower === "and" && isCapital(text, i + 1) && text.tokens[i + 1]?.lineBefore === false)
    i += 2;
  while (lowerAdverbs.has(text.tokens[i]?.lower ?? "") && text.tokens[i]?.lineBefore === false) i++;
  const verb = text.tokens[i];
  if (verb === undefined || verb.lineBefore || verb.shape !== "lower") return null;
  return verb.is(mark.speechVerb | mark.actingVerb) ? verb.text : null;
}
