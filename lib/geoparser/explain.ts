// Turns weighed statements into sentences for people.
import type { Place } from "../gazetteer/place";
import type { NameHit } from "../gazetteer/place-index";
import type { CandidateFeatures } from "./candidate-evidence";
import type { NameFeatures } from "./name-evidence";
import { rankingWeights } from "./ranking-weights";
import type { Evidence } from "./reading";
import { recognitionWeights } from "./recognition-weights";

const smallest = 0.15;

/** "Deir ez-Zor, Syria": what lies above a place, as the gazetteer's row says it; "" for countries. */
export function hierarchyOf(place: Place, countryName: string | null): string {
  if (place.kind === "country") return "";
  const country = countryName ?? (place.countryCode === null ? null : regionName(place.countryCode));
  return [place.admin1Name === place.name ? null : place.admin1Name, country]
    .filter((part) => part !== null && part !== "")
    .join(", ");
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

const knownRegions = new Map<string, string | null>();
const wholeNumber = new Intl.NumberFormat("en");

/** The country's English name; null for what is no ISO code. */
export function regionName(code: string): string | null {
  let name = knownRegions.get(code);
  if (name !== undefined) return name;
  try {
    name = regionNames.of(code) ?? null;
  } catch {
    name = null; // not an ISO code
  }
  if (knownRegions.size < 1_000) knownRegions.set(code, name);
  return name;
}

/** The statements that moved a candidate's score, strongest first. */
export function explainCandidate(hit: NameHit, features: CandidateFeatures): Evidence[] {
  const country = hit.place.countryCode === null ? null : regionName(hit.place.countryCode);
  const words = (feature: string, value: number): string => {
    switch (feature) {
      case "prominence":
        return hit.place.population === null
          ? `prominence ${value.toFixed(2)} of 1`
          : `${wholeNumber.format(hit.place.population)} people live there`;
      case "similar":
        return `"${hit.matchedName}" sounds ${Math.round(value * 100)}% alike`;
      case "a looked-at spelling":
      case "spelled exactly so":
        return `the gazetteer has the spelling "${hit.matchedName}"`;
      case "spelled so but for the article":
        return `the gazetteer has "${hit.matchedName}", the same but for article or kind word`;
      case "sounds the same":
        return `sounds the same as "${hit.matchedName}"`;
      case "share of the text's places in this country":
        return `${Math.round(value * 100)}% of the text's other places lie in ${country ?? "this country"}`;
      case "country named in the text":
        return `the text names ${country ?? "its country"}`;
      case "country":
      case "governorate":
      case "district":
      case "town":
      case "village":
      case "neighbourhood":
      case "region":
        return `it is a ${feature}`;
      case "base or field":
      case "sea, river or mountain":
        return `it is a ${hit.place.kind.replace("_", " ")}`;
      default:
        return feature;
    }
  };
  return weighed(
    features,
    rankingWeights,
    words,
    (feature) => feature === "prominence squared" || (feature === "similar" && hit.similarity === 1),
  );
}

/** Statements whose short name says too little; the others are read as "the words stand ..." or as they are. */
const nameStatements: Readonly<Record<string, string>> = {
  "known run is whole": "the gazetteer knows the whole run of capitalised words",
  "known single word": "the gazetteer knows the word",
  prominence: "a place of this name is well known",
  "prominence high": "a place of this name is very well known",
  "is country": "a country bears this name",
  "is governorate": "a governorate or state bears this name",
  "is district": "a district bears this name",
  "is sea or region": "a sea or region bears this name",
  "tier curated": "an editor has looked at this spelling",
  "tier exact": "the gazetteer has this very spelling",
  "tier article": "the gazetteer has the spelling but for article or kind word",
  "tier key": "the gazetteer has a name that sounds the same",
  "tier loose": "the gazetteer has a name that sounds alike",
  "tier edit": "the gazetteer has a name one letter away",
  "tier trigram": "the gazetteer has a name that shares most letters",
  "list neighbour": "stands in a list of names",
  "comma and container": "the place it lies in follows after a comma",
  "comma and possible container": "a wider place follows after a comma",
  demonym: "names the people or things of a country",
};

function nameInWords(feature: string): string {
  const known = nameStatements[feature];
  if (known !== undefined) return known;
  return /^(?:after|before|in|between) /.test(feature) ? `stands ${feature}` : feature;
}

/** The statements that made the words a name of a place or not, strongest first. */
export function explainName(features: NameFeatures): Evidence[] {
  return weighed(features, recognitionWeights, nameInWords, (feature) => feature === "bias");
}

function weighed(
  features: ReadonlyMap<string, number>,
  weights: Readonly<Record<string, number>>,
  words: (feature: string, value: number) => string,
  skip: (feature: string) => boolean,
): Evidence[] {
  const out: Evidence[] = [];
  for (const [feature, value] of features) {
    const weight = (weights[feature] ?? 0) * value;
    if (skip(feature) || Math.abs(weight) < smallest) continue;
    out.push({ text: words(feature, value), weight: Math.round(weight * 100) / 100 });
  }
  return out.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 8);
}
