// Turns scores into a probability that the answer is right, so that 0.9 means nine in ten.
import type { NameHit } from "../gazetteer/place-index";
import { isRomanised } from "../gazetteer/romanised-countries";
import { calibrationWeights } from "./calibration-weights";

const logit = (p: number): number => {
  const inside = Math.min(0.995, Math.max(0.005, p));
  return Math.log(inside / (1 - inside));
};

/** Names of the inputs, in the order of `calibrationInputs`. */
export const calibrationNames = [
  "bias",
  "recognition",
  "share",
  "exact",
  "far",
  "wide",
  "prominence",
  "curated",
  "certain",
  "far and sure",
  "country of the text",
  "near others",
  "known by ear",
  "news of attacks",
] as const;

/** The numbers calibration looks at, in the order of `calibrationNames`. */
export function calibrationInputs(
  recognition: number,
  share: number,
  hit: NameHit,
  beside: Pick<ReadonlyMap<string, number>, "get">,
  attacks: number,
): readonly number[] {
  const exact = hit.tier === "exact" || hit.tier === "curated";
  const far = hit.tier === "loose" || hit.tier === "edit" || hit.tier === "trigram" || hit.tier === "key";
  const wide = hit.place.kind === "country" || hit.place.kind === "governorate";
  return [
    1,
    logit(recognition),
    logit(share),
    Number(exact),
    Number(far),
    Number(wide),
    hit.place.prominence,
    Number(hit.tier === "curated"),
    recognition * share,
    far ? hit.similarity : 0,
    beside.get("share of the text's places in this country") ?? 0,
    beside.get("near other places of the text") ?? 0,
    Number(isRomanised(hit.place.countryCode)),
    attacks,
  ];
}

/**
 * 0..1: the words name a place and it is this one. `recognition` and `share` are the beliefs in the name and in the spot,
 * `beside` what the text says of the candidate, `attacks` the share of its sentences that tell of attacks (names are told more
 * plainly there than in local news). Logistic, fitted on annotated news.
 */
export function calibrate(
  recognition: number,
  share: number,
  hit: NameHit,
  beside: Pick<ReadonlyMap<string, number>, "get">,
  attacks: number,
): number {
  const sum = calibrationInputs(recognition, share, hit, beside, attacks).reduce(
    (total, value, i) => total + value * (calibrationWeights[calibrationNames[i] ?? "bias"] ?? 0),
    0,
  );
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
