// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  bias: -4.125,
  certain: 1.452,
  "country of the text": 0.685,
  curated: 0,
  exact: 0.683,
  far: -2.527,
  "far and sure": 1.684,
  "known by ear": 0.204,
  "near others": 2.582,
  "news of attacks": 1.872,
  prominence: 2.211,
  recognition: 0.276,
  share: 0.172,
  wide: 0.725,
};
