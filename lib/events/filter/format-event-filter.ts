// Filter -> "kind=attack,strike&when=2023-10-26/..". Pure; the way back is read-event-filter.ts.
import type { EventFilter } from "./event-filter";
import { filterParameters } from "./event-filter-parameters";

/**
 * The filter as a query without "?", canonical: names sorted, defaults left out, so that equal filters give equal queries.
 * "" for everything. Names that no list in the house holds come back as they were given.
 */
export function formatEventFilter(filter: EventFilter): string {
  return writeQuery(filterParameters.map(({ name, encode }) => [name, encode(filter)]));
}

/** Pairs as a query: names sorted, empty values left out; commas, slashes, colons and semicolons stay readable. */
export function writeQuery(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs]
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${readable(value)}`)
    .join("&");
}

function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|3A|3B)/g, (code) => decodeURIComponent(code));
}
