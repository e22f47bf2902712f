// Whether the geocoder answers, as monitors of Nominatim ask.
import { gazetteerStamp } from "../../../lib/gazetteer/stamp/store";
import { log } from "../../../lib/log";
import { parseLenientQuery } from "../../_http/lenient-query";
import { answerPreflight, failPublic, unkeptHeaders } from "../../_http/public-answer";
import { countRequest } from "../../_http/rate-limit";
import { nominatimErrorOf, nominatimStatusQuery } from "../nominatim-schema";

export const dynamic = "force-dynamic";

/** GET /nominatim/status?format=json: {"status": 0, "message": "OK"}; as text "OK", or 500 with "ERROR: ...". */
export async function GET(request: Request): Promise<Response> {
  try {
    countRequest(request);
    const { format } = parseLenientQuery(nominatimStatusQuery, request);
    const stamp = await gazetteerStamp().catch((error: unknown) => {
      log.error("the geocoder's status was asked, and the database did not answer", error);
      return null;
    });
    const message = stamp === null ? "Database connection failed" : "OK";
    if (format === "json")
      return Response.json(
        stamp === null ? { status: 700, message } : { status: 0, message, gazetteer: stamp },
        { headers: unkeptHeaders },
      );
    return new Response(stamp === null ? `ERROR: ${message}` : message, {
      status: stamp === null ? 500 : 200,
      headers: { "Content-Type": "text/plain; charset=utf-8", ...unkeptHeaders },
    });
  } catch (error) {
    return failPublic(error, nominatimErrorOf);
  }
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}
