// The names of places in an answer of the geocoder in another language than Latin's, beside those it has.
import { hierarchyOf } from "../../lib/gazetteer/hierarchy/store";
import { findNamesIn } from "../../lib/gazetteer/names/store";
import type { GeocodeJson } from "../../lib/geocoder/formats/geocode-json";
import { countryName } from "../../lib/geocoder/formats/shown-place";
import type { MetPlace } from "./place-answers";

/**
 * The answer with `localName` and `localHierarchy` where they are known in the language; what is known in Latin alone is left out
 * of them. One query for the names of all places and of those they lie in; none for English, which the answer is in.
 */
export async function nameInLanguage(
  answer: GeocodeJson,
  met: readonly MetPlace[],
  language: string | undefined,
  stamp: string,
): Promise<GeocodeJson> {
  if (language === undefined || language === "en") return answer;
  const places = met.map(({ place }) => place);
  const above = await hierarchyOf(places, stamp);
  const names = await findNamesIn(
    language,
    places.flatMap(({ id }) => [id, ...(above.get(id) ?? []).map((parent) => parent.id)]),
  );
  return {
    ...answer,
    features: answer.features.map((feature) => {
      const { place } = feature.properties;
      const localName = names.get(place.placeId);
      const country = place.countryCode === null ? null : countryName(place.countryCode, language);
      const localHierarchy = [
        ...(above.get(place.placeId) ?? []).flatMap(({ id, kind }) =>
          kind === "country" ? [] : (names.get(id) ?? []),
        ),
        ...(country === null || place.kind === "country" ? [] : [country]),
      ];
      return {
        ...feature,
        properties: {
          ...feature.properties,
          place: { ...place, ...(localName === undefined ? {} : { localName }), localHierarchy },
        },
      };
    }),
  };
}
