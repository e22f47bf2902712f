// A tile counts every event it holds and no other; children hold what their parent does; what is an area stays one.
import { describe, expect, it } from "vitest";
import type { TileFeature } from "../../basemap/read-vector-tile";
import { kindGroups } from "../../events/event-kind";
import { edges } from "../../events/marks/mark";
import { aMark, layersOf, tableOf, tileAt } from "../../testing/a-marks-table";
import { openRowFilter } from "../filter/row-filter";
import { randomMarkRows } from "../../testing/random-mark-rows";
import { madeEventId } from "../../testing/random-marks";
import { seededRandom } from "../../testing/seeded-random";
import { packBits, precisionOf, publicBit, shownAs, shownOf } from "../columns/mark-bits";
import type { EventTable } from "../event-table";
import { rowsOfTile, type TileAddress } from "../morton";
import { parseCell } from "../cell-address";

const words = { places: 30, sets: 12, areas: 4 };

function manyEvents(count: number): EventTable {
  return tableOf(Array.from({ length: count }, (_, number) => randomMarkRows(number, number, words)).flat());
}

function eventsIn({ columns }: EventTable, tile: TileAddress, isPublic = false): Set<number> {
  const { from, to } = rowsOfTile(columns, { from: 0, to: columns.drawn }, tile);
  const events = new Set<number>();
  for (let row = from; row < to; row += 1) {
    const bits = columns.bits[row] ?? 0;
    if (shownOf(bits) !== shownAs.mark || (isPublic && (bits & publicBit) === 0)) continue;
    events.add(columns.event[row] ?? 0);
  }
  return events;
}

const countOf = (features: readonly TileFeature[] = []): number =>
  features.reduce((sum, { properties }) => sum + Number(properties.count), 0);

const table = manyEvents(3_000);
/** Every event has one mark: counts of children sum to their parent's. */
const single = tableOf(
  Array.from({ length: 2_000 }, (_, number) => {
    const lot = seededRandom(number);
    return aMark(number, 38 + lot() * 6, 32 + lot() * 5, { precision: Math.floor(lot() * 4) });
  }),
);

describe("counts of a tile", () => {
  it.each([0, 2, 4, 6, 8, 9, 10, 12, 14])(
    "sum to its marks at zoom %i, for everybody and for editors",
    (z) => {
      for (const [lon, lat] of [
        [40.5, 34.2],
        [38.3, 36.1],
        [43.9, 32.4],
      ] as const)
        for (const publicOnly of [false, true]) {
          const tile = tileAt(lon, lat, z);
          const filter = { ...openRowFilter, publicOnly, key: `all ${publicOnly}` };
          const marks = layersOf(single, tile, filter).marks;
          expect(countOf(marks)).toBe(eventsIn(single, tile, publicOnly).size);
        }
    },
  );

  it("hold each event once where all of it is one count", () => {
    const marks = layersOf(table, { z: 0, x: 0, y: 0 }).marks ?? [];
    expect(marks).toHaveLength(1);
    expect(countOf(marks)).toBe(eventsIn(table, { z: 0, x: 0, y: 0 }).size);
  });

  it("hold each event once however many marks it has, and an event with one sharp mark is sharp", () => {
    const lot = seededRandom(5);
    const many = tableOf(
      Array.from({ length: 400 }, (_, number) => {
        const marks = 1 + Math.floor(lot() * 7);
        const around = { lon: 38 + lot() * 6, lat: 32 + lot() * 5 };
        return Array.from({ length: marks }, () =>
          aMark(number, around.lon + lot() ** 3 * 2, around.lat + lot() ** 3 * 2, {
            precision: Math.floor(lot() * 4),
          }),
        );
      }).flat(),
    );
    for (const kinds of [null, 31])
      for (const z of [0, 4, 6, 7, 9, 11]) {
        const tile = tileAt(41, 34.5, z);
        const { marks = [] } = layersOf(many, tile, { ...openRowFilter, key: `kinds ${kinds}`, kinds });
        for (const { properties } of marks.filter(({ properties: { cell } }) => cell !== "")) {
          const best = new Map<number, number>();
          for (const part of parseCell(String(properties.cell))?.squares ?? []) {
            const { from, to } = rowsOfTile(many.columns, { from: 0, to: many.columns.drawn }, part);
            for (let row = from; row < to; row += 1) {
              const event = many.columns.event[row] ?? 0;
              const precision = precisionOf(many.columns.bits[row] ?? 0);
              best.set(event, Math.min(precision, best.get(event) ?? 9));
            }
          }
          expect(properties.count).toBe(best.size);
          expect(properties.imprecise).toBe([...best.values()].filter((precision) => precision > 1).length);
        }
      }
  });

  it("of four children sum to their parent's", () => {
    for (const z of [3, 5, 7, 8, 9, 11]) {
      const tile = tileAt(41, 34.5, z);
      const children = [0, 1, 2, 3].map((at) => ({
        z: z + 1,
        x: tile.x * 2 + (at & 1),
        y: tile.y * 2 + (at >> 1),
      }));
      const sum = children.reduce((all, child) => all + countOf(layersOf(single, child).marks), 0);
      expect(sum).toBe(countOf(layersOf(single, tile).marks));
    }
  });

  it("are the same from the pyramid as from the marks", () => {
    const everyKind = { ...openRowFilter, key: "every kind", kinds: 31 };
    for (const z of [0, 1, 3, 5, 7, 8]) {
      const tile = tileAt(41, 34.5, z);
      expect(layersOf(table, tile, everyKind)).toEqual(layersOf(table, tile));
    }
  });

  it("stand 32 pixels apart, single marks 18", () => {
    for (const z of [4, 6, 8, 10]) {
      const marks = layersOf(table, tileAt(40.5, 34.2, z)).marks ?? [];
      for (const [at, one] of marks.entries())
        for (const other of marks.slice(at + 1)) {
          const [x = 0, y = 0] = one.parts[0] ?? [];
          const [otherX = 0, otherY = 0] = other.parts[0] ?? [];
          const isMark = one.properties.count === 1 && other.properties.count === 1;
          // A pixel is 8 units; one more for rounding.
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan((isMark ? 18 : 26) * 8 - 3 * 8);
        }
    }
  });

  it("stand half a badge inside their tile where they are no stack, so that none lies on one of the next", () => {
    const moved = [0, 3, 5, 7, 9]
      .flatMap((z) => layersOf(table, tileAt(40.5, 34.2, z)).marks ?? [])
      .filter(({ properties }) => properties.count !== 1 && properties.isStack !== 1);
    expect(moved.length).toBeGreaterThan(4);
    for (const at of moved.flatMap(({ parts }) => parts[0] ?? [])) {
      expect(at).toBeGreaterThanOrEqual(16 * 8 - 1);
      expect(at).toBeLessThanOrEqual(496 * 8 + 1);
    }
  });

  it("name squares that hold what they count and nothing that another counts", () => {
    const tile = tileAt(40.5, 34.2, 6);
    const seen = new Set<string>();
    for (const { properties } of layersOf(table, tile).marks ?? []) {
      if (properties.count === 1) continue;
      const squares = parseCell(String(properties.cell))?.squares ?? [];
      expect(squares.length).toBeGreaterThan(0);
      const events = new Set<number>();
      for (const part of squares) {
        const name = `${part.z}/${part.x}/${part.y}`;
        expect(seen.has(name)).toBe(false);
        seen.add(name);
        for (const event of eventsIn(table, part)) events.add(event);
      }
      expect(events.size).toBe(properties.count);
    }
  });
});

describe("marks", () => {
  it("of one spot are a stack that no zoom parts", () => {
    const stacked = tableOf([0, 1, 2, 3].map((number) => aMark(number, 40.92, 34.45)));
    for (const z of [2, 9, 16]) {
      const [mark, ...rest] = layersOf(stacked, tileAt(40.92, 34.45, z)).marks ?? [];
      expect(rest).toEqual([]);
      expect(mark?.properties).toMatchObject({ count: 4, isStack: 1, placeName: "Town 1", imprecise: 4 });
    }
  });

  it("alone carry their event, words and the zoom their ring begins at", () => {
    const one = tableOf([aMark(7, 40.92, 34.45, { extent: 5_000 })]);
    const [mark] = layersOf(one, tileAt(40.92, 34.45, 5)).marks ?? [];
    expect(mark?.properties).toMatchObject({
      count: 1,
      eventId: madeEventId(7),
      fill: "hollow",
      label: "near Town 1",
      placeNameArabic: "بلدة 1",
      cell: "",
    });
    expect(mark?.properties.ringZoom).toBeCloseTo(
      Math.log2((12 * 78_271.517 * Math.cos((34.45 * Math.PI) / 180)) / 5_000),
      1,
    );
  });
});

describe("rings and areas", () => {
  it("are drawn in tiles that their middle does not lie in", () => {
    const one = tableOf([aMark(1, 40.92, 34.45, { extent: 5_000 })]);
    const middle = tileAt(40.92, 34.45, 11);
    const beside = { ...middle, x: middle.x + 1 };
    expect(layersOf(one, middle).rings).toHaveLength(1);
    const far = { ...middle, x: middle.x + 3 };
    expect(layersOf(one, far).rings).toBeUndefined();
    const { rings = [], marks } = layersOf(one, tileAt(40.96, 34.45, 12));
    expect(marks).toBeUndefined();
    expect(rings[0]?.properties).toMatchObject({ count: 1, radiusMeters: 5_000, edge: "solid" });
    expect(layersOf(one, beside).marks).toBeUndefined();
  });

  it("of several kinds at one spot are one ring; another radius or edge is another", () => {
    const bits = (kind: number, edge: number, isPublic = true): number =>
      packBits({ kind, grade: 2, precision: 3, edge, shown: shownAs.mark, weapon: null, isPublic });
    const stack = tableOf([
      aMark(1, 40.92, 34.45, { extent: 5_000, bits: bits(1, 1) }),
      aMark(2, 40.92, 34.45, { extent: 5_000, bits: bits(2, 1) }),
      aMark(3, 40.92, 34.45, { extent: 5_000, bits: bits(2, 1, false) }),
      aMark(4, 40.92, 34.45, { extent: 5_000, bits: bits(2, 2) }),
      aMark(5, 40.92, 34.45, { extent: 1_000, bits: bits(0, 1) }),
    ]);
    const told = (filter: Partial<typeof openRowFilter>) =>
      (layersOf(stack, tileAt(40.92, 34.45, 14), { ...openRowFilter, ...filter }).rings ?? [])
        .map(({ properties: { radiusMeters, edge, kindGroup, count } }) => [
          radiusMeters,
          edge,
          kindGroup,
          count,
        ])
        .sort();
    const dashed = [5_000, edges[2], kindGroups[2], 1];
    const small = [1_000, edges[1], kindGroups[0], 1];
    expect(told({ key: "editor", publicOnly: false })).toEqual(
      [small, dashed, [5_000, edges[1], "mixed", 3]].sort(),
    );
    expect(told({ key: "public", publicOnly: true })).toEqual(
      [small, dashed, [5_000, edges[1], "mixed", 2]].sort(),
    );
    expect(told({ key: "one kind", publicOnly: false, kinds: 1 << 2 })).toEqual(
      [dashed, [5_000, edges[1], kindGroups[2], 2]].sort(),
    );
    const every = told({ key: "every kind", publicOnly: false, kinds: 31 });
    expect(every).toEqual(told({ key: "editor", publicOnly: false }));
  });

  it("are left out where they would be dots, and exact spots have none", () => {
    const town = tableOf([aMark(1, 40.92, 34.45, { extent: 5_000 })]);
    expect(layersOf(town, tileAt(40.92, 34.45, 3)).rings).toBeUndefined();
    const exact = tableOf([aMark(1, 40.92, 34.45, { extent: 10, precision: 0 })]);
    const { marks = [], rings } = layersOf(exact, tileAt(40.92, 34.45, 18));
    expect(rings).toBeUndefined();
    expect(marks[0]?.properties).toMatchObject({ fill: "solid", ringZoom: 99 });
  });

  it("an area never becomes part of a count, at no zoom", () => {
    const mixed = tableOf([
      aMark(1, 39, 33.5),
      aMark(2, 39, 33.5),
      aMark(3, 39, 33.5, { shown: shownAs.area, precision: 5, extent: -1 }),
      aMark(4, 39, 33.5, { shown: shownAs.originArea, precision: 5, extent: -1 }),
    ]);
    for (const z of [0, 3, 6, 9]) {
      const { marks = [], areaMarks = [] } = layersOf(mixed, tileAt(39, 33.5, z));
      expect(countOf(marks)).toBe(2);
      expect(areaMarks.map(({ properties }) => [properties.count, properties.fill]).sort()).toEqual([
        [1, "hollow"],
        [1, "open"],
      ]);
    }
    const { areas = [] } = layersOf(mixed, tileAt(39, 33.5, 7));
    expect(areas.map(({ properties }) => properties.areaId)).toEqual([1, 1]);
    // Zoomed in so far that the area's edge is out of sight, it still covers the tile.
    expect(layersOf(mixed, tileAt(39.2, 33.6, 12)).areas).toHaveLength(2);
  });
});

it("the precision of what a filter lets through is what was asked", () => {
  const filter = { ...openRowFilter, key: "sharp", precision: 1 };
  const { columns } = table;
  let expected = 0;
  const seen = new Set<number>();
  for (let row = 0; row < columns.drawn; row += 1) {
    const bits = columns.bits[row] ?? 0;
    if (shownOf(bits) !== shownAs.mark || precisionOf(bits) > 1 || seen.has(columns.event[row] ?? 0))
      continue;
    seen.add(columns.event[row] ?? 0);
    expected += 1;
  }
  expect(countOf(layersOf(table, { z: 0, x: 0, y: 0 }, filter).marks)).toBe(expected);
});
