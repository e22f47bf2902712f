// Search as you type, for machines: the places that what is typed so far may become.
import type { Suggestion } from "../../../../lib/gazetteer/suggestion";
import { completePlaces } from "../../../../lib/geocoder/store";
import { pointOf } from "../../../_http/geocoder-params";
import { parseQuery } from "../../../_http/parse-request";
import { nameInLanguage } from "../../../_http/name-in-language";
import { geocodeAnswers, geoJsonType, meetCoordinates, type MetPlace } from "../../../_http/place-answers";
import { answerPreflight, answerPublic } from "../../../_http/public-answer";
import { autocompleteQuery } from "./autocomplete-schema";

export const dynamic = "force-dynamic";

/**
 * GET /api/v1/autocomplete?q=abu%20k&lat=34.5&lon=40.9&limit=8
 *
 * GeocodeJSON (lib/geocoder/formats/geocode-json.ts), best first. `match.how` says how a spelling was met: whole, prefix, sound,
 * typo. Only places the public may see. With `lang=ar` each place also comes with its Arabic names.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(request, (stamp) => {
    const { q, lat, lon, country, kinds, bbox, limit, lang } = parseQuery(autocompleteQuery, request);
    const near = pointOf(lon, lat);
    return async () => {
      const answer = (await meetCoordinates(q, { limit, kinds })) ?? {
        query: q,
        point: null,
        notFound: `No place's name begins with, sounds like, or lies one slip beside “${q}”${country === null ? "" : ` in ${country}`}. Tried every spelling in every script that is listed here.`,
        met: (await completePlaces(q, { near, country, kinds, bbox, limit })).map(metPlaceOf),
      };
      const [body] = await geocodeAnswers([answer], stamp);
      return { body: body && (await nameInLanguage(body, answer.met, lang, stamp)), type: geoJsonType };
    };
  });
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}

function metPlaceOf({ place, matchedName, match, score, distanceMeters }: Suggestion): MetPlace {
  return {
    place,
    match: {
      matchedName,
      how: match,
      score,
      distanceMeters: distanceMeters === null ? null : Math.round(distanceMeters),
    },
  };
}
