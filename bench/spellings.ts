// How well the geocoder finds news spellings, and how often it answers to names that are no place.
//   npm run bench -- spellings [DIR] [--misses]     DIR holds Who's On First tables in wof/ (default ../shared/gazetteer)
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { distanceMeters } from "../lib/geo/distance";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { openImports } from "../lib/gazetteer/import/read-places";
import { wofFormat } from "../lib/gazetteer/import/wof";
import { memoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { nameKeys } from "../lib/gazetteer/name-key";
import { embeddedPlaceIndex, embeddedSources } from "../lib/gazetteer/sources";
import { searchAll } from "../lib/geocoder/search";
import { scriptOf } from "../lib/text/fold";

export type Spelling = { query: string; country: string; lon: number; lat: number; geonames: number };

/** A hit is the place itself or a point this near to it: sources put the middle of a town differently. */
const nearEnoughMeters = 5_000;
const cases = fileURLToPath(new URL("../seeds/benchmarks/", import.meta.url));

/** The news spellings of seeds/benchmarks, each with the place it means. */
export function readSpellings(): Spelling[] {
  const [, ...lines] = fs.readFileSync(path.join(cases, "spellings.tsv"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [query = "", country = "", lat = "", lon = "", geonames = ""] = line.split("\t");
      return { query, country, lat: Number(lat), lon: Number(lon), geonames: Number(geonames) };
    });
}

/** Names that are no place and must get no answer. */
export function readNonPlaces(): string[] {
  const text = fs.readFileSync(path.join(cases, "not-places.txt"), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

export type Recall = { first: number; five: number; count: number; misses: string[] };

/** Shares (0..1) of spellings whose place comes first, or among the first five. */
export async function measureRecall(
  index: PlaceIndex,
  spellings: readonly Spelling[],
  withCountry: boolean,
): Promise<Recall> {
  const answers = await searchAll(
    spellings.map(({ query, country }) => ({ text: query, country: withCountry ? country : null })),
    { index, limit: 5 },
  );
  const misses: string[] = [];
  let first = 0;
  let five = 0;
  spellings.forEach((spelling, number) => {
    const own = answers[number] ?? [];
    const right = own.findIndex(
      ({ place }) =>
        place.externalIds.geonames === spelling.geonames ||
        (place.point !== null && distanceMeters(place.point, spelling) <= nearEnoughMeters),
    );
    if (right === 0) first += 1;
    if (right >= 0) five += 1;
    if (right === 0) return;
    const got = own.slice(0, 3).map(({ place, tier }) => `${place.name} ${place.countryCode ?? ""} ${tier}`);
    misses.push(`${spelling.query} (${spelling.country}) rank ${right + 1}: ${got.join(" | ")}`);
  });
  return { first: first / spellings.length, five: five / spellings.length, count: spellings.length, misses };
}

/** The names that got an answer, each with it. */
export async function answeredNonPlaces(index: PlaceIndex, names: readonly string[]): Promise<string[]> {
  const answers = await searchAll(
    names.map((text) => ({ text, country: null })),
    { index, limit: 1 },
  );
  return names.flatMap((name, number) => {
    const [best] = answers[number] ?? [];
    return best === undefined
      ? []
      : [`${name}: ${best.place.name} ${best.place.countryCode ?? ""} ${best.tier}`];
  });
}

async function report(index: PlaceIndex, showMisses: boolean): Promise<void> {
  const spellings = readSpellings();
  const nonPlaces = readNonPlaces();
  const native = spellings.filter(({ query }) => scriptOf(query) !== "Latn");
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  const tell = async (title: string, some: readonly Spelling[], withCountry: boolean): Promise<void> => {
    const started = performance.now();
    const { first, five, count, misses } = await measureRecall(index, some, withCountry);
    const each = ((performance.now() - started) / count).toFixed(2);
    console.log(`  ${title}: R@1 ${percent(first)}, R@5 ${percent(five)} of ${count}, ${each} ms each`);
    if (showMisses) for (const miss of misses) console.log(`    ${miss}`);
  };
  await tell("with country", spellings, true);
  await tell("without country", spellings, false);
  await tell("native script, with country", native, true);
  const answered = await answeredNonPlaces(index, nonPlaces);
  console.log(`  non-places answered: ${answered.length} of ${nonPlaces.length}`);
  if (showMisses) for (const line of answered) console.log(`    ${line}`);
}

/** Prints the figures for the embedded sources alone, then with Who's On First where a folder holds it. */
export async function run(argv: readonly string[]): Promise<void> {
  const showMisses = argv.includes("--misses");
  const folder = argv.find((word) => !word.startsWith("--")) ?? path.join("..", "shared", "gazetteer");
  let started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
  const embedded = embeddedPlaceIndex();
  console.log(`Embedded sources: ${embedded.size} places, built in ${seconds()} s`);
  await report(embedded, showMisses);

  const names = readSpellings().map(({ query }) => query);
  started = performance.now();
  for (let round = 0; round < 200; round += 1) for (const name of names) nameKeys(name);
  const rate = (200 * names.length) / ((performance.now() - started) / 1000);
  console.log(`Keys of ${Math.round(rate).toLocaleString("en")} names a second`);

  const wof = path.join(folder, "wof");
  if (!fs.existsSync(wof)) return;
  started = performance.now();
  const sources = [...embeddedSources, ...(await openImports(wofFormat, [wof]))];
  const wide = memoryPlaceIndex(mergePlaces(sources.map((source) => source.read())), "bench");
  console.log(`With Who's On First: ${wide.size} places, built in ${seconds()} s`);
  await report(wide, showMisses);
}
