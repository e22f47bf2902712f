// Fits the weights of the geoparser (what is a name, which place, how sure) on the annotated texts beside the checkout.
//   npm run bench -- fit [--calibration] [--hold-out]
// Writes lib/geoparser/*-weights.ts. --calibration fits the last step alone; --hold-out trains on every second text, tells the
// calibration error on the others, and writes nothing.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LonLat } from "../lib/geo/coordinates";
import { distanceMeters } from "../lib/geo/distance";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { calibrationInputs, calibrationNames } from "../lib/geoparser/calibrate";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { findMentions, proposeNames, shareOfAttacks } from "../lib/geoparser/find-mentions";
import { gatherCandidates } from "../lib/geoparser/gather-candidates";
import { kindAsked } from "../lib/geoparser/candidate-evidence";
import { reweighCandidates } from "../lib/geoparser/candidate-set";
import { reweighNames } from "../lib/geoparser/name-features";
import { believe, candidateFeatures, rankCandidates } from "../lib/geoparser/rank-candidates";
import { rankingWeights } from "../lib/geoparser/ranking-weights";
import { readTokens } from "../lib/geoparser/read-tokens";
import { recognitionWeights } from "../lib/geoparser/recognition-weights";
import { calibrationWeights } from "../lib/geoparser/calibration-weights";
import {
  goldFiles,
  indexWithWof,
  readGold,
  type GoldName,
  type GoldText,
  type GoldToponym,
} from "./gold-texts";

type Weights = Record<string, number>;
type Row = {
  readonly features: ReadonlyMap<string, number>;
  readonly label: number;
  readonly weight: number;
};
type Choice = {
  readonly candidates: readonly ReadonlyMap<string, number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
};

const corpora: readonly GoldName[] = ["lgl", "geovirus", "geowebnews", "wargold"];
/** Small sets count more, so that local US news does not decide everything. */
const textWeight: Readonly<Record<GoldName, number>> = { lgl: 1, geovirus: 1, geowebnews: 1.5, wargold: 2 };
const rightMeters = 50_000;

/** Adam with a pull towards zero; `gradient` adds into `into` and returns nothing. */
function descend(
  weights: Weights,
  steps: number,
  rate: number,
  decay: number,
  neverBelowZero: ReadonlySet<string>,
  gradient: (weights: Weights, into: Map<string, number>) => number,
): void {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (let step = 1; step <= steps; step++) {
    const into = new Map<string, number>();
    const total = gradient(weights, into);
    for (const [name, sum] of into) {
      const slope = sum / total + (name === "bias" ? 0 : decay * (weights[name] ?? 0));
      const a = 0.9 * (first.get(name) ?? 0) + 0.1 * slope;
      const b = 0.999 * (second.get(name) ?? 0) + 0.001 * slope * slope;
      first.set(name, a);
      second.set(name, b);
      const stepped =
        (weights[name] ?? 0) - (rate * (a / (1 - 0.9 ** step))) / (Math.sqrt(b / (1 - 0.999 ** step)) + 1e-8);
      weights[name] = neverBelowZero.has(name) ? Math.max(0, stepped) : stepped;
    }
  }
}

function dot(weights: Weights, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}

const noNames: ReadonlySet<string> = new Set();
/** More of these can never make an answer less likely: a fit on one kind of news must not learn the contrary by accident. */
const onlyForIt: ReadonlySet<string> = new Set([
  "recognition",
  "share",
  "exact",
  "prominence",
  "curated",
  "certain",
  "far and sure",
  "country of the text",
  "near others",
]);

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function fitLogistic(
  rows: readonly Row[],
  start: Weights,
  steps: number,
  decay: number,
  neverBelowZero: ReadonlySet<string> = noNames,
): Weights {
  const weights = { ...start };
  descend(weights, steps, 0.05, decay, neverBelowZero, (now, into) => {
    let total = 0;
    for (const { features, label, weight } of rows) {
      const error = (sigmoid(dot(now, features)) - label) * weight;
      total += weight;
      for (const [name, value] of features) into.set(name, (into.get(name) ?? 0) + error * value);
    }
    return total;
  });
  return weights;
}

function fitChoices(choices: readonly Choice[], start: Weights, steps: number, decay: number): Weights {
  const weights = { ...start };
  descend(weights, steps, 0.05, decay, noNames, (now, into) => {
    let total = 0;
    for (const { candidates, right, weight } of choices) {
      const scores = candidates.map((features) => dot(now, features));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, i) => sum + (right[i] === true ? power : 0), 0);
      total += weight;
      for (const [i, features] of candidates.entries()) {
        const power = powers[i] ?? 0;
        const slope = (power / all - (right[i] === true ? power / good : 0)) * weight;
        if (Math.abs(slope) < 1e-6) continue;
        for (const [name, value] of features) into.set(name, (into.get(name) ?? 0) + slope * value);
      }
    }
    return total;
  });
  return weights;
}

const spanKey = (span: { start: number; end: number }): string => `${span.start}:${span.end}`;
const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

async function nameRows(index: PlaceIndex, gold: GoldText, corpus: GoldName): Promise<Row[]> {
  const text = readTokens(gold.text);
  const { proposals } = await proposeNames(text, index);
  const right = new Set(gold.toponyms.filter((name) => name.ignore !== true).map(spanKey));
  const ignored = gold.toponyms.filter((name) => name.ignore === true);
  return proposals.flatMap((proposal): Row[] => {
    const label = right.has(spanKey(proposal.span));
    if (!label && ignored.some((name) => touches(name, proposal.span))) return [];
    // GeoVirus leaves demonyms out, the local news marks them now and then.
    if ((corpus === "geovirus" || corpus === "lgl") && proposal.demonymOf !== null) return [];
    return [
      { features: new Map(proposal.features.entries()), label: Number(label), weight: textWeight[corpus] },
    ];
  });
}

async function choicesOf(index: PlaceIndex, gold: GoldText, corpus: GoldName): Promise<Choice[]> {
  const text = readTokens(gold.text);
  const found = await findMentions(text, index);
  const gathered = gatherCandidates(found.names, found.input);
  const { context } = believe(gathered.things);
  const byPlace = new Map(gold.toponyms.map((name) => [spanKey(name), name]));
  return found.names.flatMap((name, i): Choice[] => {
    const answer = byPlace.get(spanKey(name.proposal.span));
    const thing = gathered.thingOf[i];
    const point = pointOf(answer);
    if (thing === null || thing === undefined || answer === undefined || point === null) return [];
    const away = (context.things[thing]?.hits ?? []).map((hit) =>
      hit.place.point === null ? Infinity : distanceMeters(hit.place.point, point),
    );
    const nearest = Math.min(...away);
    if (nearest > Math.max(rightMeters, 1000 * (answer.precisionKm ?? 0))) return [];
    // The row that lies nearest is meant: a town, not the county around it.
    const right = away.map((meters) => meters <= Math.max(2_000, nearest * 1.2));
    if (!right.includes(true) || !right.includes(false)) return [];
    const asked = kindAsked(text, name.proposal);
    const candidates = away.map((_, j) => candidateFeatures(context, thing, j, asked));
    return [{ candidates, right, weight: textWeight[corpus] }];
  });
}

async function sureRows(index: PlaceIndex, gold: GoldText, corpus: GoldName): Promise<Row[]> {
  const text = readTokens(gold.text);
  const found = await findMentions(text, index);
  const gathered = gatherCandidates(found.names, found.input);
  const ranked = rankCandidates(text, found.names, gathered);
  return found.names.flatMap((name, i): Row[] => {
    const thing = gathered.things[gathered.thingOf[i] ?? -1];
    const best = ranked[i]?.candidates[0];
    const hit = thing?.hits[best?.hit ?? -1];
    const place = hit?.place.point ?? null;
    if (thing === undefined || best === undefined || hit === undefined || place === null) return [];
    if (corpus === "geovirus" && name.proposal.demonymOf !== null) return [];
    const met = gold.toponyms.filter((other) => touches(other, name.proposal.span));
    const answer: GoldToponym | undefined = met.find((other) => other.ignore !== true);
    if (answer === undefined && met.length > 0) return [];
    const point = pointOf(answer);
    if (answer !== undefined && point === null) return [];
    const right =
      point !== null && distanceMeters(place, point) <= Math.max(161_000, 1000 * (answer?.precisionKm ?? 0));
    const share = (ranked[i]?.candidates ?? []).reduce((sum, entry) => {
      const other = thing.hits[entry.hit]?.place.point ?? null;
      return sum + (other !== null && distanceMeters(other, place) <= 25_000 ? entry.share : 0);
    }, 0);
    const beside = ranked[i]?.besideOf(best.hit) ?? new Map<string, number>();
    const inputs = calibrationInputs(name.probability, share, hit, beside, shareOfAttacks(found.input));
    return [
      {
        features: new Map(calibrationNames.map((key, k) => [key, inputs[k] ?? 0])),
        label: Number(right),
        weight: textWeight[corpus],
      },
    ];
  });
}

function pointOf(answer: GoldToponym | undefined): LonLat | null {
  const lat = answer?.lat ?? null;
  const lon = answer?.lon ?? null;
  return lat === null || lon === null ? null : { lon, lat };
}

function replaceWeights(target: Weights, fitted: Weights): void {
  for (const [key, value] of Object.entries(fitted)) target[key] = Math.round(value * 1000) / 1000;
  reweighNames();
  reweighCandidates();
}

function weightsFile(file: string, first: string, doc: string, name: string, weights: Weights): void {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${value},`);
  const path = fileURLToPath(new URL(`../lib/geoparser/${file}`, import.meta.url));
  writeFileSync(
    path,
    `// ${first}\n\n/** ${doc} */\nexport const ${name}: Record<string, number> = {\n${rows.join("\n")}\n};\n`,
  );
}

/** A text, read with the embedded gazetteer or with a larger one. */
type TextOf = { readonly corpus: GoldName; readonly gold: GoldText; readonly index: PlaceIndex };

type Indexes = { readonly embedded: PlaceIndex; readonly withWof: PlaceIndex | null };

/** The war texts are read with both gazetteers: the weights must do where villages are known and where they are not. */
function textsWhere(indexes: Indexes, isTaken: (place: number) => boolean): TextOf[] {
  const texts = corpora.flatMap((corpus) =>
    (readGold(corpus) ?? [])
      .filter((_, i) => isTaken(i))
      .flatMap((gold): TextOf[] => {
        const text = { corpus, gold, index: indexes.embedded };
        return corpus === "wargold" && indexes.withWof !== null
          ? [text, { ...text, index: indexes.withWof }]
          : [text];
      }),
  );
  if (texts.length === 0)
    throw new Error(
      `No corpora found; expected ${Object.values(goldFiles).join(", ")} in the folder beside the checkout.`,
    );
  return texts;
}

/** Fits what is a name and which place is meant. Weights change in place. */
async function fitChoosing(texts: readonly TextOf[]): Promise<void> {
  // Twice, for some statements rest on a first opinion of the other names.
  for (let round = 0; round < 2; round++) {
    const names: Row[] = [];
    for (const { gold, corpus, index } of texts) names.push(...(await nameRows(index, gold, corpus)));
    replaceWeights(recognitionWeights, fitLogistic(names, recognitionWeights, 220, 0.0005));
  }
  for (let round = 0; round < 2; round++) {
    const choices: Choice[] = [];
    for (const { gold, corpus, index } of texts) choices.push(...(await choicesOf(index, gold, corpus)));
    replaceWeights(rankingWeights, fitChoices(choices, rankingWeights, 200, 0.0003));
  }
}

/** World news stands alone against sets whose annotators left names out; weighing it more evens the error of the sets. */
const sureWeight: Readonly<Record<GoldName, number>> = { lgl: 1, geovirus: 1, geowebnews: 1.8, wargold: 1 };

/** In sum 29 war texts count as much as 588 local ones. */
async function calibrationRows(texts: readonly TextOf[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const corpus of corpora) {
    const own: Row[] = [];
    for (const text of texts)
      if (text.corpus === corpus) own.push(...(await sureRows(text.index, text.gold, corpus)));
    rows.push(...own.map((row) => ({ ...row, weight: (1000 * sureWeight[corpus]) / own.length })));
  }
  return rows;
}

/** Expected calibration error over ten equal bands of confidence, each row with its weight. */
function calibrationError(rows: readonly Row[]): number {
  const bands = Array.from({ length: 10 }, () => ({ weight: 0, sure: 0, right: 0 }));
  let all = 0;
  for (const { features, label, weight } of rows) {
    const sure = sigmoid(dot(calibrationWeights, features));
    const band = bands[Math.min(9, Math.floor(sure * 10))];
    if (band === undefined) continue;
    band.weight += weight;
    band.sure += sure * weight;
    band.right += label * weight;
    all += weight;
  }
  return bands.reduce((sum, band) => sum + Math.abs(band.sure - band.right), 0) / all;
}

/** `npm run bench -- fit`: see the head of this file. */
export async function run(argv: readonly string[]): Promise<void> {
  const indexes = { embedded: embeddedPlaceIndex(), withWof: await indexWithWof() };
  const isHeldOut = argv.includes("--hold-out");
  const texts = textsWhere(indexes, (place) => !isHeldOut || place % 2 === 0);
  if (!argv.includes("--calibration")) await fitChoosing(texts);
  replaceWeights(
    calibrationWeights,
    fitLogistic(await calibrationRows(texts), calibrationWeights, 600, 0.0001, onlyForIt),
  );
  const judged = isHeldOut ? textsWhere(indexes, (place) => place % 2 === 1) : texts;
  const error = calibrationError(await calibrationRows(judged));
  console.log(
    `Expected calibration error ${error.toFixed(3)} on ${judged.length} texts ${isHeldOut ? "not fitted on" : "it was fitted on"}.`,
  );
  for (const corpus of corpora) {
    const own = judged.filter((text) => text.corpus === corpus);
    if (own.length > 0)
      console.log(`  ${corpus.padEnd(10)} ${calibrationError(await calibrationRows(own)).toFixed(3)}`);
  }
  if (isHeldOut) return;
  saveWeights();
  console.log("Written to lib/geoparser/*-weights.ts.");
}

function saveWeights(): void {
  weightsFile(
    "recognition-weights.ts",
    "How much each statement about a stretch of words weighs, fitted by bench/fit-geoparser.ts.",
    "Log-odds per feature of name-evidence.ts.",
    "recognitionWeights",
    recognitionWeights,
  );
  weightsFile(
    "ranking-weights.ts",
    "How much each statement about a candidate place weighs, fitted by bench/fit-geoparser.ts.",
    "Weight per feature of candidate-evidence.ts; the sums are compared within one name.",
    "rankingWeights",
    rankingWeights,
  );
  weightsFile(
    "calibration-weights.ts",
    "How scores become a probability, fitted by bench/fit-geoparser.ts.",
    "Log-odds per input of calibrate.ts.",
    "calibrationWeights",
    calibrationWeights,
  );
}
