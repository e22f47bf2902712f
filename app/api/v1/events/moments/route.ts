// Every event as a point in space and time, 12 bytes each: what the map draws while somebody drags through time.
import { momentsOfEvents } from "../../../../../lib/tiles/store";
import { audienceHeaders } from "../../../../_http/answer-events";
import { requestAudience } from "../../../../_http/editor";
import { encodeBytes } from "../../../../_http/encode-bytes";
import { answering } from "../../../../_http/error-response";
import { etagOf, holdsEtag } from "../../../../_http/etag";
import { countRequest } from "../../../../_http/rate-limit";
import { filterOf } from "../filter-query";

export const dynamic = "force-dynamic";

/** As many requests as it counts for: the answer may be of twelve megabytes. */
const cost = 20;

/**
 * GET /api/v1/events/moments?kind=strike
 *
 * Little-endian, 12 bytes an event: float32 x, float32 y (Web Mercator, 0 to 1), uint32 with the kind's number in bits 0-2, the
 * first day in 3-17 and how many days later the last is in 18-31; days count from the header X-Origin-Day.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    countRequest(request, cost);
    const audience = await requestAudience(request);
    const { originDay, bytes } = await momentsOfEvents(filterOf(request), audience);
    const etag = etagOf(bytes);
    const headers = {
      ETag: etag,
      "X-Origin-Day": originDay,
      ...audienceHeaders(audience),
      Vary: "Accept-Encoding, Authorization, Cookie",
    };
    if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
    const encoded = await encodeBytes(request, bytes);
    return new Response(new Uint8Array(encoded.bytes), {
      headers: { "Content-Type": "application/octet-stream", ...encoded.headers, ...headers },
    });
  });
}
