// One name of a text with all its mentions, the places it may mean, and what stands beside it.
import type { Place, PlaceKind } from "../gazetteer/place";
import type { CandidateFeatures, CandidateSet } from "./candidate-set";
import { mayContain } from "./containers";
import { rankingWeights } from "./ranking-weights";

export type NamedThing = CandidateSet & {
  readonly key: string;
  /** How surely it names a place, and how much its country tells about where things happen. */
  readonly weight: number;
  /** Places named after a comma behind any of its mentions. */
  readonly containers: readonly Place[];
  /** Places that stand before a comma in front of any of its mentions: "Carrollton" for "Georgia". */
  readonly contents: readonly Place[];
  /** Kinds that words beside any of its mentions speak of. */
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly dateline: boolean;
  /** The things named in one list with any of its mentions: "Maarbalit, Kansafra and Sfuhen". */
  readonly fellows: ReadonlySet<number>;
};

/** What a text calls a village once it calls so throughout; "New York" may be city and state in one breath. */
const settlementKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "village",
  "camp",
  "base",
  "airfield",
  "neighbourhood",
]);

/** Tells `tell` what the names across a comma and the kind words beside any mention say of candidate `j`. */
function tellOwn(thing: NamedThing, j: number, tell: (statement: string, value: number) => void): void {
  const kind = thing.columns.kinds[j];
  if (kind !== undefined && settlementKinds.has(kind) && thing.kinds.has(kind))
    tell("of a kind the text gives it", 1);
  if (thing.containers.length === 0 && thing.contents.length === 0) return;
  const place = thing.hits[j]?.place;
  if (place === undefined) return;
  if (thing.containers.length > 0) {
    const inside = thing.containers.some((outer) => mayContain(outer, place));
    tell(inside ? "inside the place named after the comma" : "not inside the place named after the comma", 1);
  }
  let holds = 0;
  for (const inner of thing.contents)
    if (mayContain(place, inner)) holds = Math.max(holds, 0.5 + inner.prominence);
  if (holds > 0) tell("holds the place named before the comma", Math.min(1, holds));
}

/** What the names across a comma and the kind words beside any mention say of candidate `j`. */
export function addOwnFeatures(thing: NamedThing, j: number, features: CandidateFeatures): void {
  tellOwn(thing, j, (statement, value) => features.set(statement, value));
}

/** What place, spelling, kind words and the names across a comma weigh, per hit. */
export function ownScores(thing: NamedThing): readonly number[] {
  if (thing.containers.length === 0 && thing.contents.length === 0 && thing.kinds.size === 0)
    return thing.scores;
  let score = 0;
  const weigh = (statement: string, value: number): void => {
    score += (rankingWeights[statement] ?? 0) * value;
  };
  const scores: number[] = [];
  for (let j = 0; j < thing.hits.length; j++) {
    score = thing.scores[j] ?? 0;
    tellOwn(thing, j, weigh);
    scores.push(score);
  }
  return scores;
}
