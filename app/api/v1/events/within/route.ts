// What happened within an area or a circle: certainly, and possibly, with the uncertainty of each place taken at its word.
import { listEventsByIds } from "../../../../../lib/events/store";
import { listedEvent } from "../../../../../lib/publish/listed-event";
import { eventsWithin } from "../../../../../lib/tiles/store";
import { audienceHeaders } from "../../../../_http/answer-events";
import { requestAudience } from "../../../../_http/editor";
import { answering } from "../../../../_http/error-response";
import { parseWith } from "../../../../_http/parse-request";
import { countRequest } from "../../../../_http/rate-limit";
import { readJson } from "../../../../_http/read-body";
import { mostListed } from "../events-schema";
import { filterOf } from "../filter-query";
import { mostWithinBytes, withinBody } from "./within-schema";

export const dynamic = "force-dynamic";

/** As many requests as it counts for: every mark in sight is held against every corner. */
const cost = 10;

/**
 * POST /api/v1/events/within?kind=strike {"circle": {"lon": 40.92, "lat": 34.45, "radiusMeters": 25000}}
 *
 * or {"polygon": GeoJSON Polygon}; the filter stands in the address. {certain, possible}: `total`, and the newest 200 of each.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    countRequest(request, cost);
    const filter = filterOf(request);
    const { polygon, circle } = parseWith(withinBody, await readJson(request, mostWithinBytes));
    const audience = await requestAudience(request);
    const within = await eventsWithin(
      circle === undefined
        ? { type: "Polygon", coordinates: polygon?.coordinates ?? [] }
        : { point: { lon: circle.lon, lat: circle.lat }, radiusMeters: circle.radiusMeters },
      filter,
      audience,
    );
    const [certain, possible] = await Promise.all(
      [within.certain, within.possible].map(async ({ total, eventIds }) => ({
        total,
        events: (await listEventsByIds(eventIds.slice(0, mostListed), audience, filter.asOf)).map(
          listedEvent,
        ),
      })),
    );
    return Response.json({ certain, possible }, { headers: audienceHeaders("editor") });
  });
}
