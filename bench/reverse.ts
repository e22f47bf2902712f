// How long the database takes to tell the nearest places among a million, beside a select of one row by its key.
//   npm run bench -- reverse [--places 1000000] [--rounds 5] [--json]
// Times are PostgreSQL's own (EXPLAIN ANALYZE's execution time would leave planning out: both statements are prepared, and timed
// from the client on one connection, which adds the same way there and back to both).
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type pg from "pg";
import type { LonLat } from "../lib/geo/coordinates";
import { mercatorY } from "../lib/gazetteer/nearest/mercator";
import { nearestPlaces } from "../lib/gazetteer/nearest/store";
import { withFilledDatabase } from "./filled-database";
import { seededRandom } from "../lib/testing/seeded-random";
import { generatePlaces, readManyNames, type NamedPlace } from "./many-names";
import { quantile } from "./steady-load";

const home = fileURLToPath(new URL("../", import.meta.url));
const questions = 400;

type Row = { p50: number; p95: number };

/** Prints, for each way, the median of the rounds' p50 and p95 with the least and the most. */
export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      places: { type: "string", default: "1000000" },
      rounds: { type: "string", default: "5" },
      json: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  const places = await manyPlaces(Number(values.places));
  await withFilledDatabase(places, async (client) => {
    const random = seededRandom(23);
    const pick = (): NamedPlace["place"] | undefined => places[Math.floor(random() * places.length)]?.place;
    /** Half of them beside a place, half anywhere in the theatre, the sea included. */
    const anywhere = (number: number): LonLat => {
      const point = number % 2 === 0 ? pick()?.point : null;
      return point === null || point === undefined
        ? { lon: 25 + random() * 40, lat: 12 + random() * 30 }
        : { lon: point.lon + random() * 0.02, lat: point.lat + random() * 0.02 };
    };
    const ways: { name: string; ask: (number: number) => Promise<unknown> }[] = [
      {
        name: "nearest 5, through our function",
        ask: (number) => nearestPlaces(anywhere(number), { limit: 5 }),
      },
      {
        name: "nearest within 50 km, of a kind",
        ask: (number) => nearestPlaces(anywhere(number), { limit: 5, kinds: ["town"], maxMeters: 50_000 }),
      },
      { name: "one row by its key (peer)", ask: () => pointSelect(client, pick()?.id ?? "") },
    ];
    const rows = ways.map((): Row[] => []);
    const inServer: Row[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const [way, { ask }] of ways.entries()) {
        const times: number[] = [];
        for (let number = 0; number < questions; number += 1) {
          const asked = performance.now();
          await ask(number);
          times.push(performance.now() - asked);
        }
        if (round > 0) rows[way]?.push(rowOf(times));
      }
      const executed: number[] = [];
      for (let number = 0; number < questions / 4; number += 1)
        executed.push(await serverTime(client, anywhere(number)));
      if (round > 0) inServer.push(rowOf(executed));
    }
    const tell = (list: readonly Row[], share: "p50" | "p95"): string => {
      const sorted = list.map((row) => row[share]).sort((a, b) => a - b);
      return `${quantile(sorted, 0.5).toFixed(3)} (${sorted[0]?.toFixed(3) ?? ""}-${sorted.at(-1)?.toFixed(3) ?? ""})`;
    };
    console.log(
      `${places.length.toLocaleString("en")} places; milliseconds, median of ${rounds} rounds (least-most)`,
    );
    const all = [
      ...ways.map(({ name }, way) => ({ name, rows: rows[way] ?? [] })),
      { name: "nearest 11, execution in the server", rows: inServer },
    ];
    for (const { name, rows: own } of all)
      console.log(`${name.padEnd(36)} p50 ${tell(own, "p50")}  p95 ${tell(own, "p95")}`);
    if (values.json) {
      fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
      const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`;
      fs.writeFileSync(
        path.join(home, "bench/results/reverse.json"),
        `${JSON.stringify({ places: places.length, rounds, machine, ways: all }, null, 2)}\n`,
      );
    }
  });
}

/** So many places, each with its own name alone: real ones first. */
async function manyPlaces(count: number): Promise<NamedPlace[]> {
  const found = (await readManyNames(count)).places.slice(0, count);
  for (const place of generatePlaces(seededRandom(9))) {
    if (found.length >= count) break;
    found.push(place);
  }
  return found.map(({ place }) => ({ place, spellings: [place.name] }));
}

async function pointSelect(client: pg.Client, id: string): Promise<void> {
  await client.query({ name: "by key", text: "SELECT * FROM place WHERE id = $1", values: [id] });
}

/** Milliseconds PostgreSQL says it spent on the product's own statement for ten neighbours. */
async function serverTime(client: pg.Client, point: LonLat): Promise<number> {
  const { rows } = await client.query<{ "QUERY PLAN": [{ "Execution Time": number }] }>(
    `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) SELECT id, slug, name, lon, lat FROM place
     WHERE is_public AND lon IS NOT NULL AND kind = ANY ('{village,town,neighbourhood,base,airfield,camp}')
     ORDER BY point(lon, degrees(ln(tan(radians(45 + greatest(-89.9, least(89.9, lat)) / 2))))) <-> point(${point.lon}, ${mercatorY(point.lat)}) LIMIT 11`,
  );
  return rows[0]?.["QUERY PLAN"][0]["Execution Time"] ?? NaN;
}

function rowOf(times: number[]): Row {
  const sorted = times.sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

if (process.argv[1]?.endsWith("bench/reverse.ts") === true) await run(process.argv.slice(2));
