// The columns against SQL over the same rows: random filters, tiles down to the street, and all of it again after changes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { everything } from "../events/filter/event-filter";
import { madeEventId, randomMarks } from "../testing/random-marks";
import { seededRandom } from "../testing/seeded-random";
import { compare, compareTile, randomFilter, today } from "../testing/random-marks-oracle";
import { fillMarks, markWords, writeEvents } from "../testing/random-marks-table";
import { boxesOfLonLat } from "./mark-boxes";
import { closeTiles, endThreads, lookForChanges } from "./memory/store";
import { countEvents, currentRevision } from "./store";

const events = 1_500;

beforeAll(() => fillMarks(events));
afterAll(closeTiles);

describe("columns and SQL agree", () => {
  it("on an empty filter, for the public and for editors", async () => {
    await compare(everything, "public");
    await compare(everything, "editor");
  });

  it("on random filters", async () => {
    const lot = seededRandom(11);
    for (let round = 0; round < 40; round += 1)
      await compare(randomFilter(lot), round % 4 === 0 ? "editor" : "public");
  });

  it("on tiles of every zoom, and the lists behind their counts", async () => {
    const lot = seededRandom(12);
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
    const lot = seededRandom(13);
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
      const rows = randomMarks(madeEventId(9_000), seededRandom(77), markWords);
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
