// Fits how sure an answer is, and measures it on texts that were not fitted on: in ten parts, and one whole set after the other.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calibrationNames } from "../lib/geoparser/calibrate";
import { readAnswers, type Answer, type CalibrationText } from "./calibration-answers";
import { corpora, reportFigures, type Judged } from "./calibration-figures";
import { reliabilityPlot } from "./geoparse";
import type { GoldName } from "./gold-texts";
import { fitIsotonic, type Told } from "./isotonic-fit";
import { fitLogistic, scoreOf, sigmoid, type Example } from "./logistic-fit";

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

/** The weights fitted on all texts, with the figures of texts not fitted on; prints a table and writes bench/results/calibration.*. */
export async function fitCalibration(
  texts: readonly CalibrationText[],
): Promise<{ weights: Record<string, number>; provenance: readonly string[] }> {
  const answers = await readAnswers(texts);
  console.log(
    "error of confidence (with countries right anywhere in them) and Brier score, texts not fitted on",
  );
  const partName = ({ text }: Answer): string => String(partOf(text));
  const plain = reportFigures("logistic, ten parts", heldOut(answers, partName));
  reportFigures("logistic, then isotonic", heldOutTwice(answers, fitIsotonic));
  reportFigures("logistic, then beta", heldOutTwice(answers, fitBeta));
  const strange = reportFigures(
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
  const weights = fit(await readAnswers(half));
  const judged = (await readAnswers(other))
    .filter(({ isEmbedded }) => isEmbedded)
    .map((answer) => ({ answer, sure: sigmoid(scoreOf(weights, answer.inputs)) }));
  reportFigures("every step, the other half", judged);
}
