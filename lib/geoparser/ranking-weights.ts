// How much each statement about a candidate place weighs, fitted by bench/fit-geoparser.ts.

/** Weight per feature of candidate-evidence.ts; the sums are compared within one name. */
export const rankingWeights: Readonly<Record<string, number>> = {
  "a looked-at spelling": 3, "spelled exactly so": 2.5, "spelled so but for the article": 1.8, "sounds the same": 0.6, "sounds alike": -0.3, "one letter away": -0.6, "shares most letters": -0.8,
  "similar": 1, "prominence": 5, "country": 2.5, "governorate": 0.6, "district": -0.3, "village": -0.4,
  "kind word agrees": 2, "kind word disagrees": -1.5, "inside the place named after the comma": 4, "holds the place named before the comma": 4, "not inside the place named after the comma": -2,
  "share of the text's places in this country": 2.5, "near other places of the text": 2, "inside a governorate the text names": 1.5, "country named in the text": 1,
};
