// The list of events, a page at a time: what is in view, what is under one mark, or all of it.
import { listEventsByIds } from "../../../../lib/events/store";
import { listedEvent } from "../../../../lib/publish/listed-event";
import { listEventIds } from "../../../../lib/tiles/store";
import { answerEvents } from "../../../_http/answer-events";
import { parseQuery } from "../../../_http/parse-request";
import { pageQuery } from "./events-schema";
import { filterOf } from "./filter-query";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/events?kind=strike&when=2023-10-26/..&bbox=38,32,49,38&sort=newest&offset=0&limit=50
 *
 * {revision, total, events: [{event, box, hasMark}]}: at most 200 at once, `total` on all pages. `cell` is the address of a count
 * on the map; `shown=tray` gives what nothing is drawn of. An event that changed meanwhile may be missing from its page.
 */
export function GET(request: Request): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const { bbox, cell, sort, shown = null, offset, limit } = parseQuery(pageQuery, request);
    const page = { box: bbox, cell, sort, shown, offset, limit };
    const filter = filterOf(request);
    const { revision, total, eventIds } = await listEventIds(filter, page, audience);
    const events = await listEventsByIds(eventIds, audience, filter.asOf);
    return { revision, total, events: events.map(listedEvent) };
  });
}
