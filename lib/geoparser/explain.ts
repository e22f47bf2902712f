// Turns weighed statements into sentences for people.
import type { Place } from "../gazetteer/place";
import type { NameHit } from "../gazetteer/place-index";
import { placeFeatures, type CandidateFeatures } from "./candidate-set";
import type { NameFeatures } from "./name-features";
import { rankingWeights } from "./ranking-weights";
import type { Evidence } from "./reading";

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
function regionName(code: string): string | null {
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

const placeEvidence = new WeakMap<NameHit, readonly Evidence[]>();

/** What is true of the place and its spelling in any text. */
function evidenceOfPlace(hit: NameHit): readonly Evidence[] {
  const known = placeEvidence.get(hit);
  if (known !== undefined) return known;
  const features = placeFeatures(hit);
  features.delete("prominence squared");
  if (hit.similarity === 1) features.delete("similar");
  const made: Evidence[] = [];
  for (const [feature, value] of features) {
    const weight = (rankingWeights[feature] ?? 0) * value;
    if (Math.abs(weight) >= smallest) insert(made, evidenceOf(placeInWords(hit, feature, value), weight));
  }
  placeEvidence.set(hit, made);
  return made;
}

/** The statements that moved a candidate's score, strongest first; `beside` is what the text says of it. */
export function explainCandidate(hit: NameHit, beside: CandidateFeatures): Evidence[] {
  const country = hit.place.countryCode === null ? null : regionName(hit.place.countryCode);
  const evidence = evidenceOfPlace(hit).slice();
  for (const [feature, value] of beside) {
    const weight = (rankingWeights[feature] ?? 0) * value;
    if (Math.abs(weight) >= smallest)
      insert(evidence, evidenceOf(textInWords(country, feature, value), weight));
  }
  return evidence;
}

function placeInWords(hit: NameHit, feature: string, value: number): string {
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
    case "one letter away":
      return `spelt like "${hit.matchedName}", one letter away`;
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
}

function textInWords(country: string | null, feature: string, value: number): string {
  if (feature === "share of the text's places in this country")
    return `${Math.round(value * 100)}% of the text's other places lie in ${country ?? "this country"}`;
  if (feature === "country named in the text") return `the text names ${country ?? "its country"}`;
  return feature;
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

/** A statement of recognition-weights.ts as a reader is told it. */
export function nameInWords(feature: string): string {
  const known = nameStatements[feature];
  if (known !== undefined) return known;
  return /^(?:after|before|in|between) /.test(feature) ? `stands ${feature}` : feature;
}

/** The statements that made the words a name of a place or not, strongest first. */
export function explainName(features: NameFeatures): Evidence[] {
  const evidence: Evidence[] = [];
  features.eachByWeight((feature, weight, value) => {
    if (feature === "bias" || Math.abs(weight) < smallest) return true;
    insert(
      evidence,
      value === 1 ? wholeStatement(feature, weight) : evidenceOf(nameInWords(feature), weight),
    );
    // No statement after this one can weigh more than this one does when it holds wholly.
    return Math.abs(evidence[mostStatements - 1]?.weight ?? 0) < Math.abs(weight / value);
  });
  return evidence;
}

const wholeStatements = new Map<string, Evidence>();

/** Statements that hold wholly weigh the same each time, so one piece of evidence serves them all. */
function wholeStatement(feature: string, weight: number): Evidence {
  const known = wholeStatements.get(feature);
  if (known !== undefined) return known;
  const made = evidenceOf(nameInWords(feature), weight);
  wholeStatements.set(feature, made);
  return made;
}

const evidenceOf = (text: string, weight: number): Evidence => ({
  text,
  weight: Math.round(weight * 100) / 100,
});

const mostStatements = 8;

/** Keeps the strongest first and no more than are read. */
function insert(evidence: Evidence[], one: Evidence): void {
  const weight = Math.abs(one.weight);
  if (evidence.length < mostStatements) evidence.push(one);
  let at = evidence.length - 1;
  if (Math.abs(evidence[at]?.weight ?? 0) < weight) evidence[at] = one;
  for (; at > 0; at--) {
    const before = evidence[at - 1];
    if (before === undefined || Math.abs(before.weight) >= weight || evidence[at] !== one) return;
    evidence[at] = before;
    evidence[at - 1] = one;
  }
}
