// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  bias: -3.529,
  certain: 1.543,
  "country of the text": 0.558,
  curated: 0,
  exact: 0.68,
  far: -2.298,
  "far and sure": 1.638,
  "known by ear": 0.514,
  "near others": 2.782,
  prominence: 1.197,
  recognition: 0.31,
  share: 0.205,
  wide: 0.62,
};
