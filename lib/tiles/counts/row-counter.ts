// The sums behind the counts: events by what they fail by, facet by facet, day by day.
import { kindGroups, weapons } from "../../events/event-kind";
import { grades } from "../../events/event-view";
import { precisions } from "../../geo/precision";
import { noFirstDay, type EventColumns } from "../columns/event-columns";
import { greatestId } from "../columns/greatest-id";
import {
  contestedGrade,
  gradeOf,
  kindOf,
  multiBit,
  precisionOf,
  shownAs,
  shownOf,
  weaponOf,
} from "../columns/mark-bits";
import { eachFailure, failures, notAsked } from "../filter/failures";
import type { MarkBox } from "../morton";
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
  /** By failure: how many events pass all but it, and how many pass it. */
  readonly without: ReadonlyMap<number, number>;
  readonly alone: ReadonlyMap<number, number>;
  readonly days: DayBins;
  readonly box: MarkBox | null;
};

/** Kind, grade, precision and weapon of a mark in fourteen bits. */
const lookOf = (bits: number): number => (bits & 1023) | (weaponOf(bits) << 10);
const looks = 2 ** 14;

/** One for a question: events are added to it, and `finish` tells the counts. */
export class RowCounter {
  /** Events by the sum of what they fail by, but for those whose marks fail by different things. */
  private readonly failing = new Uint32Array(notAsked);
  /** Those, by what they pass without, and by what they pass. */
  private readonly passWithout = new Map<number, number>();
  private readonly passAlone = new Map<number, number>();
  /** Counted apart from `failing`, which holds the rest. */
  private passing = 0;
  private notOnMap = 0;
  private undated = 0;
  /** Of events that pass everything. */
  private readonly looks = new Uint32Array(looks);
  /** Of events that fail by this facet alone. */
  private readonly kinds = new Uint32Array(kindGroups.length);
  private readonly weapons = new Uint32Array(16);
  private readonly grades = new Uint32Array(grades.length);
  private readonly precisions = new Uint32Array(precisions.length);
  /** By id of the set. */
  private readonly actorSets: Uint32Array;
  private readonly claimantSets: Uint32Array;
  private readonly days: DayCounts;
  private west = Infinity;
  private north = Infinity;
  private east = -Infinity;
  private south = -Infinity;
  private hasAreas = false;

  constructor(private readonly columns: EventColumns) {
    this.days = new DayCounts(columns);
    const sets = Math.max(greatestId(columns.actors), greatestId(columns.claimants)) + 1;
    this.actorSets = new Uint32Array(sets);
    this.claimantSets = new Uint32Array(sets);
  }

  /** An event, by one of its rows; `bits` are those of the row, with the event's precision. */
  add(row: number, failing: number, bits: number): void {
    bump(this.failing, failing, 1);
    if (failing === 0) this.addPassing(row, bits);
    // Two failures count for nothing more: every facet leaves out one.
    else if ((failing & (failing - 1)) === 0) this.addFailing(row, failing, bits);
  }

  /** An event none of whose marks passes; `alone` = sum of what one of them fails by alone, `common` = of what all fail by. */
  addSeveral(row: number, alone: number, common: number, bits: number): void {
    for (const failure of eachFailure) {
      if ((common & failure) === 0) this.passAlone.set(failure, (this.passAlone.get(failure) ?? 0) + 1);
      if ((alone & failure) === 0) continue;
      this.passWithout.set(failure, (this.passWithout.get(failure) ?? 0) + 1);
      this.addFailing(row, failure, bits);
    }
  }

  private addPassing(row: number, bits: number): void {
    const { columns } = this;
    bump(this.looks, lookOf(bits), 1);
    bump(this.actorSets, columns.actors[row] ?? 0, 1);
    bump(this.claimantSets, columns.claimants[row] ?? 0, 1);
    this.days.add(row);
    if (shownOf(bits) === shownAs.tray) this.notOnMap += 1;
    if (columns.firstDay[row] === noFirstDay) this.undated += 1;
  }

  /** By one failure. */
  private addFailing(row: number, failing: number, bits: number): void {
    const { columns } = this;
    if (failing === failures.kind) bump(this.kinds, kindOf(bits), 1);
    else if (failing === failures.weapon) bump(this.weapons, weaponOf(bits), 1);
    else if (failing === failures.grade) bump(this.grades, gradeOf(bits), 1);
    else if (failing === failures.precision) bump(this.precisions, precisionOf(bits), 1);
    else if (failing === failures.actor) bump(this.actorSets, columns.actors[row] ?? 0, 1);
    else if (failing === failures.claimant) bump(this.claimantSets, columns.claimants[row] ?? 0, 1);
    else if (failing === failures.period) this.days.add(row);
  }

  /** Rows and what each fails by; those of events with several marks are noted in `several`, to be added when all are known. */
  addRows(from: number, to: number, failing: Uint16Array, several: Uint16Array): void {
    const { columns, looks, actorSets, claimantSets, days } = this;
    const { bits, actors, claimants, firstDay, mx, my } = columns;
    let { west, north, east, south } = this;
    for (let row = from; row < to; row += 1) {
      const sum = failing[row - from] ?? 0;
      if (sum >= notAsked) continue;
      const small = bits[row] ?? 0;
      if (sum === 0) {
        const shown = shownOf(small);
        if (shown !== shownAs.tray) {
          if (shown === shownAs.area || shown === shownAs.originArea) this.hasAreas = true;
          const x = mx[row] ?? 0;
          const y = my[row] ?? 0;
          if (x < west) west = x;
          if (x > east) east = x;
          if (y < north) north = y;
          if (y > south) south = y;
        }
      }
      if ((small & multiBit) !== 0) {
        several[row] = sum + 1;
        continue;
      }
      if (sum !== 0) {
        this.add(row, sum, small);
        continue;
      }
      // As `addPassing`, here because a million rows come by.
      const look = lookOf(small);
      looks[look] = (looks[look] ?? 0) + 1;
      const actor = actors[row] ?? 0;
      actorSets[actor] = (actorSets[actor] ?? 0) + 1;
      const claimant = claimants[row] ?? 0;
      claimantSets[claimant] = (claimantSets[claimant] ?? 0) + 1;
      days.add(row);
      if (shownOf(small) === shownAs.tray) this.notOnMap += 1;
      if (firstDay[row] === noFirstDay) this.undated += 1;
      this.passing += 1;
    }
    this.west = west;
    this.north = north;
    this.east = east;
    this.south = south;
  }

  finish(boxOfAreas: () => MarkBox | null): RowCounts {
    let contested = 0;
    for (let look = 0; look < looks; look += 1) {
      const count = this.looks[look] ?? 0;
      if (count === 0) continue;
      bump(this.kinds, kindOf(look), count);
      bump(this.grades, gradeOf(look), count);
      bump(this.precisions, precisionOf(look), count);
      bump(this.weapons, look >>> 10, count);
      if (gradeOf(look) === contestedGrade) contested += count;
    }
    bump(this.failing, 0, this.passing);
    const { west, north, east, south } = this;
    const points = east < west ? null : { west, north, east, south };
    const areas = this.hasAreas ? boxOfAreas() : null;
    return {
      total: this.failing[0] ?? 0,
      contested,
      notOnMap: this.notOnMap,
      undated: this.undated,
      kinds: Array.from(this.kinds),
      weapons: Array.from(this.weapons.subarray(0, weapons.length)),
      grades: Array.from(this.grades),
      precisions: Array.from(this.precisions),
      actorSets: counted(this.actorSets),
      claimantSets: counted(this.claimantSets),
      without: this.eventsBy(this.passWithout, (failing, own) => (failing & ~own) === 0),
      alone: this.eventsBy(this.passAlone, (failing, own) => (failing & own) === 0),
      days: this.days.finish(),
      box: points === null || areas === null ? (points ?? areas) : boxAroundBoth(points, areas),
    };
  }

  private eventsBy(
    known: ReadonlyMap<number, number>,
    isMeant: (failing: number, own: number) => boolean,
  ): Map<number, number> {
    const events = new Map(eachFailure.map((own) => [own, known.get(own) ?? 0] as const));
    for (let failing = 0; failing < notAsked; failing += 1) {
      const count = this.failing[failing] ?? 0;
      if (count === 0) continue;
      for (const [own, sum] of events) if (isMeant(failing, own)) events.set(own, sum + count);
    }
    return events;
  }
}

/** The smallest box that holds both. */
export function boxAroundBoth(one: MarkBox, other: MarkBox): MarkBox {
  return {
    west: Math.min(one.west, other.west),
    north: Math.min(one.north, other.north),
    east: Math.max(one.east, other.east),
    south: Math.max(one.south, other.south),
  };
}

function bump(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function counted(counts: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let id = 0; id < counts.length; id += 1) if ((counts[id] ?? 0) > 0) found.set(id, counts[id] ?? 0);
  return found;
}
