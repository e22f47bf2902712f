// How scores become a probability, fitted by bench/fit-geoparser.ts.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  bias: -3.536,
  certain: 1.477,
  "country of the text": 0.549,
  curated: 0,
  exact: 0.633,
  far: -2.601,
  "far and sure": 2.044,
  "known by ear": 0.477,
  "near others": 2.814,
  prominence: 1.425,
  recognition: 0.317,
  share: 0.181,
  wide: 0.631,
};
