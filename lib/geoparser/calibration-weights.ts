// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  "bias": -0.836,
  "exact": -0.033,
  "far": -2.795,
  "recognition": 0.535,
  "share": 0.357,
  "wide": 0.006,
};
