// An area that lies in two tiles is one shape: beside their common edge both draw the same corners, at every zoom.
import { describe, expect, it } from "vitest";
import { readVectorTile } from "../../basemap/read-vector-tile";
import { markPosition } from "../../events/marks/mark-position";
import { madeEventId } from "../../testing/random-marks";
import { packBits, shownAs } from "../columns/mark-bits";
import { MarkRows } from "../columns/mark-rows";
import { buildTable, type EventTable } from "../event-table";
import { openRowFilter } from "../filter/row-filter";
import { TableFilter } from "../filter/table-filter";
import { outlineOfGeometry } from "../outline";
import { buildTile } from "./event-tile";

const middle = { lon: 39.375, lat: 34.1 };

/** A coast of thousands of corners around the middle, some of them nearer to each other than a pixel. */
function aCoast(): GeoJSON.Polygon {
  const corners = Array.from({ length: 6_000 }, (_, at) => {
    const turn = (2 * Math.PI * at) / 6_000;
    const reach = 0.4 + 0.05 * Math.sin(turn * 41) + 0.004 * Math.sin(turn * 983);
    return [middle.lon + reach * Math.cos(turn), middle.lat + reach * Math.sin(turn)];
  });
  return { type: "Polygon", coordinates: [[...corners, corners[0] ?? []]] };
}

function tableWithArea(): EventTable {
  const marks = new MarkRows();
  marks.add({
    eventId: madeEventId(1),
    bits: packBits({
      ...{ kind: 0, grade: 2, precision: 4, edge: 1, weapon: null },
      ...{ shown: shownAs.area, isPublic: true },
    }),
    ...{ ...markPosition(middle), extent: -1, place: 1, actors: 1, claimants: 1, reports: 1 },
    ...{ firstDay: 19_000, lastDay: 19_000, startsMinute: 19_000 * 1_440, reportCount: 1 },
  });
  return buildTable(marks, { places: new Map(), outlines: new Map([[1, outlineOfGeometry(aCoast())]]) });
}

const table = tableWithArea();

/** Corners of the area in a tile, counted from the world's corner. */
function cornersIn(z: number, x: number, y: number): (readonly [number, number])[] {
  const bytes = buildTile({ z, x, y }, new TableFilter(table, openRowFilter));
  const features = bytes === null ? [] : (readVectorTile(bytes).get("areas")?.features ?? []);
  return features
    .flatMap(({ parts }) => parts)
    .flatMap((ring) =>
      ring.flatMap((value, at) =>
        at % 2 === 1 ? [] : [[value + x * 4_096, (ring[at + 1] ?? 0) + y * 4_096] as const],
      ),
    );
}

describe("an area in two tiles", () => {
  it.each([7, 9, 11])("has the same corners beside their common edge at zoom %i", (z) => {
    const { mx, my } = markPosition(middle);
    const x = Math.floor(mx / 2 ** (30 - z));
    // The tiles whose common edge is nearest to the middle.
    const left = (mx / 2 ** (30 - z)) % 1 < 0.5 ? x - 1 : x;
    const edge = (left + 1) * 4_096;
    const rows = [-3, -2, -1, 0, 1, 2, 3].map((down) => Math.floor(my / 2 ** (30 - z)) + down);
    const beside = (column: number): Set<string> =>
      new Set(
        rows
          .flatMap((y) => cornersIn(z, column, y))
          // Nearer than the buffer of 96 units, so that no corner is one of the cut.
          .filter(([at, down]) => Math.abs(at - edge) < 80 && Math.abs((down % 4_096) - 2_048) < 1_900)
          .map(String),
      );
    expect(beside(left).size).toBeGreaterThan(2);
    expect(beside(left)).toEqual(beside(left + 1));
  });

  it("is the same when it is drawn again", () => {
    const { mx, my } = markPosition(middle);
    const [x, y] = [Math.floor(mx / 2 ** 21), Math.floor(my / 2 ** 21)];
    const once = cornersIn(9, x, y);
    cornersIn(8, x >> 1, y >> 1);
    expect(once.length).toBeGreaterThan(20);
    expect(cornersIn(9, x, y)).toEqual(once);
  });
});
