// How well an event is told, in a word and a reason; never a percentage.
import type { Claimant } from "../claim";
import type { Conflict } from "./conflicts";
import type { DraftActor } from "../draft";
import type { Grade } from "../event-view";
import type { Origin, StoredClaim } from "../telling";

/**
 * Grade of an event and why, after Airwars' scheme: contested where claims cannot both be true, acknowledged where the one
 * who is named as doing it says so, corroborated by two independent reports, single source otherwise.
 */
export function gradeEvent(
  origins: readonly Origin[],
  claims: readonly StoredClaim[],
  actor: DraftActor | null,
  conflicts: readonly Conflict[],
): { grade: Grade; reason: string } {
  const conflict = conflicts[0];
  if (conflict !== undefined) return { grade: "contested", reason: conflict.explanation };
  if (origins.length > 0 && claims.length > 0 && claims.every((claim) => claim.modality === "denies")) {
    return { grade: "discounted", reason: "All that is said about it denies it." };
  }
  const voice = actor === null ? null : (claims.find((claim) => speaksFor(claim, actor))?.claimant ?? null);
  if (actor !== null && voice !== null) {
    return {
      grade: "acknowledged",
      reason: `Said by ${voice.name}, speaking for ${actor.name}, named as carrying it out.`,
    };
  }
  const independent = countIndependent(origins);
  if (independent >= 2)
    return { grade: "corroborated", reason: `Told by ${independent} independent publishers.` };
  const [only] = origins;
  const told =
    origins.length > 1
      ? "Told by several reports that are not known to be independent."
      : "Told by one report.";
  return {
    grade: "single_source",
    reason:
      origins.length === 1 && typeof only?.retells === "string"
        ? "Told by one report, retold here in our own words."
        : told,
  };
}

/** Reports are independent where their publishers are known and differ and none is a copy; unknown publishers count once at most. */
function countIndependent(origins: readonly Origin[]): number {
  const originals = origins.filter(
    (origin) => !origins.some((other) => other.reportId === origin.copiedFromId),
  );
  const publishers = new Set(
    originals.map((origin) => origin.publisher?.trim().toLowerCase()).filter((name) => name !== undefined),
  );
  return Math.max(publishers.size, originals.length === 0 ? 0 : 1);
}

function speaksFor(claim: StoredClaim, actor: DraftActor): claim is StoredClaim & { claimant: Claimant } {
  return (
    claim.claimant !== null &&
    claim.modality === "states" &&
    actor.actorKey !== null &&
    claim.claimant.actorKey === actor.actorKey
  );
}
