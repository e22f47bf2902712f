// The facets of a filter: what each says when it is on, and the filter without it. Pure.
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";

/** In the order in which they are told. The period is one, though it has two ends. */
export const facets = [
  "kinds",
  "period",
  "near",
  "place",
  "weapons",
  "actors",
  "claimants",
  "grades",
  "precision",
  "report",
  "text",
] as const;
export type Facet = (typeof facets)[number];

export function isFacetOn(filter: EventFilter, facet: Facet): boolean {
  if (facet === "period") return filter.from !== null || filter.to !== null || filter.rollingDays !== null;
  return filter[facet] !== null;
}

export function facetsOn(filter: EventFilter): Facet[] {
  return facets.filter((facet) => isFacetOn(filter, facet));
}

/** The filter as though this facet were not there. */
export function withoutFacet(filter: EventFilter, facet: Facet): EventFilter {
  if (facet === "period") return { ...filter, from: null, to: null, rollingDays: null };
  return { ...filter, [facet]: everything[facet] };
}

/** Of the filter, this facet alone. */
export function onlyFacet(filter: EventFilter, facet: Facet): EventFilter {
  return facets.filter((other) => other !== facet).reduce(withoutFacet, filter);
}

/** A list with the word taken out, or put in; null, not an empty list, when nothing is left: no filter shows everything. */
export function toggled<Word extends string>(words: readonly Word[] | null, word: Word): Word[] | null {
  const rest = (words ?? []).filter((each) => each !== word);
  const next = words?.includes(word) === true ? rest : [...rest, word].sort();
  return next.length === 0 ? null : next;
}
