// A place for machines: schema.org Place, with a circle instead of a point wherever the point is not exact.
import type { Place } from "../../../lib/gazetteer/place";
import { decimalsOf } from "../../_ui/coordinates-in-words";

type Addresses = { readonly id: string; readonly url: string; readonly origin: string };

export function placeJsonLd(place: Place, parents: readonly Place[], { id, url, origin }: Addresses): object {
  const [parent] = parents;
  const alternateNames = [...new Set(place.names.map((name) => name.name))].filter(
    (name) => name !== place.name,
  );
  const sameAs = [
    place.externalIds.geonames === null ? null : `https://www.geonames.org/${place.externalIds.geonames}`,
    place.externalIds.wikidata === null
      ? null
      : `https://www.wikidata.org/wiki/${place.externalIds.wikidata}`,
  ].filter((address) => address !== null);
  return {
    "@context": "https://schema.org",
    "@type": place.kind === "country" ? "Country" : "Place",
    "@id": id,
    url,
    name: place.name,
    ...(alternateNames.length === 0 ? {} : { alternateName: alternateNames }),
    ...geoOf(place),
    ...(parent === undefined
      ? {}
      : {
          containedInPlace: { "@type": "Place", name: parent.name, url: `${origin}/places/${parent.slug}` },
        }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
  };
}

/** Exact: GeoCoordinates. Otherwise a GeoShape circle "lat lon metres", with the digits that are known. Nothing without a point. */
function geoOf({
  point,
  precision,
  radiusMeters,
}: Pick<Place, "point" | "precision" | "radiusMeters">): object {
  if (point === null) return {};
  const lat = point.lat.toFixed(decimalsOf[precision]);
  const lon = point.lon.toFixed(decimalsOf[precision]);
  if (precision === "exact")
    return { geo: { "@type": "GeoCoordinates", latitude: Number(lat), longitude: Number(lon) } };
  if (radiusMeters === null) return {};
  return { geo: { "@type": "GeoShape", circle: `${lat} ${lon} ${Math.round(radiusMeters)}` } };
}
