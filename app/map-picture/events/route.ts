// The map page's picture: the filtered events as drawn without a script, e.g. /map-picture/events?kind=strike&theme=dark.
import { createHash } from "node:crypto";
import { drawMapPicture } from "../../../lib/basemap/draw-map-picture";
import { themes } from "../../../lib/basemap/palette";
import { AppError } from "../../../lib/errors";
import { parseEventFilter } from "../../../lib/events/parse-event-filter";
import { isOnMap } from "../../../lib/events/public-view";
import { listEventSummaries } from "../../../lib/events/store";
import { requestAudience } from "../../_http/editor";
import { errorResponse } from "../../_http/error-response";
import { buildMapData } from "../../_map/build-map-data";
import { firstView } from "../../_map/first-view";
import { areasOfEvents } from "../picture-areas";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  try {
    const query = new URL(request.url).searchParams;
    const theme = themes.find((known) => known === (query.get("theme") ?? "light"));
    if (theme === undefined) throw new AppError("invalid", `theme must be ${themes.join(" or ")}.`);
    const filter = parseEventFilter(query);
    const events = (await listEventSummaries(filter, await requestAudience(request))).filter(isOnMap);
    const bounds = firstView(buildMapData(events).points);
    const png = await drawMapPicture({
      width: 1200,
      height: 900,
      theme,
      areas: areasOfEvents(events),
      ...(bounds === null ? {} : { bounds }),
    });
    const etag = `"${createHash("sha256").update(png).digest("base64url").slice(0, 27)}"`;
    // What may be seen can change with every decision: kept by the browser, asked for again each time.
    const headers = {
      "Content-Type": "image/png",
      "Cache-Control": "private, no-cache",
      ETag: etag,
      Vary: "Cookie",
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(png), { headers });
  } catch (error) {
    return errorResponse(error);
  }
}
