// What a filter leaves of an area: its events, each once, in numbers; and of several areas that are shown as one.
import { kindGroups } from "../../events/event-kind";
import { noFirstDay, type EventColumns } from "../columns/event-columns";
import { contestedGrade, edgeOf, gradeOf, kindOf, multiBit } from "../columns/mark-bits";
import type { AreaGroup } from "./areas";
import type { PassesRow } from "./cells";
import { dayRuns } from "./day-runs";

export type AreaSummary = {
  readonly group: AreaGroup;
  readonly count: number;
  readonly contested: number;
  /** By index of kind group. */
  readonly kinds: readonly number[];
  readonly edge: number;
  readonly row: number;
  /** Rows of events that have other marks too. */
  readonly multi: readonly number[];
};

/** What is left of an area; null where it is nothing. */
export function summarizeArea(
  columns: EventColumns,
  group: AreaGroup,
  passes: PassesRow,
): AreaSummary | null {
  const { bits } = columns;
  const rows = rowsOfEvents(columns, group, passes);
  const [first] = rows;
  if (first === undefined) return null;
  const kinds = kindGroups.map(() => 0);
  const multi: number[] = [];
  let contested = 0;
  for (const row of rows) {
    const small = bits[row] ?? 0;
    kinds[kindOf(small)] = (kinds[kindOf(small)] ?? 0) + 1;
    contested += Number(gradeOf(small) === contestedGrade);
    if ((small & multiBit) !== 0) multi.push(row);
  }
  return { group, count: rows.length, contested, kinds, edge: edgeOf(bits[first] ?? 0), row: first, multi };
}

/** Stretches of days of what is known of an area's events, see day-runs.ts. */
export function daysOfArea(columns: EventColumns, group: AreaGroup, passes: PassesRow): string {
  const { firstDay, lastDay } = columns;
  const lastOf = new Map<number, number>();
  for (const row of rowsOfEvents(columns, group, passes)) {
    const day = firstDay[row] ?? noFirstDay;
    if (day === noFirstDay) continue;
    const last = lastDay[row] ?? day;
    const known = lastOf.get(day);
    if (known === undefined || last > known) lastOf.set(day, Math.max(day, last));
  }
  return dayRuns(lastOf);
}

/** The rows of an area that pass, of each event the first. */
function rowsOfEvents({ bits, event }: EventColumns, group: AreaGroup, passes: PassesRow): number[] {
  const rows: number[] = [];
  const seen = new Set<number>();
  for (const row of group.rows) {
    if (passes !== null && !passes(row)) continue;
    if (((bits[row] ?? 0) & multiBit) !== 0) {
      const number = event[row] ?? 0;
      if (seen.has(number)) continue;
      seen.add(number);
    }
    rows.push(row);
  }
  return rows;
}

/** Several areas whose words would lie on each other, as one count: each event once. The one with most events stands for them. */
export function joinAreas({ bits, event }: EventColumns, areas: readonly AreaSummary[]): AreaSummary | null {
  const [first] = areas;
  if (first === undefined || areas.length === 1) return first ?? null;
  let largest = first;
  const kinds = kindGroups.map(() => 0);
  const multi: number[] = [];
  const seen = new Set<number>();
  let count = 0;
  let contested = 0;
  for (const area of areas) {
    if (area.count > largest.count) largest = area;
    count += area.count;
    contested += area.contested;
    for (let kind = 0; kind < kinds.length; kind += 1)
      kinds[kind] = (kinds[kind] ?? 0) + (area.kinds[kind] ?? 0);
    for (const row of area.multi) {
      const number = event[row] ?? 0;
      if (!seen.has(number)) {
        seen.add(number);
        multi.push(row);
        continue;
      }
      const small = bits[row] ?? 0;
      count -= 1;
      kinds[kindOf(small)] = (kinds[kindOf(small)] ?? 0) - 1;
      if (gradeOf(small) === contestedGrade) contested -= 1;
    }
  }
  return { ...largest, count, contested, kinds, multi };
}
