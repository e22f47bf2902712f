// Counts by number -> counts by word, as the API tells them.
import { kindGroups, weapons } from "../../events/event-kind";
import type { EventFilter } from "../../events/filter/event-filter";
import { grades } from "../../events/event-view";
import { precisions } from "../../geo/precision";
import { countedFacets, type Choice, type CountedFacet, type EventCounts } from "../event-tiles";
import { failures } from "../filter/failures";
import { lonLatOfBox } from "../mark-boxes";
import type { RowCounts } from "./row-counter";
import { histogramOf } from "./day-counts";

const mostChoices = 50;

const failureOf: Readonly<Record<CountedFacet, number>> = {
  ...{ kinds: failures.kind, weapons: failures.weapon, grades: failures.grade },
  ...{ precision: failures.precision, actors: failures.actor, claimants: failures.claimant },
  ...{ period: failures.period, place: failures.place, report: failures.report, text: failures.text },
};

/**
 * `on` = the facets that are filtered by. `setsOf` gives the members of a set of actors or claimants; `nameOf` the name of a key,
 * itself where it is a name already.
 */
export function countsInWords(
  counts: RowCounts,
  revision: string,
  on: readonly CountedFacet[],
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
    without: ofFacets(on, counts.without),
    alone: ofFacets(on, counts.alone),
    actors: choicesOf(counts.actorSets, setsOf, nameOf),
    claimants: choicesOf(counts.claimantSets, setsOf, nameOf),
    histogram: histogramOf(counts.days),
    box: counts.box === null ? null : lonLatOfBox(counts.box),
  };
}

function ofFacets(
  on: readonly CountedFacet[],
  counts: ReadonlyMap<number, number>,
): Partial<Record<CountedFacet, number>> {
  const found: Partial<Record<CountedFacet, number>> = {};
  for (const facet of on) found[facet] = counts.get(failureOf[facet]) ?? 0;
  return found;
}

/** The facets that a filter has. */
export function countedFacetsOn(filter: EventFilter): CountedFacet[] {
  return countedFacets.filter((facet) =>
    facet === "period"
      ? filter.from !== null || filter.to !== null || filter.rollingDays !== null
      : filter[facet] !== null,
  );
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
