// How much each statement about a stretch of words weighs, fitted by bench/fit-geoparser.ts.

/** Log-odds per feature of name-evidence.ts. */
export const recognitionWeights: Readonly<Record<string, number>> = {
  "bias": -2.2, "tier exact": 2.2, "tier article": 1.5, "tier key": 0.3, "tier far": -0.6, "unknown": -1.2, "is country": 2, "is governorate": 1.2, "is district": 0.6, "is sea or region": 1.2,
  "prominence": 1, "two words known": 1, "after in, at, near": 1.8, "after of": 0.4, "after kind word of": 2, "before kind word": 1.2, "comma and container": 2.5, "after comma, holds what stands before": 1.5,
  "list neighbour": 0.8, "dateline": 2, "person": -3, "person met before": -3, "after title": -1.5, "capital before": -1.5, "capital after": -1.5, "organisation": -1, "whole organisation": -2, "local body": 0.2, "media, ship or weapon": -3,
  "demonym": 3, "opens sentence": -0.5, "common word": -3, "calendar word": -4, "small letters elsewhere": -2, "given name": -1, "abbreviation without a place before": -4, "facility attached": 1.5, "ends in ground word": 1.2, "short capitals": -2.5,
};
