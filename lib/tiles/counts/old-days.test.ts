// One event of long ago takes nothing from those of today: neither their bars nor their moments.
import { expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "../../events/marks/mark";
import { markPosition } from "../../events/marks/mark-position";
import { openRowFilter } from "../filter/row-filter";
import { madeEventId } from "../../testing/random-marks";
import { packBits } from "../columns/mark-bits";
import { MarkRows } from "../columns/mark-rows";
import { buildTable } from "../event-table";
import { TableFilter } from "../filter/table-filter";
import { countRows } from "./count-rows";
import { histogramOf } from "./day-counts";
import { buildMoments } from "./moments";

function filterOf(days: readonly (readonly [first: string, last: string])[]): TableFilter {
  const rows = new MarkRows();
  for (const [at, [first, last]] of days.entries()) {
    const { mx, my } = markPosition({ lon: 40.92, lat: 34.45 });
    const bits = packBits({
      kind: 0,
      grade: 0,
      precision: 0,
      edge: 0,
      shown: 0,
      weapon: null,
      isPublic: true,
    });
    const [firstDay, lastDay] = [dayNumber(first), dayNumber(last)];
    const ids = { place: 1, actors: 1, claimants: 1, reports: 1, reportCount: 1 };
    const when = { firstDay, lastDay, startsMinute: firstDay * 1440 };
    rows.add({ eventId: madeEventId(at), bits, mx, my, extent: 0, ...ids, ...when });
  }
  return new TableFilter(buildTable(rows, { places: new Map(), outlines: new Map() }), openRowFilter);
}

const days = [
  ["1850-06-01", "1850-06-01"],
  ["1840-01-01", "2023-10-26"],
  ["2023-10-26", "2023-10-26"],
  ["2024-02-05", "2024-02-05"],
] as const;

it("the bars hold the days of today", () => {
  const filter = filterOf(days);
  const all = { ranges: [{ from: 0, to: filter.table.columns.rows }], isMeant: null };
  const { bins } = histogramOf(countRows(filter, all).days);
  const precise = bins.reduce((sum, { precise }) => sum + (precise.strike ?? 0), 0);
  expect(precise).toBe(2);
  expect(bins.at(-1)).toMatchObject({ day: "2024-01-01", precise: { strike: 1 } });
});

it("the moments keep the days of today", () => {
  const { originDay, bytes } = buildMoments(filterOf(days));
  const view = new DataView(bytes.buffer);
  const firstDays = [0, 1, 2, 3].map((at) => (view.getUint32(at * 12 + 8, true) >>> 3) & 32_767);
  const origin = dayNumber(originDay);
  expect(firstDays.map((day) => dayOfNumber(origin + day)).sort()).toEqual([
    originDay,
    originDay,
    "2023-10-26",
    "2024-02-05",
  ]);
  expect(originDay < "1940-01-01").toBe(true);
});
