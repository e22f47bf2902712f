// What the rest of the text says about a name: the same name elsewhere, and its fellows in a list.
import { isStrong, type NameProposal } from "./name-evidence";
import type { TokenText } from "./read-tokens";

const joins = new Set([",", "and", "&", "or", ";"]);
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
  const byQuery = new Map<string, number[]>();
  const startingAt = new Map<number, number>();
  const endingAt = new Map<number, number>();
  for (const [i, { span }] of proposals.entries()) {
    const key = span.query.toLowerCase();
    const same = byQuery.get(key);
    if (same === undefined) byQuery.set(key, [i]);
    else same.push(i);
    const opinion = opinions[i] ?? 0;
    startingAt.set(span.first, Math.max(startingAt.get(span.first) ?? 0, opinion));
    endingAt.set(span.last, Math.max(endingAt.get(span.last) ?? 0, opinion));
  }
  for (const same of byQuery.values()) {
    if (same.length < 2) continue;
    const ordered = same.map((i) => opinions[i] ?? 0).sort((a, b) => b - a);
    for (const i of same) {
      const own = opinions[i] ?? 0;
      const best = ordered[0] === own ? (ordered[1] ?? 0) : (ordered[0] ?? 0);
      const features = proposals[i]?.features;
      if (best > sure) features?.set("surely a place elsewhere in the text", 1);
      else if (best < unlikely) features?.set("no place elsewhere in the text", 1);
      if (best > sure && features?.has("capital after") === true)
        features.set("a place elsewhere, but a capital after", 1);
    }
  }
  const here = new Set(countries);
  for (const proposal of proposals) {
    if (!proposal.hits.some(isStrong)) {
      const near = proposal.hits.reduce(
        (best, hit) =>
          hit.place.countryCode !== null && here.has(hit.place.countryCode)
            ? Math.max(best, hit.similarity)
            : best,
        0,
      );
      if (near > 0.75) proposal.features.set("sounds like a place of the text's country", (near - 0.75) * 4);
      if (near > 0.75 && proposal.features.has("after in, at, near"))
        proposal.features.set("sounds like one, after in, at", 1);
    } else if (
      proposal.hits.some(
        (hit) =>
          isStrong(hit) &&
          hit.place.kind !== "country" &&
          hit.place.countryCode !== null &&
          here.has(hit.place.countryCode),
      )
    ) {
      proposal.features.set("lies in the text's country", 1);
    }
    const { first, last } = proposal.span;
    const fellows: number[] = [];
    const right = afterJoin(text, last, 1);
    if (right !== null) fellows.push(startingAt.get(right) ?? 0);
    const left = afterJoin(text, first, -1);
    if (left !== null) fellows.push(endingAt.get(left) ?? 0);
    if (fellows.length === 0) continue;
    const best = Math.max(...fellows);
    if (best > sure) proposal.features.set("listed with a place", 1);
    else if (best < unlikely) proposal.features.set("listed with no place", 1);
  }
}

/** The token beyond a comma, "and", or both, in one direction; null when no list goes on there. */
function afterJoin(text: TokenText, from: number, step: 1 | -1): number | null {
  let i = from + step;
  if (!joins.has(text.tokens[i]?.lower ?? "")) return null;
  i += step;
  if (joins.has(text.tokens[i]?.lower ?? "")) i += step;
  if (text.tokens[i]?.lower === "the" && step > 0) i += step;
  return text.tokens[i]?.kind === "word" ? i : null;
}
