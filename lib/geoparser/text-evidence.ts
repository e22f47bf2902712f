// What the rest of the text says about a name: the same name elsewhere, and its fellows in a list.
import { listJoins } from "./list-neighbour";
import { isRomanised } from "../gazetteer/romanised-countries";
import type { NameAnswer } from "./name-answer";
import type { NameProposal } from "./name-evidence";
import type { NameFeatures } from "./name-features";
import type { NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

const sure = 0.75;
const unlikely = 0.2;

/**
 * Adds features that need a first opinion on every proposal: `opinions` are probabilities in the same order. Names are one
 * kind of thing throughout a text, places stand in lists with places, and odd spellings belong to the text's countries (ISO).
 */
export function addTextEvidence(
  text: TokenText,
  proposals: readonly NameProposal[],
  opinions: readonly number[],
  countries: readonly string[],
): void {
  const tellings = new Map<string, Telling>();
  // Per token: how surely a name that starts or ends there is a place.
  const startingAt = new Float64Array(text.tokens.length);
  const endingAt = new Float64Array(text.tokens.length);
  for (let i = 0; i < proposals.length; i++) {
    const span = proposals[i]?.span;
    if (span === undefined) continue;
    const opinion = opinions[i] ?? 0;
    const telling = tellings.get(span.asked.lower);
    if (telling === undefined) tellings.set(span.asked.lower, { count: 1, best: opinion, second: 0 });
    else {
      telling.count++;
      telling.second = Math.max(telling.second, Math.min(telling.best, opinion));
      telling.best = Math.max(telling.best, opinion);
    }
    startingAt[span.first] = Math.max(startingAt[span.first] ?? 0, opinion);
    endingAt[span.last] = Math.max(endingAt[span.last] ?? 0, opinion);
  }
  for (let i = 0; i < proposals.length; i++) {
    const proposal = proposals[i];
    if (proposal === undefined) continue;
    const { span, features, answer } = proposal;
    const telling = tellings.get(span.asked.lower);
    if (telling !== undefined && telling.count > 1) {
      const best = telling.best === opinions[i] ? telling.second : telling.best;
      features.add("surely a place elsewhere in the text", best > sure);
      features.add("no place elsewhere in the text", best < unlikely);
      features.add("a place elsewhere, but a capital after", best > sure && features.has("capital after"));
    }
    addCountryEvidence(features, answer, countries);
    const fellows = fellowsOf(text, span, startingAt, endingAt);
    if (fellows === null) continue;
    features.add("listed with a place", fellows > sure);
    features.add("listed with no place", fellows < unlikely);
  }
}

/** How surely the other mentions of a name are places. */
type Telling = { count: number; best: number; second: number };

function addCountryEvidence(features: NameFeatures, answer: NameAnswer, countries: readonly string[]): void {
  let isHere = false;
  let near = 0;
  for (const country of countries) {
    const here = answer.countries.get(country);
    if (here === undefined) continue;
    isHere ||= here.holdsSpelled;
    near = Math.max(near, here.similarity);
  }
  if (answer.strong.length > 0) features.add("lies in the text's country", isHere);
  else if (near > 0.75) {
    features.add("sounds like a place of the text's country", (near - 0.75) * 4);
    features.add("sounds like one, after in, at", features.has("after in, at, near"));
    features.add("sounds like one, spelled by ear", near > 0.85 && countries.every(isRomanised));
    features.add("sounds like one, among attacks", features.has("unknown, in a sentence of attacks"));
  }
}

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
