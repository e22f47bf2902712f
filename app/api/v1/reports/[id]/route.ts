// How far a report is, and what of it may be seen.
import { AppError } from "../../../../../lib/errors";
import { findReportView } from "../../../../../lib/reports/showing/store";
import { normalizePublicId } from "../../../../../lib/text/public-id";
import { requestAudience } from "../../../../_http/editor";
import { answering } from "../../../../_http/error-response";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/reports/4r7k2bd
 *
 * `state` is queued, reading, read or failed (`failure` says why). Editors get the whole report; the public gets what is
 * published of it, and 404 where nothing is.
 */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const id = normalizePublicId((await params).id);
    const report = id === null ? null : await findReportView(id, await requestAudience(request));
    if (report === null)
      throw new AppError("not_found", "There is no report with that id, or nothing of it is published yet.");
    return Response.json({ id: report.citation.id, ...report }, { headers: { "Cache-Control": "no-store" } });
  });
}
