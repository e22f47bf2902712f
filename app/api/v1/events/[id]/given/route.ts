// Whether a filter gives one event: what is chosen on the map may be among what the map leaves out.
import { givesEvent } from "../../../../../../lib/events/listing/store";
import { findEventPath } from "../../../../../../lib/events/store";
import { normalizePublicId } from "../../../../../../lib/text/public-id";
import { answerEvents } from "../../../../../_http/answer-events";
import { eventNotShown } from "../../../../../_http/event-not-shown";
import { filterOf } from "../../filter-query";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string }> };

/**
 * GET /api/v1/events/7kq2m4x/given?kind=strike&when=2023-10-26/..
 *
 * {given}: true where the filter gives the event, or the one it was joined to.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const filter = filterOf(request);
    const id = normalizePublicId((await params).id);
    const path = id === null ? null : await findEventPath(id, audience);
    if (path === null) throw await eventNotShown(id);
    return { given: await givesEvent(filter, path.id, audience) };
  });
}
