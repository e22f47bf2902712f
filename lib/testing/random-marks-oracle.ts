// What SQL says of random marks, held against what the columns say: the oracle of the tiles' tests.
import { expect } from "vitest";
import { readVectorTile } from "../basemap/read-vector-tile";
import { prisma } from "../db/client";
import { Prisma } from "../db/generated/client";
import { askedKinds, kindGroups, weapons } from "../events/event-kind";
import { everything, type EventFilter } from "../events/filter/event-filter";
import { grades, type Audience } from "../events/event-view";
import { markCondition } from "../events/listing/store";
import { dayOfNumber } from "../events/marks/mark";
import { precisions } from "../geo/precision";
import { countedFacets, type CountedFacet } from "../tiles/event-tiles";
import { keysOfTile, type TileAddress } from "../tiles/morton";
import { countEvents, eventTile, listEventIds } from "../tiles/store";

/** The day of all questions. */
export const today = new Date("2021-06-15T12:00:00Z");

/** A filter of some of its parts, drawn from the lot. */
export function randomFilter(lot: () => number): EventFilter {
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
    kinds: some(lot() < 0.5 ? kindGroups : askedKinds),
    weapons: lot() < 0.7 ? null : some(weapons),
    grades: some(grades),
    actors:
      lot() < 0.7
        ? null
        : (pick([["side_2", "actor_7"], ["side_2", "actor seven"], ["the seventh"]]) ?? null),
    claimants: lot() < 0.8 ? null : ["actor_3"],
    precision: lot() < 0.6 ? null : pick(precisions),
    place: lot() < 0.85 ? null : (pick(["pk00010", "pk00020", "pk00007"]) ?? null),
    near:
      lot() < 0.85 ? null : { point: { lon: 40 + lot(), lat: 34 + lot() }, radiusMeters: 120_000 * lot() },
    report: lot() < 0.9 ? null : "side_4",
    text: lot() < 0.85 ? null : pick(["Town 1", "near 7", "بلدة", "kasaba 3", "nowhere"]),
    from: from === null ? null : dayOfNumber(from),
    to: to === null ? null : dayOfNumber(to),
    rollingDays: from === null && to === null && lot() < 0.1 ? 30 : null,
  };
}

/** Ids of the events with such a mark, newest first. */
export async function idsBySql(condition: Prisma.Sql): Promise<string[]> {
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
export async function compare(filter: EventFilter, audience: Audience): Promise<void> {
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

/** Holds a tile, and the lists behind its counts, against SQL; gives how many marks it draws. */
export async function compareTile(
  tile: TileAddress,
  filter: EventFilter,
  audience: Audience,
): Promise<number> {
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
