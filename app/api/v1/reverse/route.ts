// What lies here, for machines: the named places nearest to a point.
import { AppError } from "../../../../lib/errors";
import { pointOf } from "../../../_http/geocoder-params";
import { nameInLanguage } from "../../../_http/name-in-language";
import { parseQuery } from "../../../_http/parse-request";
import { geocodeAnswers, geoJsonType, meetAround } from "../../../_http/place-answers";
import { answerPreflight, answerPublic } from "../../../_http/public-answer";
import { reverseQuery } from "./reverse-schema";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/reverse?lat=34.45&lon=40.92&limit=5
 *
 * GeocodeJSON, nearest first; `match.distanceMeters` and `match.bearingDegrees` from the place to the point: 3 km and 90 read
 * "3 km east of". Countries and other areas have no spot and are answered only where `kinds` names them. With `lang=ar` each place also comes with its Arabic names.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(request, (stamp) => {
    const { lat, lon, kinds, maxMeters, limit, lang } = parseQuery(reverseQuery, request);
    const point = pointOf(lon, lat);
    if (point === null)
      throw new AppError("invalid", "lat and lon are missing: give a point, e.g. ?lat=34.45&lon=40.92.");
    return async () => {
      const asked = { ...point, form: "decimal", precisionMeters: null };
      const answer = await meetAround(`${point.lat},${point.lon}`, asked, { limit, kinds, maxMeters });
      const [body] = await geocodeAnswers([answer], stamp);
      return { body: body && (await nameInLanguage(body, answer.met, lang, stamp)), type: geoJsonType };
    };
  });
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}
