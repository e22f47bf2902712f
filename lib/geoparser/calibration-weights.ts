// How scores become a probability, fitted by bench/fit-calibration.ts.
// Fitted on the answers to lgl 4027, geovirus 1997, geowebnews 1144, wargold 657 of ../shared/corpora and ../shared/wargold.
// Error of confidence on texts not fitted on: lgl 0.039, geovirus 0.060, geowebnews 0.053, wargold 0.042.

/** Log-odds per input of calibrate.ts. */
export const calibrationWeights: Record<string, number> = {
  alone: -0.274,
  bias: -3.141,
  certain: 0.347,
  country: 0.139,
  "country of the text": 0.534,
  "country or governorate": 0.499,
  demonym: 0.874,
  "demonym of a country": 0.787,
  district: 0.696,
  exact: 0.516,
  far: -0.37,
  "far and sure": 0.019,
  "in the name of a body": -0.398,
  "near others": 1.815,
  "news of attacks": 1.387,
  prominence: 1.253,
  recognition: 0.505,
  "region or water": 0.308,
  share: 0,
  "share within 161 km": 0.424,
  "village or quarter": -0.241,
  "wide land": -1.231,
};
