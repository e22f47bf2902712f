// Columns of many events and of a few changed ones -> columns of all: what was sorted stays sorted, whole stretches are copied.
import { keyOf, mortonHalves } from "../morton";
import { finishColumns } from "./build-columns";
import { sharedFloat64, sharedInt32, sharedUint32, type EventColumns } from "./event-columns";

const gone = 0xffff_ffff;

/**
 * The marks of `before` without those of the changed events (numbers, ascending), and all marks of `added`. Events of `added` are
 * among the changed ones.
 */
export function mergeColumns(before: EventColumns, changed: Float64Array, added: EventColumns): EventColumns {
  const { ids, newOf, newOfAdded } = mergeEvents(before, changed, added);
  const events = ids.length;
  const plan = [...mergeRows(before, newOf, added)];
  const drawn = plan.reduce((sum, { from, to, isTray }) => sum + (isTray ? 0 : to - from), 0);
  const rows = plan.reduce((sum, { from, to }) => sum + to - from, 0);
  const copy = <T extends Int32Array | Uint32Array>(of: (columns: EventColumns) => T, into: T): T => {
    const old = of(before);
    const fresh = of(added);
    let at = 0;
    for (const { from, to, isAdded } of plan) {
      into.set((isAdded ? fresh : old).subarray(from, to), at);
      at += to - from;
    }
    return into;
  };
  const int = (of: (columns: EventColumns) => Int32Array): Int32Array => copy(of, sharedInt32(rows));
  const event = sharedUint32(rows);
  let row = 0;
  for (const { from, to, isAdded } of plan) {
    const numbers = isAdded ? added.event : before.event;
    const renamed = isAdded ? newOfAdded : newOf;
    for (let at = from; at < to; at += 1, row += 1) event[row] = renamed[numbers[at] ?? 0] ?? 0;
  }
  const startsMinute = sharedInt32(events);
  const reportCount = sharedInt32(events);
  for (const [columns, renamed] of [
    [before, newOf],
    [added, newOfAdded],
  ] as const) {
    for (let old = 0; old < columns.events; old += 1) {
      const number = renamed[old] ?? gone;
      if (number === gone) continue;
      startsMinute[number] = columns.startsMinute[old] ?? 0;
      reportCount[number] = columns.reportCount[old] ?? 0;
    }
  }
  return finishColumns({
    rows,
    drawn,
    mx: int((columns) => columns.mx),
    my: int((columns) => columns.my),
    event,
    bits: copy((columns) => columns.bits, sharedUint32(rows)),
    extent: int((columns) => columns.extent),
    place: int((columns) => columns.place),
    actors: int((columns) => columns.actors),
    claimants: int((columns) => columns.claimants),
    reports: int((columns) => columns.reports),
    firstDay: int((columns) => columns.firstDay),
    lastDay: int((columns) => columns.lastDay),
    events,
    ids,
    startsMinute,
    reportCount,
  });
}

/** All events in the order of their ids, and what the old numbers became; `gone` for those whose marks are taken away. */
function mergeEvents(before: EventColumns, changed: Float64Array, added: EventColumns) {
  const newOf = new Uint32Array(before.events);
  const newOfAdded = new Uint32Array(added.events);
  const merged = new Float64Array(before.events + added.events);
  let number = 0;
  let next = 0;
  let atChanged = 0;
  const takeAdded = (below: number): void => {
    while (next < added.events && (added.ids[next] ?? 0) < below) {
      merged[number] = added.ids[next] ?? 0;
      newOfAdded[next] = number;
      next += 1;
      number += 1;
    }
  };
  for (let old = 0; old < before.events; old += 1) {
    const id = before.ids[old] ?? 0;
    takeAdded(id);
    while (atChanged < changed.length && (changed[atChanged] ?? 0) < id) atChanged += 1;
    if (changed[atChanged] === id) {
      newOf[old] = gone;
      continue;
    }
    merged[number] = id;
    newOf[old] = number;
    number += 1;
  }
  takeAdded(Infinity);
  const ids = sharedFloat64(number);
  ids.set(merged.subarray(0, number));
  return { ids, newOf, newOfAdded };
}

type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly isAdded: boolean;
  readonly isTray: boolean;
};

/** Which stretches of rows stand one behind the other; those of `before` end where a row is gone or another comes between. */
function* mergeRows(before: EventColumns, newOf: Uint32Array, added: EventColumns): Generator<Stretch> {
  const isGone = (row: number): boolean => newOf[before.event[row] ?? 0] === gone;
  let from = 0;
  for (let next = 0; next <= added.drawn; next += 1) {
    const until = next === added.drawn ? before.drawn : firstRowBehind(before, from, added, next);
    yield* keptStretches(from, until, isGone, false);
    from = until;
    if (next < added.drawn) yield { from: next, to: next + 1, isAdded: true, isTray: false };
  }
  yield* keptStretches(before.drawn, before.rows, isGone, true);
  if (added.rows > added.drawn) yield { from: added.drawn, to: added.rows, isAdded: true, isTray: true };
}

function* keptStretches(
  from: number,
  to: number,
  isGone: (row: number) => boolean,
  isTray: boolean,
): Generator<Stretch> {
  let begin = from;
  for (let row = from; row < to; row += 1) {
    if (!isGone(row)) continue;
    if (row > begin) yield { from: begin, to: row, isAdded: false, isTray };
    begin = row + 1;
  }
  if (to > begin) yield { from: begin, to, isAdded: false, isTray };
}

/** The first row of `columns` from `low` on that stands behind a row of `other` in the order of all 60 bits, and of ids. */
function firstRowBehind(columns: EventColumns, low: number, other: EventColumns, row: number): number {
  const mx = other.mx[row] ?? 0;
  const my = other.my[row] ?? 0;
  const key = keyOf(mx, my);
  const halves = mortonHalves(mx, my);
  const id = other.ids[other.event[row] ?? 0] ?? 0;
  let from = low;
  let to = columns.drawn;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const x = columns.mx[middle] ?? 0;
    const y = columns.my[middle] ?? 0;
    const there = keyOf(x, y);
    const its = there === key ? mortonHalves(x, y) : null;
    const isBefore =
      its === null
        ? there < key
        : its.high !== halves.high
          ? its.high < halves.high
          : its.low !== halves.low
            ? its.low < halves.low
            : (columns.ids[columns.event[middle] ?? 0] ?? 0) < id;
    if (isBefore) from = middle + 1;
    else to = middle;
  }
  return from;
}
