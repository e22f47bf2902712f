// How well the geocoder finds news spellings, and how often it answers to names that are no place: `npm run bench -- spellings [DIR]`.
import fs from "node:fs";
import path from "node:path";
import { distanceMeters } from "../lib/geo/distance";
import { wofImport } from "../lib/gazetteer/import/wof";
import { memoryPlaceIndex, type MemoryPlaceIndex } from "../lib/gazetteer/memory-place-index";
import { mergePlaces } from "../lib/gazetteer/merge-places";
import { nameKeys } from "../lib/gazetteer/name-key";
import { embeddedPlaceIndex, embeddedSources } from "../lib/gazetteer/sources";
import { searchAll } from "../lib/geocoder/search";

type Spelling = { query: string; country: string; lon: number; lat: number; geonames: number };
/** A hit is the place itself or a point this near to it: sources put the middle of a town differently. */
const nearEnoughMeters = 5_000;

const misses = process.argv.includes("--misses");

function readSpellings(file: string): Spelling[] {
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [query = "", country = "", lat = "", lon = "", geonames = ""] = line.split("\t");
      return { query, country, lat: Number(lat), lon: Number(lon), geonames: Number(geonames) };
    });
}

async function recall(index: MemoryPlaceIndex, spellings: readonly Spelling[], withCountry: boolean): Promise<string> {
  const started = performance.now();
  const answers = await searchAll(
    spellings.map(({ query, country }) => ({ text: query, country: withCountry ? country : null })),
    { index, limit: 5 },
  );
  const took = performance.now() - started;
  let first = 0;
  let five = 0;
  spellings.forEach((spelling, number) => {
    const right = (answers[number] ?? []).findIndex(
      ({ place }) =>
        place.externalIds.geonames === spelling.geonames ||
        (place.point !== null && distanceMeters(place.point, spelling) <= nearEnoughMeters),
    );
    if (right === 0) first += 1;
    if (right >= 0) five += 1;
    if (misses && right !== 0) {
      const got = (answers[number] ?? []).map(({ place, tier, score }) => `${place.name} ${place.countryCode ?? ""} ${tier} ${score}`);
      console.log(`  ${spelling.query} (${spelling.country}): ${right < 0 ? "not found" : `rank ${right + 1}`}; ${got.slice(0, 3).join(" | ")}`);
    }
  });
  const share = (count: number): string => `${((100 * count) / spellings.length).toFixed(1)}%`;
  return `${withCountry ? "with country   " : "without country"} R@1 ${share(first)}  R@5 ${share(five)}  n=${spellings.length}  ${(took / spellings.length).toFixed(2)} ms each`;
}

async function answered(index: MemoryPlaceIndex, names: readonly string[]): Promise<string> {
  const answers = await searchAll(names.map((text) => ({ text, country: null })), { index, limit: 1 });
  const given = names.flatMap((name, number) => {
    const [best] = answers[number] ?? [];
    return best === undefined ? [] : [`${name} -> ${best.place.name} (${best.place.countryCode ?? "-"}, ${best.tier}, ${best.score})`];
  });
  if (misses) for (const line of given) console.log(`  ${line}`);
  return `non-places answered ${given.length} of ${names.length} (${((100 * given.length) / names.length).toFixed(1)}%)`;
}

async function main(): Promise<void> {
  const folder = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? path.join("..", "shared", "gazetteer");
  const spellings = readSpellings(path.join(folder, "spellings.tsv"));
  const nonPlaces = fs.readFileSync(path.join(folder, "not-places.txt"), "utf8").split("\n").filter((line) => line.trim() !== "");

  let started = performance.now();
  const embedded = embeddedPlaceIndex();
  console.log(`embedded: ${embedded.size} places, ${((performance.now() - started) / 1000).toFixed(1)} s to build`);
  const measure = async (index: MemoryPlaceIndex): Promise<void> => {
    const latin = spellings.filter(({ query }) => nameKeys(query).fold.match(/[a-z]/) !== null);
    console.log(await recall(index, spellings, true));
    console.log(await recall(index, spellings, false));
    console.log("native script:", await recall(index, spellings.filter((spelling) => !latin.includes(spelling)), true));
    console.log(await answered(index, nonPlaces));
  };
  await measure(embedded);

  started = performance.now();
  for (let round = 0; round < 200; round += 1) for (const { query } of spellings) nameKeys(query);
  console.log(`${Math.round((200 * spellings.length) / ((performance.now() - started) / 1000)).toLocaleString("en")} keys a second`);

  const wof = path.join(folder, "wof");
  if (!fs.existsSync(wof)) return;
  started = performance.now();
  const wide = memoryPlaceIndex(mergePlaces([...embeddedSources, wofImport(wof)].map((source) => source.read())), "bench");
  console.log(`with Who's On First: ${wide.size} places, ${((performance.now() - started) / 1000).toFixed(1)} s to build`);
  await measure(wide);
}

await main();
