// Whether a mark passes a filter, and if not, by what it fails: one look at its numbers.
import { pointOfMark } from "../../events/marks/mark-position";
import { boxAround, distanceMeters } from "../../geo/distance";
import type { EventColumns } from "../columns/event-columns";
import { keepIn } from "../columns/keep-rows";
import { exactKindOf, multiBit, publicBit, weaponOf } from "../columns/mark-bits";
import { firstAtLeast } from "../first-at-least";
import type { MarkBox } from "../morton";
import { boxesOfLonLat } from "../mark-boxes";
import { failures, notAsked } from "./failures";
import { hasPeriod, type RowFilter } from "./row-filter";
import { failuresOfLooks, holds, maskOf, titlesOfEvents } from "./row-masks";

/** A filter made ready for the columns of one revision: ids become masks, words become sets of events. */
export class RowTest {
  private readonly mustHave: number;
  private readonly places: Uint8Array | null;
  private readonly actors: Uint8Array | null;
  private readonly claimants: Uint8Array | null;
  private readonly reports: Uint8Array | null;
  /** By the ten lowest bits of a mark (kind, grade, precision), and by its weapon: what they fail by. */
  private readonly looks: Uint8Array;
  private readonly arms: Uint8Array;
  /** By its exact kind; null where groups alone are asked for, which `looks` know. */
  private readonly exactKinds: Uint8Array | null;
  /** 1 where the ten lowest bits pass, and where the eight from the twelfth on do. */
  private readonly goodLooks: Uint8Array;
  private readonly goodRest: Uint8Array;
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
    this.looks = failuresOfLooks(filter);
    this.arms = Uint8Array.from({ length: 16 }, (_, weapon) =>
      holds(filter.weapons, weapon) ? 0 : failures.weapon,
    );
    this.exactKinds =
      filter.exactKinds === null
        ? null
        : Uint8Array.from({ length: 16 }, (_, kind) => (holds(filter.exactKinds, kind) ? 0 : failures.kind));
    this.goodLooks = this.looks.map((failing) => (failing === 0 ? 1 : 0));
    this.goodRest = Uint8Array.from({ length: 256 }, (_, rest) => {
      const bits = rest << 12;
      return (bits & this.mustHave) === this.mustHave && this.arms[weaponOf(bits)] === 0 ? 1 : 0;
    });
    const masked = (ids: Int32Array | null, column: Int32Array): Uint8Array | null =>
      ids === null ? null : maskOf(ids, column);
    this.places = masked(filter.places, columns.place);
    this.actors = masked(filter.actors, columns.actors);
    this.claimants = masked(filter.claimants, columns.claimants);
    this.reports = masked(filter.reports, columns.reports);
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
      places: maskOf(places, columns.place),
    }));
  }

  /** True where the mark passes all parts. */
  passes(row: number): boolean {
    const bits = this.columns.bits[row] ?? 0;
    if (this.looks[bits & 1023] !== 0 || this.arms[weaponOf(bits)] !== 0) return false;
    return this.failing(row) === 0 && this.isIn(row);
  }

  /** As `KeepRows`. */
  keepRows(from: number, to: number, into: Uint32Array): number {
    const { goodLooks, goodRest, columns } = this;
    const { bits } = columns;
    let left = 0;
    for (let row = from; row < to; row += 1) {
      const small = bits[row] ?? 0;
      into[left] = row;
      left += (goodLooks[small & 1023] ?? 0) & (goodRest[(small >>> 12) & 255] ?? 0);
    }
    return this.keepByColumns(into, left);
  }

  /** All parts but those of the bits: each looks only at what those before it left. */
  private keepByColumns(rows: Uint32Array, count: number): number {
    const { columns, words, near } = this;
    // Those that leave least come first: a report, a claimant, a few actors; a period is two columns to read.
    let left = keepIn(this.reports, columns.reports, rows, count);
    if (this.exactKinds !== null) left = this.keepKinds(this.exactKinds, rows, left);
    left = keepIn(this.claimants, columns.claimants, rows, left);
    left = keepIn(this.actors, columns.actors, rows, left);
    left = keepIn(this.places, columns.place, rows, left);
    if (this.hasPeriod) left = this.keepInPeriod(rows, left);
    if (words.length === 0 && near === null) return left;
    const some = left;
    left = 0;
    for (let at = 0; at < some; at += 1) {
      const row = rows[at] ?? 0;
      if ((words.length > 0 && !this.hasWords(row)) || !this.isIn(row)) continue;
      rows[left] = row;
      left += 1;
    }
    return left;
  }

  private keepKinds(failing: Uint8Array, rows: Uint32Array, count: number): number {
    const { bits } = this.columns;
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0;
      rows[left] = row;
      left += Number(failing[exactKindOf(bits[row] ?? 0)] === 0);
    }
    return left;
  }

  private keepInPeriod(rows: Uint32Array, count: number): number {
    const { columns, firstDay, lastDay } = this;
    const { firstDay: first, lastDay: last } = columns;
    let left = 0;
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0;
      rows[left] = row;
      left += Number((last[row] ?? 0) >= firstDay) & Number((first[row] ?? 0) <= lastDay);
    }
    return left;
  }

  /** True where it passes what is never left out: the audience, and what it must lie near to. */
  isIn(row: number): boolean {
    if (((this.columns.bits[row] ?? 0) & this.mustHave) !== this.mustHave) return false;
    return this.near === null || this.isNear(row, this.near);
  }

  /** Sum of `failures`: by what else it fails. */
  failing(row: number): number {
    const { columns } = this;
    const bits = columns.bits[row] ?? 0;
    let failing = (this.looks[bits & 1023] ?? 0) | (this.arms[weaponOf(bits)] ?? 0);
    if (this.exactKinds !== null) failing |= this.exactKinds[exactKindOf(bits)] ?? 0;
    if (
      this.hasPeriod &&
      ((columns.lastDay[row] ?? 0) < this.firstDay || (columns.firstDay[row] ?? 0) > this.lastDay)
    )
      failing |= failures.period;
    if (this.actors !== null && !this.actors[columns.actors[row] ?? 0]) failing |= failures.actor;
    if (this.claimants !== null && !this.claimants[columns.claimants[row] ?? 0]) failing |= failures.claimant;
    if (this.places !== null && !this.places[columns.place[row] ?? 0]) failing |= failures.place;
    if (this.reports !== null && !this.reports[columns.reports[row] ?? 0]) failing |= failures.report;
    if (this.words.length > 0 && !this.hasWords(row)) failing |= failures.text;
    return failing;
  }

  /** The sums of the rows from `from` to `to`, `notAsked` and more where `isIn` is false: column by column, which is quick. */
  failingOf(from: number, to: number, into: Uint16Array): void {
    const { looks, arms, mustHave, columns, firstDay, lastDay } = this;
    const { bits, firstDay: first, lastDay: last } = columns;
    for (let row = from, at = 0; row < to; row += 1, at += 1) {
      const small = bits[row] ?? 0;
      const isSeen = (small & mustHave) === mustHave;
      into[at] = (looks[small & 1023] ?? 0) | (arms[weaponOf(small)] ?? 0) | (isSeen ? 0 : notAsked);
    }
    const { exactKinds } = this;
    if (exactKinds !== null)
      for (let row = from, at = 0; row < to; row += 1, at += 1)
        orInto(into, at, exactKinds[exactKindOf(bits[row] ?? 0)] ?? 0);
    if (this.hasPeriod)
      for (let row = from, at = 0; row < to; row += 1, at += 1)
        if ((last[row] ?? 0) < firstDay || (first[row] ?? 0) > lastDay) orInto(into, at, failures.period);
    unlessIn(this.actors, columns.actors, from, to, into, failures.actor);
    unlessIn(this.claimants, columns.claimants, from, to, into, failures.claimant);
    unlessIn(this.places, columns.place, from, to, into, failures.place);
    unlessIn(this.reports, columns.reports, from, to, into, failures.report);
    if (this.words.length > 0)
      for (let row = from, at = 0; row < to; row += 1, at += 1)
        if (!this.hasWords(row)) orInto(into, at, failures.text);
    if (this.near !== null)
      for (let row = from, at = 0; row < to; row += 1, at += 1)
        if (!this.isNear(row, this.near)) orInto(into, at, notAsked);
  }

  private hasWords(row: number): boolean {
    const { columns } = this;
    const titles = this.titles[columns.event[row] ?? 0] ?? 0;
    for (const { bit, places } of this.words)
      if ((titles & bit) === 0 && !places[columns.place[row] ?? 0]) return false;
    return true;
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

function orInto(into: Uint16Array, at: number, failure: number): void {
  into[at] = (into[at] ?? 0) | failure;
}

function unlessIn(
  mask: Uint8Array | null,
  ids: Int32Array,
  from: number,
  to: number,
  into: Uint16Array,
  failure: number,
): void {
  if (mask === null) return;
  for (let row = from, at = 0; row < to; row += 1, at += 1)
    if (!mask[ids[row] ?? 0]) orInto(into, at, failure);
}
