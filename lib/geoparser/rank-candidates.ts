// Ranks the places a name may mean by the place itself, the words beside it, and what else the text names.
import {
  contextFeatures,
  contextOf,
  intrinsicFeatures,
  mentionFeatures,
  rankingScore,
  softmax,
  type Belief,
  type CandidateFeatures,
  type NamedThing,
  type TextContext,
} from "./candidate-evidence";
import type { FoundName } from "./find-mentions";
import type { Gathered } from "./gather-candidates";
import type { TokenText } from "./read-tokens";

export type RankedCandidate = {
  /** Index into the thing's hits. */
  readonly hit: number;
  readonly features: CandidateFeatures;
  readonly score: number;
  /** Share of belief among the candidates of this name, 0..1. */
  readonly share: number;
};

const rounds = 2;

/** Beliefs about every name of the text after a few rounds of looking at the others. */
export function believe(things: readonly NamedThing[]): TextContext {
  const intrinsic = things.map((thing) =>
    thing.hits.map((hit) => rankingScore(intrinsicFeatures(thing, hit))),
  );
  let beliefs: Belief[] = intrinsic.map(softmax);
  for (let round = 0; round < rounds; round++) {
    const context = contextOf(things, beliefs);
    beliefs = things.map((thing, i) =>
      softmax(
        thing.hits.map((_, j) => {
          const features: CandidateFeatures = new Map();
          contextFeatures(context, i, j, features);
          return (intrinsic[i]?.[j] ?? 0) + rankingScore(features);
        }),
      ),
    );
  }
  return contextOf(things, beliefs);
}

/** What the place and the text tell about the candidates of a thing, the same for all its mentions. */
function thingFeatures(context: TextContext, thingIndex: number): CandidateFeatures[] {
  const thing = context.things[thingIndex];
  if (thing === undefined) return [];
  return thing.hits.map((hit, j) => {
    const features = intrinsicFeatures(thing, hit);
    contextFeatures(context, thingIndex, j, features);
    return features;
  });
}

/** All features of the candidates of one mention, in the order of the thing's hits. */
export function candidateFeatures(
  text: TokenText,
  name: FoundName,
  context: TextContext,
  thingIndex: number,
  shared = thingFeatures(context, thingIndex),
): CandidateFeatures[] {
  const thing = context.things[thingIndex];
  if (thing === undefined) return [];
  if (name.proposal.demonymOf !== null) return shared;
  let own: CandidateFeatures = new Map();
  return thing.hits.map((hit, j) => {
    mentionFeatures(text, name.proposal, hit.place, own);
    const common = shared[j] ?? new Map<string, number>();
    if (own.size === 0) return common;
    const features = new Map([...common, ...own]);
    own = new Map();
    return features;
  });
}

/** For each found name its candidates, best first; [] where it has none. */
export function rankCandidates(
  text: TokenText,
  found: readonly FoundName[],
  gathered: Gathered,
): RankedCandidate[][] {
  const context = believe(gathered.things);
  const shared = gathered.things.map((_, thing) => thingFeatures(context, thing));
  // Most mentions say nothing of their own, and then the features of the name stand for all of them.
  const known = new Map<CandidateFeatures, number>();
  const scoreOf = (features: CandidateFeatures): number => {
    const score = known.get(features) ?? rankingScore(features);
    known.set(features, score);
    return score;
  };
  return found.map((name, i) => {
    const thing = gathered.thingOf[i];
    if (thing === null || thing === undefined) return [];
    const features = candidateFeatures(text, name, context, thing, shared[thing]);
    const scores = features.map((own) => scoreOf(own));
    const shares = softmax(scores);
    return features
      .map((own, j): RankedCandidate => ({
        hit: j,
        features: own,
        score: scores[j] ?? 0,
        share: shares[j] ?? 0,
      }))
      .sort((a, b) => b.score - a.score);
  });
}
