// The two who answer the map's questions say the same: memory, and the database asked each time.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everything } from "../../events/filter/event-filter";
import type { LonLatBox } from "../../geo/coordinates";
import { readVectorTile } from "../../basemap/read-vector-tile";
import { seededRandom } from "../../testing/seeded-random";
import { randomFilter, today } from "../../testing/random-marks-oracle";
import { fillMarks, writeEvents } from "../../testing/random-marks-table";
import type { AskedFor } from "../map-answers";
import { boxesOfLonLat } from "../mark-boxes";
import { closeTiles, lookForChanges, memoryAnswers } from "../memory/store";
import type { TileAddress } from "../morton";
import { databaseAnswers } from "./store";

beforeAll(() => fillMarks(1_500));
afterAll(closeTiles);

const all: AskedFor = { filter: everything, audience: "public", today };

function randomAsked(lot: () => number): AskedFor {
  return { filter: randomFilter(lot), audience: lot() < 0.3 ? "editor" : "public", today };
}

function randomTile(lot: () => number, z: number): TileAddress {
  const spot = boxesOfLonLat({ west: 38 + lot() * 6, south: 32 + lot() * 5, east: 45, north: 38 })[0];
  return {
    z,
    x: Math.floor((spot?.west ?? 0) / 2 ** (30 - z)),
    y: Math.floor(((spot?.south ?? 1) - 1) / 2 ** (30 - z)),
  };
}

function randomBox(lot: () => number): LonLatBox {
  const [west, south] = [37 + lot() * 6, 31 + lot() * 5];
  return { west, south, east: west + lot() * 3, north: south + lot() * 3 };
}

describe("the database answers as memory does", () => {
  it("tiles of every zoom, feature by feature", async () => {
    const lot = seededRandom(21);
    let drawn = 0;
    for (let z = 0; z <= 15; z += 1)
      for (let round = 0; round < 4; round += 1) {
        const asked = round < 2 ? all : randomAsked(lot);
        const tile = randomTile(lot, z);
        const [inMemory, bySql] = [
          await memoryAnswers.tile(tile, asked),
          await databaseAnswers.tile(tile, asked),
        ];
        expect(toldOf(bySql)).toEqual(toldOf(inMemory));
        drawn += inMemory === null ? 0 : 1;
      }
    expect(drawn).toBeGreaterThan(30);
  });

  it("counts of everything and of boxes", async () => {
    const lot = seededRandom(22);
    for (let round = 0; round < 25; round += 1) {
      const asked = round === 0 ? all : randomAsked(lot);
      const box = round % 2 === 0 ? null : randomBox(lot);
      expect(await databaseAnswers.counts(box, asked)).toEqual(await memoryAnswers.counts(box, asked));
    }
  });

  it("pages in every order, of boxes and of what counts and areas name", async () => {
    const lot = seededRandom(23);
    const cells = [null, ...(await cellsDrawn())];
    for (const sort of ["newest", "oldest", "precision", "sources"] as const)
      for (const [at, cell] of cells.entries()) {
        const asked = at < 3 ? all : randomAsked(lot);
        const where = { box: at % 3 === 1 ? randomBox(lot) : null, cell };
        const page = {
          sort,
          offset: at * 3,
          limit: 200,
          shown: ([null, "map", "tray"] as const)[at % 3] ?? null,
        };
        expect(await databaseAnswers.ids(where, page, asked)).toEqual(
          await memoryAnswers.ids(where, page, asked),
        );
      }
  });

  it("moments, and what lies within a piece of ground", async () => {
    const lot = seededRandom(24);
    for (let round = 0; round < 8; round += 1) {
      const asked = round === 0 ? all : randomAsked(lot);
      expect(await databaseAnswers.moments(asked)).toEqual(await memoryAnswers.moments(asked));
      const ground = {
        point: { lon: 39 + lot() * 4, lat: 33 + lot() * 3 },
        radiusMeters: 10_000 + lot() * 200_000,
      };
      expect(await databaseAnswers.within(ground, asked)).toEqual(await memoryAnswers.within(ground, asked));
    }
  });

  it("the name of what is answered from, before and after a change", async () => {
    // A change is told by another name once no older transaction runs, and other databases of the server have theirs.
    const areOne = async (): Promise<boolean> =>
      (await databaseAnswers.counts(null, all)).revision === (await lookForChanges());
    await expect.poll(areOne, { timeout: 20_000 }).toBe(true);
    const before = await lookForChanges();
    await writeEvents([{ number: 3, seed: 77_003 }]);
    expect((await databaseAnswers.counts(null, all)).revision).not.toBe(before);
    await expect.poll(areOne, { timeout: 20_000 }).toBe(true);
  });
});

/** Features of all layers; which of two rings round one spot is drawn first does not matter. */
function toldOf(tile: Uint8Array | null): unknown {
  if (tile === null) return null;
  return [...readVectorTile(tile)].map(([name, { features }]) => [
    name,
    features.map((feature) => JSON.stringify(feature)).sort(),
  ]);
}

/** Addresses of counts and areas that tiles give. */
async function cellsDrawn(): Promise<string[]> {
  const cells = new Set<string>();
  const lot = seededRandom(25);
  for (const z of [2, 6, 7, 8, 9]) {
    const bytes = await memoryAnswers.tile(randomTile(lot, z), all);
    if (bytes === null) continue;
    const layers = readVectorTile(bytes);
    for (const name of ["marks", "areaMarks"])
      for (const { properties } of (layers.get(name)?.features ?? []).slice(0, 8))
        if (properties.cell !== "") cells.add(String(properties.cell));
  }
  const each = [...cells];
  // What lies on each other is asked for at once.
  return [...each, ...each.slice(1).map((cell, at) => `${cell},${each[(at * 7) % each.length] ?? ""}`)];
}
