// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  "bias": -1.049,
  "exact": 0.095,
  "far": -1.554,
  "recognition": 0.456,
  "share": 0.294,
  "wide": 0.532,
};
