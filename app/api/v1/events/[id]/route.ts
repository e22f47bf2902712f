// One event with its claims, and what the map draws of it.
import { AppError } from "../../../../../lib/errors";
import { drawnEvent } from "../../../../../lib/events/marks/drawn-event";
import { findLastRevision } from "../../../../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../../../../lib/events/store";
import { normalizePublicId } from "../../../../../lib/text/public-id";
import { answerEvents } from "../../../../_http/answer-events";
import { buildMapData } from "../../../../_map/build-map-data";
import { lastVersion } from "../../../../_map/told-version";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string }> };

/**
 * GET /api/v1/events/7kq2m4x
 *
 * {event, drawn, box, version}: the event with claims, conflicts, placements and reports; the feature collections the map draws of
 * it; the box that holds them; and the version of it that can be cited now, null where none is kept. An event that was joined to another is answered with that one.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const id = normalizePublicId((await params).id);
    const path = id === null ? null : await findEventPath(id, audience);
    const event = path === null ? null : await findEvent(path.id, audience);
    if (event === null)
      throw new AppError("not_found", "There is no event with that id, or it is not published.");
    return {
      event,
      drawn: buildMapData([event]).data,
      box: drawnEvent(event).box,
      version: lastVersion(await findLastRevision(event.id, audience)),
    };
  });
}
