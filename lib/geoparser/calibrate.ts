// Turns scores into a probability that the answer is right, so that 0.9 means nine in ten.
import type { NameHit } from "../gazetteer/place-index";
import { calibrationWeights } from "./calibration-weights";

const logit = (p: number): number => {
  const inside = Math.min(0.995, Math.max(0.005, p));
  return Math.log(inside / (1 - inside));
};

/** What is known of an answer before anybody says how sure it is. */
export type CalibrationFacts = {
  /** Belief that the words name a place, 0..1. */
  readonly recognition: number;
  /** Belief in the spot (25 km), 0..1. */
  readonly share: number;
  /** Belief in anything within 161 km of it, 0..1. */
  readonly wideShare: number;
  /** No other candidate has a hundredth of the belief. */
  readonly isAlone: boolean;
  readonly hit: NameHit;
  /** What the text says of the candidate. */
  readonly beside: Pick<ReadonlyMap<string, number>, "get">;
  /** An adjective or people: news names them in passing. */
  readonly isDemonym: boolean;
  /** It stands in or beside the name of a body. */
  readonly inBody: boolean;
  /** Share of the text's sentences that tell of attacks: names are told more plainly there than in local news. */
  readonly attacks: number;
};

/** Names of the inputs, in the order of `calibrationInputs`. */
export const calibrationNames = [
  "bias",
  "recognition",
  "share",
  "share within 161 km",
  "certain",
  "alone",
  "exact",
  "far",
  "far and sure",
  "country",
  "country or governorate",
  "district",
  "village or quarter",
  "region or water",
  "wide land",
  "prominence",
  "country of the text",
  "near others",
  "demonym",
  "demonym of a country",
  "in the name of a body",
  "news of attacks",
] as const;

const landKinds = new Set(["region", "sea", "river", "mountain", "strait", "island"]);

/** The numbers calibration looks at: the point of a wide land lies where a convention puts it, so two of them may be far apart. In the order of `calibrationNames`. */
export function calibrationInputs(facts: CalibrationFacts): readonly number[] {
  const { recognition, share, wideShare, hit, beside, isDemonym } = facts;
  const { kind, prominence, radiusMeters } = hit.place;
  const exact = hit.tier === "exact" || hit.tier === "curated";
  const far = !exact && hit.tier !== "article";
  return [
    1,
    logit(recognition),
    logit(share),
    logit(wideShare),
    recognition * Math.min(1, share),
    Number(facts.isAlone),
    Number(exact),
    Number(far),
    far ? hit.similarity : 0,
    Number(kind === "country"),
    Number(kind === "country" || kind === "governorate"),
    Number(kind === "district"),
    Number(kind === "village" || kind === "neighbourhood"),
    Number(landKinds.has(kind)),
    Math.min(1, Math.max(0, ((radiusMeters ?? 0) - 400_000) / 800_000)),
    prominence,
    beside.get("share of the text's places in this country") ?? 0,
    beside.get("near other places of the text") ?? 0,
    Number(isDemonym),
    Number(isDemonym && kind === "country"),
    Number(facts.inBody),
    facts.attacks,
  ];
}

const weights = calibrationNames.map((name) => calibrationWeights[name] ?? 0);

/** 0..1: the words name a place and it is this one. Logistic, fitted on annotated news by bench/fit-calibration.ts. */
export function calibrate(facts: CalibrationFacts): number {
  const inputs = calibrationInputs(facts);
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) sum += (inputs[i] ?? 0) * (weights[i] ?? 0);
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
