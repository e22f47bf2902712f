// Whether a mark passes a filter, and if not, by what it fails: one look at its numbers.
import { pointOfMark } from "../../events/marks/mark-position";
import { boxAround, distanceMeters } from "../../geo/distance";
import type { EventColumns } from "../columns/event-columns";
import { gradeOf, kindOf, multiBit, precisionOf, publicBit, weaponOf } from "../columns/mark-bits";
import { firstAtLeast } from "../first-at-least";
import type { MarkBox } from "../morton";
import { boxesOfLonLat } from "../mark-boxes";
import { hasPeriod, type FoundWord, type RowFilter } from "./row-filter";

/** Parts of a filter that are counted as though they were not there; a mark's failures are the sum of these. */
export const failures = {
  kind: 1,
  weapon: 2,
  grade: 4,
  precision: 8,
  actor: 16,
  claimant: 32,
  period: 64,
} as const;

const noMask = 0xffff_ffff;

/** A filter made ready for the columns of one revision: ids become masks, words become sets of events. */
export class RowTest {
  private readonly mustHave: number;
  private readonly kinds: number;
  private readonly weapons: number;
  private readonly grades: number;
  private readonly precision: number;
  private readonly places: Uint8Array | null;
  private readonly actors: Uint8Array | null;
  private readonly claimants: Uint8Array | null;
  private readonly reports: Uint8Array | null;
  /** By the ten lowest bits of a mark (kind, grade, precision): 1 where they pass. */
  private readonly looks: Uint8Array;
  private readonly firstDay: number;
  private readonly lastDay: number;
  private readonly hasPeriod: boolean;
  /** One bit for each word, by event: it stands in the title. */
  private readonly titles: Uint16Array;
  private readonly words: readonly { readonly bit: number; readonly places: Uint8Array }[];
  private readonly near: RowFilter["near"];
  /** Squares outside which nothing passes; null = anywhere. The tray passes none. */
  readonly nearBoxes: readonly MarkBox[] | null;

  constructor(
    filter: RowFilter,
    private readonly columns: EventColumns,
  ) {
    this.mustHave = filter.publicOnly ? publicBit : 0;
    this.kinds = filter.kinds ?? noMask;
    this.weapons = filter.weapons ?? noMask;
    this.grades = filter.grades ?? noMask;
    this.precision = filter.precision ?? 15;
    this.looks = new Uint8Array(1024);
    for (let bits = 0; bits < 1024; bits += 1) {
      const isKind = ((this.kinds >>> kindOf(bits)) & 1) !== 0;
      const isGrade = ((this.grades >>> gradeOf(bits)) & 1) !== 0;
      this.looks[bits] = isKind && isGrade && precisionOf(bits) <= this.precision ? 1 : 0;
    }
    this.places = maskOf(filter.places);
    this.actors = maskOf(filter.actors);
    this.claimants = maskOf(filter.claimants);
    this.reports = maskOf(filter.reports);
    this.hasPeriod = hasPeriod(filter);
    this.firstDay = filter.firstDay ?? -2_147_483_647;
    this.lastDay = filter.lastDay ?? 2_147_483_646;
    this.near = filter.near;
    this.nearBoxes =
      filter.near === null ? null : boxesOfLonLat(boxAround(filter.near.point, filter.near.radiusMeters));
    const words = filter.words ?? [];
    this.titles = titlesOfEvents(columns, words);
    this.words = words.map(({ places }, at) => ({
      bit: 1 << at,
      places: maskOf(places) ?? new Uint8Array(0),
    }));
  }

  /** True where the mark passes all parts. */
  passes(row: number): boolean {
    const { columns } = this;
    const bits = columns.bits[row] ?? 0;
    if (this.looks[bits & 1023] === 0 || ((this.weapons >>> weaponOf(bits)) & 1) === 0) return false;
    if (
      this.hasPeriod &&
      ((columns.lastDay[row] ?? 0) < this.firstDay || (columns.firstDay[row] ?? 0) > this.lastDay)
    )
      return false;
    if (this.actors !== null && !this.actors[columns.actors[row] ?? 0]) return false;
    if (this.claimants !== null && !this.claimants[columns.claimants[row] ?? 0]) return false;
    return this.isIn(row);
  }

  /** True where it passes the parts that are never left out: audience, place, near, report, words. */
  isIn(row: number): boolean {
    const { columns } = this;
    if (((columns.bits[row] ?? 0) & this.mustHave) !== this.mustHave) return false;
    if (this.places !== null && !this.places[columns.place[row] ?? 0]) return false;
    if (this.reports !== null && !this.reports[columns.reports[row] ?? 0]) return false;
    for (const { bit, places } of this.words)
      if (((this.titles[columns.event[row] ?? 0] ?? 0) & bit) === 0 && !places[columns.place[row] ?? 0])
        return false;
    return this.near === null || this.isNear(row, this.near);
  }

  /** Sum of `failures`: by what else it fails. */
  failing(row: number): number {
    const { columns } = this;
    const bits = columns.bits[row] ?? 0;
    let failing = 0;
    if (((this.kinds >>> kindOf(bits)) & 1) === 0) failing |= failures.kind;
    if (((this.weapons >>> weaponOf(bits)) & 1) === 0) failing |= failures.weapon;
    if (((this.grades >>> gradeOf(bits)) & 1) === 0) failing |= failures.grade;
    if (precisionOf(bits) > this.precision) failing |= failures.precision;
    if (
      this.hasPeriod &&
      ((columns.lastDay[row] ?? 0) < this.firstDay || (columns.firstDay[row] ?? 0) > this.lastDay)
    )
      failing |= failures.period;
    if (this.actors !== null && !this.actors[columns.actors[row] ?? 0]) failing |= failures.actor;
    if (this.claimants !== null && !this.claimants[columns.claimants[row] ?? 0]) failing |= failures.claimant;
    return failing;
  }

  private isNear(row: number, near: NonNullable<RowFilter["near"]>): boolean {
    const mx = this.columns.mx[row] ?? -1;
    const my = this.columns.my[row] ?? -1;
    if (mx < 0 || this.nearBoxes === null) return false;
    for (const box of this.nearBoxes)
      if (mx >= box.west && mx < box.east && my >= box.north && my < box.south)
        return distanceMeters(near.point, pointOfMark({ mx, my })) <= near.radiusMeters;
    return false;
  }
}

/** Rows of the event a row belongs to, itself among them. */
export function rowsOfEvent(columns: EventColumns, row: number): ArrayLike<number> {
  if (((columns.bits[row] ?? 0) & multiBit) === 0) return [row];
  const slot = firstAtLeast(columns.multiEvents, columns.event[row] ?? 0);
  return columns.multiRows.subarray(columns.multiStarts[slot], columns.multiStarts[slot + 1]);
}

function maskOf(ids: Int32Array | null): Uint8Array | null {
  if (ids === null) return null;
  const mask = new Uint8Array((ids.at(-1) ?? 0) + 1);
  for (const id of ids) mask[id] = 1;
  return mask;
}

/** By event: bit n where its title holds the n-th word. Sixteen words at most. */
function titlesOfEvents({ ids, events }: EventColumns, words: readonly FoundWord[]): Uint16Array {
  const found = new Uint16Array(words.length === 0 ? 0 : events);
  for (const [word, { titles }] of words.entries()) {
    let at = 0;
    for (const id of titles) {
      while (at < events && (ids[at] ?? 0) < id) at += 1;
      if (ids[at] === id) found[at] = (found[at] ?? 0) | (1 << word);
    }
  }
  return found;
}
