// The columns against SQL over the same rows: random filters, random boxes, tiles down to the street, and all of it again after changes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readVectorTile } from "../basemap/read-vector-tile";
import { pool, prisma } from "../db/client";
import { Prisma } from "../db/generated/client";
import { kindGroups, weapons } from "../events/event-kind";
import { everything, type EventFilter } from "../events/event-filter";
import { grades, type Audience } from "../events/event-view";
import { markCondition } from "../events/listing/store";
import { dayOfNumber } from "../events/marks/mark";
import type { LonLatBox } from "../geo/coordinates";
import { precisions } from "../geo/precision";
import { madeEventId, randomMarks, seededLot } from "../testing/random-marks";
import { resetDatabase } from "../testing/test-database";
import { countedFacets, type CountedFacet } from "./event-tiles";
import { boxesOfLonLat } from "./mark-boxes";
import { keysOfTile, type TileAddress } from "./morton";
import {
  closeTiles,
  countEvents,
  currentRevision,
  endThreads,
  eventTile,
  eventsWithin,
  listEventIds,
  lookForChanges,
  momentsOfEvents,
} from "./store";

const today = new Date("2021-06-15T12:00:00Z");
const words = { places: 30, sets: 12, areas: 4 };
const events = 1_500;

/** Places of a small tree: every tenth is a district that holds those behind it. */
async function fillWords(): Promise<void> {
  for (let id = 1; id <= words.places; id += 1) {
    const path = [
      `pl${String(id).padStart(5, "0")}`,
      `pl${String(Math.ceil(id / 10) * 10).padStart(5, "0")}`,
    ];
    await pool().query(
      "INSERT INTO mark_place (id, place_id, label, name, name_arabic, path, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [id, path[0], `near Town ${id}`, `Town ${id}`, `بلدة ${id}`, path, `place ${id}`],
    );
  }
  for (let id = 1; id <= words.sets; id += 1)
    await pool().query("INSERT INTO mark_set (id, members, digest) VALUES ($1, $2, $3)", [
      id,
      id === 1 ? [] : [`actor_${id}`, `side_${id % 5}`],
      `set ${id}`,
    ]);
  for (let id = 1; id <= words.areas; id += 1) {
    const [lon, lat, half] = [38 + id, 33 + id / 2, 0.3 + id / 5];
    const ring = [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
      [lon - half, lat - half],
    ];
    await pool().query(
      "INSERT INTO mark_area (id, digest, outline, west, south, east, north) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        id,
        `area ${id}`,
        JSON.stringify({ type: "Polygon", coordinates: [ring] }),
        lon - half,
        lat - half,
        lon + half,
        lat + half,
      ],
    );
  }
}

/** Writes marks of these events in one transaction, instead of those they had, and notes the change; null = takes them away. */
async function writeEvents(list: readonly { number: number; seed: number | null }[]): Promise<void> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    const ids = list.map(({ number }) => madeEventId(number));
    await client.query("DELETE FROM event_mark WHERE event_id = ANY ($1)", [ids]);
    const rows = list.flatMap(({ number, seed }) =>
      seed === null ? [] : randomMarks(madeEventId(number), seededLot(seed), words),
    );
    await client.query("INSERT INTO event_mark SELECT * FROM json_populate_recordset(null::event_mark, $1)", [
      JSON.stringify(rows),
    ]);
    await client.query(
      `INSERT INTO event_change (event_id, changed_by) SELECT id, pg_current_xact_id()::text::bigint FROM unnest($1::text[]) AS id
       ON CONFLICT (event_id) DO UPDATE SET changed_by = excluded.changed_by`,
      [ids],
    );
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}

function randomFilter(lot: () => number): EventFilter {
  const pick = <T>(list: readonly T[]): T | null => list[Math.floor(lot() * list.length)] ?? null;
  const some = <T>(list: readonly T[]): T[] | null => {
    if (lot() < 0.6) return null;
    const chosen = list.filter(() => lot() < 0.5);
    return chosen.length === 0 ? null : chosen;
  };
  const from = lot() < 0.4 ? 18_000 + Math.floor(lot() * 900) : null;
  const to = lot() < 0.4 ? (from ?? 18_000) + Math.floor(lot() * 400) : null;
  return {
    ...everything,
    kinds: some(kindGroups),
    weapons: lot() < 0.7 ? null : some(weapons),
    grades: some(grades),
    actors: lot() < 0.7 ? null : ["side_2", "actor_7"],
    claimants: lot() < 0.8 ? null : ["actor_3"],
    precision: lot() < 0.6 ? null : pick(precisions),
    place: lot() < 0.85 ? null : (pick(["pl00010", "pl00020", "pl00007"]) ?? null),
    near:
      lot() < 0.85 ? null : { point: { lon: 40 + lot(), lat: 34 + lot() }, radiusMeters: 120_000 * lot() },
    report: lot() < 0.9 ? null : "side_4",
    text: lot() < 0.85 ? null : pick(["Town 1", "near 7", "بلدة", "nowhere"]),
    from: from === null ? null : dayOfNumber(from),
    to: to === null ? null : dayOfNumber(to),
    rollingDays: from === null && to === null && lot() < 0.1 ? 30 : null,
  };
}

/** Rows of the box by their own coordinates; areas where their outline or circle reaches into it are looked at in another test. */
function inBox(box: LonLatBox): Prisma.Sql {
  const [first] = boxesOfLonLat(box);
  if (first === undefined) throw new Error("no box");
  return Prisma.sql`mx >= ${first.west} AND mx < ${first.east} AND my >= ${first.north} AND my < ${first.south}`;
}

async function idsBySql(condition: Prisma.Sql): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ event_id: string }[]>`
    SELECT event_id FROM event_mark WHERE ${condition} GROUP BY event_id, first_day, starts_minute
    ORDER BY coalesce(first_day, -2147483648) DESC, coalesce(starts_minute, -2147483648) DESC,
      CASE WHEN first_day IS NULL THEN NULL ELSE event_id END DESC, event_id`;
  return rows.map((row) => row.event_id);
}

async function countsBySql(column: Prisma.Sql, condition: Prisma.Sql): Promise<Map<number, number>> {
  const rows = await prisma().$queryRaw<{ code: number | null; count: bigint }[]>`
    SELECT ${column} AS code, count(DISTINCT event_id) AS count FROM event_mark WHERE ${condition} GROUP BY 1`;
  return new Map(rows.flatMap(({ code, count }) => (code === null ? [] : [[code, Number(count)] as const])));
}

function byWord(list: readonly string[], counts: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...counts].map(([code, count]) => [list[code] ?? "?", count]));
}

/** By the names that counts give them. */
const withoutEach: Readonly<Record<CountedFacet, Partial<EventFilter>>> = {
  ...{ kinds: { kinds: null }, weapons: { weapons: null }, grades: { grades: null } },
  ...{ precision: { precision: null }, actors: { actors: null }, claimants: { claimants: null } },
  ...{ period: { from: null, to: null, rollingDays: null } },
  ...{ place: { place: null }, report: { report: null }, text: { text: null } },
};

/** Everything the columns say under a filter, beside what SQL says. */
async function compare(filter: EventFilter, audience: Audience): Promise<void> {
  const condition = (part: Partial<EventFilter> = {}): Prisma.Sql =>
    markCondition({ ...filter, ...part }, audience, today);
  const expected = await idsBySql(condition());
  const counts = await countEvents(filter, { box: null }, audience, today);
  expect(counts.total).toBe(expected.length);
  expect(counts.kinds).toEqual(
    byWord(kindGroups, await countsBySql(Prisma.sql`kind::int`, condition({ kinds: null }))),
  );
  expect(counts.weapons).toEqual(
    byWord(weapons, await countsBySql(Prisma.sql`weapon::int`, condition({ weapons: null }))),
  );
  expect(counts.grades).toEqual(
    byWord(grades, await countsBySql(Prisma.sql`grade::int`, condition({ grades: null }))),
  );
  const best = await prisma().$queryRaw<{ code: number; count: bigint }[]>`
    SELECT best::int AS code, count(*) AS count FROM (
      SELECT event_id, min(precision) AS best FROM event_mark WHERE ${condition({ precision: null })} GROUP BY 1) AS each
    GROUP BY 1`;
  expect(counts.precisions).toEqual(
    byWord(precisions, new Map(best.map(({ code, count }) => [code, Number(count)]))),
  );
  for (const [facet, part] of [
    ["actors", { actors: null }],
    ["claimants", { claimants: null }],
  ] as const) {
    const column = facet === "actors" ? Prisma.sql`actors` : Prisma.sql`claimants`;
    const rows = await prisma().$queryRaw<{ key: string; count: bigint }[]>`
      SELECT member AS key, count(DISTINCT event_id) AS count
      FROM event_mark JOIN mark_set ON mark_set.id = ${column}, unnest(members) AS member
      WHERE ${condition(part)} GROUP BY 1 ORDER BY 2 DESC, 1`;
    expect(counts[facet].map(({ key, count }) => [key, count])).toEqual(
      rows.map(({ key, count }) => [key, Number(count)]),
    );
  }
  for (const facet of countedFacets) {
    const without = { ...filter, ...withoutEach[facet] };
    const isOn = JSON.stringify(without) !== JSON.stringify(filter);
    const alone = countedFacets
      .filter((other) => other !== facet)
      .reduce((rest, other) => ({ ...rest, ...withoutEach[other] }), filter);
    const sqlCount = async (of: EventFilter): Promise<number | undefined> =>
      isOn ? (await idsBySql(markCondition(of, audience, today))).length : undefined;
    expect([facet, counts.without[facet]]).toEqual([facet, await sqlCount(without)]);
    expect([facet, counts.alone[facet]]).toEqual([facet, await sqlCount(alone)]);
  }
  const open = await idsBySql(condition({ from: null, to: null, rollingDays: null }));
  const bars = counts.histogram.bins.flatMap(({ precise, imprecise }) => [
    ...Object.values(precise),
    ...Object.values(imprecise),
  ]);
  const [undated] = await prisma().$queryRaw<{ count: bigint }[]>`
    SELECT count(DISTINCT event_id) AS count FROM event_mark
    WHERE first_day IS NULL AND ${condition({ from: null, to: null, rollingDays: null })}`;
  expect(bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(open.length - Number(undated?.count ?? 0), 3);

  const page = { box: null, cell: null, offset: 0, limit: 10_000 } as const;
  const newest = await listEventIds(filter, { ...page, sort: "newest" }, audience, today);
  expect(newest.total).toBe(expected.length);
  expect(newest.eventIds).toEqual(expected);
}

/** Events that have a drawn point (no area, no origin) in the tile. */
async function marksBySql(tile: TileAddress, filter: EventFilter, audience: Audience): Promise<string[]> {
  const { from, to } = keysOfTile(tile);
  return idsBySql(
    Prisma.sql`shown = 0 AND key >= ${from} AND key < ${to} AND ${markCondition(filter, audience, today)}`,
  );
}

async function compareTile(tile: TileAddress, filter: EventFilter, audience: Audience): Promise<number> {
  const bytes = await eventTile(tile, filter, audience, today);
  const marks = bytes === null ? [] : (readVectorTile(bytes).get("marks")?.features ?? []);
  const found = new Set<string>();
  for (const { properties } of marks) {
    if (properties.count === 1) {
      found.add(String(properties.eventId));
      continue;
    }
    // The list behind a badge holds exactly what the badge counts.
    const behind = await listEventIds(
      filter,
      { box: null, cell: String(properties.cell), sort: "newest", offset: 0, limit: 10_000 },
      audience,
      today,
    );
    expect(behind.total).toBe(properties.count);
    for (const id of behind.eventIds) found.add(id);
  }
  expect([...found].sort()).toEqual((await marksBySql(tile, filter, audience)).sort());
  return marks.length;
}

beforeAll(async () => {
  await resetDatabase();
  await fillWords();
  await writeEvents(Array.from({ length: events }, (_, number) => ({ number, seed: number })));
});
afterAll(closeTiles);

describe("columns and SQL agree", () => {
  it("on an empty filter, for the public and for editors", async () => {
    await compare(everything, "public");
    await compare(everything, "editor");
  });

  it("on random filters", async () => {
    const lot = seededLot(11);
    for (let round = 0; round < 40; round += 1)
      await compare(randomFilter(lot), round % 4 === 0 ? "editor" : "public");
  });

  it("on tiles of every zoom, and the lists behind their counts", async () => {
    const lot = seededLot(12);
    let marks = 0;
    for (let z = 0; z <= 16; z += 1) {
      const spot = boxesOfLonLat({ west: 38 + lot() * 6, south: 32 + lot() * 5, east: 45, north: 38 })[0];
      const tile = {
        z,
        x: Math.floor((spot?.west ?? 0) / 2 ** (30 - z)),
        y: Math.floor(((spot?.south ?? 1) - 1) / 2 ** (30 - z)),
      };
      marks += await compareTile(
        tile,
        z % 2 === 0 ? everything : randomFilter(lot),
        z % 5 === 0 ? "editor" : "public",
      );
    }
    expect(marks).toBeGreaterThan(100);
  });
});

describe("changes", () => {
  it("are seen by who looks: added, moved and taken away", async () => {
    const before = await currentRevision();
    await writeEvents([
      ...Array.from({ length: 60 }, (_, at) => ({ number: events + at, seed: 90_000 + at })),
      ...Array.from({ length: 80 }, (_, at) => ({ number: at * 7, seed: 50_000 + at })),
      ...Array.from({ length: 40 }, (_, at) => ({ number: 700 + at * 3, seed: null })),
    ]);
    expect(await lookForChanges()).not.toBe(before);
    await compare(everything, "public");
    await compare(everything, "editor");
    const lot = seededLot(13);
    for (let round = 0; round < 10; round += 1) await compare(randomFilter(lot), "public");
    for (const z of [0, 3, 5, 8, 11]) {
      const side = 2 ** (30 - z);
      const spot = boxesOfLonLat({ west: 40.2, south: 34, east: 41, north: 35 })[0];
      await compareTile(
        { z, x: Math.floor((spot?.west ?? 0) / side), y: Math.floor((spot?.north ?? 0) / side) },
        everything,
        "public",
      );
    }
  });

  it("of a transaction that ends late are not passed over", async () => {
    const late = await pool().connect();
    try {
      await late.query("BEGIN");
      await late.query("SELECT pg_current_xact_id()");
      // Begun later, ended earlier: seen at once, though an older transaction is still open.
      await writeEvents([{ number: 700, seed: 1 }]);
      const first = await lookForChanges();
      await compare(everything, "editor");
      const rows = randomMarks(madeEventId(9_000), seededLot(77), words);
      await late.query("INSERT INTO event_mark SELECT * FROM json_populate_recordset(null::event_mark, $1)", [
        JSON.stringify(rows),
      ]);
      await late.query("INSERT INTO event_change VALUES ($1, pg_current_xact_id()::text::bigint)", [
        madeEventId(9_000),
      ]);
      await late.query("COMMIT");
      expect(await lookForChanges()).not.toBe(first);
      await compare(everything, "editor");
    } finally {
      late.release();
    }
  });

  it("leave the revision as it is where there are none", async () => {
    const revision = await lookForChanges();
    expect(await lookForChanges()).toBe(revision);
    expect(revision).toMatch(/^[0-9a-z-]+$/);
  });
});

it("a thread that dies is started anew and answers", async () => {
  const before = await countEvents(everything, { box: null }, "public", today);
  await endThreads();
  expect(await countEvents(everything, { box: null }, "public", today)).toEqual(before);
  await writeEvents([{ number: 42, seed: 4_242 }]);
  await lookForChanges();
  await compare(everything, "public");
});

it("a box lists what has its point in it, and areas that reach into it", async () => {
  const box = { west: 40, south: 33.5, east: 41, north: 34.5 };
  const listed = await listEventIds(
    everything,
    { box, cell: null, sort: "newest", offset: 0, limit: 10_000 },
    "public",
    today,
  );
  const points = await idsBySql(
    Prisma.sql`shown IN (0, 2) AND ${inBox(box)} AND ${markCondition(everything, "public", today)}`,
  );
  const areas = await idsBySql(
    Prisma.sql`shown IN (1, 4) AND is_public AND area_id IN (
      SELECT id FROM mark_area WHERE west < ${box.east} AND east > ${box.west} AND south < ${box.north} AND north > ${box.south})`,
  );
  expect(listed.eventIds).toEqual(expect.arrayContaining(points));
  expect(listed.eventIds).toEqual(expect.arrayContaining(areas));
  const counted = await countEvents(everything, { box }, "public", today);
  expect(counted.total).toBe(listed.total);
});

it("pages put together are the whole list, in every order", async () => {
  for (const sort of ["newest", "oldest", "precision", "sources"] as const) {
    const whole = await listEventIds(
      everything,
      { box: null, cell: null, sort, offset: 0, limit: 5_000 },
      "public",
      today,
    );
    const pages: string[] = [];
    for (let offset = 0; offset < whole.total; offset += 190)
      pages.push(
        ...(
          await listEventIds(everything, { box: null, cell: null, sort, offset, limit: 190 }, "public", today)
        ).eventIds,
      );
    expect(pages).toEqual(whole.eventIds);
    expect(new Set(pages).size).toBe(whole.total);
  }
});

it("the tray holds what is not on the map, and the map the rest", async () => {
  const list = (shown: "map" | "tray" | null) =>
    listEventIds(
      everything,
      { box: null, cell: null, sort: "newest", offset: 0, limit: 5_000, shown },
      "public",
      today,
    );
  const [all, map, tray] = [await list(null), await list("map"), await list("tray")];
  expect([...map.eventIds, ...tray.eventIds].sort()).toEqual([...all.eventIds].sort());
  const { notOnMap } = await countEvents(everything, { box: null }, "public", today);
  expect(tray.total).toBe(notOnMap);
  expect(tray.total).toBeGreaterThan(0);
});

it("moments are the dated marks that are points", async () => {
  const { bytes, originDay } = await momentsOfEvents(everything, "public", today);
  const [row] = await prisma().$queryRaw<{ count: bigint; first: number }[]>`
    SELECT count(*) AS count, min(first_day) AS first FROM event_mark WHERE shown = 0 AND is_public AND first_day IS NOT NULL`;
  expect(bytes.length / 12).toBe(Number(row?.count));
  expect(originDay).toBe(dayOfNumber(row?.first ?? 0));
});

it("ground that holds the whole theatre is sure of all that is drawn; a small circle is not", async () => {
  const all = await eventsWithin(
    {
      type: "Polygon",
      coordinates: [
        [
          [30, 25],
          [55, 25],
          [55, 45],
          [30, 45],
          [30, 25],
        ],
      ],
    },
    everything,
    "public",
    today,
  );
  const { total, notOnMap } = await countEvents(everything, { box: null }, "public", today);
  expect(all.certain.total).toBe(total - notOnMap);
  expect(all.possible.total).toBe(0);
  const some = await eventsWithin(
    { point: { lon: 41, lat: 34.5 }, radiusMeters: 60_000 },
    everything,
    "public",
    today,
  );
  expect(some.certain.total).toBeGreaterThan(0);
  expect(some.possible.total).toBeGreaterThan(0);
});
