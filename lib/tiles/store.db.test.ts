// Lists, moments and what lies within: pages put together are the whole, the tray holds the rest.
import { afterAll, beforeAll, expect, it } from "vitest";
import { prisma } from "../db/client";
import { Prisma } from "../db/generated/client";
import { everything } from "../events/filter/event-filter";
import { markCondition } from "../events/listing/store";
import { dayOfNumber } from "../events/marks/mark";
import type { LonLatBox } from "../geo/coordinates";
import { idsBySql, today } from "../testing/random-marks-oracle";
import { fillMarks } from "../testing/random-marks-table";
import { boxesOfLonLat } from "./mark-boxes";
import { closeTiles } from "./memory/store";
import { countEvents, eventsWithin, listEventIds, momentsOfEvents } from "./store";

beforeAll(() => fillMarks(1_500));
afterAll(closeTiles);

/** Rows of the box by their own coordinates; areas where their outline or circle reaches into it are looked at in another test. */
function inBox(box: LonLatBox): Prisma.Sql {
  const [first] = boxesOfLonLat(box);
  if (first === undefined) throw new Error("no box");
  return Prisma.sql`mx >= ${first.west} AND mx < ${first.east} AND my >= ${first.north} AND my < ${first.south}`;
}

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
