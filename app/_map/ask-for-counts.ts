// Asks our API for the counts of a filter.
import type { EventCounts } from "../../lib/tiles/event-tiles";

/** `filterQuery` as in MapState. Rejects when there is no answer, or with the signal's reason when it is no longer wanted. */
export async function askForCounts(
  filterQuery: string,
  revision: string,
  signal: AbortSignal,
): Promise<EventCounts> {
  const address = `/api/v1/events/counts${filterQuery === "" ? "" : `?${filterQuery}`}`;
  const response = await fetch(address, { signal, cache: "no-cache" });
  if (!response.ok) throw new Error(`${address} answered ${response.status}, for data of ${revision}.`);
  // Our own route, whose type this is.
  const counts: EventCounts = await response.json();
  return counts;
}
