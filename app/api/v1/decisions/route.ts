// Editors decide here. Every act is appended; taking one back is one more.
import { mayDecide, needRight } from "../../../../lib/review/permissions";
import { listDecisions, recordDecision } from "../../../../lib/review/store";
import { requestAudience, writerAudience } from "../../../_http/editor";
import { answering } from "../../../_http/error-response";
import { parseWith } from "../../../_http/parse-request";
import { readJson } from "../../../_http/read-body";
import { decisionBody } from "./decisions-schema";

export const dynamic = "force-dynamic";

/**
 * POST /api/v1/decisions with the editor's key: {payload: {kind: "publish_event", eventId: "7kq2m4x"}, reason?: "..."}
 *
 * The kinds and their fields stand in lib/review/decision.ts. 201 and {id}; 404 for what does not exist, 409 for what holds
 * already or would leave something standing on nothing.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    needRight(mayDecide(await writerAudience(request)));
    const { payload, reason } = parseWith(decisionBody, await readJson(request, 100_000));
    const { id } = await recordDecision(payload, {
      by: "editor",
      reason: reason === undefined || reason === "" ? null : reason,
    });
    return Response.json({ id }, { status: 201, headers: { "Cache-Control": "no-store" } });
  }, request);
}

/** GET /api/v1/decisions with the editor's key: the last 200, newest first, with whether each still holds. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    needRight(mayDecide(await requestAudience(request)));
    return Response.json({ decisions: await listDecisions() }, { headers: { "Cache-Control": "no-store" } });
  }, request);
}
