// The events of the map for machines, a page at a time.
import { formatEventCursor } from "../../../../lib/events/filter/event-cursor";
import { pagesOfEvents } from "../../../../lib/events/store";
import { geoJsonPage } from "../../../../lib/publish/geojson-page";
import { audienceHeaders } from "../../../_http/answer-events";
import { requestAudience } from "../../../_http/editor";
import { answering } from "../../../_http/error-response";
import { etagOf, holdsEtag } from "../../../_http/etag";
import { parseQuery } from "../../../_http/parse-request";
import { countRequest } from "../../../_http/rate-limit";
import { filterOf } from "../events/filter-query";
import { eventsPartQuery } from "./events-schema";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/events.geojson?kind=strike,attack&when=2023-10-26/2024-02-05
 *
 * A FeatureCollection, newest events first: for every drawable place of an event a mark, and a ring or an area for how uncertain
 * it is (properties: lib/publish/geojson.ts). A thousand events at once, or `limit`; the header Link and `links` lead to the next
 * page. Editors get drafts as well.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    countRequest(request);
    const { after, limit } = parseQuery(eventsPartQuery, request);
    const filter = filterOf(request);
    const audience = await requestAudience(request);
    const { features, next } = await geoJsonPage({ after, limit }, pagesOfEvents(filter, audience));
    const href = next === null ? null : nextAddress(request, formatEventCursor(next));
    const links =
      href === null
        ? ""
        : `"links":${JSON.stringify([{ rel: "next", href, type: "application/geo+json" }])},`;
    const body = `{"type":"FeatureCollection",${links}"features":[${features}]}`;
    const etag = etagOf(body);
    const headers = {
      ETag: etag,
      ...audienceHeaders(audience),
      ...(href === null ? {} : { Link: `<${href}>; rel="next"` }),
    };
    if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { "Content-Type": "application/geo+json", ...headers } });
  });
}

/** Path and query, so that the link holds behind any proxy. */
function nextAddress(request: Request, after: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("after", after);
  return `${pathname}?${searchParams.toString()}`;
}
