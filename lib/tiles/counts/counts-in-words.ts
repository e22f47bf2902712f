// Counts by number -> counts by word, as the API tells them.
import { kindGroups, weapons } from "../../events/event-kind";
import { grades } from "../../events/event-view";
import { precisions } from "../../geo/precision";
import type { Choice, EventCounts } from "../event-tiles";
import { lonLatOfBox } from "../mark-boxes";
import type { RowCounts } from "./count-rows";
import { histogramOf } from "./day-counts";

const mostChoices = 50;

/** `setsOf` gives the members of a set of actors or claimants; `nameOf` the name of a key, itself where it is a name already. */
export function countsInWords(
  counts: RowCounts,
  revision: string,
  setsOf: (id: number) => readonly string[],
  nameOf: (key: string) => string,
): EventCounts {
  return {
    revision,
    total: counts.total,
    contested: counts.contested,
    notOnMap: counts.notOnMap,
    undated: counts.undated,
    kinds: byWord(kindGroups, counts.kinds),
    weapons: byWord(weapons, counts.weapons),
    grades: byWord(grades, counts.grades),
    precisions: byWord(precisions, counts.precisions),
    actors: choicesOf(counts.actorSets, setsOf, nameOf),
    claimants: choicesOf(counts.claimantSets, setsOf, nameOf),
    histogram: histogramOf(counts.days),
    box: counts.box === null ? null : lonLatOfBox(counts.box),
  };
}

function byWord<T extends string>(
  words: readonly T[],
  counts: readonly number[],
): Partial<Record<T, number>> {
  const found: Partial<Record<T, number>> = {};
  for (const [at, word] of words.entries()) if ((counts[at] ?? 0) > 0) found[word] = counts[at] ?? 0;
  return found;
}

function choicesOf(
  sets: ReadonlyMap<number, number>,
  setsOf: (id: number) => readonly string[],
  nameOf: (key: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const [id, count] of sets)
    for (const key of setsOf(id)) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts]
    .map(([key, count]) => ({ key, name: nameOf(key), count }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
    .slice(0, mostChoices);
}
