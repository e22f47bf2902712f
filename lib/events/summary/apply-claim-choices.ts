// A claim as the job wrote it + what editors chose -> the claim as it is shown.
import { noClaimChoices, type Choices, type ClaimChoices } from "../choices";
import type { StoredClaim } from "../telling";

/** The claim with the editor's corrections and its status. */
export function applyClaimChoices(claim: StoredClaim, choices: Choices["claims"]): StoredClaim {
  const { status, change } = choices.get(claim.id) ?? noClaimChoices;
  return applyStoredChange(claim, status, change);
}

/** The same with status and correction as they stand in the row. A correction is remarked on, so that nobody takes it for the text's. */
export function applyStoredChange(
  claim: StoredClaim,
  status: StoredClaim["status"],
  change: ClaimChoices["change"],
): StoredClaim {
  const changed = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort();
  const remarks =
    changed.length === 0 ? claim.remarks : [...claim.remarks, `An editor corrected: ${changed.join(", ")}.`];
  return {
    ...claim,
    status,
    remarks,
    field: change.field ?? claim.field,
    population: change.population ?? claim.population,
    min: change.min === undefined ? claim.min : change.min,
    max: change.max === undefined ? claim.max : change.max,
    modality: change.modality ?? claim.modality,
  };
}
