// A text, read and not kept: open to all.
import { maxPastedBytes, readText } from "../../../../lib/jobs/read-text";
import { AppError } from "../../../../lib/errors";
import { answering } from "../../../_http/error-response";
import { parseWith } from "../../../_http/parse-request";
import { mediaTypeOf, readJson } from "../../../_http/read-body";
import { readBody } from "./read-schema";

export const dynamic = "force-dynamic";

/**
 * POST /api/v1/read {text, publishedAt?}
 *
 * `reading` (mentions with candidates and reasons, sentences) and `drafts` (events, operations, claims) as
 * lib/geoparser/reading.ts and lib/events/draft.ts describe them. At most 100 KB of UTF-8; 503 while two others are read.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    if (mediaTypeOf(request) !== "application/json")
      throw new AppError("invalid", 'Send application/json: {"text": "...", "publishedAt": "2024-02-03"}.');
    const { text, publishedAt } = parseWith(readBody, await readJson(request, maxPastedBytes * 6 + 1_000));
    return Response.json(
      await readText(text, publishedAt === undefined || publishedAt === "" ? null : publishedAt),
      { headers: { "Cache-Control": "no-store" } },
    );
  });
}
