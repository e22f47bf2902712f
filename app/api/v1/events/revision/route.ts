// Which state of the data tiles, counts and lists are made of: asked for every few seconds by open maps.
import { currentRevision } from "../../../../../lib/tiles/store";
import { answering } from "../../../../_http/error-response";
import { cacheHeaders } from "../../../../_http/cache-headers";
import { countRequest } from "../../../../_http/rate-limit";

export const dynamic = "force-dynamic";

/** GET /api/v1/events/revision: {revision, now}. A new one means that tiles and lists may have changed; `now` is our clock. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    countRequest(request);
    const answer = { revision: await currentRevision(), now: new Date().toISOString() };
    return Response.json(answer, { headers: cacheHeaders("never") });
  });
}
