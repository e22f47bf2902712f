// What lies here, as clients of Nominatim ask for it: one place, of the level that the zoom names.
import { AppError } from "../../../lib/errors";
import type { LonLat } from "../../../lib/geo/coordinates";
import { hierarchyOf } from "../../../lib/gazetteer/hierarchy/store";
import { nearestPlaces } from "../../../lib/gazetteer/nearest/store";
import type { PlaceKind } from "../../../lib/gazetteer/place";
import { pointOf } from "../../_http/geocoder-params";
import { parseLenientQuery } from "../../_http/lenient-query";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { answerNominatim } from "../answer";
import { nominatimErrorOf, nominatimReverseQuery } from "../nominatim-schema";

export const dynamic = "force-dynamic";

/** Farther than this a place says nothing of the point. */
const farthestMeters = 50_000;

/**
 * GET /nominatim/reverse?format=jsonv2&lat=34.45&lon=40.92&zoom=14
 *
 * The nearest named place; at zooms below 10 the district, governorate or country that the nearest place lies in.
 * {"error": "Unable to geocode"} where nothing is within 50 km.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(
    request,
    (stamp) => {
      const asked = parseLenientQuery(nominatimReverseQuery, request);
      const point = pointOf(asked.lon, asked.lat);
      if (point === null)
        throw new AppError(
          "invalid",
          "Parameters 'lat' and 'lon' are missing: give a point, e.g. ?lat=34.45&lon=40.92.",
        );
      return async () => {
        const id = await findAt(point, asked.zoom, stamp);
        const found = id === null ? [] : [{ id, importance: null }];
        return answerNominatim(request, asked, found, {
          query: `${point.lat},${point.lon}`,
          single: true,
          stamp,
        });
      };
    },
    { error: nominatimErrorOf, speaks: true },
  );
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}

async function findAt(point: LonLat, zoom: number, stamp: string): Promise<string | null> {
  const options = { maxMeters: farthestMeters, limit: 1 };
  const area = areaOfZoom(zoom);
  const [nearest] = await nearestPlaces(
    point,
    area === null ? { ...options, kinds: kindsOfZoom(zoom) } : options,
  );
  if (nearest === undefined || area === null) return nearest?.place.id ?? null;
  const lines = await hierarchyOf([{ id: nearest.place.id }], stamp);
  return lines.get(nearest.place.id)?.find(({ kind }) => kind === area)?.id ?? null;
}

/** The division a zoom asks for, by Nominatim's table; null from 10 on, where settlements begin. */
function areaOfZoom(zoom: number): PlaceKind | null {
  if (zoom < 5) return "country";
  if (zoom < 8) return "governorate";
  return zoom < 10 ? "district" : null;
}

/** The kinds a zoom asks for; [] = anything with a spot. */
function kindsOfZoom(zoom: number): PlaceKind[] {
  if (zoom < 13) return ["town"];
  if (zoom < 14) return ["town", "village"];
  return zoom < 16 ? ["town", "village", "neighbourhood"] : [];
}
