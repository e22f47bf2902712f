// The spots of a filter's picture, found once for each state of the data: the page's own picture is asked for at every visit.
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { Audience } from "../../lib/events/event-view";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { listMarkedSpots, type MarkedSpots } from "../../lib/events/listing/spots/store";
import { currentRevision } from "../../lib/tiles/store";

/** More symbols than these hide each other. */
const mostSpots = 600;
const kept = 32;
const found = new Map<string, Promise<MarkedSpots>>();

export async function findSpots(filter: EventFilter, audience: Audience): Promise<MarkedSpots> {
  const revision = await currentRevision();
  const today = new Date();
  const key = [revision, audience, today.toISOString().slice(0, 10), formatEventFilter(filter)].join("\n");
  const known = found.get(key);
  if (known !== undefined) return known;
  const fresh = listMarkedSpots(filter, audience, { limit: mostSpots, today });
  found.set(key, fresh);
  // What failed is asked again by the next.
  fresh.catch(() => found.delete(key));
  const [oldest] = found.keys();
  if (found.size > kept && oldest !== undefined) found.delete(oldest);
  return fresh;
}
