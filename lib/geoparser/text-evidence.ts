// What the rest of the text says about a name: the same name elsewhere, and its fellows in a list.
import { isRomanised } from "../gazetteer/romanised-countries";
import { listJoins } from "./list-neighbour";
import { obscureProminence } from "./look-again";
import type { EvidenceInput, NameProposal } from "./name-evidence";
import { sigmoid } from "./name-likelihood";
import type { NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

const sure = 0.75;
const unlikely = 0.2;

/**
 * Adds features that need a first opinion on every proposal. Names are one kind of thing throughout a text, places stand in
 * lists with places, and odd spellings belong to the text's countries (ISO).
 */
export function addTextEvidence(
  input: EvidenceInput,
  proposals: readonly NameProposal[],
  countries: readonly string[],
): void {
  const { text } = input;
  const byEar = countries.length > 0 && countries.every(isRomanised);
  const opinions = proposals.map(({ features }) => sigmoid(features.score));
  addTellings(proposals, opinions);
  for (const proposal of proposals) addCountryEvidence(input, proposal, countries, byEar);
  // Per token: how surely a name that starts or ends there is a place, now that its country has spoken.
  const startingAt = new Float64Array(text.tokens.length);
  const endingAt = new Float64Array(text.tokens.length);
  for (const { span, features } of proposals) {
    const opinion = sigmoid(features.score);
    startingAt[span.first] = Math.max(startingAt[span.first] ?? 0, opinion);
    endingAt[span.last] = Math.max(endingAt[span.last] ?? 0, opinion);
  }
  addEntryEvidence(proposals);
  for (const { span, features } of proposals) {
    const fellows = fellowsOf(text, span, startingAt, endingAt);
    if (fellows === null) continue;
    features.add("listed with a place", fellows > sure);
    features.add("listed with no place", fellows < unlikely);
  }
}

/** What the other mentions of a name say: most names are told once, and nothing is kept of those but where they stand. */
function addTellings(proposals: readonly NameProposal[], opinions: readonly number[]): void {
  const firstAt = new Map<string, number>();
  const tellings: (Telling | undefined)[] = [];
  for (let i = 0; i < proposals.length; i++) {
    const lower = proposals[i]?.span.asked.lower ?? "";
    const first = firstAt.get(lower);
    if (first === undefined) {
      firstAt.set(lower, i);
      tellings.push(undefined);
      continue;
    }
    const opinion = opinions[i] ?? 0;
    const telling = (tellings[first] ??= { best: opinions[first] ?? 0, second: 0 });
    telling.second = Math.max(telling.second, Math.min(telling.best, opinion));
    telling.best = Math.max(telling.best, opinion);
    tellings.push(telling);
  }
  for (let i = 0; i < proposals.length; i++) {
    const telling = tellings[i];
    const features = proposals[i]?.features;
    if (telling === undefined || features === undefined) continue;
    const best = telling.best === opinions[i] ? telling.second : telling.best;
    features.add("surely a place elsewhere in the text", best > sure);
    features.add("no place elsewhere in the text", best < unlikely);
    features.add("a place elsewhere, but a capital after", best > sure && features.has("capital after"));
  }
}

/** Logs and lists of incidents open every entry with a place, or none. */
function addEntryEvidence(proposals: readonly NameProposal[]): void {
  const heads = proposals.filter(({ features }) => features.has("heads an entry"));
  const surely = new Set<number>();
  for (const { span, features } of heads)
    if (sigmoid(features.score) > sure || features.has("sounds like one, spelled by ear"))
      surely.add(span.first);
  const all = new Set(heads.map(({ span }) => span.first)).size;
  for (const { span, features } of heads) {
    const others = surely.size - Number(surely.has(span.first));
    features.add("heads an entry, as places do", others > 0 && others >= (all - 1) / 2);
  }
}

/** How surely the other mentions of a name are places. */
type Telling = { best: number; second: number };

function addCountryEvidence(
  input: EvidenceInput,
  { span, features, answer }: NameProposal,
  countries: readonly string[],
  byEar: boolean,
): void {
  if (answer.hits.length === 0) return;
  let isHere = false;
  let near = 0;
  for (const country of countries) {
    const here = answer.countries.get(country);
    if (here === undefined) continue;
    isHere ||= here.holdsSpelled;
    near = Math.max(near, here.similarity);
  }
  features.add(
    "person, but a longer name here",
    span.words > 1 && (isHere || near > 0.93) && features.has("person"),
  );
  const isSmall = answer.prominence <= obscureProminence;
  if (answer.strong.length > 0) {
    features.add("lies in the text's country", isHere);
    if (!isSmall || !byEar || !features.has("known run is whole")) return;
    const isSounded = !isHere && near > 0.75;
    features.add("small place of the text's country, by ear", isHere || isSounded);
    features.add("small place known abroad alone", !isHere && !isSounded);
    features.add(
      "small place of the text's country, among attacks",
      (isHere || isSounded) && amongAttacks(input, span.first),
    );
  } else if (near > 0.75) {
    features.add("sounds like a place of the text's country", (near - 0.75) * 4);
    features.add("sounds like one, after in, at", features.has("after in, at, near"));
    features.add("sounds like one, spelled by ear", near > 0.85 && byEar);
    features.add(
      "sounds like one, listed after in, at",
      near > 0.85 && byEar && features.has("listed after in, at, near"),
    );
    features.add("sounds like one, among attacks", features.has("unknown, in a sentence of attacks"));
  }
}

const amongAttacks = ({ text, attackSentences }: EvidenceInput, token: number): boolean =>
  attackSentences[text.sentenceOf[token] ?? -1] === true;

/** How surely a fellow in a list is a place, 0..1; null where no list goes on. */
function fellowsOf(
  text: TokenText,
  { first, last }: NameSpan,
  startingAt: Float64Array,
  endingAt: Float64Array,
): number | null {
  const right = afterJoin(text, last, 1);
  const left = afterJoin(text, first, -1);
  if (right === null && left === null) return null;
  return Math.max(right === null ? 0 : (startingAt[right] ?? 0), left === null ? 0 : (endingAt[left] ?? 0));
}

/** The token beyond a comma, "and", or both, in one direction; null when no list goes on there. */
function afterJoin(text: TokenText, from: number, step: 1 | -1): number | null {
  let i = from + step;
  if (!listJoins.has(text.tokens[i]?.lower ?? "")) return null;
  i += step;
  if (listJoins.has(text.tokens[i]?.lower ?? "")) i += step;
  if (text.tokens[i]?.lower === "the" && step > 0) i += step;
  return text.tokens[i]?.kind === "word" ? i : null;
}
