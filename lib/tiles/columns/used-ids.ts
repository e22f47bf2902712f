// The ids of words that marks speak of: what must be read beside them.
import type { MarkRows } from "./mark-rows";

/** Ascending. */
export type UsedIds = {
  readonly places: Int32Array;
  /** Of actors and of claimants. */
  readonly sets: Int32Array;
  /** Ids of outlines. */
  readonly areas: Int32Array;
};

export function usedIds({ length, columns }: MarkRows): UsedIds {
  const places = new Set<number>();
  const sets = new Set<number>();
  const areas = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    places.add(columns.place[row] ?? 0);
    sets.add(columns.actors[row] ?? 0);
    sets.add(columns.claimants[row] ?? 0);
    const extent = columns.extent[row] ?? 0;
    if (extent < 0) areas.add(-extent);
  }
  return { places: ascending(places), sets: ascending(sets), areas: ascending(areas) };
}

function ascending(ids: ReadonlySet<number>): Int32Array {
  return Int32Array.from(ids).sort();
}
