// What a claim says, in words: intervals, hedges, "none reported" and "not stated" are three different things.
import type { ClaimView } from "../../lib/events/event-view";
import { modalityLabels, populationLabels } from "./labels";

type Value = Pick<ClaimView, "min" | "max" | "words" | "approximation">;

/**
 * `claimValueInWords({min: 19, max: null, approximation: "at least", words: null})` is "at least 19"; zero is "none
 * reported"; no number and no words is "not stated".
 */
export function claimValueInWords(claim: Value): string {
  const { min, max, words, approximation } = claim;
  if (min === null && max === null) return words ?? approximation ?? "not stated";
  if (min === 0 && max === 0) return "none reported";
  if (min !== null && min === max)
    return approximation === null ? number(min) : hedged(approximation, number(min));
  if (min !== null && max === null) return hedged(approximation ?? "at least", number(min));
  if (min === null && max !== null) return hedged(approximation ?? "up to", number(max));
  const interval = `${number(min ?? 0)}–${number(max ?? 0)}`;
  return approximation === null ? interval : `${approximation} (${interval})`;
}

/** Whose lives or things are counted: "civilians", "soldiers", "three Iraqi facilities' scope"; null when nobody said. */
export function populationInWords(claim: Pick<ClaimView, "population" | "unit">): string | null {
  const population = populationLabels[claim.population];
  if (claim.unit === null) return population;
  return population === null || claim.unit.toLowerCase().includes(population.slice(0, -1))
    ? claim.unit
    : `${claim.unit} (${population})`;
}

/** "said by the Pentagon, told to CNN"; nobody in particular is said as such. */
export function claimantInWords(claim: Pick<ClaimView, "claimant" | "modality" | "report">): string {
  if (claim.claimant === null) {
    return claim.report.isRetelling ? "the report, naming no one" : "the report itself, naming no one";
  }
  const via = claim.claimant.via === null ? "" : `, through ${claim.claimant.via}`;
  return `${modalityLabels[claim.modality]} ${claim.claimant.name.replace(/^The /, "the ")}${via}`;
}

/** A position on a shared axis for the strip; null for a claim without a number. */
export function claimInterval(
  claim: Pick<ClaimView, "min" | "max">,
): { from: number; to: number | null } | null {
  if (claim.min === null && claim.max === null) return null;
  return { from: claim.min ?? 0, to: claim.max };
}

/** `niceAxis(18)` is {max: 20, step: 5}: the smallest round end with at most six ticks. */
export function niceAxis(largest: number): { max: number; step: number } {
  const rough = Math.max(1, largest) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough,
  );
  return { max: Math.ceil(Math.max(1, largest) / step) * step, step };
}

function hedged(hedge: string, value: string): string {
  return hedge.includes(value) ? hedge : `${hedge} ${value}`;
}

function number(value: number): string {
  return new Intl.NumberFormat("en-GB").format(value);
}
