// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  "bias": -1.059,
  "exact": 0.467,
  "far": 0.301,
  "recognition": 0.042,
  "share": -1.502,
  "wide": 0.532,
};
