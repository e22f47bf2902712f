// Marks in no order -> columns: events numbered by id, rows sorted by Morton code, orders for pages made ready.
import { mortonHalves } from "../morton";
import {
  noFirstDay,
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
  type EventColumns,
} from "./event-columns";
import { multiBit, precisionOf, shownAs, shownOf } from "./mark-bits";
import type { MarkRows } from "./mark-rows";
import { radixOrder } from "./radix-order";

/** Columns of all marks that were read. Pure but for the memory it takes: some 75 bytes an event. */
export function buildColumns(raw: MarkRows): EventColumns {
  const rows = raw.length;
  const { mx, my } = raw.columns;
  const byId = radixOrder(rows, [
    { values: raw.idLow, bits: 21 },
    { values: raw.idHigh, bits: 28 },
  ]);
  const eventOfRow = new Uint32Array(rows);
  const firstOf = new Uint32Array(rows);
  let events = 0;
  let last = -1;
  for (let at = 0; at < rows; at += 1) {
    const row = byId[at] ?? 0;
    const id = raw.eventNumberAt(row);
    if (id !== last) {
      firstOf[events] = row;
      events += 1;
      last = id;
    }
    eventOfRow[row] = events - 1;
  }

  const drawnRows = new Uint32Array(rows);
  const trayRows: number[] = [];
  let drawn = 0;
  const high = new Uint32Array(rows);
  const low = new Uint32Array(rows);
  // In the order of their ids, which marks of one spot keep: answers do not hang on the order the rows came in.
  for (const row of byId) {
    const x = mx[row] ?? -1;
    if (x < 0) {
      trayRows.push(row);
      continue;
    }
    const halves = mortonHalves(x, my[row] ?? 0);
    high[row] = halves.high;
    low[row] = halves.low;
    drawnRows[drawn] = row;
    drawn += 1;
  }
  const byPlace = radixOrder(
    drawn,
    [
      { values: low, bits: 30 },
      { values: high, bits: 30 },
    ],
    drawnRows.subarray(0, drawn),
  );
  const order = new Uint32Array(rows);
  order.set(byPlace);
  order.set(trayRows, drawn);

  const int = (source: Int32Array): Int32Array => gather(source, order, sharedInt32(rows));
  const bits = gather(raw.columns.bits, order, sharedUint32(rows));
  const event = gather(eventOfRow, order, sharedUint32(rows));
  const ofEvent = (source: Int32Array): Int32Array =>
    gather(source, firstOf.subarray(0, events), sharedInt32(events));
  const ids = sharedFloat64(events);
  for (let at = 0; at < events; at += 1) ids[at] = raw.eventNumberAt(firstOf[at] ?? 0);
  return finishColumns({
    rows,
    drawn,
    mx: int(mx),
    my: int(my),
    event,
    bits,
    extent: int(raw.columns.extent),
    place: int(raw.columns.place),
    actors: int(raw.columns.actors),
    claimants: int(raw.columns.claimants),
    reports: int(raw.columns.reports),
    firstDay: int(raw.columns.firstDay),
    lastDay: int(raw.columns.lastDay),
    events,
    ids,
    startsMinute: ofEvent(raw.columns.startsMinute),
    reportCount: ofEvent(raw.columns.reportCount),
  });
}

type Derived =
  | "bestPrecision"
  | "multiEvents"
  | "multiStarts"
  | "multiRows"
  | "twinRows"
  | "twinBefore"
  | "byTime"
  | "dated"
  | "byPrecision"
  | "bySources";

/** Adds what follows from the other columns, and the mark of events with several rows in `bits`. */
export function finishColumns(columns: Omit<EventColumns, Derived>): EventColumns {
  const { rows, events, event, bits, startsMinute, reportCount } = columns;
  const rowsOf = new Uint8Array(events);
  const firstDay = new Int32Array(events);
  const bestPrecision = sharedUint8(events).fill(255);
  for (let row = 0; row < rows; row += 1) {
    const number = event[row] ?? 0;
    const seen = rowsOf[number] ?? 0;
    if (seen < 2) rowsOf[number] = seen + 1;
    firstDay[number] = columns.firstDay[row] ?? noFirstDay;
    const precision = precisionOf(bits[row] ?? 0);
    if (precision < (bestPrecision[number] ?? 255)) bestPrecision[number] = precision;
  }
  /** By number of the event; only those of several rows are ever read. */
  const slotOf = new Uint32Array(events);
  let slots = 0;
  for (let number = 0; number < events; number += 1)
    if ((rowsOf[number] ?? 0) > 1) {
      slotOf[number] = slots;
      slots += 1;
    }
  const multiEvents = sharedUint32(slots);
  for (let number = 0; number < events; number += 1)
    if ((rowsOf[number] ?? 0) > 1) multiEvents[slotOf[number] ?? 0] = number;
  const multiStarts = sharedUint32(slots + 1);
  for (let row = 0; row < rows; row += 1) {
    if ((rowsOf[event[row] ?? 0] ?? 0) < 2) {
      bits[row] = (bits[row] ?? 0) & ~multiBit;
      continue;
    }
    bits[row] = (bits[row] ?? 0) | multiBit;
    const slot = (slotOf[event[row] ?? 0] ?? 0) + 1;
    multiStarts[slot] = (multiStarts[slot] ?? 0) + 1;
  }
  for (let slot = 0; slot < slots; slot += 1)
    multiStarts[slot + 1] = (multiStarts[slot + 1] ?? 0) + (multiStarts[slot] ?? 0);
  const multiRows = sharedUint32(multiStarts[slots] ?? 0);
  const next = multiStarts.slice();
  const lastTwin = new Int32Array(slots).fill(-1);
  const twins = new Uint32Array(multiRows.length);
  const twinsBefore = new Int32Array(multiRows.length);
  let twinCount = 0;
  for (let row = 0; row < rows; row += 1) {
    const small = bits[row] ?? 0;
    if ((small & multiBit) === 0) continue;
    const slot = slotOf[event[row] ?? 0] ?? 0;
    multiRows[next[slot] ?? 0] = row;
    next[slot] = (next[slot] ?? 0) + 1;
    if (shownOf(small) !== shownAs.mark) continue;
    twins[twinCount] = row;
    twinsBefore[twinCount] = lastTwin[slot] ?? -1;
    lastTwin[slot] = twinCount;
    twinCount += 1;
  }
  const twinRows = sharedUint32(twinCount);
  twinRows.set(twins.subarray(0, twinCount));
  const twinBefore = sharedInt32(twinCount);
  twinBefore.set(twinsBefore.subarray(0, twinCount));

  const { byTime, dated } = orderByTime(firstDay, startsMinute);
  const newest = newestFirst(byTime, dated);
  return {
    ...columns,
    bestPrecision,
    multiEvents,
    multiStarts,
    multiRows,
    twinRows,
    twinBefore,
    byTime,
    dated,
    byPrecision: inBuckets(newest, (number) => bestPrecision[number] ?? 0, 256),
    bySources: inBuckets(newest, (number) => 65_535 - Math.min(65_535, reportCount[number] ?? 0), 65_536),
  };
}

function orderByTime(firstDay: Int32Array, startsMinute: Int32Array): { byTime: Uint32Array; dated: number } {
  const events = firstDay.length;
  const above = (column: Int32Array): Uint32Array => Uint32Array.from(column, (value) => value + 2 ** 31);
  const byTime = sharedUint32(events);
  byTime.set(
    radixOrder(events, [
      { values: above(startsMinute), bits: 32 },
      { values: above(firstDay), bits: 32 },
    ]),
  );
  let dated = events;
  while (dated > 0 && firstDay[byTime[dated - 1] ?? 0] === noFirstDay) dated -= 1;
  return { byTime, dated };
}

/** The exact reverse of oldest first, but events without a day stand last here too. */
export function newestFirst(byTime: Uint32Array, dated: number): Uint32Array {
  const newest = byTime.slice();
  newest.subarray(0, dated).reverse();
  return newest;
}

/** In the order of the buckets, least first; within one in the order given. */
function inBuckets(numbers: Uint32Array, bucketOf: (number: number) => number, buckets: number): Uint32Array {
  const ends = new Uint32Array(buckets + 1);
  for (const number of numbers) {
    const bucket = bucketOf(number) + 1;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
  const ordered = sharedUint32(numbers.length);
  for (const number of numbers) {
    const bucket = bucketOf(number);
    ordered[ends[bucket] ?? 0] = number;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  return ordered;
}

function gather<T extends Int32Array | Uint32Array>(
  source: Int32Array | Uint32Array,
  order: Uint32Array,
  into: T,
): T {
  for (let at = 0; at < order.length; at += 1) into[at] = source[order[at] ?? 0] ?? 0;
  return into;
}
