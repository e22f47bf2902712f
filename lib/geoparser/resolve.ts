// Chooses a place for a name, or says why none: too close to call, below the gate, unknown, or no location at all.
import { distanceMeters } from "../geo/distance";
import type { NameHit } from "../gazetteer/place-index";
import { calibrate, type CalibrationFacts } from "./calibrate";
import type { CandidateFeatures } from "./candidate-set";
import { explainCandidate, explainName, hierarchyOf } from "./explain";
import type { FoundName } from "./find-mentions";
import { isStrong } from "./name-answer";
import type { RankedCandidate, RankedName } from "./rank-candidates";
import type { Candidate, Resolution } from "./reading";

/** Places this near each other are one answer told twice (a town and its district). */
const sameMeters = 25_000;
/** No two points so far apart in latitude lie within `sameMeters`: a degree is 110 km at least. */
const sameDegrees = 0.25;
/** The yardstick of published figures. */
const wideMeters = 161_000;
const wideDegrees = 1.5;
/** Candidates with less are beside the point. */
const littleShare = 0.01;
const shareGate = 0.34;
/** So much of the governorate's belief a town of its name needs to go before it. */
const seatShare = 0.25;
/** Where the next best spot has at most this part of the belief of the best, a smaller share than the gate is enough. */
const clearLead = 0.4;
const leastShare = 0.2;
/** What only sounds alike is told where it is rather right than wrong. */
const farGate = 0.5;
const keptCandidates = 8;
const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

export type Resolved = { readonly candidates: readonly Candidate[]; readonly resolution: Resolution };

/** The places of a name as they are shown, with the belief in the spot of the first. */
type Shown = {
  readonly candidates: readonly Candidate[];
  readonly best: NameHit;
  /** What the text says of the best. */
  readonly beside: CandidateFeatures;
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
    return { candidates: [], resolution: { kind: "unresolved", reason: "unknown_place", detail } };
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
    };
  }
  return {
    candidates,
    resolution: {
      kind: "resolved",
      candidate: 0,
      confidence,
      evidence: [...(candidates[0]?.evidence ?? []), ...explainName(name.proposal.features)],
    },
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
    proposal.kindWord !== null || /district|county|parish/u.test(proposal.span.asked.lower);
  const known = saysDistrict ? ready.asRanked : ready.townFirst;
  const made = known.get(ranked) ?? makeShown(ranked, saysDistrict ? ranked.candidates : townFirst(ranked));
  if (made !== null) known.set(ranked, made);
  return made;
}

function makeShown(ranked: RankedName, ordered: readonly RankedCandidate[]): Shown | null {
  const { thing, besideOf } = ranked;
  const best = thing.hits[ordered[0]?.hit ?? -1];
  if (best === undefined) return null;
  const beside = besideOf(ordered[0]?.hit ?? -1);
  const candidates: Candidate[] = [];
  let second: NameHit | undefined;
  for (const { hit: at, share } of ordered.slice(0, keptCandidates)) {
    const hit = thing.hits[at];
    if (hit === undefined) continue;
    const { place } = hit;
    if (second === undefined && !sameSpot(best, hit)) second = hit;
    candidates.push({
      placeId: place.id,
      name: place.name,
      placeKind: place.kind,
      countryCode: place.countryCode,
      hierarchy: hierarchyOf(place, null),
      point: place.point,
      radiusMeters: place.radiusMeters,
      precision: place.precision,
      score: roundShare(share),
      tier: hit.tier,
      matchedName: hit.matchedName,
      evidence: explainCandidate(hit, besideOf(at)),
    });
  }
  // A town that goes before its governorate inherits the belief in it.
  const heirOf = ordered[0] === ranked.candidates[0] ? null : ranked.candidates[0];
  const share = ordered.reduce(
    (sum, entry) =>
      entry === heirOf || (entry.share > 1e-6 && sameSpot(best, thing.hits[entry.hit]))
        ? sum + entry.share
        : sum,
    0,
  );
  const spots = ordered.filter(({ hit }) => thing.hits[hit] === second);
  let wideShare = 0;
  let believed = 0;
  for (const { hit, share: own } of ordered) {
    if (own > littleShare) believed++;
    if (own > 1e-6 && isWithin(best, thing.hits[hit], wideMeters, wideDegrees)) wideShare += own;
  }
  return {
    candidates,
    best,
    beside,
    second,
    share,
    secondShare: spots[0]?.share ?? 0,
    wideShare: Math.max(share, wideShare),
    isAlone: believed <= 1,
  };
}

/**
 * A town goes before the district of its name around it, unless the words beside the name say district; and before the
 * governorate of its name, unless they or others of the text speak of something wide.
 */
function townFirst({ thing, candidates, wide }: RankedName): readonly RankedCandidate[] {
  const best = thing.hits[candidates[0]?.hit ?? -1];
  const isDistrict = best?.place.kind === "district";
  const isGovernorate = best?.place.kind === "governorate" && !wide && !thing.kinds.has("governorate");
  if (best === undefined || !(isDistrict || isGovernorate)) return candidates;
  const enough = (candidates[0]?.share ?? 0) * seatShare;
  const town = candidates.findIndex(({ hit: at, share }) => {
    const hit = thing.hits[at];
    if (hit === undefined || !isStrong(hit)) return false;
    return isDistrict
      ? (hit.place.kind === "town" || hit.place.kind === "village") && sameSpot(best, hit)
      : thing.seats.has(at) && share >= enough;
  });
  const entry = candidates[town];
  return town <= 0 || entry === undefined
    ? candidates
    : [entry, ...candidates.slice(0, town), ...candidates.slice(town + 1)];
}

const isFar = (hit: NameHit): boolean =>
  hit.tier === "loose" ||
  hit.tier === "edit" ||
  hit.tier === "trigram" ||
  (hit.tier === "key" && hit.similarity < 0.85);

const sameSpot = (a: NameHit, b: NameHit | undefined): boolean => isWithin(a, b, sameMeters, sameDegrees);

function isWithin(a: NameHit, b: NameHit | undefined, meters: number, degrees: number): boolean {
  if (b === undefined) return false;
  if (a.place.id === b.place.id) return true;
  if (a.place.point === null || b.place.point === null) return false;
  // Most are told apart by their latitudes alone.
  if (Math.abs(a.place.point.lat - b.place.point.lat) > degrees) return false;
  return distanceMeters(a.place.point, b.place.point) <= meters;
}
