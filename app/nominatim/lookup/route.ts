// Places by the ids that /nominatim/search gave.
import { placeIdOfReference } from "../../../lib/geocoder/formats/osm-reference";
import { parseLenientQuery } from "../../_http/lenient-query";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { answerNominatim } from "../answer";
import { nominatimErrorOf, nominatimLookupQuery } from "../nominatim-schema";

export const dynamic = "force-dynamic";

/**
 * GET /nominatim/lookup?osm_ids=N-12345678,N-23456789&format=jsonv2
 *
 * In the order asked; ids that are not ours are left out, as Nominatim leaves out what it does not have.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(
    request,
    (stamp) => {
      const asked = parseLenientQuery(nominatimLookupQuery, request);
      const found = asked.osm_ids.flatMap((reference) => {
        const id = placeIdOfReference(reference);
        return id === null ? [] : [{ id, importance: null }];
      });
      return () =>
        answerNominatim(request, asked, found, { query: asked.osm_ids.join(","), single: false, stamp });
    },
    { error: nominatimErrorOf, speaks: true },
  );
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}
