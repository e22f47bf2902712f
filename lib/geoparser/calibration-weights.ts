// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  bias: -1.835,
  certain: 2.5,
  curated: 0,
  exact: 0.15,
  far: -2.338,
  "far and sure": 1.128,
  prominence: 0,
  recognition: 0.19,
  share: 0.149,
  wide: 0.669,
};
