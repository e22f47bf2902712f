// How fast texts are read with a gazetteer of a million names, beside a library of the same trade and two limits.
//   npm run bench -- speed     processor time of this process, so that a busy machine does not change the figures much
// "Places" is all of geoparse: names found, each resolved or not with its confidence, candidates, relative places. Reasons are
// put into words when somebody asks for them: the second row asks for all of them. Events and claims are what draftReport makes.
// Texts known: put together from 29, so after one round every name in them is known. Texts never met: other ones in every round,
// with names drawn from the whole gazetteer (unmet-texts.ts); who reads in a year of reports waits for these.
// The first pass reads each known text for the first time, with code not yet compiled and the lists of each country to be made.
// wink-nlp is not among the peers: it finds no places without a model trained for them.
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import { z } from "zod";
import { parseKnownActors } from "../lib/events/actor";
import { draftReport } from "../lib/events/drafts/draft-report";
import type { Place } from "../lib/gazetteer/place";
import { embeddedSources } from "../lib/gazetteer/sources";
import { memoryPlaceIndex, type MemoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { geoparse } from "../lib/geoparser/geoparse";
import type { Reading } from "../lib/geoparser/reading";
import { fold } from "../lib/text/fold";
import { ahoCorasick } from "./aho-corasick";
import { readManyNames } from "./many-names";
import { UnmetTexts } from "./unmet-texts";

const home = fileURLToPath(new URL("../", import.meta.url));
const documentUnits = 2_048;
const rounds = 5;
const automatonNames = 100_000;
/** A limit beside which reading stands: one pass of a regular expression that finds the capitalised words. */
const capitalised = /\p{Lu}[\p{L}\p{M}]+/gu;

type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** Texts of about 2 KB, each some of the annotated war texts one after the other; no two begin alike. */
function makeDocuments(texts: readonly string[], count: number): string[] {
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

/** Places of the embedded sources, filled up to so many names with those of the folder beside the checkout and generated ones. */
async function placesWithNames(count: number): Promise<{ places: Place[]; names: number }> {
  const places = mergePlaces(embeddedSources.map((source) => source.read()));
  let names = places.reduce((sum, place) => sum + place.names.length, 0);
  if (names >= count) return { places, names };
  const ids = new Set(places.map((place) => place.id));
  for (const { place, spellings } of (await readManyNames(count - names)).places) {
    if (ids.has(place.id)) continue;
    names += spellings.length;
    places.push({
      ...place,
      origin: "gazetteer",
      area: null,
      parentId: null,
      timeZone: null,
      coordinateNote: null,
      externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
      sourceRef: place.id,
      names: spellings.map((name) => ({
        name,
        language: null,
        script: "Latn",
        kind: "common",
        usedBy: null,
      })),
    });
  }
  return { places, names };
}

type Contender = {
  readonly name: string;
  readonly laps: number;
  /** What it reads in one round. */
  documentsOf(round: number): readonly string[];
  run(text: string): Promise<void> | void;
};

/** Documents a second of each, in turn, so that a busy minute falls on all of them. */
async function measureInTurn(
  contenders: readonly Contender[],
): Promise<{ name: string; perSecond: Spread }[]> {
  const figures = contenders.map(({ name }) => ({ name, values: new Array<number>() }));
  for (let round = -1; round < rounds; round++) {
    for (const [i, { laps, documentsOf, run: read }] of contenders.entries()) {
      const documents = documentsOf(round);
      const ms = await processorMs(async () => {
        for (let lap = 0; lap < laps; lap++) for (const text of documents) await read(text);
      });
      // The first round warms up.
      if (round >= 0) figures[i]?.values.push((documents.length * laps * 1000) / ms);
    }
  }
  return figures.map(({ name, values }) => ({ name, perSecond: spreadOf(values) }));
}

/** `npm run bench -- speed [--documents=300] [--names=1000000] [--json]`: prints the table and writes bench/results/speed.json. */
export async function run(argv: readonly string[] = []): Promise<void> {
  const option = (name: string, otherwise: number): number =>
    Number(argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);
  const documents = makeDocuments(readWarTexts(), option("documents", 300));
  const { places, names } = await placesWithNames(option("names", 1_000_000));
  let index: MemoryPlaceIndex | null = null;
  const buildMs = await processorMs(() => {
    index = memoryPlaceIndex(places, "speed");
  });
  const heapMegabytes = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  const gazetteer = index ?? memoryPlaceIndex(places, "speed");
  const known = (): readonly string[] => documents;
  const others = new UnmetTexts(places);
  // Other texts in every round and row.
  const unmet =
    (row: number) =>
    (round: number): readonly string[] =>
      others.make(documents.length, documentUnits, 1_000 * row + round + 1);
  const automaton = ahoCorasick(
    places
      .slice(0, automatonNames)
      .map((place) => fold(place.name))
      .filter((name) => name.length > 3),
  );
  const plain = (name: string, laps: number, count: (text: string) => number): Contender => ({
    name,
    laps,
    documentsOf: known,
    run: (text) => {
      if (count(text) < 0) throw new Error("nothing was counted");
    },
  });
  const actors = parseKnownActors(
    JSON.parse(readFileSync(path.join(home, "seeds/actors/actors.json"), "utf8")),
  );
  const read = (text: string): Promise<Reading> => geoparse(text, { index: gazetteer, publishedAt: null });
  const firstMs = await processorMs(async () => {
    for (const text of documents) await read(text);
  });
  const firstPass = (documents.length * 1000) / firstMs;
  const figures = await measureInTurn([
    {
      name: "Dateline, places: named, resolved, confidence",
      laps: 1,
      documentsOf: known,
      run: async (text) => void (await read(text)),
    },
    {
      name: "Dateline, places, every reason in words, as JSON",
      laps: 1,
      documentsOf: known,
      run: async (text) => void JSON.stringify(await read(text)),
    },
    {
      name: "Dateline, places, events and claims",
      laps: 1,
      documentsOf: known,
      run: async (text) => void draftReport(text, await read(text), { actors }),
    },
    {
      name: "Dateline, texts never met, places",
      laps: 1,
      documentsOf: unmet(1),
      run: async (text) => void (await read(text)),
    },
    {
      name: "Dateline, texts never met, places, events and claims",
      laps: 1,
      documentsOf: unmet(2),
      run: async (text) => void draftReport(text, await read(text), { actors }),
    },
    plain("compromise, places() alone", 1, (text) => nlp(text).places().length),
    plain("limit: Aho-Corasick alone, finds and decides nothing", 20, (text) => automaton.count(text)),
    plain(
      "limit: capitalised words by one regular expression",
      20,
      (text) => [...text.matchAll(capitalised)].length,
    ),
  ]);
  const table = {
    documents: documents.length,
    places: places.length,
    names,
    buildMs,
    heapMegabytes,
    firstPass,
    figures,
  };
  if (argv.includes("--json")) console.log(JSON.stringify(table, null, 2));
  else {
    console.log(
      `${documents.length} texts of 2 KB, ${names} names of ${places.length} places; texts a second of processor time, median of ${rounds} (least-most)`,
    );
    console.log(`index built in ${Math.round(buildMs)} ms, heap with it ${heapMegabytes} MB`);
    console.log(
      `${"Dateline, places, first pass: nothing kept, nothing warm".padEnd(56)} ${Math.round(firstPass)}`,
    );
    for (const { name, perSecond } of figures) console.log(`${name.padEnd(56)} ${whole(perSecond)}`);
  }
  mkdirSync(path.join(home, "bench/results"), { recursive: true });
  writeFileSync(path.join(home, "bench/results/speed.json"), `${JSON.stringify(table, null, 2)}\n`);
}

if (process.argv[1]?.endsWith("speed.ts") === true) await run(process.argv.slice(2));
