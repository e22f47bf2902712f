// Turns scores into a probability that the answer is right, so that 0.9 means nine in ten.
import type { NameHit } from "../gazetteer/place-index";
import type { RankedCandidate } from "./rank-candidates";

/** Fitted by bench/fit-geoparser.ts (logistic, over the news corpora and our own). */
export const calibrationWeights = {
  bias: -1.2,
  recognition: 0.6,
  share: 0.5,
  exact: 0.6,
  far: -1,
  wide: 0.6,
} as const;

const logit = (p: number): number => Math.log(Math.min(0.995, Math.max(0.005, p)) / (1 - Math.min(0.995, Math.max(0.005, p))));

/** The numbers calibration looks at, in the order of `calibrationWeights`. */
export function calibrationInputs(recognition: number, share: number, hit: NameHit): readonly number[] {
  const exact = hit.tier === "exact" || hit.tier === "curated";
  const far = hit.tier === "loose" || hit.tier === "edit" || hit.tier === "trigram" || hit.tier === "key";
  const wide = hit.place.kind === "country" || hit.place.kind === "governorate";
  return [1, logit(recognition), logit(share), Number(exact), Number(far), Number(wide)];
}

/** 0..1: the words name a place and it is this one. */
export function calibrate(recognition: number, share: number, _entry: RankedCandidate, hit: NameHit): number {
  const weights = Object.values(calibrationWeights);
  const sum = calibrationInputs(recognition, share, hit).reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
