// The versions of one event: when and why each was made, and its hash.
import { listRevisions } from "../../../../../../lib/events/revisions/store";
import { normalizePublicId } from "../../../../../../lib/text/public-id";
import { answerEvents } from "../../../../../_http/answer-events";
import { eventNotShown } from "../../../../../_http/event-not-shown";
import { parseQuery } from "../../../../../_http/parse-request";
import { versionMark, versionsQuery } from "./versions-schema";

export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ id: string }> };

/**
 * GET /api/v1/events/7kq2m4x/versions
 *
 * {versions: [{number, madeAt, until, cause, contentHash, previousHash, hash}], before}: newest first. `before` asks for those that
 * are older, null at the first. A version without contentHash is a time when the public was shown nothing.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerEvents(request, async (audience) => {
    const { before, limit } = parseQuery(versionsQuery, request);
    const id = normalizePublicId((await params).id);
    const page =
      id === null ? null : await listRevisions(id, audience, { before: before === 0 ? null : before, limit });
    if (page === null) throw await eventNotShown(id);
    return {
      versions: page.entries.map(versionMark),
      before: page.earlier === null ? null : (page.entries.at(-1)?.number ?? null),
    };
  });
}
