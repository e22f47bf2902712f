// Search as clients of Nominatim ask for it: whole names, free or in parts.
import { AppError } from "../../../lib/errors";
import type { LonLatBox } from "../../../lib/geo/coordinates";
import type { PlaceKind } from "../../../lib/gazetteer/place";
import { numberOfPlaceId } from "../../../lib/geocoder/formats/place-number";
import { countryName } from "../../../lib/geocoder/formats/shown-place";
import { parseLenientQuery } from "../../_http/lenient-query";
import { meetNames } from "../../_http/meet-names";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { answerNominatim } from "../answer";
import { nominatimErrorOf, nominatimSearchQuery } from "../nominatim-schema";

export const dynamic = "force-dynamic";

/**
 * GET /nominatim/search?q=Boukamal&format=jsonv2&countrycodes=sy&addressdetails=1
 * GET /nominatim/search?city=Homs&country=Syria&format=jsonv2
 *
 * Nominatim's answers (lib/geocoder/formats/nominatim.ts), best first; [] for a name nobody knows.
 */
export function GET(request: Request): Promise<Response> {
  return answerPublic(
    request,
    (stamp) => {
      const asked = parseLenientQuery(nominatimSearchQuery, request);
      const { name, kinds, country } = namedBy(asked);
      const { viewbox, bounded, limit } = asked;
      const excluded = new Set(asked.exclude_place_ids);
      const wanted = asked.featureType.length > 0 ? asked.featureType : kinds;
      const codes = country === null ? asked.countrycodes : [country];
      return async () => {
        const most = excluded.size > 0 ? 50 : limit;
        const names = (codes.length === 0 ? [null] : codes).map((code) => ({
          q: name ?? "",
          country: code,
          near: viewbox === null || bounded ? null : middleOf(viewbox),
          kinds: wanted,
          bbox: bounded ? viewbox : null,
        }));
        const met = name === null ? [] : await meetNames(names, most);
        const found = met
          .flatMap((answer) => answer.met)
          .map(({ place, match }) => ({ id: place.id, importance: match.score }))
          .filter(({ id }) => !excluded.has(String(numberOfPlaceId(id))))
          .sort((a, b) => b.importance - a.importance)
          .slice(0, limit);
        return answerNominatim(request, asked, found, { query: name ?? "", single: false, stamp });
      };
    },
    { error: nominatimErrorOf, speaks: true },
  );
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}

type Named = {
  /** What to look for; null where it is of a kind that is not known here (streets, shops, postal codes). */
  readonly name: string | null;
  readonly kinds: readonly PlaceKind[];
  readonly country: string | null;
};
type Parts = Partial<
  Record<
    "q" | "city" | "county" | "state" | "country" | "street" | "amenity" | "postalcode",
    string | undefined
  >
>;

const partsInOrder = [
  ["city", ["town", "village", "neighbourhood"]],
  ["county", ["district"]],
  ["state", ["governorate"]],
  ["country", ["country"]],
] as const;

/** The parts of a structured request as one name: the smallest is looked for, in the next larger one. */
function namedBy(parts: Parts): Named {
  const { q, street, amenity, postalcode } = parts;
  const given = partsInOrder.flatMap(([key, kinds]) => {
    const name = parts[key];
    return name === undefined ? [] : [{ key, name, kinds }];
  });
  if (q !== undefined) {
    if (given.length === 0 && street === undefined && amenity === undefined && postalcode === undefined)
      return { name: q, kinds: [], country: null };
    throw new AppError(
      "invalid",
      "Structured query parameters (amenity, street, city, county, state, postalcode, country) cannot be used together with the 'q' parameter.",
    );
  }
  if (street !== undefined || amenity !== undefined || postalcode !== undefined)
    return { name: null, kinds: [], country: null };
  const [smallest] = given;
  if (smallest === undefined)
    throw new AppError("invalid", "Nothing to search for: give q, or city, county, state or country.");
  const larger = given.slice(1);
  // A code says where, and need not be found by name.
  const code = /^[a-z]{2}$/i.test(parts.country ?? "") ? (parts.country ?? "").toUpperCase() : null;
  const country = code !== null && countryName(code) !== null ? code : null;
  if (country !== null && smallest.key === "country")
    return { name: countryName(country), kinds: ["country"], country: null };
  const container = larger.find(({ key }) => key !== "country" || country === null);
  return {
    name: container === undefined ? smallest.name : `${smallest.name}, ${container.name}`,
    kinds: smallest.kinds,
    country,
  };
}

function middleOf({ west, south, east, north }: LonLatBox): { lon: number; lat: number } {
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}
