// Counts stand so far inside their tile that their badges leave the next tile's alone.
import { expect, it } from "vitest";
import { badgeReach, haloMargin, shortCount } from "../../basemap/count-badge";
import { aMark, layersOf, tableOf, tileAt } from "../../testing/a-marks-table";
import { seededRandom } from "../../testing/seeded-random";

it.each([
  [60, 2],
  [300, 3],
  [2_900, 4],
])("counts of %i on either side of a tile's edge leave room for both badges", (count, figures) => {
  for (const z of [4, 6, 8]) {
    const { x, y } = tileAt(41, 34.5, z);
    // Longitude of the edge between two tiles, and marks close to it on either side, more of them the closer.
    const edge = (x / 2 ** z) * 360 - 180;
    const pixel = 360 / 2 ** z / 512;
    const lot = seededRandom(count);
    const dense = tableOf(
      Array.from({ length: 2 * count }, (_, number) => {
        const away = (0.1 + lot() ** 2 * 9) * pixel * (number % 2 === 0 ? -1 : 1);
        return aMark(number, edge + away, 34.5 + (lot() - 0.5) * pixel * 6);
      }),
    );
    const badgesOf = (column: number) =>
      (layersOf(dense, { z, x: column, y }).marks ?? []).map(({ properties, parts }) => ({
        figures: shortCount(Number(properties.count)).length,
        at: (parts[0]?.[0] ?? 0) / 8,
      }));
    const west = badgesOf(x - 1);
    const east = badgesOf(x);
    for (const badges of [west, east])
      expect(Math.max(...badges.map((badge) => badge.figures))).toBe(figures);
    // Its halo is all that a badge reaches over.
    for (const badge of west)
      expect(badge.at + badgeReach(badge.figures).x - 512).toBeLessThanOrEqual(haloMargin);
    for (const badge of east) expect(badgeReach(badge.figures).x - badge.at).toBeLessThanOrEqual(haloMargin);
  }
});
