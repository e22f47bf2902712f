// Ranks the places a name may mean by the place itself, the words beside it, and what else the text names.
import { addKindFeatures, kindAsked, withKindScores, type KindAsked } from "./candidate-evidence";
import { isStrong } from "./name-answer";
import { distanceMeters } from "../geo/distance";
import type { PlaceKind } from "../gazetteer/place";
import { placeFeatures, type CandidateFeatures } from "./candidate-set";
import type { FoundName } from "./find-mentions";
import type { Gathered } from "./gather-candidates";
import { addOwnFeatures, ownScores, type NamedThing } from "./named-thing";
import type { TokenText } from "./read-tokens";
import { ContextSigns } from "./context-signs";
import { softmax } from "./softmax";
import { TextContext } from "./text-context";

export type RankedCandidate = {
  /** Index into the thing's hits. */
  readonly hit: number;
  /** Share of belief among the candidates of this name, 0..1. */
  readonly share: number;
};

/** The candidates of a mention, best first. Mentions with nothing of their own beside them share one. */
export type RankedName = {
  readonly thing: NamedThing;
  readonly candidates: readonly RankedCandidate[];
  /** The words beside it speak of something wide: "western X", "X province". */
  readonly wide: boolean;
  /** They speak of a town: "near X", "the city of X". */
  readonly narrow: boolean;
  /** What the text says of a candidate, beside what is true of the place in any text; for explaining. */
  readonly besideOf: (hit: number) => CandidateFeatures;
  /** What the other names of the text alone say of it. */
  readonly signsOf: (hit: number) => ContextSigns;
};

const rounds = 2;

type Opinion = { readonly context: TextContext; readonly scores: readonly (readonly number[])[] };

/** Beliefs about every name of the text after a few rounds of looking at the others, and the scores they give. */
export function believe(things: readonly NamedThing[]): Opinion {
  const own = things.map(ownScores);
  const scores = own.map((base) => base.slice());
  const beliefs = own.map((base) => softmax(base));
  const signs = new ContextSigns();
  const context = new TextContext(things);
  for (let round = 0; ; round++) {
    context.takeIn(beliefs);
    for (const [i, base] of own.entries()) {
      const here = scores[i];
      // Where there is nothing to choose from, nothing need be weighed.
      if (here === undefined || base.length === 1) continue;
      for (let j = 0; j < here.length; j++) {
        signs.look(context, i, j);
        here[j] = (base[j] ?? 0) + signs.score();
      }
    }
    if (round === rounds) return { context, scores };
    for (const [i, here] of scores.entries()) softmax(here, beliefs[i]);
  }
}

/** All statements about candidate `j` of thing `i`, with what stands beside one mention of it. */
export function candidateFeatures(
  context: TextContext,
  i: number,
  j: number,
  asked: KindAsked | null,
): CandidateFeatures {
  const hit = context.things[i]?.hits[j];
  return new Map([...(hit === undefined ? [] : placeFeatures(hit)), ...besideFeatures(context, i, j, asked)]);
}

function besideFeatures(
  context: TextContext,
  i: number,
  j: number,
  asked: KindAsked | null,
): CandidateFeatures {
  const features: CandidateFeatures = new Map();
  const thing = context.things[i];
  const kind = thing?.columns.kinds[j];
  if (thing === undefined || kind === undefined) return features;
  addOwnFeatures(thing, j, features);
  const signs = new ContextSigns();
  signs.look(context, i, j);
  signs.addTo(features);
  if (asked !== null) addKindFeatures(asked, kind, features);
  return features;
}

/** For each found name its candidates, best first; null where it has none. */
export function rankCandidates(
  text: TokenText,
  found: readonly FoundName[],
  gathered: Gathered,
): (RankedName | null)[] {
  const { context, scores } = believe(gathered.things);
  const plain: (RankedName | undefined)[] = [];
  return found.map(({ proposal }, i) => {
    const at = gathered.thingOf[i] ?? null;
    const thing = at === null ? undefined : gathered.things[at];
    const base = at === null ? undefined : scores[at];
    if (at === null || thing === undefined || base === undefined) return null;
    const asked = kindAsked(text, proposal);
    if (asked === null) return (plain[at] ??= rankedName(context, at, thing, base, null));
    const own = withKindScores(asked, thing.columns.kinds, base);
    return facilityFirst(rankedName(context, at, thing, own, asked), asked);
  });
}

/** Kinds of facilities that bear the name of the town they lie at. */
const facilityKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "airfield",
  "base",
  "camp",
  "crossing",
  "dam",
]);
const besideMeters = 60_000;
/** So much of the town's belief the facility needs, be it as little known as it may. */
const leastBelief = 0.05;

/** "Erbil airport" is the airport, where one is known, and not the town whose name it bears. */
function facilityFirst(ranked: RankedName, asked: KindAsked): RankedName {
  const { thing, candidates } = ranked;
  const kinds = [...asked.inName, ...asked.beside].filter((kind) => facilityKinds.has(kind));
  const first = candidates[0];
  const best = thing.hits[first?.hit ?? -1]?.place;
  if (first === undefined || kinds.length === 0 || best?.point == null || kinds.includes(best.kind))
    return ranked;
  const { point } = best;
  const at = candidates.findIndex(({ hit, share }) => {
    const other = thing.hits[hit];
    return (
      other !== undefined &&
      isStrong(other) &&
      share >= first.share * leastBelief &&
      kinds.includes(other.place.kind) &&
      other.place.point !== null &&
      distanceMeters(other.place.point, point) < besideMeters
    );
  });
  const facility = candidates[at];
  if (facility === undefined) return ranked;
  // The belief in the name's place goes with it: town and facility do not compete.
  const taken = { hit: facility.hit, share: facility.share + first.share };
  const rest = candidates.filter((entry) => entry !== facility && entry !== first);
  return { ...ranked, candidates: [taken, { hit: first.hit, share: 0 }, ...rest] };
}

function rankedName(
  context: TextContext,
  at: number,
  thing: NamedThing,
  scores: readonly number[],
  asked: KindAsked | null,
): RankedName {
  const candidates = inOrder(scores, softmax(scores));
  const wide =
    asked !== null &&
    (asked.wide || asked.beside.includes("governorate") || asked.inName.includes("governorate"));
  return {
    thing,
    candidates,
    wide,
    narrow: asked?.narrow === true,
    besideOf: (hit) => besideFeatures(context, at, hit, asked),
    signsOf: (hit) => {
      const signs = new ContextSigns();
      signs.look(context, at, hit);
      return signs;
    },
  };
}

/** Best score first, equals as they came. Put in one by one: they are few, and lie nearly in order. */
function inOrder(scores: readonly number[], shares: readonly number[]): RankedCandidate[] {
  const ordered: RankedCandidate[] = [];
  for (let hit = 0; hit < scores.length; hit++) {
    const score = scores[hit] ?? 0;
    let at = ordered.length;
    for (; at > 0; at--) {
      const before = ordered[at - 1];
      if (before === undefined || (scores[before.hit] ?? 0) >= score) break;
      ordered[at] = before;
    }
    ordered[at] = { hit, share: shares[hit] ?? 0 };
  }
  return ordered;
}
