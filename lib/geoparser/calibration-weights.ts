// How scores become a probability, fitted by bench/fit-calibration.ts.
// Fitted on the answers to lgl 4036, geovirus 2012, geowebnews 1150, wargold 662 of ../shared/corpora and ../shared/wargold.
// Error of confidence on texts not fitted on: lgl 0.041, geovirus 0.059, geowebnews 0.050, wargold 0.037.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  alone: -0.213,
  bias: -3.163,
  certain: 0.332,
  country: 0.134,
  "country of the text": 0.613,
  "country or governorate": 0.467,
  demonym: 0.873,
  "demonym of a country": 0.805,
  district: 0.518,
  exact: 0.556,
  far: -0.65,
  "far and sure": 0.022,
  "in the name of a body": -0.453,
  "near others": 1.906,
  "news of attacks": 1.454,
  prominence: 1.189,
  recognition: 0.505,
  "region or water": 0.276,
  share: 0,
  "share within 161 km": 0.42,
  "village or quarter": -0.338,
  "wide land": -1.202,
};
