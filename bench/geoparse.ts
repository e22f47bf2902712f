// How well and how fast texts are read: recognition, resolution and end to end on the annotated texts beside the checkout.
//   npx tsx bench/geoparse.ts [--wof] [--write=FOLDER]     --wof adds Who's On First of the theatre in memory
import { mkdirSync, writeFileSync } from "node:fs";
import { embeddedPlaceIndex, embeddedSources } from "../lib/gazetteer/sources";
import { memoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { readPlaces } from "../lib/gazetteer/import/read-places";
import { wofFormat } from "../lib/gazetteer/import/wof";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { geoparse } from "../lib/geoparser/geoparse";
import type { Mention } from "../lib/geoparser/reading";
import { goldFiles, readGold, sharedFolder, type GoldName, type GoldText } from "./gold-texts";
import { z } from "zod";

type Predicted = { id: string; toponyms: object[] };

const ratio = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const scores = z.object({
  recognition: z.object({ exact: ratio }),
  resolution: z.looseObject({ "acc@161": z.number(), "acc@161_all": z.number() }),
  endToEnd: ratio,
  calibration: z.object({ endToEnd: z.object({ ece: z.number() }) }).nullable(),
});
export type Scores = z.infer<typeof scores>;

/** A mention as the scorers want it; bodies and names inside other names are no toponyms, on the wire neither. */
export function toponymOf(mention: Mention): object | null {
  if (mention.kind === "organisation" || mention.kind === "embedded") return null;
  const { start, end, name, kind, resolution } = mention;
  const place = resolution.kind === "resolved" ? mention.candidates[resolution.candidate] : undefined;
  return {
    start,
    end,
    name,
    kind,
    lat: place?.point?.lat ?? null,
    lon: place?.point?.lon ?? null,
    ...(resolution.kind === "resolved" ? { confidence: resolution.confidence } : {}),
  };
}

export async function predict(texts: readonly GoldText[], index: PlaceIndex): Promise<Predicted[]> {
  const out: Predicted[] = [];
  for (const { id, text, publishedAt } of texts) {
    const { mentions } = await geoparse(text, { index, publishedAt: publishedAt ?? null });
    out.push({ id, toponyms: mentions.flatMap((mention) => toponymOf(mention) ?? []) });
  }
  return out;
}

/** The scorer that lies with the corpora; its own words for the figures. */
export async function scoreCorpus(
  name: GoldName,
  texts: readonly GoldText[],
  predicted: readonly Predicted[],
): Promise<Scores> {
  const scorer = z.object({
    score: z.function({ input: [z.unknown(), z.unknown(), z.unknown()], output: z.unknown() }),
  });
  const { score } = scorer.parse(await import(`${sharedFolder}corpora/score.mjs`));
  return scores.parse(score(texts, predicted, { drop: name === "geovirus" ? ["demonym"] : [] }));
}

/** `npm run bench -- geoparse [--wof] [--write=DIR]` */
export async function run(argv: readonly string[]): Promise<void> {
  const wof = argv.includes("--wof");
  const folder = argv.find((argument) => argument.startsWith("--write="))?.slice(8);
  const index = wof
    ? memoryPlaceIndex(
        mergePlaces([
          ...embeddedSources.map((source) => source.read()),
          await readPlaces(wofFormat, [`${sharedFolder}gazetteer/wof`]),
        ]),
        "embedded + wof",
      )
    : embeddedPlaceIndex();
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  console.log(`gazetteer: ${wof ? "embedded and Who's On First" : "embedded"}`);
  console.log(
    "corpus      texts  exact P / R / F1      acc@161  unresolved as wrong  end to end P / R / F1  ECE    texts/s",
  );
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
    const { recognition, resolution, endToEnd, calibration } = await scoreCorpus(name, texts, predicted);
    const three = ({ precision, recall, f1 }: z.infer<typeof ratio>): string =>
      [precision, recall, f1].map((x) => x.toFixed(3)).join(" ");
    console.log(
      `${name.padEnd(11)} ${String(texts.length).padStart(5)}  ${three(recognition.exact)}    ${resolution["acc@161"].toFixed(3)}    ${resolution["acc@161_all"].toFixed(3)}                ${three(endToEnd)}      ${(calibration?.endToEnd.ece ?? NaN).toFixed(3)}  ${Math.round(texts.length / seconds)}`,
    );
  }
}
