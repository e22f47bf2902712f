// How fast texts are read and the names are made ready: documents a second, build time and memory, in processor time.
//   npm run bench -- speed     processor time of this process, so that a busy machine does not change the figures much
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { gazetteerVersionOf, embeddedSources } from "../lib/gazetteer/sources";
import { memoryPlaceIndex, type MemoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { geoparse } from "../lib/geoparser/geoparse";

const home = fileURLToPath(new URL("../", import.meta.url));
const documentUnits = 2_048;
const rounds = 5;
/** The limit beside which reading stands: one pass of a regular expression that finds the capitalised words. */
const capitalised = /\p{Lu}[\p{L}\p{M}]+/gu;

type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** Texts of about 2 KB, each some of the annotated war texts one after the other; no two begin alike. */
export function makeDocuments(texts: readonly string[], count: number): string[] {
  const documents: string[] = [];
  for (let number = 0; number < count && texts.length > 0; number += 1) {
    let document = "";
    // A step that grows with every lap brings other texts together each time.
    const step = 1 + Math.floor(number / texts.length);
    for (let at = number; document.length < documentUnits; at += step)
      document += `${texts[at % texts.length] ?? ""}\n\n`;
    documents.push(document.slice(0, documentUnits));
  }
  return documents;
}

/** Milliseconds of processor time the work took, collection of garbage included. */
async function processorMs(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function spreadOf(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b);
  return {
    median: ordered[Math.floor(ordered.length / 2)] ?? 0,
    least: ordered[0] ?? 0,
    most: ordered.at(-1) ?? 0,
  };
}

const whole = ({ median, least, most }: Spread): string =>
  `${Math.round(median)} (${Math.round(least)}-${Math.round(most)})`;

function readWarTexts(): string[] {
  const line = z.object({ text: z.string() });
  return readFileSync(path.join(home, "seeds/benchmarks/wargold.jsonl"), "utf8")
    .split("\n")
    .filter((one) => one !== "")
    .map((one) => line.parse(JSON.parse(one)).text);
}

/** Prints the table and writes bench/results/speed.json. */
export async function run(argv: readonly string[] = []): Promise<void> {
  const count = Number(argv[0] ?? 300);
  const makeIndex = (): MemoryPlaceIndex =>
    memoryPlaceIndex(
      mergePlaces(embeddedSources.map((source) => source.read())),
      gazetteerVersionOf(embeddedSources),
    );

  let index = makeIndex();
  const firstBuild = Math.round(process.cpuUsage().user / 1000);
  const builds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    builds.push(
      await processorMs(() => {
        index = makeIndex();
      }),
    );
  }
  const heapMegabytes = Math.round(process.memoryUsage().heapUsed / 2 ** 20);

  const documents = makeDocuments(readWarTexts(), count);
  const readAll = async (with_: MemoryPlaceIndex): Promise<number> => {
    const ms = await processorMs(async () => {
      for (const text of documents) await geoparse(text, { index: with_, publishedAt: null });
    });
    return (documents.length * 1000) / ms;
  };
  const cold = await readAll(index);
  const ours: number[] = [];
  const fresh: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await readAll(index));
    // An index without remembered answers, in code that has run before: what a report with new names costs.
    fresh.push(await readAll(makeIndex()));
    const ms = await processorMs(() => {
      let words = 0;
      for (let lap = 0; lap < 20; lap += 1)
        for (const text of documents) words += [...text.matchAll(capitalised)].length;
      if (words === 0) throw new Error("the texts hold no capitalised word");
    });
    limit.push((documents.length * 20 * 1000) / ms);
  }
  const table = {
    documents: documents.length,
    places: index.size,
    processToFirstIndexMs: firstBuild,
    buildMs: spreadOf(builds),
    heapMegabytes,
    documentsPerSecondFirstPass: cold,
    documentsPerSecond: spreadOf(ours),
    documentsPerSecondNewIndex: spreadOf(fresh),
    capitalisedWordsPassPerSecond: spreadOf(limit),
  };
  console.log(
    `${table.documents} texts of 2 KB, ${table.places} places; processor time, median of ${rounds} (least-most)`,
  );
  console.log(`start of the process to the first index    ${firstBuild} ms`);
  console.log(`sources read, merged and indexed again     ${whole(table.buildMs)} ms`);
  console.log(`heap with one or two of them               ${heapMegabytes} MB`);
  console.log(`read, first pass after the start           ${Math.round(cold)} texts/s`);
  console.log(
    `read, an index that remembers no answers   ${whole(table.documentsPerSecondNewIndex)} texts/s`,
  );
  console.log(`read, names met before                     ${whole(table.documentsPerSecond)} texts/s`);
  console.log(
    `limit: one pass for capitalised words      ${whole(table.capitalisedWordsPassPerSecond)} texts/s`,
  );
  mkdirSync(path.join(home, "bench/results"), { recursive: true });
  writeFileSync(path.join(home, "bench/results/speed.json"), `${JSON.stringify(table, null, 2)}\n`);
}

if (process.argv[1]?.endsWith("speed.ts") === true) await run(process.argv.slice(2));
