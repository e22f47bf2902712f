// A filter's ids and words as tables that are looked into: one look for each mark.
import type { EventColumns } from "../columns/event-columns";
import { greatestId } from "../columns/greatest-id";
import { gradeOf, kindOf, precisionOf } from "../columns/mark-bits";
import { failures } from "./failures";
import type { FoundWord, RowFilter } from "./row-filter";

/** One bit for each index; null holds all. */
export function holds(bits: number | null, index: number): boolean {
  return bits === null || ((bits >>> index) & 1) !== 0;
}

export function failuresOfLooks({ kinds, grades, precision }: RowFilter): Uint8Array {
  return Uint8Array.from({ length: 1024 }, (_, bits) => {
    const ofKind = holds(kinds, kindOf(bits)) ? 0 : failures.kind;
    const ofGrade = holds(grades, gradeOf(bits)) ? 0 : failures.grade;
    const ofPrecision = precision === null || precisionOf(bits) <= precision ? 0 : failures.precision;
    return ofKind | ofGrade | ofPrecision;
  });
}

/** 1 for each of the ids, as long as what stands in the column is great. */
export function maskOf(ids: Int32Array, column: Int32Array): Uint8Array {
  const mask = new Uint8Array(greatestId(column) + 1);
  for (const id of ids) if (id < mask.length) mask[id] = 1;
  return mask;
}

/** By event: bit n where its title holds the n-th word. Sixteen words at most. */
export function titlesOfEvents({ ids, events }: EventColumns, words: readonly FoundWord[]): Uint16Array {
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
