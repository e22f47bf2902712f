// Chooses a place for a name, or says why none: too close to call, below the gate, unknown, or no location at all.
import { distanceMeters } from "../geo/distance";
import type { NameHit } from "../gazetteer/place-index";
import { calibrate } from "./calibrate";
import { explainCandidate, explainName, hierarchyOf } from "./explain";
import type { FoundName } from "./find-mentions";
import { isStrong } from "./name-evidence";
import type { NamedThing } from "./candidate-evidence";
import type { RankedCandidate } from "./rank-candidates";
import type { Candidate, Resolution } from "./reading";

/** Places this near each other are one answer told twice (a town and its district). */
const sameMeters = 25_000;
const shareGate = 0.34;
const keptCandidates = 8;
const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

export type Resolved = { readonly candidates: readonly Candidate[]; readonly resolution: Resolution };

/** Keeps the best candidates with their reasons, and resolves the name where one stands out. */
export function resolve(
  name: FoundName,
  thing: NamedThing | null,
  rankedByScore: readonly RankedCandidate[],
): Resolved {
  const ranked = thing === null ? rankedByScore : townFirst(name, thing, rankedByScore);
  if (thing === null || ranked.length === 0) {
    const detail = `No place in the gazetteer is spelled or sounds like "${name.proposal.span.query}".`;
    return { candidates: [], resolution: { kind: "unresolved", reason: "unknown_place", detail } };
  }
  const kept = ranked.slice(0, keptCandidates).flatMap((entry) => {
    const hit = thing.hits[entry.hit];
    return hit === undefined ? [] : [{ entry, hit }];
  });
  const candidates = kept.map(({ entry, hit }): Candidate => ({
    placeId: hit.place.id,
    name: hit.place.name,
    placeKind: hit.place.kind,
    countryCode: hit.place.countryCode,
    hierarchy: hierarchyOf(hit.place, null),
    point: hit.place.point,
    radiusMeters: hit.place.radiusMeters,
    precision: hit.place.precision,
    score: roundShare(entry.share),
    tier: hit.tier,
    matchedName: hit.matchedName,
    evidence: explainCandidate(hit, entry.features),
  }));
  const best = kept[0];
  if (best === undefined)
    return {
      candidates,
      resolution: { kind: "unresolved", reason: "unknown_place", detail: "No candidate." },
    };
  // Belief in the spot, not the row: a town and its district side by side do not compete.
  const share = ranked.reduce(
    (sum, entry) => sum + (sameSpot(best.hit, thing.hits[entry.hit]) ? entry.share : 0),
    0,
  );
  const confidence = calibrate(name.probability, share, best.hit);
  const second = kept.find(({ hit }) => !sameSpot(best.hit, hit));
  if (share < shareGate) {
    const other =
      second === undefined ? "" : `, ${second.hit.place.name} (${hierarchyOf(second.hit.place, null)}) next`;
    return {
      candidates,
      resolution: {
        kind: "unresolved",
        reason: "too_close_to_call",
        detail: `Best is ${best.hit.place.name} (${hierarchyOf(best.hit.place, null)}) with ${Math.round(share * 100)}% of belief${other}.`,
      },
    };
  }
  if (isFar(best.hit) && confidence < 0.3) {
    return {
      candidates,
      resolution: {
        kind: "unresolved",
        reason: "below_gate",
        detail: `Only ${best.hit.place.name} sounds near "${name.proposal.span.query}", and too little else speaks for it.`,
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

/** A town goes before the district of its name around it, unless the words beside the name say district. */
function townFirst(
  name: FoundName,
  thing: NamedThing,
  ranked: readonly RankedCandidate[],
): readonly RankedCandidate[] {
  const best = thing.hits[ranked[0]?.hit ?? -1];
  if (
    best === undefined ||
    best.place.kind !== "district" ||
    name.proposal.kindWord !== null ||
    /district|county|parish/iu.test(name.proposal.span.query)
  )
    return ranked;
  const town = ranked.findIndex((entry) => {
    const hit = thing.hits[entry.hit];
    return (
      hit !== undefined &&
      (hit.place.kind === "town" || hit.place.kind === "village") &&
      isStrong(hit) &&
      sameSpot(best, hit)
    );
  });
  const entry = ranked[town];
  return town <= 0 || entry === undefined
    ? ranked
    : [entry, ...ranked.slice(0, town), ...ranked.slice(town + 1)];
}

const isFar = (hit: NameHit): boolean =>
  hit.tier === "loose" ||
  hit.tier === "edit" ||
  hit.tier === "trigram" ||
  (hit.tier === "key" && hit.similarity < 0.85);

function sameSpot(a: NameHit, b: NameHit | undefined): boolean {
  if (b === undefined) return false;
  if (a.place.id === b.place.id) return true;
  if (a.place.point === null || b.place.point === null) return false;
  return distanceMeters(a.place.point, b.place.point) <= sameMeters;
}
