// People in the map's address by any of their names: led to the keys that choices, chips and lists know them by.
import { findActorKeys } from "../../lib/events/actors/store";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import { filterParameters } from "../../lib/events/filter/event-filter-parameters";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { formatMapUrl, parseMapQuery } from "./map-url";

/** Where `?actor=us` leads: the address with their keys; null where they stand in it already. */
export async function addressByKeys(query: URLSearchParams, path: string): Promise<string | null> {
  const { filter } = parseMapQuery(query);
  const { actors, claimants } = filter;
  const keys = await findActorKeys([...(actors ?? []), ...(claimants ?? [])]);
  const byKey = (named: readonly string[] | null): string[] | null =>
    named === null ? null : [...new Set(named.flatMap((name) => keys.get(name) ?? [name]))].sort();
  const known = { ...filter, actors: byKey(actors), claimants: byKey(claimants) };
  return formatEventFilter(known) === formatEventFilter(filter)
    ? null
    : formatMapUrl(withPeople(query, known), null, path);
}

/** Nothing else of the query changes. */
function withPeople(query: URLSearchParams, filter: EventFilter): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const { name, encode } of filterParameters)
    if (changed.has(name) && (name === "actor" || name === "claimant")) changed.set(name, encode(filter));
  return changed;
}
