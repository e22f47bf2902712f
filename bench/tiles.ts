// How long a tile takes among a million events and among ten, without and with a filter, beside SQL that counts the same table live.
//   npm run bench -- tiles [--events 1000000,10000000] [--zooms 0-14] [--rounds 5] [--json]
// No answer is kept between questions: every tile is made when it is asked, every filter is asked the first time. Ours is timed
// from the question to the bytes of the tile, the look for changes and the thread's door included; compression, which the route does
// beside other work, is done by a thread of its own and told apart. The peer is timed from the statement to its rows, on one connection.
// Ten million events want some 3 GB of memory beside PostgreSQL's, 3 GB in the temporary folder and, on two cores, eight minutes.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { closeConnections } from "../lib/db/client";
import { applyMigrations, readMigrations } from "../lib/db/migrate";
import { readEnvAgain } from "../lib/env";
import { AppError } from "../lib/errors";
import { kindGroups } from "../lib/events/event-kind";
import { everything, type EventFilter } from "../lib/events/filter/event-filter";
import { grades } from "../lib/events/event-view";
import { dayOfNumber, dayNumber } from "../lib/events/marks/mark";
import { migrationsFolder, startTemporaryCluster } from "../lib/testing/start-test-cluster";
import { keysOfTile, type TileAddress } from "../lib/tiles/morton";
import { bytesOfMarks, closeTiles, lookForChanges } from "../lib/tiles/memory/store";
import { countEvents, eventTile, listEventIds, momentsOfEvents } from "../lib/tiles/store";
import { GzipBeside } from "./gzip-beside";
import { actorKey, makeEvents } from "./made-events";
import { seededRandom } from "../lib/testing/seeded-random";
import { spreadOf } from "./spread";
import { quantile } from "./steady-load";

const home = fileURLToPath(new URL("../", import.meta.url));
/** Tiles of each zoom in each round; the peer is slow, and asked for fewer, among very many events for one of each zoom. */
const tilesARound = 48;
const peerTilesARound = 2;
const onePeerFrom = 2_000_000;

type Row = {
  readonly events: number;
  readonly z: number;
  readonly filtered: boolean;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxGzBytes: number;
  readonly peerP50Ms: number;
};

/** Prints one table for each number of events. */
export async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      events: { type: "string", default: "1000000,10000000" },
      rounds: { type: "string", default: "5" },
      zooms: { type: "string", default: "0-14" },
      json: { type: "boolean", default: false },
    },
  });
  const sizes = values.events.split(",").map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1_000))
    throw new AppError("invalid", "--events wants numbers from 1000, with commas between.");
  const [lowest = 0, highest = lowest] = values.zooms.split("-").map(Number);
  if (![lowest, highest].every((z) => Number.isInteger(z) && z >= 0 && z <= 20))
    throw new AppError("invalid", '--zooms wants "4" or "0-14", from 0 to 20.');
  const zooms = Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, at) => lowest + at);
  const tiles: Row[] = [];
  const others: Record<string, unknown>[] = [];
  await withEmptyDatabase(async (client) => {
    for (const events of sizes) {
      const began = performance.now();
      const leftOut = await makeEvents(client, events);
      console.log(
        `\n${events.toLocaleString("en")} events made in ${seconds(began)} s` +
          (leftOut.length === 0 ? "" : `, without the index ${leftOut.join(", ")}`) +
          (events < onePeerFrom ? "" : "; the peer is asked for one tile of each zoom"),
      );
      others.push({ events, ...(await measureRest(client, events)) });
      tiles.push(...(await measureTiles(client, events, { zooms, rounds: Number(values.rounds) })));
      await closeTiles();
    }
  });
  tellGoals(tiles);
  if (values.json) {
    fs.mkdirSync(path.join(home, "bench/results"), { recursive: true });
    const machine = `${os.cpus().length} x ${os.cpus()[0]?.model ?? "?"}, load ${os.loadavg()[0]?.toFixed(1) ?? "?"}`;
    fs.writeFileSync(
      path.join(home, "bench/results/tiles.json"),
      `${JSON.stringify({ machine, tiles, others }, null, 2)}\n`,
    );
  }
}

/** Loading, a change, counts, pages and moments: once each, in words. */
async function measureRest(client: pg.Client, events: number): Promise<Record<string, number>> {
  const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> => {
    const began = performance.now();
    const value = await work();
    return { ms: performance.now() - began, value };
  };
  const load = await timed(() => lookForChanges());
  await client.query(
    `INSERT INTO event_change SELECT event_id, pg_current_xact_id()::text::bigint FROM event_mark WHERE ordinal = 0 LIMIT 100`,
  );
  const change = await timed(() => lookForChanges());
  const idle = await timed(() => lookForChanges());
  const filter = randomFilter(seededRandom(3));
  const counts = await timed(() => countEvents(everything, { box: null }, "public"));
  const filtered = await timed(() => countEvents(filter, { box: null }, "public"));
  const page = { box: null, cell: null, sort: "newest", limit: 50 } as const;
  const first = await timed(() => listEventIds(everything, { ...page, offset: 0 }, "public"));
  const deep = await timed(() =>
    listEventIds(everything, { ...page, offset: Math.floor(events / 2) }, "public"),
  );
  const moments = await timed(() => momentsOfEvents(everything, "public"));
  const figures = {
    loadMs: load.ms,
    hundredChangesMs: change.ms,
    nothingChangedMs: idle.ms,
    countsMs: counts.ms,
    filteredCountsMs: filtered.ms,
    firstPageMs: first.ms,
    deepPageMs: deep.ms,
    momentsMs: moments.ms,
    momentsBytes: moments.value.bytes.length,
    bytesAnEvent: (await bytesOfMarks()) / events,
  };
  console.log(
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(value < 10 ? 2 : 0)}`)
      .join(" · "),
  );
  return figures;
}

async function measureTiles(
  client: pg.Client,
  events: number,
  { zooms, rounds }: { readonly zooms: readonly number[]; readonly rounds: number },
): Promise<Row[]> {
  const random = seededRandom((events % 1_000) + 7);
  const { rows: spots } = await client.query<{ mx: number; my: number }>(
    `SELECT mx, my FROM event_mark TABLESAMPLE BERNOULLI (${Math.min(100, 600_000 / events)}) WHERE mx IS NOT NULL LIMIT 6000`,
  );
  /** Tiles where people look: each holds at least one event, busy ones come more often. */
  const tileAt = (z: number): TileAddress => {
    const { mx, my } = spots[Math.floor(random() * spots.length)] ?? { mx: 0, my: 0 };
    return { z, x: Math.floor(mx / 2 ** (30 - z)), y: Math.floor(my / 2 ** (30 - z)) };
  };
  const rows: Row[] = [];
  const beside = new GzipBeside();
  for (const filtered of [false, true]) {
    console.log(
      `${filtered ? "filtered" : "unfiltered"}: zoom, milliseconds p50 p95 p99, most KB gz (ms to compress), peer p50 (least-most)`,
    );
    for (const z of zooms) {
      const ours: number[] = [];
      const theirs: number[] = [];
      let maxGzBytes = 0;
      let gzMs = 0;
      for (let round = 0; round <= rounds; round += 1) {
        for (let at = 0; at < tilesARound; at += 1) {
          const tile = tileAt(z);
          const filter = filtered ? randomFilter(random) : everything;
          const began = performance.now();
          const bytes = await eventTile(tile, filter, "public");
          if (round > 0) ours.push(performance.now() - began);
          if (bytes === null) continue;
          const gzipped = await beside.gzip(new Uint8Array(bytes)); // a copy: the tile itself is left behind, as by the route
          maxGzBytes = Math.max(maxGzBytes, gzipped.length);
          if (round > 0) gzMs = Math.max(gzMs, gzipped.ms);
        }
        const peerTiles = events < onePeerFrom ? peerTilesARound : round === 1 ? 1 : 0;
        for (let at = 0; at < peerTiles; at += 1) {
          const tile = tileAt(z);
          const filter = filtered ? randomFilter(random) : everything;
          const began = performance.now();
          await aggregateLive(client, tile, filter);
          if (round > 0) theirs.push(performance.now() - began);
        }
      }
      const sorted = ours.sort((a, b) => a - b);
      const peer = spreadOf(theirs);
      const row = {
        events,
        z,
        filtered,
        p50Ms: quantile(sorted, 0.5),
        p95Ms: quantile(sorted, 0.95),
        p99Ms: quantile(sorted, 0.99),
        maxGzBytes,
        peerP50Ms: peer.median,
      };
      rows.push(row);
      console.log(
        `z${String(z).padEnd(3)} ${[row.p50Ms, row.p95Ms, row.p99Ms].map((ms) => ms.toFixed(2).padStart(8)).join("")}` +
          `${(maxGzBytes / 1000).toFixed(1).padStart(8)} (${gzMs.toFixed(1)})   ${peer.median.toFixed(1)} (${peer.least.toFixed(1)}-${peer.most.toFixed(1)})`,
      );
    }
  }
  await beside.end();
  return rows;
}

/** Period, kind, actor and grade, one to four of them. */
function randomFilter(random: () => number): EventFilter {
  const pick = (count: number): number => Math.floor(random() * count);
  const parts: (() => Partial<EventFilter>)[] = [
    () => {
      const from = dayNumber("2015-01-01") + pick(3_000);
      return { from: dayOfNumber(from), to: dayOfNumber(from + 7 + pick(600)) };
    },
    () => ({ kinds: kindGroups.filter((_, at) => at === pick(5) || random() < 0.3) }),
    () => ({ actors: [actorKey(1 + pick(40)), actorKey(1 + pick(5))] }),
    () => ({ grades: grades.filter(() => random() < 0.4) }),
  ];
  const chosen = parts.sort(() => random() - 0.5).slice(0, 1 + pick(4));
  let filter = everything;
  for (const part of chosen) filter = { ...filter, ...part() };
  const { kinds, grades: told } = filter;
  return {
    ...filter,
    kinds: kinds?.length === 0 ? ["strike"] : kinds,
    grades: told?.length === 0 ? ["single_source"] : told,
  };
}

/**
 * What a server without a memory of its own would do: count, mean, kinds and share of the imprecise for each cell of 64 by 64,
 * from the table. The cells stay there, each counted whole so that no column is left out: rows sent here would leave garbage
 * that is collected while the next of our tiles is timed.
 */
async function aggregateLive(client: pg.Client, tile: TileAddress, filter: EventFilter): Promise<void> {
  const { from, to } = keysOfTile(tile);
  const shift = Math.max(0, 30 - tile.z - 6);
  const numbers = (words: readonly string[], list: readonly string[] | null): number[] | null =>
    list === null ? null : list.map((word) => words.indexOf(word));
  await client.query({
    name: "live tile",
    text: `SELECT count(cells)::int FROM (SELECT mx >> $3 AS x, my >> $3 AS y, count(*)::int AS count, avg(mx) AS mean_x, avg(my) AS mean_y,
        ${kindGroups.map((kind, at) => `sum((kind = ${at})::int) AS ${kind}`).join(", ")}, sum((precision > 1)::int) AS imprecise
      FROM event_mark
      WHERE is_public AND shown = 0 AND key >= $1 AND key < $2
        AND ($4::int[] IS NULL OR kind = ANY ($4)) AND ($5::int[] IS NULL OR grade = ANY ($5))
        AND ($6::text[] IS NULL OR actors IN (SELECT id FROM mark_set WHERE members && $6))
        AND ($7::int IS NULL OR last_day >= $7) AND ($8::int IS NULL OR first_day <= $8)
      GROUP BY 1, 2) AS cells`,
    values: [
      from,
      to,
      shift,
      numbers(kindGroups, filter.kinds),
      numbers(grades, filter.grades),
      filter.actors,
      filter.from === null ? null : dayNumber(filter.from),
      filter.to === null ? null : dayNumber(filter.to),
    ],
  });
}

/** The goals of design/measures.md in words. */
function tellGoals(rows: readonly Row[]): void {
  const worst = (list: readonly Row[], of: (row: Row) => number): string =>
    list.length === 0 ? "-" : Math.max(...list.map(of)).toFixed(2);
  for (const events of new Set(rows.map((row) => row.events))) {
    const plain = rows.filter((row) => row.events === events && !row.filtered);
    const filtered = rows.filter((row) => row.events === events && row.filtered);
    const low = plain.filter((row) => row.z <= 4);
    const ratio = Math.min(...low.map((row) => row.peerP50Ms / row.p50Ms));
    console.log(
      `\n${events.toLocaleString("en")} events. P1: p99 of the slowest zoom ${worst(plain, (row) => row.p99Ms)} ms (goal 10), ` +
        `largest tile ${(Math.max(...rows.filter((row) => row.events === events).map((row) => row.maxGzBytes)) / 1000).toFixed(1)} KB gz (goal 100), ` +
        `z0-z4 at least ${ratio.toFixed(0)} times the live aggregation (goal 100). ` +
        `P2: p95 of the slowest zoom with filters ${worst(filtered, (row) => row.p95Ms)} ms (goal 50).`,
    );
  }
  const sizes = [...new Set(rows.map((row) => row.events))].sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === undefined || large === undefined || small === large) return;
  const p99 = (events: number): number =>
    Math.max(...rows.filter((row) => row.events === events && !row.filtered).map((row) => row.p99Ms));
  console.log(
    `P9: ${large.toLocaleString("en")} events take ${(p99(large) / p99(small)).toFixed(1)} times the p99 of ${small.toLocaleString("en")} (goal 2).`,
  );
}

/** A throw-away server with nothing but the migrations, which this process's stores take for theirs meanwhile. */
async function withEmptyDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const before = process.env.DATABASE_URL;
  const cluster = await startTemporaryCluster();
  const client = new pg.Client({ connectionString: cluster.databaseUrl });
  try {
    await applyMigrations(cluster.databaseUrl, readMigrations(migrationsFolder));
    process.env.DATABASE_URL = cluster.databaseUrl;
    readEnvAgain();
    await client.connect();
    await work(client);
  } finally {
    await closeTiles();
    await client.end();
    await closeConnections();
    await cluster.remove();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    readEnvAgain();
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
