// How well and how fast texts are read: recognition, resolution and end to end on the annotated texts beside the checkout.
//   npx tsx bench/geoparse.ts [--wof] [--write=FOLDER]     --wof adds Who's On First of the theatre in memory
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { geoparse } from "../lib/geoparser/geoparse";
import { placeTold } from "../lib/geoparser/place-told";
import type { Mention, Reading } from "../lib/geoparser/reading";
import { goldFiles, indexWithWof, readGold, sharedFolder, type GoldName, type GoldText } from "./gold-texts";
import { z } from "zod";

const resultsFolder = fileURLToPath(new URL("results", import.meta.url));

type Predicted = { id: string; toponyms: object[] };

const ratio = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const band = z.object({
  n: z.number(),
  confidence: z.number().or(z.nan()),
  accuracy: z.number().or(z.nan()),
});
export type Band = z.infer<typeof band>;
const scores = z.object({
  recognition: z.object({ exact: ratio }),
  resolution: z.looseObject({ "acc@161": z.number(), "acc@161_all": z.number() }),
  endToEnd: ratio,
  calibration: z.object({ endToEnd: z.object({ ece: z.number(), bins: z.array(band) }) }).nullable(),
});
export type Scores = z.infer<typeof scores>;

/** A mention as the scorers want it; bodies are no toponyms, names inside other names are, labelled so. */
function toponymOf(mention: Mention, reading: Pick<Reading, "mentions">): object | null {
  if (mention.kind === "organisation") return null;
  const { start, end, name, kind } = mention;
  const told = placeTold(mention, reading);
  return {
    start,
    end,
    name,
    kind,
    lat: told?.point.lat ?? null,
    lon: told?.point.lon ?? null,
    ...(told === null ? {} : { confidence: told.confidence }),
  };
}

export async function predict(texts: readonly GoldText[], index: PlaceIndex): Promise<Predicted[]> {
  const out: Predicted[] = [];
  for (const { id, text, publishedAt } of texts) {
    const reading = await geoparse(text, { index, publishedAt: publishedAt ?? null });
    out.push({ id, toponyms: reading.mentions.flatMap((mention) => toponymOf(mention, reading) ?? []) });
  }
  return out;
}

const predictedLine = z.object({ id: z.string(), toponyms: z.array(z.looseObject({})) });

async function askScorer(
  name: GoldName,
  texts: readonly GoldText[],
  predicted: readonly Predicted[],
  kilometres: number,
): Promise<unknown> {
  const scorer = z.object({
    score: z.function({ input: [z.unknown(), z.unknown(), z.unknown()], output: z.unknown() }),
  });
  const { score } = scorer.parse(await import(`${sharedFolder}corpora/score.mjs`));
  return score(texts, predicted, { drop: name === "geovirus" ? ["demonym"] : [], km: kilometres });
}

/** The scorer that lies with the corpora; its own words for the figures. */
export async function scoreCorpus(
  name: GoldName,
  texts: readonly GoldText[],
  predicted: readonly Predicted[],
): Promise<Scores> {
  return scores.parse(await askScorer(name, texts, predicted, 161));
}

/** F1 end to end where an answer is right up to so many kilometres off. */
export async function endToEndWithin(
  kilometres: number,
  name: GoldName,
  texts: readonly GoldText[],
  predicted: readonly Predicted[],
): Promise<number> {
  return scores.pick({ endToEnd: true }).parse(await askScorer(name, texts, predicted, kilometres)).endToEnd
    .f1;
}

const three = ({ precision, recall, f1 }: z.infer<typeof ratio>): string =>
  [precision, recall, f1].map((x) => x.toFixed(3)).join(" ");

function row(title: string, texts: number, scored: Scores, perSecond: string): string {
  const { recognition, resolution, endToEnd, calibration } = scored;
  const ece = calibration === null ? "  -  " : calibration.endToEnd.ece.toFixed(3);
  return `${title.padEnd(24)} ${String(texts).padStart(5)}  ${three(recognition.exact)}    ${resolution["acc@161"].toFixed(3)}    ${resolution["acc@161_all"].toFixed(3)}                ${three(endToEnd)}      ${ece}  ${perSecond}`;
}

/** Answers of published systems that lie with the corpora, by system; [] for corpora that have none. */
function readSystems(name: GoldName): { system: string; predicted: Predicted[] }[] {
  const folder = `${sharedFolder}corpora/systems`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => ({
      system: file.split(".")[1] ?? file,
      predicted: readFileSync(`${folder}/${file}`, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => predictedLine.parse(JSON.parse(line))),
    }));
}

/** How often an answer of each tenth of confidence is right, as a picture: on the diagonal, confidence means what it says. */
export function reliabilityPlot(curves: readonly { name: string; bands: readonly Band[] }[]): string {
  const size = 360;
  const margin = 48;
  const inks = ["#0b6e99", "#b3541e", "#3f7d20", "#6b4fa0"];
  const at = (share: number): number => margin + share * size;
  const up = (share: number): number => margin + (1 - share) * size;
  const lines = curves.map(({ name, bands }, i) => {
    const ink = inks[i % inks.length] ?? "#333";
    const known = bands.filter((one) => one.n > 0);
    const points = known.map((one) => `${at(one.confidence).toFixed(1)},${up(one.accuracy).toFixed(1)}`);
    const dots = known.map(
      (one) =>
        `<circle cx="${at(one.confidence).toFixed(1)}" cy="${up(one.accuracy).toFixed(1)}" r="${Math.min(9, 2 + Math.sqrt(one.n) / 6).toFixed(1)}" fill="${ink}" fill-opacity="0.6"><title>${name}: ${one.n} answers of confidence ${one.confidence.toFixed(2)}, ${one.accuracy.toFixed(2)} of them right</title></circle>`,
    );
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${ink}"/>${dots.join("")}<text x="${margin + 8}" y="${margin + 18 + i * 18}" fill="${ink}">${name}</text>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      `<text x="${at(tick)}" y="${up(0) + 18}" text-anchor="middle">${tick}</text><text x="${margin - 8}" y="${up(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size + 2 * margin}" height="${size + 2 * margin}" font-family="sans-serif" font-size="12"><title>Confidence told and share right</title><rect x="${margin}" y="${margin}" width="${size}" height="${size}" fill="none" stroke="#999"/><line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" stroke="#999" stroke-dasharray="4 4"/>${ticks.join("")}${lines.join("")}<text x="${at(0.5)}" y="${up(0) + 36}" text-anchor="middle">confidence told</text><text x="${margin}" y="${margin - 12}">share of answers that are right</text></svg>\n`;
}

function printBands(bands: readonly Band[]): void {
  const told = bands.flatMap(({ n, confidence, accuracy }) =>
    n === 0 ? [] : [`${confidence.toFixed(2)}→${accuracy.toFixed(2)} (${n})`],
  );
  console.log(`  confidence told → right (answers): ${told.join("  ")}`);
}

/** `npm run bench -- geoparse [--wof] [--write=DIR]`: one row for each corpus, published systems beside ours, and bench/results/reliability.svg. */
export async function run(argv: readonly string[]): Promise<void> {
  const wof = argv.includes("--wof");
  const folder = argv.find((argument) => argument.startsWith("--write="))?.slice(8);
  const index = wof ? await indexWithWof() : embeddedPlaceIndex();
  if (index === null) throw new Error(`There is no ${sharedFolder}gazetteer/wof; leave --wof out.`);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  console.log(`gazetteer: ${wof ? "embedded and Who's On First" : "embedded"}`);
  console.log(
    "corpus, system           texts  exact P / R / F1      acc@161  unresolved as wrong  end to end P / R / F1  ECE    texts/s",
  );
  const figures: Record<string, Scores> = {};
  const curves: { name: string; bands: readonly Band[] }[] = [];
  for (const name of ["lgl", "geovirus", "geowebnews", "wargold"] as const) {
    const texts = readGold(name);
    if (texts === null) {
      console.log(`${name.padEnd(11)} not there: ${goldFiles[name]}`);
      continue;
    }
    const begun = performance.now();
    const predicted = await predict(texts, index);
    const seconds = (performance.now() - begun) / 1000;
    if (folder !== undefined)
      writeFileSync(`${folder}/${name}.jsonl`, predicted.map((line) => JSON.stringify(line)).join("\n"));
    const ours = await scoreCorpus(name, texts, predicted);
    console.log(row(`${name}, Dateline`, texts.length, ours, String(Math.round(texts.length / seconds))));
    const bands = ours.calibration?.endToEnd.bins ?? [];
    printBands(bands);
    figures[name] = ours;
    curves.push({ name, bands });
    for (const { system, predicted: theirs } of readSystems(name)) {
      const scored = await scoreCorpus(name, texts, theirs);
      console.log(row(`${name}, ${system}`, texts.length, scored, "-"));
      figures[`${name}, ${system}`] = scored;
    }
  }
  if (curves.length === 0) return;
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(`${resultsFolder}/reliability${wof ? "-wof" : ""}.svg`, reliabilityPlot(curves));
  writeFileSync(
    `${resultsFolder}/geoparse${wof ? "-wof" : ""}.json`,
    `${JSON.stringify(figures, null, 2)}\n`,
  );
}
