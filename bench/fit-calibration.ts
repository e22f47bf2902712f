// Fits how sure an answer is, and measures it on texts that were not fitted on: in ten parts, and one whole set after the other.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { distanceMeters } from "../lib/geo/distance";
import { countryOutlineAt } from "../lib/geo/country-outline";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { calibrationInputs, calibrationNames } from "../lib/geoparser/calibrate";
import { findMentions, shareOfAttacks } from "../lib/geoparser/find-mentions";
import { gatherCandidates } from "../lib/geoparser/gather-candidates";
import { geoparse } from "../lib/geoparser/geoparse";
import { rankCandidates } from "../lib/geoparser/rank-candidates";
import { readTokens } from "../lib/geoparser/read-tokens";
import { calibrationFactsOf } from "../lib/geoparser/resolve";
import { reliabilityPlot, type Band } from "./geoparse";
import { sharedFolder, type GoldName, type GoldText, type GoldToponym } from "./gold-texts";
import { fitIsotonic, type Told } from "./isotonic-fit";
import { fitLogistic, scoreOf, sigmoid, type Example } from "./logistic-fit";

export type CalibrationText = {
  readonly corpus: GoldName;
  readonly gold: GoldText;
  readonly index: PlaceIndex;
  /** Read with the embedded gazetteer: what the published figures are measured with. */
  readonly isEmbedded: boolean;
};

type Answer = {
  readonly corpus: GoldName;
  readonly text: string;
  readonly isEmbedded: boolean;
  readonly inputs: readonly number[];
  /** Within 161 km of the annotated point: the scorer's rule. */
  readonly right: boolean;
  /** The same, and a country is right wherever in it the annotators put its point. */
  readonly rightCountry: boolean;
  /** Annotators of local news marked demonyms now and then: one they left out proves nothing, so it is not fitted on. */
  readonly isFitted: boolean;
};

const corpora: readonly GoldName[] = ["lgl", "geovirus", "geowebnews", "wargold"];
/**
 * In sum 29 war texts count more than 588 local ones: war news is what is read here. GeoVirus, whose points of countries are
 * Wikipedia's, and GeoWebNews pull in opposite ways; their weights even the errors on texts not fitted on.
 */
const setWeight: Readonly<Record<GoldName, number>> = {
  lgl: 1,
  geovirus: 1.3,
  geowebnews: 1.15,
  wargold: 1.6,
};
const rightMeters = 161_000;
const parts = 10;

/** More of these can never make an answer less likely: a fit on one kind of news must not learn the contrary by accident. */
const onlyForIt = new Set(
  [
    "recognition",
    "share",
    "share within 161 km",
    "certain",
    "exact",
    "prominence",
    "country of the text",
    "near others",
  ].map((name) => calibrationNames.findIndex((each) => each === name)),
);

type Aligner = (gold: readonly GoldToponym[], told: readonly object[]) => Map<GoldToponym, object>;

/** The one-to-one matching of the scorer that lies with the corpora. */
async function readAligner(): Promise<Aligner> {
  const { align } = z
    .object({
      align: z.function({
        input: [z.unknown(), z.unknown(), z.string()],
        output: z.map(z.unknown(), z.unknown()),
      }),
    })
    .parse(await import(`${sharedFolder}corpora/score.mjs`));
  return (gold, told) => {
    const pairs = align(gold, told, "overlap");
    return new Map(
      gold.flatMap((one) => {
        const met = told.find((each) => each === pairs.get(one));
        return met === undefined ? [] : [[one, met] as const];
      }),
    );
  };
}

async function answersOf(
  { corpus, gold, index, isEmbedded }: CalibrationText,
  align: Aligner,
): Promise<Answer[]> {
  const { mentions } = await geoparse(gold.text, { index, publishedAt: null });
  const tokens = readTokens(gold.text);
  const found = await findMentions(tokens, index);
  const ranked = rankCandidates(tokens, found.names, gatherCandidates(found.names, found.input));
  const ready = { attacks: shareOfAttacks(found.input), asRanked: new Map(), townFirst: new Map() };
  const told = mentions
    .map((mention, i) => ({ mention, start: mention.start, end: mention.end, i }))
    .filter(
      ({ mention: { kind } }) => kind !== "organisation" && !(corpus === "geovirus" && kind === "demonym"),
    );
  const known = gold.toponyms.filter(({ ignore }) => ignore !== true);
  const ignored = gold.toponyms.filter(({ ignore }) => ignore === true);
  const answers = new Map([...align(known, told)].map(([one, met]) => [met, one]));
  return told.flatMap((one): Answer[] => {
    const { mention, start, end, i } = one;
    const answer = answers.get(one);
    if (answer === undefined && ignored.some((span) => span.start < end && start < span.end)) return [];
    const { resolution } = mention;
    const chosen = resolution.kind === "resolved" ? mention.candidates[resolution.candidate] : undefined;
    const name = found.names[i];
    const facts = name === undefined ? null : calibrationFactsOf(name, ranked[i] ?? null, ready);
    if (chosen?.point == null || facts === null) return [];
    if (answer !== undefined && (answer.lat == null || answer.lon == null)) return [];
    const at = answer?.lat == null || answer.lon == null ? null : { lat: answer.lat, lon: answer.lon };
    const right = at !== null && distanceMeters(chosen.point, at) <= rightMeters;
    const isIn =
      at !== null &&
      chosen.placeKind === "country" &&
      countryOutlineAt(at) !== null &&
      countryOutlineAt(at) === countryOutlineAt(chosen.point);
    return [
      {
        corpus,
        text: gold.id,
        isEmbedded,
        inputs: calibrationInputs(facts),
        right,
        rightCountry: right || isIn,
        isFitted: !(corpus === "lgl" && answer === undefined && facts.isDemonym),
      },
    ];
  });
}

function examplesOf(answers: readonly Answer[]): Example[] {
  const counts = new Map<GoldName, number>();
  for (const { corpus, isFitted } of answers) if (isFitted) counts.set(corpus, (counts.get(corpus) ?? 0) + 1);
  return answers
    .filter(({ isFitted }) => isFitted)
    .map(({ corpus, inputs, right }) => ({
      inputs,
      right: Number(right),
      weight: (1000 * setWeight[corpus]) / (counts.get(corpus) ?? 1),
    }));
}

const fit = (answers: readonly Answer[]): number[] => fitLogistic(examplesOf(answers), onlyForIt);

/** A text falls into the same part whoever counts. */
function partOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % parts;
}

type Judged = { readonly answer: Answer; readonly sure: number };

/** Every answer of the embedded gazetteer, judged by weights that were fitted without its part (or set). */
function heldOut(answers: readonly Answer[], partNameOf: (answer: Answer) => string): Judged[] {
  return [...new Set(answers.map(partNameOf))].flatMap((part) => {
    const weights = fit(answers.filter((answer) => partNameOf(answer) !== part));
    return answers
      .filter((answer) => answer.isEmbedded && partNameOf(answer) === part)
      .map((answer) => ({ answer, sure: sigmoid(scoreOf(weights, answer.inputs)) }));
  });
}

/** The same with a second step after it, fitted in turn on what the first says of texts it has not seen. */
function heldOutTwice(
  answers: readonly Answer[],
  fitSecond: (told: readonly Told[]) => (sure: number) => number,
): Judged[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const others = answers.filter(({ text }) => partOf(text) !== part);
    const inner = heldOut(others, ({ text }) => String(partOf(text)));
    const counts = new Map<GoldName, number>();
    for (const { answer } of inner) counts.set(answer.corpus, (counts.get(answer.corpus) ?? 0) + 1);
    const second = fitSecond(
      inner.map(({ answer, sure }) => ({
        sure,
        right: Number(answer.right),
        weight: setWeight[answer.corpus] / (counts.get(answer.corpus) ?? 1),
      })),
    );
    const weights = fit(others);
    return answers
      .filter(({ isEmbedded, text }) => isEmbedded && partOf(text) === part)
      .map((answer) => ({ answer, sure: second(sigmoid(scoreOf(weights, answer.inputs))) }));
  });
}

/** Beta calibration (Kull 2017): logistic on the logarithms of the confidence and of its rest. */
function fitBeta(told: readonly Told[]): (sure: number) => number {
  const inputs = (sure: number): number[] => {
    const inside = Math.min(0.999, Math.max(0.001, sure));
    return [1, Math.log(inside), -Math.log(1 - inside)];
  };
  const weights = fitLogistic(
    told.map(({ sure, right, weight }) => ({ inputs: inputs(sure), right, weight })),
    new Set([1, 2]),
  );
  return (sure) => sigmoid(scoreOf(weights, inputs(sure)));
}

export type CalibrationFigures = {
  readonly ece: number;
  /** The same where a country is right wherever in it its point was put. */
  readonly eceOfCountries: number;
  readonly brier: number;
  /** What the error would be by chance alone, were every confidence true: so few answers never fall evenly. */
  readonly chance: number;
  readonly answers: number;
  readonly bands: readonly Band[];
};

/** Ten equal bands of confidence, as the scorer has them. */
function figuresOf(judged: readonly Judged[]): CalibrationFigures {
  const bandsBy = (isRight: (answer: Answer) => boolean): { n: number; sure: number; right: number }[] => {
    const bands = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));
    for (const { answer, sure } of judged) {
      const band = bands[Math.min(9, Math.floor(sure * 10))];
      if (band === undefined) continue;
      band.n++;
      band.sure += sure;
      band.right += Number(isRight(answer));
    }
    return bands;
  };
  const errorOf = (bands: readonly { sure: number; right: number }[]): number =>
    bands.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / judged.length;
  const bands = bandsBy(({ right }) => right);
  return {
    ece: errorOf(bands),
    eceOfCountries: errorOf(bandsBy(({ rightCountry }) => rightCountry)),
    brier:
      judged.reduce((sum, { answer, sure }) => sum + (sure - Number(answer.right)) ** 2, 0) / judged.length,
    chance: chanceError(judged.map(({ sure }) => sure)),
    answers: judged.length,
    bands: bands.map(({ n, sure, right }) => ({ n, confidence: sure / n, accuracy: right / n })),
  };
}

/** Mean error of ten bands over answers drawn to be right exactly as often as told; the same draws each time. */
function chanceError(told: readonly number[]): number {
  const draws = 50;
  let seed = 42;
  const random = (): number => (seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const off = new Float64Array(10);
    for (const sure of told) {
      const band = Math.min(9, Math.floor(sure * 10));
      off[band] = (off[band] ?? 0) + sure - Number(random() < sure);
    }
    sum += off.reduce((all, one) => all + Math.abs(one), 0) / told.length;
  }
  return sum / draws;
}

function report(title: string, judged: readonly Judged[]): Record<string, CalibrationFigures> {
  const figures = Object.fromEntries(
    corpora.flatMap((corpus) => {
      const own = judged.filter(({ answer }) => answer.corpus === corpus);
      return own.length === 0 ? [] : [[corpus, figuresOf(own)] as const];
    }),
  );
  const cells = Object.entries(figures).map(
    ([corpus, { ece, eceOfCountries, chance, brier }]) =>
      `${corpus} ${ece.toFixed(3)} (${eceOfCountries.toFixed(3)}; chance ${chance.toFixed(3)}) ${brier.toFixed(3)}`,
  );
  console.log(`${title.padEnd(34)} ${cells.join("   ")}`);
  return figures;
}

/** The weights fitted on all texts, with the figures of texts not fitted on; prints a table and writes bench/results/calibration.*. */
export async function fitCalibration(
  texts: readonly CalibrationText[],
): Promise<{ weights: Record<string, number>; provenance: readonly string[] }> {
  const align = await readAligner();
  const answers: Answer[] = [];
  for (const text of texts) answers.push(...(await answersOf(text, align)));
  console.log(
    "error of confidence (with countries right anywhere in them) and Brier score, texts not fitted on",
  );
  const partName = ({ text }: Answer): string => String(partOf(text));
  const plain = report("logistic, ten parts", heldOut(answers, partName));
  report("logistic, then isotonic", heldOutTwice(answers, fitIsotonic));
  report("logistic, then beta", heldOutTwice(answers, fitBeta));
  const strange = report(
    "logistic, the whole set unseen",
    heldOut(answers, ({ corpus }) => corpus),
  );
  const folder = fileURLToPath(new URL("results", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/calibration.svg`,
    reliabilityPlot(Object.entries(plain).map(([name, { bands }]) => ({ name, bands }))),
  );
  writeFileSync(`${folder}/calibration.json`, `${JSON.stringify({ plain, strange }, null, 2)}\n`);
  const fitted = fit(answers);
  const counts = corpora.map(
    (corpus) => `${corpus} ${answers.filter((answer) => answer.corpus === corpus && answer.isFitted).length}`,
  );
  const errors = Object.entries(plain).map(([corpus, { ece }]) => `${corpus} ${ece.toFixed(3)}`);
  return {
    weights: Object.fromEntries(
      calibrationNames.map((name, i) => [name, Math.round((fitted[i] ?? 0) * 1000) / 1000]),
    ),
    provenance: [
      `Fitted on the answers to ${counts.join(", ")} of ../shared/corpora and ../shared/wargold.`,
      `Error of confidence on texts not fitted on: ${errors.join(", ")}.`,
    ],
  };
}

/** Fits on one half of the texts and tells how well it does on the other; the steps before were fitted on the first half too. */
export async function judgeOtherHalf(
  half: readonly CalibrationText[],
  other: readonly CalibrationText[],
): Promise<void> {
  const align = await readAligner();
  const read = async (texts: readonly CalibrationText[]): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (const text of texts) answers.push(...(await answersOf(text, align)));
    return answers;
  };
  const weights = fit(await read(half));
  const judged = (await read(other))
    .filter(({ isEmbedded }) => isEmbedded)
    .map((answer) => ({ answer, sure: sigmoid(scoreOf(weights, answer.inputs)) }));
  report("every step, the other half", judged);
}
