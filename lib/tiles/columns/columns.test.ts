// Columns are the same however they came about: read in pieces, built at once, or changed event by event.
import { describe, expect, it } from "vitest";
import { randomMarkRows } from "../../testing/random-mark-rows";
import { madeEventId } from "../../testing/random-marks";
import { seededRandom } from "../../testing/seeded-random";
import { mortonHalves } from "../morton";
import { buildColumns } from "./build-columns";
import type { EventColumns } from "./event-columns";
import { eventIdOf, eventNumber } from "./event-number";
import { markNumbers, MarkRows, type MarkRow } from "./mark-rows";
import { mergeColumns } from "./merge-columns";
import { radixOrder } from "./radix-order";

const words = { places: 30, sets: 12, areas: 4 };

function marksOf(number: number, seed: number): MarkRow[] {
  return randomMarkRows(number, seed, words);
}

function columnsOf(rows: readonly MarkRow[]): EventColumns {
  const marks = new MarkRows();
  for (const row of rows) marks.add(row);
  return buildColumns(marks);
}

/** Every row as words, without order, and the orders of events. */
function contentOf(columns: EventColumns) {
  const idAt = (event: number): string => eventIdOf(columns.ids[event] ?? 0);
  return {
    drawn: columns.drawn,
    rows: Array.from({ length: columns.rows }, (_, row) =>
      [
        idAt(columns.event[row] ?? 0),
        ...[columns.bits, columns.mx, columns.my, columns.extent, columns.place, columns.actors].map(
          (each) => each[row],
        ),
        ...[columns.claimants, columns.reports, columns.firstDay, columns.lastDay].map((each) => each[row]),
      ].join(" "),
    ).sort(),
    byTime: Array.from(columns.byTime, idAt),
    byPrecision: Array.from(columns.byPrecision, idAt),
    bySources: Array.from(columns.bySources, idAt),
    dated: columns.dated,
    multi: Array.from(columns.multiEvents, idAt),
  };
}

function isSorted({ mx, my, drawn }: EventColumns): boolean {
  const codes = Array.from({ length: drawn }, (_, row) => mortonHalves(mx[row] ?? 0, my[row] ?? 0));
  return codes.every(({ high, low }, row) => {
    const before = codes[row - 1];
    return before === undefined || before.high < high || (before.high === high && before.low <= low);
  });
}

/** What `COPY ... (FORMAT binary)` sends of these rows. */
function binaryOf(rows: readonly MarkRow[]): Buffer {
  const head = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), Buffer.alloc(8)]);
  const records = rows.map((row) => {
    const record = Buffer.alloc(2 + 4 + 7 + markNumbers.length * 8);
    record.writeInt16BE(markNumbers.length + 1, 0);
    record.writeInt32BE(7, 2);
    record.write(row.eventId, 6, "latin1");
    for (const [at, name] of markNumbers.entries()) {
      record.writeInt32BE(4, 13 + at * 8);
      record.writeInt32BE(row[name], 17 + at * 8);
    }
    return record;
  });
  return Buffer.concat([head, ...records, Buffer.from([0xff, 0xff])]);
}

describe("columns", () => {
  const lot = seededRandom(3);
  const rows = Array.from({ length: 400 }, (_, number) => marksOf(number, number)).flat();

  it("are sorted by Morton code, the tray behind", () => {
    const columns = columnsOf(rows);
    expect(isSorted(columns)).toBe(true);
    expect(Array.from(columns.mx.subarray(columns.drawn)).every((x) => x === -1)).toBe(true);
    expect(columns.rows).toBe(rows.length);
  });

  it("are the same from bytes in pieces of any length", () => {
    const bytes = binaryOf(rows);
    const marks = new MarkRows(1);
    for (let from = 0; from < bytes.length;) {
      const length = 1 + Math.floor(lot() * 700);
      marks.read(bytes.subarray(from, from + length));
      from += length;
    }
    expect(contentOf(buildColumns(marks))).toEqual(contentOf(columnsOf(rows)));
  });

  it("are the same when changed as when built anew", () => {
    let state = new Map(Array.from({ length: 300 }, (_, number) => [number, number] as const));
    let columns = columnsOf([...state].flatMap(([number, seed]) => marksOf(number, seed)));
    for (let round = 0; round < 12; round += 1) {
      const next = new Map(state);
      const changed = new Set<number>();
      for (let change = 0; change < 1 + lot() * 60; change += 1) {
        const number = Math.floor(lot() * 400);
        changed.add(number);
        if (lot() < 0.4) next.delete(number);
        else next.set(number, 10_000 + Math.floor(lot() * 1e6));
      }
      const added = columnsOf(
        [...changed].flatMap((number) => {
          const seed = next.get(number);
          return seed === undefined ? [] : marksOf(number, seed);
        }),
      );
      columns = mergeColumns(
        columns,
        Float64Array.from([...changed].map((number) => eventNumber(madeEventId(number)))).sort(),
        added,
      );
      state = next;
      expect(isSorted(columns)).toBe(true);
      expect(contentOf(columns)).toEqual(
        contentOf(columnsOf([...state].flatMap(([number, seed]) => marksOf(number, seed)))),
      );
    }
  });

  it("of nothing are nothing", () => {
    const columns = columnsOf([]);
    expect([columns.rows, columns.events, columns.dated]).toEqual([0, 0, 0]);
  });
});

describe("an event's number", () => {
  it.each(["0000000", "zzzzzzz", "7kq2m4x", "abcdefg"])("is its id again: %s", (id) => {
    expect(eventIdOf(eventNumber(id))).toBe(id);
  });

  it("sorts as ids do", () => {
    const ids = Array.from({ length: 200 }, (_, number) => madeEventId(number));
    const byNumber = [...ids].sort((one, other) => eventNumber(one) - eventNumber(other));
    expect(byNumber).toEqual([...ids].sort());
  });
});

it("radix order is a stable order by all keys", () => {
  const lot = seededRandom(9);
  const high = Uint32Array.from({ length: 5_000 }, () => Math.floor(lot() * 50));
  const low = Uint32Array.from({ length: 5_000 }, () => Math.floor(lot() * 2 ** 32));
  const order = radixOrder(5_000, [
    { values: low, bits: 32 },
    { values: high, bits: 6 },
  ]);
  const expected = Array.from({ length: 5_000 }, (_, row) => row).sort(
    (one, other) =>
      (high[one] ?? 0) - (high[other] ?? 0) || (low[one] ?? 0) - (low[other] ?? 0) || one - other,
  );
  expect(Array.from(order)).toEqual(expected);
});
