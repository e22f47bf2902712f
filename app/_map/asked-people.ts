// People in the map's address by any of their names: led to the keys that choices, chips and lists know them by.
import { findActorKeys } from "../../lib/events/actors/store";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { formatMapUrl, parseMapQuery, withFilter } from "./map-url";

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
    : formatMapUrl(withFilter(query, known), null, path);
}
