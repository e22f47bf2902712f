// How routes about events answer: counted per client, for the one who asks, JSON kept by its tag.
import type { Audience } from "../../lib/events/event-view";
import { cacheHeaders } from "./cache-headers";
import { requestAudience } from "./editor";
import { answering } from "./error-response";
import { etagOf, holdsEtag } from "./etag";
import { countRequest } from "./rate-limit";

/** Answers with what `compute` gives for the asker's audience; an editor's answers are kept by nobody. */
export function answerEvents(
  request: Request,
  compute: (audience: Audience) => Promise<unknown>,
  type = "application/json",
): Promise<Response> {
  return answering(async () => {
    countRequest(request);
    const audience = await requestAudience(request);
    const body = JSON.stringify(await compute(audience));
    const etag = etagOf(body);
    const headers = { ETag: etag, ...audienceHeaders(audience) };
    if (holdsEtag(request, etag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { "Content-Type": type, ...headers } });
  }, request);
}

/** What the public may keep and ask for again; what editors see, nobody keeps. */
export function audienceHeaders(audience: Audience): Record<string, string> {
  return cacheHeaders(audience === "public" ? "checked" : "never");
}
