// How fast and how well names are looked up in PostgreSQL: our keys beside trigrams, minisearch and exact names, on one set of names.
//   npm run bench -- geocode [--names 700000] [--rounds 3] [--queries 300] [--json]
// Real names of ../shared/gazetteer where it is there, filled up with generated ones. All are asked the same, in turn.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import type pg from "pg";
import type { LonLat } from "../lib/geo/coordinates";
import { distanceMeters } from "../lib/geo/distance";
import { nameKeys } from "../lib/gazetteer/name-key";
import { postgresPlaceIndex } from "../lib/gazetteer/store";
import { search, searchAll } from "../lib/geocoder/search";
import { fold } from "../lib/text/fold";
import { withFilledDatabase } from "./filled-database";
import { seededRandom } from "../lib/testing/seeded-random";
import { readManyNames, withSlip, type NamedPlace } from "./many-names";
import { readSpellings, type Spelling } from "./spellings";
import { spreadOf, type Spread } from "./spread";
import { quantile } from "./steady-load";

const home = fileURLToPath(new URL("../", import.meta.url));
const nearEnoughMeters = 5_000;
/** The reference points were taken from the same sources. */
const samePlaceMeters = 300;
const asked = 5;

/** One way to find places; ids of the first five, best first. `inCountry` is told to those that can use it. */
type Contender = {
  readonly name: string;
  readonly find: (query: string, country: string) => Promise<string[]>;
};

type Figures = { readonly p50: number; readonly p95: number; readonly first: number; readonly five: number };

export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      names: { type: "string", default: "700000" },
      rounds: { type: "string", default: "3" },
      queries: { type: "string", default: "300" },
      json: { type: "boolean", default: false },
    },
  });
  const { places, names, real } = await readManyNames(Number(values.names));
  console.log(
    `${names.toLocaleString("en")} names of ${places.length.toLocaleString("en")} places, ${real.toLocaleString("en")} of them real`,
  );
  await withFilledDatabase(places, async (client) => {
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
    // The peers' indexes lie on a copy: the planner would take them for our equalities too, and be slow with them.
    await client.query("CREATE TABLE bench_name AS SELECT place_id, fold FROM place_name");
    await client.query("CREATE INDEX ON bench_name USING gin (fold gin_trgm_ops)");
    await client.query("CREATE INDEX ON bench_name USING gist (fold gist_trgm_ops)");
    await client.query("VACUUM (ANALYZE) bench_name");
    const queries = questionsOf(places, Number(values.queries));
    const rounds = Number(values.rounds);
    const batches = await measureBatches(places, rounds);
    const table = await measure(contendersOver(client, places), places, queries, rounds);
    print(table, queries.length);
    for (const [name, seconds] of Object.entries(batches))
      console.log(`${name.padEnd(36)}  ${spreadInWords(seconds)}`);
    if (!values.json) return;
    fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
    const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`;
    fs.writeFileSync(
      path.join(home, "bench/results/geocode.json"),
      `${JSON.stringify({ names, places: places.length, real, queries: queries.length, machine, table, batches }, null, 2)}\n`,
    );
  });
}

const batchSize = 1_000;

/** Seconds for a batch of distinct names out of the list itself, and for one in which every fifth has a slip of the finger. */
async function measureBatches(
  places: readonly NamedPlace[],
  rounds: number,
): Promise<Record<string, Spread>> {
  const random = seededRandom(13);
  const taken = new Map<string, string | null>();
  while (taken.size < Math.min(batchSize, places.length)) {
    const named = places[Math.floor(random() * places.length)];
    const name = named?.spellings[Math.floor(random() * named.spellings.length)];
    if (named !== undefined && name !== undefined) taken.set(name, named.place.countryCode);
  }
  const asked = [...taken].map(([text, country]) => ({ text, country }));
  const slipped = asked.map(({ text, country }, at) => ({
    text: at % 5 === 0 ? withSlip(text, random) : text,
    country,
  }));
  const batches = {
    "ours: batch of 1,000, with country": asked,
    "ours: batch of 1,000, no country": asked.map(({ text }) => ({ text, country: null })),
    "ours: batch of 1,000, slips in 200": slipped,
  };
  const index = postgresPlaceIndex();
  const seconds: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [name, batch] of Object.entries(batches)) {
      const started = performance.now();
      await searchAll(batch, { index, limit: 10 });
      (seconds[name] ??= []).push((performance.now() - started) / 1000);
    }
  return Object.fromEntries(Object.entries(seconds).map(([name, each]) => [name, spreadOf(each)]));
}

function spreadInWords({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} s (${least.toFixed(2)} to ${most.toFixed(2)})`;
}

/** News spellings whose place is among the names; where there are none (no shared data), spellings of the places themselves. */
function questionsOf(places: readonly NamedPlace[], most: number): Spelling[] {
  const byCountry = new Map<string, LonLat[]>();
  for (const { place } of places) {
    if (place.point === null || place.countryCode === null) continue;
    const points = byCountry.get(place.countryCode);
    if (points === undefined) byCountry.set(place.countryCode, [place.point]);
    else points.push(place.point);
  }
  const news = readSpellings().filter((spelling) =>
    byCountry.get(spelling.country)?.some((point) => distanceMeters(point, spelling) <= samePlaceMeters),
  );
  if (news.length > 50) return news.slice(0, most);
  const random = seededRandom(11);
  return Array.from({ length: most }, () => places[Math.floor(random() * places.length)]).flatMap((named) =>
    named === undefined || named.place.point === null || named.place.countryCode === null
      ? []
      : [
          {
            query: named.spellings.at(-1) ?? named.place.name,
            country: named.place.countryCode,
            ...named.place.point,
            geonames: -1,
          },
        ],
  );
}

function contendersOver(client: pg.Client, places: readonly NamedPlace[]): Contender[] {
  const index = postgresPlaceIndex();
  const ids = async (sql: string, parameters: readonly string[]): Promise<string[]> => {
    const { rows } = await client.query<{ place_id: string }>(sql, [...parameters]);
    return [...new Set(rows.map(({ place_id }) => place_id))].slice(0, asked);
  };
  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ["name"], storeFields: [] });
  const owners: string[] = [];
  for (const { place, spellings } of places)
    for (const name of spellings) {
      mini.add({ id: owners.length, name: fold(name) });
      owners.push(place.id);
    }
  return [
    {
      name: "ours: key lookup alone",
      find: async (query) => {
        const keys = nameKeys(query);
        return ids("SELECT place_id FROM place_name WHERE name_key = $1 LIMIT 200", [keys.key]);
      },
    },
    {
      name: "ours: whole search, with country",
      find: async (query, country) =>
        (await search(query, { index, country, limit: asked })).map(({ place }) => place.id),
    },
    {
      name: "ours: whole search, no country",
      find: async (query) => (await search(query, { index, limit: asked })).map(({ place }) => place.id),
    },
    {
      name: "exact name",
      find: (query) => ids("SELECT place_id FROM place_name WHERE fold = $1 LIMIT 50", [fold(query)]),
    },
    {
      name: "pg_trgm, GIN",
      find: (query) =>
        ids(
          "SELECT place_id FROM bench_name WHERE fold % $1 ORDER BY similarity(fold, $1) DESC, place_id LIMIT 20",
          [fold(query)],
        ),
    },
    {
      name: "pg_trgm, KNN",
      find: (query) => ids("SELECT place_id FROM bench_name ORDER BY fold <-> $1 LIMIT 20", [fold(query)]),
    },
    {
      name: "minisearch, fuzzy 0.2",
      find: (query) => {
        const found = mini.search(fold(query), { fuzzy: 0.2, prefix: false }).slice(0, 50);
        const placeIds = found.map(({ id }) => owners[Number(id)] ?? "");
        return Promise.resolve([...new Set(placeIds)].slice(0, asked));
      },
    },
  ];
}

/** Every contender is asked every question in each round, the order of contenders turning from round to round. */
async function measure(
  contenders: readonly Contender[],
  places: readonly NamedPlace[],
  queries: readonly Spelling[],
  rounds: number,
): Promise<Record<string, Figures>> {
  const pointOf = new Map(places.map(({ place }) => [place.id, place.point]));
  const milliseconds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const found = new Map<string, (readonly string[])[]>();
  for (const { find } of contenders)
    for (const { query, country } of queries.slice(0, 20)) await find(query, country);
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % contenders.length;
    for (const { name, find } of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const answers: (readonly string[])[] = [];
      for (const { query, country } of queries) {
        const started = performance.now();
        answers.push(await find(query, country));
        milliseconds.get(name)?.push(performance.now() - started);
      }
      found.set(name, answers);
    }
  }
  const table: Record<string, Figures> = {};
  for (const { name } of contenders) {
    const sorted = (milliseconds.get(name) ?? []).sort((a, b) => a - b);
    const ranks = queries.map((query, at) =>
      (found.get(name)?.[at] ?? []).findIndex((id) => {
        const point = pointOf.get(id) ?? null;
        return point !== null && distanceMeters(point, query) <= nearEnoughMeters;
      }),
    );
    table[name] = {
      p50: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
      first: ranks.filter((rank) => rank === 0).length / queries.length,
      five: ranks.filter((rank) => rank >= 0).length / queries.length,
    };
  }
  return table;
}

function print(table: Readonly<Record<string, Figures>>, count: number): void {
  console.log(`${"".padEnd(36)}  R@1    R@5    p50 ms   p95 ms   (${count} names)`);
  for (const [name, { p50, p95, first, five }] of Object.entries(table))
    console.log(
      `${name.padEnd(36)}  ${(100 * first).toFixed(1).padStart(5)}  ${(100 * five).toFixed(1).padStart(5)}  ${p50.toFixed(2).padStart(7)}  ${p95.toFixed(2).padStart(7)}`,
    );
}
