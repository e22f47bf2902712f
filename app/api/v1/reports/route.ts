// Reports come in here: kept, queued, and read in the background.
import { receiveReport } from "../../../../lib/jobs/queue";
import { AppError } from "../../../../lib/errors";
import { maxReportBytes, parseReport } from "../../../../lib/reports/report";
import { maySendReports, needRight } from "../../../../lib/review/permissions";
import { writerAudience } from "../../../_http/editor";
import { answering } from "../../../_http/error-response";
import { mediaTypeOf, readJson, readText } from "../../../_http/read-body";
import { knownFields } from "./reports-schema";

export const dynamic = "force-dynamic";

/** JSON may write every letter as six bytes. */
const maxJsonBytes = maxReportBytes * 6 + 10_000;

/**
 * POST /api/v1/reports with the editor's key
 *
 * `application/json` {text, url?, publisher?, author?, title?, publishedAt?, language?}, or `text/plain` with the same in the
 * query string. 202 and {id, state, url}: the reading follows, GET the url for its state. The same text again is the same
 * report: 200 and its id.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    needRight(maySendReports(await writerAudience(request)));
    const report = parseReport(await readReport(request));
    const { id, state, isNew } = await receiveReport(report);
    const url = `/api/v1/reports/${id}`;
    return Response.json(
      { id, state, url, page: `/reports/${id}` },
      {
        status: isNew || state === "queued" ? 202 : 200,
        headers: { Location: url, "Cache-Control": "no-store" },
      },
    );
  }, request);
}

async function readReport(request: Request): Promise<Record<string, unknown>> {
  const type = mediaTypeOf(request);
  if (type === "text/plain") {
    const query = new URL(request.url).searchParams;
    const told = knownFields
      .filter((name) => name !== "text" && query.has(name))
      .map((name) => [name, query.get(name)]);
    return { ...Object.fromEntries(told), text: await readText(request, maxReportBytes) };
  }
  if (type !== "application/json")
    throw new AppError(
      "invalid",
      `Send the report as application/json or text/plain; got "${type.slice(0, 60)}".`,
    );
  const body = await readJson(request, maxJsonBytes);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new AppError(
      "invalid",
      'The body must be an object: {"text": "...", "publishedAt": "2024-02-03"}.',
    );
  // What only seeds may say (ids, retellings) is not taken from outside.
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => knownFields.some((each) => each === name)),
  );
}
