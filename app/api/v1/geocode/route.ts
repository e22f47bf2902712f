// The geocoder for machines: places a name may mean, best first, as GeoJSON.
import { z } from "zod";
import { AppError } from "../../../../lib/errors";
import type { RankedPlace } from "../../../../lib/geocoder/ranked-place";
import { search } from "../../../../lib/geocoder/search";
import { postgresPlaceIndex } from "../../../../lib/gazetteer/store";
import { cacheHeaders } from "../../../_http/cache-headers";
import { answering } from "../../../_http/error-response";
import { coordinate, parseQuery, wholeNumber } from "../../../_http/parse-request";

export const dynamic = "force-dynamic";

const query = z.object({
  q: z.string({ error: "q is missing: give the name of a place, e.g. ?q=Kharab al-Jir" }),
  country: z.string().optional(),
  lon: coordinate("lon"),
  lat: coordinate("lat"),
  limit: wholeNumber("limit", 1, 50, 10),
});

/**
 * GET /api/v1/geocode?q=Kharab%20al-Jir&country=SY&lon=42&lat=36.9&limit=5
 *
 * A FeatureCollection, best first; each feature has `placeId`, `slug`, `score` (0..1, comparable within one answer), `tier`,
 * `radiusMeters` and `evidence` in words. A name nobody knows gets an empty collection. `lon` and `lat` are a place nearby,
 * not a filter. Only places the public may see.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { q, country, lon, lat, limit } = parseQuery(query, request);
    if ((lon === null) !== (lat === null))
      throw new AppError(
        "invalid",
        `${lon === null ? "lon" : "lat"} is missing: a point needs both lon and lat.`,
      );
    const near = lon === null || lat === null ? null : { lon, lat };
    const answers = await search(q, { index: postgresPlaceIndex(), country: country ?? null, near, limit });
    return Response.json(
      { type: "FeatureCollection", features: answers.map(featureOf) },
      { headers: { "Content-Type": "application/geo+json", ...cacheHeaders("minute") } },
    );
  });
}

function featureOf({
  place,
  score,
  tier,
  matchedName,
  evidence,
}: RankedPlace): GeoJSON.Feature<GeoJSON.Point | null> {
  return {
    type: "Feature",
    id: place.id,
    geometry:
      place.point === null ? null : { type: "Point", coordinates: [place.point.lon, place.point.lat] },
    properties: {
      placeId: place.id,
      slug: place.slug,
      name: place.name,
      kind: place.kind,
      countryCode: place.countryCode,
      admin1Name: place.admin1Name,
      radiusMeters: place.radiusMeters,
      precision: place.precision,
      coordinateStatus: place.coordinateStatus,
      score,
      tier,
      matchedName,
      evidence,
    },
  };
}
