// The map page's picture: the filtered events as drawn without a script, e.g. /map-picture/events?kind=strike&theme=dark.
import { themes } from "../../../lib/basemap/palette";
import { AppError } from "../../../lib/errors";
import { parseEventFilter } from "../../../lib/events/parse-event-filter";
import { isOnMap } from "../../../lib/events/public-view";
import { listEventSummaries } from "../../../lib/events/store";
import { requestAudience } from "../../_http/editor";
import { errorResponse } from "../../_http/error-response";
import { buildMapData } from "../../_map/build-map-data";
import { firstView } from "../../_map/first-view";
import { answerPicture } from "../answer-picture";
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
    return await answerPicture(request, {
      width: 1200,
      height: 900,
      theme,
      areas: areasOfEvents(events),
      ...(bounds === null ? {} : { bounds }),
    });
  } catch (error) {
    return errorResponse(error);
  }
}
