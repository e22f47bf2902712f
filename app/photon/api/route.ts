// Search as clients of Photon ask for it: as you type, places near the map's middle earlier.
import { boxHolds } from "../../../lib/geo/distance";
import { inLanguages, parseLanguages } from "../../../lib/geocoder/formats/localize";
import { kindsOfPhotonFilter, passesPhotonFilter, toPhotonJson } from "../../../lib/geocoder/formats/photon";
import type { FormattedPlace } from "../../../lib/geocoder/formats/shown-place";
import { completePlaces } from "../../../lib/geocoder/store";
import { pointOf } from "../../_http/geocoder-params";
import { parseLenientQuery } from "../../_http/lenient-query";
import { meetCoordinates } from "../../_http/place-answers";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { wholePlaces } from "../../_http/whole-places";
import { meetNames } from "../../_http/meet-names";
import { photonErrorOf, photonLists, photonQuery } from "../photon-schema";

export const dynamic = "force-dynamic";

/** Filters that the index does not know leave some out, so more is asked for than is wanted. */
const askedForFilter = 50;

/**
 * GET /photon/api?q=abu%20k&lat=34.5&lon=40.9&limit=5&lang=ar&osm_tag=place:town
 *
 * Photon's GeoJSON (lib/geocoder/formats/photon.ts). What begins so comes from the completion; a text that completes to nothing
 * ("Al Boukamal, Syria") goes to the geocoder.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(
    request,
    (stamp) => {
      const asked = parseLenientQuery(photonQuery, request, photonLists);
      const near = pointOf(asked.lon, asked.lat);
      const { q, bbox, limit, countrycode } = asked;
      const filter = { tags: asked.osm_tag, layers: asked.layer };
      const kinds = kindsOfPhotonFilter(filter);
      const isFiltered = filter.tags.length + filter.layers.length + countrycode.length > 0;
      const [country = null] = countrycode.length === 1 ? countrycode : [];
      const languages = parseLanguages(asked.lang ?? request.headers.get("accept-language") ?? "");
      return async () => {
        const mayBe = (place: FormattedPlace): boolean =>
          passesPhotonFilter(place, filter) &&
          (countrycode.length === 0 || countrycode.some((code) => code === place.countryCode)) &&
          (bbox === null || (place.point !== null && boxHolds(bbox, place.point)));
        const most = isFiltered ? askedForFilter : limit;
        const find = async (): Promise<FormattedPlace[]> => {
          // No kind of ours passes the filter ("layer=street").
          if (kinds.length === 0 && filter.tags.length + filter.layers.length > 0) return [];
          const around = await meetCoordinates(q, { limit: most, kinds });
          if (around !== null) return around.met.map(({ place }) => place);
          const completed = await completePlaces(q, { near, country, kinds, bbox, limit: most });
          if (completed.length > 0) return completed.map(({ place }) => place);
          const met = await meetNames([{ q, country, near, kinds, bbox }], most);
          return met.flatMap((answer) => answer.met.map(({ place }) => place));
        };
        const ids = (await find())
          .filter(mayBe)
          .slice(0, limit)
          .map(({ id }) => id);
        const places = (await wholePlaces(ids, stamp)).map((place) => inLanguages(place, languages));
        return { body: toPhotonJson(places), type: "application/json" };
      };
    },
    { error: photonErrorOf, speaks: true },
  );
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}
