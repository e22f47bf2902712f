// The map's questions answered by the database, for hosts where no process lives long enough to hold all marks. SQL says which rows
// pass; what is made of them is the same as in memory.
import { Prisma } from "../../db/generated/client";
import { everything } from "../../events/filter/event-filter";
import { markCondition } from "../../events/listing/store";
import { shownAs } from "../columns/mark-bits";
import { usedIds } from "../columns/used-ids";
import { countRows } from "../counts/count-rows";
import { countedFacetsOn, countsInWords } from "../counts/counts-in-words";
import type { AskedPage } from "../counts/list-ids";
import { buildMoments } from "../counts/moments";
import { findWithin } from "../counts/within";
import { buildTable, type EventTable } from "../event-table";
import { openRowFilter } from "../filter/row-filter";
import { lookUp, namesOfActors } from "../filter/store"; // titles, reports, names
import { TableFilter } from "../filter/table-filter";
import type { AskedFor, MapAnswers } from "../map-answers";
import { readAtOnce, type AskedReading } from "../reading/store"; // rows of event_mark
import { resolveFilter } from "../threads/resolve-filter";
import { revisionOf } from "../threads/revision";
import { buildTile } from "../tile/event-tile";
import { rowsOfGround, rowsOfTile, rowsWhere } from "./rows/store";

export const databaseAnswers: MapAnswers = {
  tile: async (tile, asked) => buildTile(tile, await passing(asked, rowsOfTile(tile))),
  moments: async (asked) =>
    buildMoments(await passing(asked, Prisma.sql`shown = ${shownAs.mark} AND first_day IS NOT NULL`)),
  within: async (ground, asked) => findWithin(await passing(asked, rowsOfGround(ground)), ground),
  ids: (where, page, asked) =>
    readAtOnce(async (reading) => {
      const there = await rowsWhere(reading, where);
      const condition = Prisma.sql`${conditionOf(asked)} AND ${there}`;
      return { revision: revisionOf(await reading.books()), ...(await listIds(reading, condition, page)) };
    }, asked.filter.asOf),
  // Each facet is counted as though it were not filtered by itself, so the rows that fail by one are read too: all the filter
  // leaves to SQL is what no facet leaves out.
  counts: async (box, asked) => {
    // Before the reading: one that waited for a second connection while it holds the first could wait for ever.
    const [found, names] = await Promise.all([lookUp(asked), namesOfActors()]);
    return readAtOnce(async (reading) => {
      const { filter, audience, today } = asked;
      const there = await rowsWhere(reading, { box, cell: null });
      const always = markCondition({ ...everything, near: filter.near }, audience, today);
      const rows = await reading.marksWhere(Prisma.sql`${always} AND ${there}`);
      const used = usedIds(rows);
      const held = {
        places: await reading.readPlaces([...used.places]),
        sets: await reading.readSets([...used.sets]),
      };
      const table = buildTable(rows, {
        places: new Map(),
        outlines: await reading.readOutlines([...used.areas]),
      });
      const test = new TableFilter(table, resolveFilter(found, audience, held, "asked"));
      return countsInWords(
        countRows(test, { ranges: [{ from: 0, to: table.columns.rows }], isMeant: null }),
        revisionOf(await reading.books()),
        countedFacetsOn(filter),
        (id) => held.sets.get(id) ?? [],
        (key) => names.get(key) ?? key,
      );
    }, asked.filter.asOf);
  },
  revision: async () => {
    if (known === null || Date.now() - known.readAt > lookEveryMs) {
      const readAt = Date.now();
      known = { readAt, name: readAtOnce(async (reading) => revisionOf(await reading.books())) };
      known.name.catch(() => (known = null));
    }
    return known.name;
  },
};

/** The revision may be so old. */
const lookEveryMs = 1_000;
let known: { readonly readAt: number; readonly name: Promise<string> } | null = null;

const conditionOf = ({ filter, audience, today }: AskedFor): Prisma.Sql =>
  markCondition(filter, audience, today);

/** A table of the rows that pass, of which every one passes. */
async function passing(asked: AskedFor, rows: Prisma.Sql): Promise<TableFilter> {
  const table = await readAtOnce(async (reading): Promise<EventTable> => {
    const marks = await reading.marksWhere(Prisma.sql`${conditionOf(asked)} AND ${rows}`);
    const used = usedIds(marks);
    return buildTable(marks, {
      places: await reading.readPlaces([...used.places]),
      outlines: await reading.readOutlines([...used.areas]),
    });
  }, asked.filter.asOf);
  return new TableFilter(table, openRowFilter);
}

const newest = Prisma.sql`coalesce(first_day, -2147483648) DESC, coalesce(starts_minute, -2147483648) DESC,
  CASE WHEN first_day IS NULL THEN NULL ELSE event_id END DESC, event_id`;

const orders: Readonly<Record<AskedPage["sort"], Prisma.Sql>> = {
  newest,
  oldest: Prisma.sql`first_day NULLS LAST, starts_minute, event_id`,
  precision: Prisma.sql`(SELECT min(precision) FROM event_mark AS own WHERE own.event_id = event_mark.event_id), ${newest}`,
  sources: Prisma.sql`report_count DESC, ${newest}`,
};

/** One page of the events with a row that the condition holds of. */
async function listIds(
  reading: AskedReading,
  condition: Prisma.Sql,
  { sort, offset, limit, shown }: AskedPage,
): Promise<{ total: number; eventIds: string[] }> {
  // The tray holds all of an event or nothing.
  const there =
    shown === null ? condition : Prisma.sql`${condition} AND (shown = ${shownAs.tray}) = ${shown === "tray"}`;
  const [counted] = await reading.query<{ total: string }>(
    Prisma.sql`SELECT count(DISTINCT event_id) AS total FROM event_mark WHERE ${there}`,
  );
  const rows = await reading.query<{ event_id: string }>(
    Prisma.sql`SELECT event_id FROM event_mark WHERE ${there}
      GROUP BY event_id, first_day, starts_minute, report_count
      ORDER BY ${orders[sort]} LIMIT ${limit} OFFSET ${offset}`,
  );
  return { total: Number(counted?.total ?? 0), eventIds: rows.map((row) => row.event_id) };
}
