// Of a crowd of rings a tile keeps, for each square of the world, the one that most events wear.
import { describe, expect, it } from "vitest";
import { aMark, tableOf, tileAt } from "../../testing/a-marks-table";
import { seededRandom } from "../../testing/seeded-random";
import { openRowFilter } from "../filter/row-filter";
import { TableFilter } from "../filter/table-filter";
import { tileSide } from "../morton";
import { widerBox } from "./event-tile";
import { findRings, type DrawnRing } from "./find-rings";

const z = 9;
const radii = [1_500, 4_000, 5_000, 12_000, 40_000];

/** Rings of five radii around a town, far more of them than a tile draws. */
const lot = seededRandom(5);
const crowd = tableOf(
  Array.from({ length: 6_000 }, (_, number) => {
    const east = 40.9 + Math.round(lot() * 60) / 50;
    const north = 34.4 + Math.round(lot() * 60) / 50;
    return aMark(number, east, north, { extent: radii[Math.floor(lot() * radii.length)] ?? 0 });
  }),
);

/** Squares of 32 pixels, twice as wide for every doubling of the radius. */
function squareOf({ mx, my, reach }: DrawnRing): string {
  const least = (32 / 512) * tileSide(z);
  const size = Math.max(0, Math.floor(Math.log2(reach / 2 / least)));
  const side = least * 2 ** size;
  return [size, Math.floor(mx / side), Math.floor(my / side)].join("/");
}

describe("a crowd of rings", () => {
  const filters = [openRowFilter, { ...openRowFilter, publicOnly: true, key: "public" }].map(
    (filter) => new TableFilter(crowd, filter),
  );

  it.each([
    [41.2, 34.7],
    [41.9, 35.3],
    [40.8, 34.3],
  ])("around %d, %d keeps one for each square, the most worn", (lon, lat) => {
    for (const filter of filters) {
      const box = widerBox(tileAt(lon, lat, z));
      const kept = findRings(filter, z, box);
      const all = crowd.rings;
      const most = new Map<string, number>();
      let reaching = 0;
      for (let ring = 0; ring < all.rings; ring += 1) {
        const [mx = 0, my = 0, reach = 0] = [all.mx[ring], all.my[ring], all.reach[ring]];
        const across = Math.max(box.west - mx, 0, mx - box.east);
        const down = Math.max(box.north - my, 0, my - box.south);
        if (Math.hypot(across, down) > reach || reach * 512 <= 6 * tileSide(z)) continue;
        reaching += 1;
        const square = squareOf({ mx, my, reach, radiusMeters: 0, kind: 0, edge: 0, row: 0, count: 0 });
        most.set(square, Math.max(most.get(square) ?? 0, all.everybody.count[ring] ?? 0));
      }
      expect(reaching).toBeGreaterThan(160);
      expect(kept.length).toBeLessThan(reaching);
      expect(new Map(kept.map((ring) => [squareOf(ring), ring.count]))).toEqual(most);
      expect(kept).toHaveLength(most.size);
    }
  });
});
