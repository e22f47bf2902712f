// The events of the map for machines.
import { listEventSummaries } from "../../../../lib/events/store";
import { parseEventFilter } from "../../../../lib/events/parse-event-filter";
import { eventsToGeoJson } from "../../../../lib/publish/geojson";
import { cacheHeaders } from "../../../_http/cache-headers";
import { requestAudience } from "../../../_http/editor";
import { answering } from "../../../_http/error-response";
import { etagOf, holdsEtag } from "../../../_http/etag";
import { parseQuery } from "../../../_http/parse-request";
import { eventsQuery } from "./events-schema";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/events.geojson?kind=strike,attack&when=2023-10-26/2024-02-05
 *
 * A FeatureCollection: for every drawable place of an event a mark, and a ring or an area for how uncertain it is
 * (properties: lib/publish/geojson.ts). Editors get drafts as well.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { kind, when } = parseQuery(eventsQuery, request);
    const filter = parseEventFilter(new URLSearchParams({ kind, when }));
    const audience = await requestAudience(request);
    const events = await listEventSummaries(filter, audience);
    const body = JSON.stringify(eventsToGeoJson(events));
    const etag = etagOf(body);
    const headers = { ETag: etag, ...cacheHeaders(audience === "public" ? "checked" : "never") };
    if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { "Content-Type": "application/geo+json", ...headers } });
  });
}
