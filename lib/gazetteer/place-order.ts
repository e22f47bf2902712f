// The order places are numbered in where they are weighed.
import type { Place } from "./place";

/** By prominence, then from the last id to the first. Sorted in groups of one prominence: there are few, and ids are slow to compare. */
export function leastProminentFirst<P extends Pick<Place, "id" | "prominence">>(places: readonly P[]): P[] {
  const groups = new Map<number, P[]>();
  for (const place of places) {
    const group = groups.get(place.prominence);
    if (group === undefined) groups.set(place.prominence, [place]);
    else group.push(place);
  }
  const ordered: P[] = [];
  for (const [, group] of [...groups].sort((a, b) => a[0] - b[0]))
    for (const place of group.sort((a, b) => (a.id < b.id ? 1 : -1))) ordered.push(place);
  return ordered;
}
