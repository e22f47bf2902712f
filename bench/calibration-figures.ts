// How far confidence and truth lie apart: expected calibration error and Brier score of judged answers.
import type { Answer } from "./calibration-answers";
import type { Band } from "./geoparse";
import type { GoldName } from "./gold-texts";
import { seededRandom } from "../lib/testing/seeded-random";

/** Sets of annotated texts, as the tables name them. */
export const corpora: readonly GoldName[] = ["lgl", "geovirus", "geowebnews", "wargold"];

/** An answer and how sure, 0..1, weights that never saw it are of it. */
export type Judged = { readonly answer: Answer; readonly sure: number };

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
  const random = seededRandom(42);
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

/** Figures of each set that has answers; prints them as a line of the table. */
export function reportFigures(title: string, judged: readonly Judged[]): Record<string, CalibrationFigures> {
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
