// Counts of events in one loop over the marks: the total, every facet as though it were not filtered by itself, the bars of time, the box.
import { kindGroups, weapons } from "../../events/event-kind";
import { grades } from "../../events/event-view";
import { precisions } from "../../geo/precision";
import {
  contestedGrade,
  gradeOf,
  kindOf,
  multiBit,
  noWeapon,
  precisionOf,
  shownAs,
  shownOf,
  weaponOf,
} from "../columns/mark-bits";
import { noFirstDay, type EventColumns } from "../columns/event-columns";
import { failures, rowsOfEvent } from "../filter/row-test";
import type { TableFilter } from "../filter/table-filter";
import type { MarkBox } from "../morton";
import type { AskedRows } from "./asked-rows";
import { DayCounts, type DayBins } from "./day-counts";

/** Counts by index or id; names are given to them by who has the names. */
export type RowCounts = {
  readonly total: number;
  readonly contested: number;
  readonly notOnMap: number;
  readonly undated: number;
  /** By index in kindGroups, weapons, grades and precisions. */
  readonly kinds: readonly number[];
  readonly weapons: readonly number[];
  readonly grades: readonly number[];
  readonly precisions: readonly number[];
  /** Ids in mark_set, and how many events carry each. */
  readonly actorSets: ReadonlyMap<number, number>;
  readonly claimantSets: ReadonlyMap<number, number>;
  readonly days: DayBins;
  readonly box: MarkBox | null;
};

/** Counts the events that have a mark among the asked rows. */
export function countRows(filter: TableFilter, { ranges, isMeant }: AskedRows): RowCounts {
  const { test, table } = filter;
  const { columns } = table;
  const counter = new Counter(filter);
  const several = new Set<number>();
  for (const { from, to } of ranges) {
    for (let row = from; row < to; row += 1) {
      const failing = test.failing(row);
      // Two failures count for nothing: every facet leaves out one.
      if ((failing & (failing - 1)) !== 0 && ((columns.bits[row] ?? 0) & multiBit) === 0) continue;
      if ((isMeant !== null && !isMeant(row)) || !test.isIn(row)) continue;
      const bits = columns.bits[row] ?? 0;
      if ((bits & multiBit) !== 0) {
        several.add(columns.event[row] ?? 0);
        if (failing === 0) counter.reach(row);
        continue;
      }
      counter.add(row, failing, precisionOf(bits), shownOf(bits) !== shownAs.tray);
      if (failing === 0) counter.reach(row);
    }
  }
  const rowOf = firstRows(filter, several);
  for (const row of rowOf.values()) {
    // An event fails by what all of its asked marks fail by; its precision is the best of those that pass all else.
    let failing = -1;
    let precision = precisions.length - 1;
    let isDrawn = false;
    for (const other of Array.from(rowsOfEvent(columns, row))) {
      if (!isAsked(ranges, other) || (isMeant !== null && !isMeant(other)) || !test.isIn(other)) continue;
      const ofRow = test.failing(other);
      failing &= ofRow;
      if ((ofRow & ~failures.precision) === 0)
        precision = Math.min(precision, precisionOf(columns.bits[other] ?? 0));
      if (shownOf(columns.bits[other] ?? 0) !== shownAs.tray) isDrawn = true;
    }
    if ((failing & (failing - 1)) === 0) counter.add(row, failing, precision, isDrawn);
  }
  return counter.finish();
}

/** A row of each of these events. */
function firstRows({ table: { columns } }: TableFilter, events: ReadonlySet<number>): Map<number, number> {
  const rows = new Map<number, number>();
  if (events.size === 0) return rows;
  for (const [slot, event] of columns.multiEvents.entries())
    if (events.has(event)) rows.set(event, columns.multiRows[columns.multiStarts[slot] ?? 0] ?? 0);
  return rows;
}

/** Ranges are ascending. */
function isAsked(ranges: AskedRows["ranges"], row: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.to ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= row;
}

/** The sums themselves. `failing` has one bit at most. */
class Counter {
  private total = 0;
  private contested = 0;
  private notOnMap = 0;
  private undated = 0;
  private readonly kinds = kindGroups.map(() => 0);
  private readonly weapons = weapons.map(() => 0);
  private readonly grades = grades.map(() => 0);
  private readonly precisions = precisions.map(() => 0);
  /** By id of the set. */
  private readonly actorSets: Uint32Array;
  private readonly claimantSets: Uint32Array;
  private readonly days: DayCounts;
  private west = Infinity;
  private north = Infinity;
  private east = -Infinity;
  private south = -Infinity;
  private readonly areas = new Set<number>();

  constructor(private readonly filter: TableFilter) {
    const { columns } = filter.table;
    this.days = new DayCounts(columns);
    const sets = mostSetOf(columns) + 1;
    this.actorSets = new Uint32Array(sets);
    this.claimantSets = new Uint32Array(sets);
  }

  add(row: number, failing: number, precision: number, isDrawn: boolean): void {
    const { columns } = this.filter.table;
    const bits = columns.bits[row] ?? 0;
    if (failing === 0) {
      this.total += 1;
      if (gradeOf(bits) === contestedGrade) this.contested += 1;
      if (!isDrawn) this.notOnMap += 1;
      if (columns.firstDay[row] === noFirstDay) this.undated += 1;
    }
    if ((failing & ~failures.kind) === 0) bump(this.kinds, kindOf(bits));
    if ((failing & ~failures.weapon) === 0 && weaponOf(bits) !== noWeapon) bump(this.weapons, weaponOf(bits));
    if ((failing & ~failures.grade) === 0) bump(this.grades, gradeOf(bits));
    if ((failing & ~failures.precision) === 0) bump(this.precisions, precision);
    if ((failing & ~failures.actor) === 0) bump(this.actorSets, columns.actors[row] ?? 0);
    if ((failing & ~failures.claimant) === 0) bump(this.claimantSets, columns.claimants[row] ?? 0);
    if ((failing & ~failures.period) === 0) this.days.add(row);
  }

  /** Where a mark that passes lies. */
  reach(row: number): void {
    const { columns } = this.filter.table;
    const bits = columns.bits[row] ?? 0;
    const shown = shownOf(bits);
    if (shown === shownAs.tray) return;
    if (shown === shownAs.area || shown === shownAs.originArea) this.areas.add(row);
    const x = columns.mx[row] ?? 0;
    const y = columns.my[row] ?? 0;
    if (x < this.west) this.west = x;
    if (x > this.east) this.east = x;
    if (y < this.north) this.north = y;
    if (y > this.south) this.south = y;
  }

  finish(): RowCounts {
    if (this.areas.size > 0)
      for (const { box, rows } of this.filter.table.areas) {
        if (!rows.some((row) => this.areas.has(row))) continue;
        this.west = Math.min(this.west, box.west);
        this.east = Math.max(this.east, box.east);
        this.north = Math.min(this.north, box.north);
        this.south = Math.max(this.south, box.south);
      }
    const { west, north, east, south } = this;
    return {
      total: this.total,
      contested: this.contested,
      notOnMap: this.notOnMap,
      undated: this.undated,
      kinds: this.kinds,
      weapons: this.weapons,
      grades: this.grades,
      precisions: this.precisions,
      actorSets: counted(this.actorSets),
      claimantSets: counted(this.claimantSets),
      days: this.days.finish(),
      box: east < west ? null : { west, north, east, south },
    };
  }
}

function bump(counts: number[] | Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function counted(counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let id = 0; id < counts.length; id += 1) if ((counts[id] ?? 0) > 0) found.set(id, counts[id] ?? 0);
  return found;
}

const mostSets = new WeakMap<EventColumns, number>();

/** The greatest id of a set of actors or claimants. */
function mostSetOf(columns: EventColumns): number {
  const known = mostSets.get(columns);
  if (known !== undefined) return known;
  let most = 0;
  for (let row = 0; row < columns.rows; row += 1)
    most = Math.max(most, columns.actors[row] ?? 0, columns.claimants[row] ?? 0);
  mostSets.set(columns, most);
  return most;
}
