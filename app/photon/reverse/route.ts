// What lies here, as clients of Photon ask for it.
import { AppError } from "../../../lib/errors";
import { nearestPlaces } from "../../../lib/gazetteer/nearest/store";
import { inLanguages, parseLanguages } from "../../../lib/geocoder/formats/localize";
import { kindsOfPhotonFilter, passesPhotonFilter, toPhotonJson } from "../../../lib/geocoder/formats/photon";
import { pointOf } from "../../_http/geocoder-params";
import { parseLenientQuery } from "../../_http/lenient-query";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { wholePlaces } from "../../_http/whole-places";
import { photonErrorOf, photonLists, photonReverseQuery } from "../photon-schema";

export const dynamic = "force-dynamic";

/**
 * GET /photon/reverse?lat=34.45&lon=40.92&limit=3&radius=20
 *
 * Photon's GeoJSON, nearest first. Layers country, state and county ask for what the nearest place lies in.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(
    request,
    (stamp) => {
      const {
        lat,
        lon,
        radius,
        limit,
        osm_tag: tags,
        layer: layers,
        lang,
      } = parseLenientQuery(photonReverseQuery, request, photonLists);
      const point = pointOf(lon, lat);
      if (point === null)
        throw new AppError("invalid", "lat and lon are missing: give a point, e.g. ?lat=34.45&lon=40.92.");
      const languages = parseLanguages(lang ?? request.headers.get("accept-language") ?? "");
      const filter = { tags, layers };
      const isFiltered = tags.length + layers.length > 0;
      const areas = ["country", "governorate", "district"] as const;
      const kinds = kindsOfPhotonFilter(filter);
      const spots = kinds.filter((kind) => !areas.some((area) => area === kind));
      return async () => {
        const find = async (): Promise<string[]> => {
          if (isFiltered && kinds.length === 0) return [];
          const options = { maxMeters: radius * 1000 };
          if (!isFiltered || spots.length > 0) {
            const near = await nearestPlaces(point, {
              ...options,
              kinds: spots,
              limit: isFiltered ? 50 : limit,
            });
            return near.filter(({ place }) => passesPhotonFilter(place, filter)).map(({ place }) => place.id);
          }
          // A label point of a country may be farther than its neighbour's: the nearest spot knows better what it lies in.
          const [nearest] = await nearestPlaces(point, { ...options, limit: 1 });
          if (nearest === undefined) return [];
          const [whole] = await wholePlaces([nearest.place.id], stamp);
          return (whole?.parents ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
        };
        const ids = (await find()).slice(0, limit);
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
