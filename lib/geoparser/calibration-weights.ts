// How scores become a probability, fitted by bench/fit-calibration.ts.
// Fitted on the answers to lgl 4026, geovirus 1978, geowebnews 1146, wargold 657 of ../shared/corpora and ../shared/wargold.
// Error of confidence on texts not fitted on: lgl 0.042, geovirus 0.055, geowebnews 0.048, wargold 0.033.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  alone: -0.32,
  bias: -2.909,
  certain: 0.305,
  country: 0.082,
  "country of the text": 0.364,
  "country or governorate": 0.51,
  demonym: 0.868,
  "demonym of a country": 0.782,
  district: 0.73,
  exact: 0.548,
  far: -0.487,
  "far and sure": 0.003,
  "in the name of a body": -0.414,
  "near others": 1.794,
  "news of attacks": 1.439,
  prominence: 1.066,
  recognition: 0.502,
  "region or water": 0.198,
  share: 0,
  "share within 161 km": 0.441,
  "village or quarter": -0.247,
  "wide land": -1.227,
};
