// A square of the map as a vector tile: marks and counts, rings, areas.
import { AppError } from "../../../../../../../../lib/errors";
import { currentRevision, deepestZoom, eventTile } from "../../../../../../../../lib/tiles/store";
import { cacheHeaders, type CacheRule } from "../../../../../../../_http/cache-headers";
import { requestAudience } from "../../../../../../../_http/editor";
import { encodeBytes } from "../../../../../../../_http/encode-bytes";
import { answering } from "../../../../../../../_http/error-response";
import { countRequest } from "../../../../../../../_http/rate-limit";
import { cellOf, filterOf } from "../../../../../events/filter-query";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ revision: string; z: string; x: string; y: string }> };

/**
 * GET /api/v1/tiles/8412/6/39/25?kind=strike&when=2023-10-26/..
 *
 * A Mapbox Vector Tile with the layers of lib/tiles/event-tiles.ts; 204 where there is nothing. Under the revision that
 * /api/v1/events/revision tells, its bytes never change; under another one they are today's, kept for a minute at most.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    countRequest(request);
    const { revision, z, x, y } = await params;
    const cell = cellOf(z, x, y);
    if (cell === null)
      throw new AppError(
        "invalid",
        `A tile is z/x/y, with z from 0 to ${deepestZoom} and x and y below 2 to the power of z; got ${[z, x, y].join("/").slice(0, 60)}.`,
      );
    const filter = filterOf(request);
    const audience = await requestAudience(request);
    // Asked before the tile is made: it is as new as this, or newer.
    const isCurrent = revision === (await currentRevision());
    const tile = await eventTile(cell, filter, audience);
    const lasts = isCurrent && filter.rollingDays === null;
    const rule: CacheRule = audience === "editor" ? "never" : lasts ? "forever" : "minute";
    const headers = { ...cacheHeaders(rule), Vary: "Accept-Encoding, Authorization, Cookie" };
    if (tile === null) return new Response(null, { status: 204, headers });
    const encoded = await encodeBytes(request, tile);
    return new Response(new Uint8Array(encoded.bytes), {
      headers: { "Content-Type": "application/vnd.mapbox-vector-tile", ...encoded.headers, ...headers },
    });
  });
}
