// One page of events as GeoJSON text: features of whole events, up to a number of them or a number of characters.
import type { EventCursor } from "../events/filter/event-cursor";
import type { EventSummary } from "../events/event-view";
import { eventsToGeoJson } from "./geojson";

/** Outlines of governorates can be long: a page of them ends here, however few events it holds. */
const longestPage = 16_000_000;
const eventsAtOnce = 200;

type Part = { readonly events: readonly EventSummary[]; readonly next: EventCursor | null };

/**
 * Reads parts with `read` until the page is full. `features` is the inside of the collection's list, separated by commas; `next`
 * is where the next page begins, null after the last event.
 */
export async function geoJsonPage(
  { after, limit, longest = longestPage }: { after: EventCursor | null; limit: number; longest?: number },
  read: (part: { after: EventCursor | null; limit: number }) => Promise<Part>,
): Promise<{ features: string; next: EventCursor | null }> {
  const features: string[] = [];
  let at = after;
  let length = 0;
  let left = limit;
  do {
    const wanted = Math.min(left, eventsAtOnce);
    const part = await read({ after: at, limit: wanted });
    for (const feature of eventsToGeoJson(part.events).features) {
      const text = JSON.stringify(feature);
      length += text.length;
      features.push(text);
    }
    left -= wanted;
    at = part.next;
  } while (at !== null && left > 0 && length < longest);
  return { features: features.join(","), next: at };
}
