// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  bias: -3.648,
  certain: 1.75,
  "country of the text": 0.607,
  curated: 0,
  exact: 0.947,
  far: -1.743,
  "far and sure": 1.258,
  "known by ear": 0.568,
  "near others": 2.702,
  prominence: 0.88,
  recognition: 0.267,
  share: 0.199,
  wide: 0.68,
};
