// One event with its claims, and what the map draws of it.
import type { Audience, EventView } from "../../../../../lib/events/event-view";
import { drawnEvent } from "../../../../../lib/events/marks/drawn-event";
import { findVersionThen } from "../../../../../lib/events/past/store";
import { findLastRevision } from "../../../../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../../../../lib/events/store";
import { normalizePublicId } from "../../../../../lib/text/public-id";
import { answerEvents } from "../../../../_http/answer-events";
import { eventNotShown } from "../../../../_http/event-not-shown";
import { buildMapData } from "../../../../_map/build-map-data";
import { frozenVersion, lastVersion, type ToldVersion } from "../../../../_map/told-version";
import { filterOf } from "../filter-query";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string }> };

/**
 * GET /api/v1/events/7kq2m4x
 *
 * {event, drawn, box, version}: the event with claims, conflicts, placements and reports; the feature collections the map draws of
 * it; the box that holds them; and the version of it that can be cited now, null where none is kept. With `asof` the version of
 * then. An event that was joined to another is answered with that one; one that was withdrawn with 410.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const id = normalizePublicId((await params).id);
    const path = id === null ? null : await findEventPath(id, audience);
    const { asOf } = filterOf(request);
    const told = path === null ? null : await tell(path.id, asOf, audience);
    if (told === null)
      throw await eventNotShown(
        id,
        asOf === null
          ? undefined
          : `There is no event with that id that was known as of ${asOf}, or it is not published now.`,
      );
    return { ...told, drawn: buildMapData([told.event]).data, box: drawnEvent(told.event).box };
  });
}

async function tell(
  id: string,
  asOf: string | null,
  audience: Audience,
): Promise<{ event: EventView; version: ToldVersion | null } | null> {
  if (asOf !== null) {
    const then = await findVersionThen(id, asOf);
    return then === null ? null : { event: then.view, version: frozenVersion(then) };
  }
  const event = await findEvent(id, audience);
  return event === null ? null : { event, version: lastVersion(await findLastRevision(event.id, audience)) };
}
