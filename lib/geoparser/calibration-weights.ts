// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  "bias": -1.54,
  "certain": 3.293,
  "curated": -1.156,
  "exact": 0.505,
  "far": -1.967,
  "far and sure": 0.695,
  "prominence": -0.968,
  "recognition": 0.065,
  "share": 0.12,
  "wide": 0.592,
};
