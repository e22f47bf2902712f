// The geocoder for machines: places a name may mean, best first, for one name or for a thousand.
import type { GeocodeJson } from "../../../../lib/geocoder/formats/geocode-json";
import { AppError } from "../../../../lib/errors";
import { gazetteerStamp } from "../../../../lib/gazetteer/stamp/store";
import { pointOf } from "../../../_http/geocoder-params";
import { parseQuery, parseWith } from "../../../_http/parse-request";
import { geocodeAnswers, geoJsonType } from "../../../_http/place-answers";
import { answerPreflight, answerPublic, failPublic, unkeptHeaders } from "../../../_http/public-answer";
import { countRequest } from "../../../_http/rate-limit";
import { mediaTypeOf, readJson } from "../../../_http/read-body";
import { batchBody, batchItem, geocodeQuery, mostBatchBytes, type BatchAnswer } from "./geocode-schema";
import { meetNames, type AskedName } from "../../../_http/meet-names";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/geocode?q=Kharab%20al-Jir&country=SY&lon=42&lat=36.9&limit=5
 *
 * GeocodeJSON (lib/geocoder/formats/geocode-json.ts), best first, each with tier, score and evidence in words. A name nobody
 * knows gets no features and `notFound` in words; coordinates get `point` and the places around it. `lon` and `lat` are a place
 * nearby, not a filter. Only places the public may see.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(request, (stamp) => {
    const { q, lat, lon, country, kinds, bbox, limit } = parseQuery(geocodeQuery, request);
    const near = pointOf(lon, lat);
    return async () => {
      const [body] = await geocodeAnswers(await meetNames([{ q, country, near, kinds, bbox }], limit), stamp);
      return { body, type: geoJsonType };
    };
  });
}

/**
 * POST /api/v1/geocode {"queries": [{"q": "Abu Kamal", "country": "SY"}, {"q": "T4", "lat": 34.5, "lon": 37.6}], "limit": 1}
 *
 * Up to 1,000 names, answered in order in `answers`: GeocodeJSON each, or {error} for a query that is wrong in itself. `others`
 * are points of the other places of the same text.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    countRequest(request);
    if (mediaTypeOf(request) !== "application/json")
      throw new AppError(
        "invalid",
        'Send application/json: {"queries": [{"q": "Abu Kamal", "country": "SY"}]}.',
      );
    const { queries, limit } = parseWith(batchBody, await readJson(request, mostBatchBytes));
    countRequest(request, queries.length - 1);
    const asked = queries.map(readItem);
    const good = asked.filter((query): query is AskedName => !(query instanceof AppError));
    const stamp = await gazetteerStamp();
    const found = await geocodeAnswers(await meetNames(good, limit), stamp);
    const byQuery = new Map(
      good.map((query, at): [AskedName, GeocodeJson | undefined] => [query, found[at]]),
    );
    const body: BatchAnswer = {
      answers: asked.flatMap((query): BatchAnswer["answers"] => {
        if (query instanceof AppError) return [{ error: { kind: "invalid", message: query.message } }];
        const answer = byQuery.get(query);
        return answer === undefined ? [] : [answer];
      }),
    };
    return Response.json(body, { headers: unkeptHeaders });
  } catch (error) {
    return failPublic(error);
  }
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, POST, OPTIONS");
}

function readItem(item: unknown): AskedName | AppError {
  try {
    const { lat, lon, ...asked } = parseWith(batchItem, item);
    return { ...asked, near: pointOf(lon ?? null, lat ?? null) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
