// How well the geocoder finds news spellings, and how often it answers to names that are no place.
//   npm run bench -- spellings [DIR] [--misses] [--hamlets 1000]     DIR holds Who's On First tables in wof/ (default ../shared/gazetteer)
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
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
import { heldOutHamlets } from "./held-out-hamlets";

export type Spelling = {
  query: string;
  country: string;
  lon: number;
  lat: number;
  geonames: number;
  /** Of our own cases: Latn, Kmr, Arab, Hebr, Pers, Ckb, Cyrl. */
  language?: string;
};

/** A hit is the place itself or a point this near to it: sources put the middle of a town differently. */
const nearEnoughMeters = 5_000;
const cases = fileURLToPath(new URL("../seeds/benchmarks/", import.meta.url));

/** The news spellings of seeds/benchmarks, each with the place it means; "by-language" = our own cases in seven languages. */
export function readSpellings(set: "news" | "by-language" = "news"): Spelling[] {
  const file = set === "news" ? "spellings.tsv" : "spellings-by-language.tsv";
  return parseSpellings(fs.readFileSync(path.join(cases, file), "utf8"));
}

/** Rows of a table with the columns query, country, lat, lon, geonameid; others are left alone. */
function parseSpellings(table: string): Spelling[] {
  const [, ...lines] = table.split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [query = "", country = "", lat = "", lon = "", geonames = "", , language = ""] = line.split("\t");
      return {
        query,
        country,
        lat: Number(lat),
        lon: Number(lon),
        geonames: geonames === "" ? -1 : Number(geonames),
        language,
      };
    });
}

/** Names that are no place and must get no answer; "by-kind" = our own of people, bodies, media, weapons and plain words. */
export function readNonPlaces(set: "news" | "by-kind" = "news"): string[] {
  const file = set === "news" ? "not-places.txt" : "not-places-by-kind.txt";
  const text = fs.readFileSync(path.join(cases, file), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Every spelling of the theatre's reference places (places.json); [] without the file. */
function readReferenceSpellings(folder: string): Spelling[] {
  const file = path.join(folder, "places.json");
  if (!fs.existsSync(file)) return [];
  const { places } = referencePlaces.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  return places.flatMap(({ name, native, variants, country, lat, lon, ids }) =>
    country?.length !== 2 || lat === null || lon === null
      ? []
      : [name, ...(native == null ? [] : [native]), ...variants].map((query) => ({
          query,
          country,
          lat,
          lon,
          geonames: ids.geonames ?? -1,
        })),
  );
}

const referencePlaces = z.object({
  places: z.array(
    z.object({
      name: z.string(),
      native: z.string().nullish(),
      variants: z.array(z.string()),
      country: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      ids: z.object({ geonames: z.number().nullish() }),
    }),
  ),
});

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

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

async function tellRecall(
  title: string,
  index: PlaceIndex,
  spellings: readonly Spelling[],
  withCountry: boolean,
  showMisses: boolean,
): Promise<void> {
  if (spellings.length === 0) return;
  const started = performance.now();
  const { first, five, count, misses } = await measureRecall(index, spellings, withCountry);
  const each = ((performance.now() - started) / count).toFixed(2);
  console.log(
    `  ${title.padEnd(44)} R@1 ${percent(first)}  R@5 ${percent(five)}  of ${count}, ${each} ms each`,
  );
  if (showMisses) for (const miss of misses) console.log(`    ${miss}`);
}

async function report(index: PlaceIndex, folder: string, showMisses: boolean): Promise<void> {
  const news = readSpellings();
  const isNative = ({ query }: Spelling): boolean => scriptOf(query) !== "Latn";
  const sets: [string, readonly Spelling[]][] = [
    ["news", news],
    ["reference places", readReferenceSpellings(folder)],
    ["ours, seven languages", readSpellings("by-language")],
  ];
  for (const [title, spellings] of sets) {
    await tellRecall(`${title}, with country`, index, spellings, true, showMisses);
    await tellRecall(`${title}, without country`, index, spellings, false, showMisses);
    await tellRecall(`${title}, native script, with country`, index, spellings.filter(isNative), true, false);
  }
  for (const set of ["news", "by-kind"] as const) {
    const names = readNonPlaces(set);
    const answered = await answeredNonPlaces(index, names);
    const share = percent(answered.length / names.length);
    console.log(`  non-places answered, ${set}: ${answered.length} of ${names.length} (${share})`);
    if (showMisses) for (const line of answered) console.log(`    ${line}`);
  }
}

/** Prints the figures for the embedded sources alone, then with Who's On First where a folder holds it. */
export async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      misses: { type: "boolean", default: false },
      hamlets: { type: "string", default: "1000" },
    },
  });
  const folder = positionals[0] ?? path.join("..", "shared", "gazetteer");
  let started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
  const embedded = embeddedPlaceIndex();
  console.log(`Embedded sources: ${embedded.size} places, built in ${seconds()} s`);
  await report(embedded, folder, values.misses);

  const names = readSpellings().map(({ query }) => query);
  started = performance.now();
  for (let round = 0; round < 200; round += 1) for (const name of names) nameKeys(name);
  const rate = (200 * names.length) / ((performance.now() - started) / 1000);
  console.log(`Keys of ${Math.round(rate).toLocaleString("en")} names a second`);

  const wof = path.join(folder, "wof");
  if (!fs.existsSync(wof)) return;
  started = performance.now();
  const sources = [...embeddedSources, ...(await openImports(wofFormat, [wof]))];
  const places = mergePlaces(sources.map((source) => source.read()));
  const wide = memoryPlaceIndex(places, "bench");
  console.log(`With Who's On First: ${wide.size} places, built in ${seconds()} s`);
  await report(wide, folder, values.misses);

  const held = heldOutHamlets(places, Number(values.hamlets));
  const without = memoryPlaceIndex(held.places, "bench");
  console.log(
    `One spelling of each of ${held.spellings.length} hamlets hidden; some are other names altogether, or those of a namesake in the same country`,
  );
  await tellRecall("held-out hamlets, with country", without, held.spellings, true, values.misses);
}
