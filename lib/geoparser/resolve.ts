// Chooses a place for a name, or says why none: too close to call, below the gate, unknown, or no location at all.
import type { Place } from "../gazetteer/place";
import type { NameHit } from "../gazetteer/place-index";
import { calibrate, type CalibrationFacts } from "./calibrate";
import type { ContextSigns } from "./context-signs";
import { hierarchyOf } from "./explain";
import type { FoundName } from "./find-mentions";
import type { RankedCandidate, RankedName } from "./rank-candidates";
import type { Candidate, Resolution } from "./reading";
import { sameSpot, withinWide } from "./same-spot";
import { describeHit, FirstChosen, ShownCandidate } from "./shown-candidate";
import { townFirst } from "./town-first";

/** Candidates with less are beside the point. */
const littleShare = 0.01;
const shareGate = 0.34;
/** Where the next best spot has at most this part of the belief of the best, a smaller share than the gate is enough. */
const clearLead = 0.4;
const leastShare = 0.2;
/** What only sounds alike is told where it is rather right than wrong. */
const farGate = 0.5;
const keptCandidates = 8;
const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

export type Resolved = {
  readonly candidates: readonly Candidate[];
  readonly resolution: Resolution;
  /** The place chosen; null where none is. */
  readonly place: Place | null;
};

/** The places of a name as they are shown, with the belief in the spot of the first. */
type Shown = {
  readonly candidates: readonly Candidate[];
  readonly best: NameHit;
  /** What the text's other names say of the best. */
  readonly beside: ContextSigns;
  readonly second: NameHit | undefined;
  /** Belief in the spot, not the row: a town and its district side by side do not compete. */
  readonly share: number;
  /** Belief in the next best spot; 0 where there is none. */
  readonly secondShare: number;
  /** Belief in whatever lies within 161 km of the first. */
  readonly wideShare: number;
  /** No other place has a hundredth of the belief. */
  readonly isAlone: boolean;
};

/** What was made ready for one text: mentions of one name with nothing of their own beside them share it. */
export type ShownNames = {
  /** Share of the text's sentences that tell of attacks, 0..1. */
  readonly attacks: number;
  readonly asRanked: Map<RankedName, Shown>;
  readonly townFirst: Map<RankedName, Shown>;
};

/** Keeps the best candidates with their reasons, and resolves the name where one stands out. */
export function resolve(name: FoundName, ranked: RankedName | null, ready: ShownNames): Resolved {
  const shown = ranked === null ? null : shownOf(name, ranked, ready);
  if (shown === null) {
    const detail = `No place in the gazetteer is spelled or sounds like "${name.proposal.span.query}".`;
    return {
      candidates: [],
      resolution: { kind: "unresolved", reason: "unknown_place", detail },
      place: null,
    };
  }
  const { candidates, best, second, share, secondShare } = shown;
  if (share < shareGate && !(share >= leastShare && secondShare <= share * clearLead)) {
    const other =
      second === undefined ? "" : `, ${second.place.name} (${hierarchyOf(second.place, null)}) next`;
    return {
      candidates,
      resolution: {
        kind: "unresolved",
        reason: "too_close_to_call",
        detail: `Best is ${best.place.name} (${hierarchyOf(best.place, null)}) with ${Math.round(share * 100)}% of belief${other}.`,
      },
      place: null,
    };
  }
  const confidence = calibrate(factsOf(name, shown, ready));
  if (isFar(best) && confidence < farGate) {
    return {
      candidates,
      resolution: {
        kind: "unresolved",
        reason: "below_gate",
        detail: `Only ${best.place.name} sounds near "${name.proposal.span.query}", and too little else speaks for it.`,
      },
      place: null,
    };
  }
  return {
    candidates,
    resolution: new FirstChosen(confidence, candidates[0], name.proposal.features),
    place: best.place,
  };
}

/** What calibration looks at of a name's best place, resolved or not; null where it has none. */
export function calibrationFactsOf(
  name: FoundName,
  ranked: RankedName | null,
  ready: ShownNames,
): CalibrationFacts | null {
  const shown = ranked === null ? null : shownOf(name, ranked, ready);
  return shown === null ? null : factsOf(name, shown, ready);
}

function factsOf({ probability, proposal }: FoundName, shown: Shown, ready: ShownNames): CalibrationFacts {
  return {
    recognition: probability,
    share: shown.share,
    wideShare: shown.wideShare,
    isAlone: shown.isAlone,
    hit: shown.best,
    beside: shown.beside,
    isDemonym: proposal.demonymOf !== null,
    inBody: proposal.organisation !== null,
    attacks: ready.attacks,
  };
}

function shownOf(name: FoundName, ranked: RankedName, ready: ShownNames): Shown | null {
  const { proposal } = name;
  const saysDistrict =
    !ranked.narrow &&
    (proposal.kindWord !== null || /district|county|parish/u.test(proposal.span.asked.lower));
  const known = saysDistrict ? ready.asRanked : ready.townFirst;
  const made = known.get(ranked) ?? makeShown(ranked, saysDistrict ? ranked.candidates : townFirst(ranked));
  if (made !== null) known.set(ranked, made);
  return made;
}

function makeShown(ranked: RankedName, ordered: readonly RankedCandidate[]): Shown | null {
  const { thing } = ranked;
  const { hits } = thing;
  const bestAt = ordered[0]?.hit ?? -1;
  const best = hits[bestAt];
  if (best === undefined) return null;
  const candidates: Candidate[] = [];
  let second: RankedCandidate | undefined;
  for (const entry of ordered) {
    const hit = hits[entry.hit];
    if (candidates.length === keptCandidates || hit === undefined) break;
    if (second === undefined && !sameSpot(thing, bestAt, entry.hit)) second = entry;
    const described = (thing.descriptions[entry.hit] ??= describeHit(hit));
    candidates.push(new ShownCandidate(hit, described, roundShare(entry.share), ranked, entry.hit));
  }
  // A town that goes before its governorate inherits the belief in it.
  const heirOf = ordered[0] === ranked.candidates[0] ? null : ranked.candidates[0];
  let share = 0;
  let wideShare = 0;
  let believed = 0;
  for (const entry of ordered) {
    if (entry.share > littleShare) believed++;
    const counts = entry.share > 1e-6;
    if (entry === heirOf || (counts && sameSpot(thing, bestAt, entry.hit))) share += entry.share;
    if (counts && withinWide(thing, bestAt, entry.hit)) wideShare += entry.share;
  }
  return {
    candidates,
    best,
    beside: ranked.signsOf(bestAt),
    second: hits[second?.hit ?? -1],
    share,
    secondShare: second?.share ?? 0,
    wideShare: Math.max(share, wideShare),
    isAlone: believed <= 1,
  };
}

const isFar = (hit: NameHit): boolean =>
  hit.tier === "loose" ||
  hit.tier === "edit" ||
  hit.tier === "trigram" ||
  (hit.tier === "key" && hit.similarity < 0.85);
