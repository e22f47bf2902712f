// Fits the weights of the geoparser (what is a name, which place, how sure) on the annotated texts beside the checkout.
//   npm run bench -- fit [--calibration] [--hold-out]
// Writes lib/geoparser/*-weights.ts. --calibration fits the last step alone; --hold-out fits every step on every second text, tells
// the error of confidence on the others, and writes nothing.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LonLat } from "../lib/geo/coordinates";
import { distanceMeters } from "../lib/geo/distance";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { findMentions, proposeNames } from "../lib/geoparser/find-mentions";
import { gatherCandidates } from "../lib/geoparser/gather-candidates";
import { kindAsked } from "../lib/geoparser/candidate-evidence";
import { reweighCandidates } from "../lib/geoparser/candidate-set";
import { reweighNames } from "../lib/geoparser/name-features";
import { believe, candidateFeatures } from "../lib/geoparser/rank-candidates";
import { rankingWeights } from "../lib/geoparser/ranking-weights";
import { readTokens } from "../lib/geoparser/read-tokens";
import { recognitionWeights } from "../lib/geoparser/recognition-weights";
import type { CalibrationText } from "./calibration-answers";
import { fitCalibration, judgeOtherHalf } from "./fit-calibration";
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
      weights[name] =
        (weights[name] ?? 0) - (rate * (a / (1 - 0.9 ** step))) / (Math.sqrt(b / (1 - 0.999 ** step)) + 1e-8);
    }
  }
}

function dot(weights: Weights, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function fitLogistic(rows: readonly Row[], start: Weights, steps: number, decay: number): Weights {
  const weights = { ...start };
  descend(weights, steps, 0.05, decay, (now, into) => {
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
  descend(weights, steps, 0.05, decay, (now, into) => {
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

/** `npm run bench -- fit`: see the head of this file. */
export async function run(argv: readonly string[]): Promise<void> {
  const indexes = { embedded: embeddedPlaceIndex(), withWof: await indexWithWof() };
  const isHeldOut = argv.includes("--hold-out");
  const texts = textsWhere(indexes, (place) => !isHeldOut || place % 2 === 0);
  if (!argv.includes("--calibration")) await fitChoosing(texts);
  const marked = (all: readonly TextOf[]): CalibrationText[] =>
    all.map((text) => ({ ...text, isEmbedded: text.index === indexes.embedded }));
  if (isHeldOut) {
    await judgeOtherHalf(marked(texts), marked(textsWhere(indexes, (place) => place % 2 === 1)));
    return;
  }
  const { weights, provenance } = await fitCalibration(marked(texts));
  saveWeights(weights, provenance);
  console.log("Written to lib/geoparser/*-weights.ts.");
}

function saveWeights(calibrationWeights: Weights, provenance: readonly string[]): void {
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
    ["How scores become a probability, fitted by bench/fit-calibration.ts.", ...provenance].join("\n// "),
    "Log-odds per input of calibrate.ts.",
    "calibrationWeights",
    calibrationWeights,
  );
}
