// Answers of /api/v1/geocode, autocomplete and reverse: GeocodeJSON 0.1.0 with our own words beside the draft's.
// The draft: github.com/geocoders/geocodejson-spec. The schemas are what the API description and the tests are made of.
import { z } from "zod";
import type { LonLat } from "../../geo/coordinates";
import { precisions } from "../../geo/precision";
import { coordinateStatuses, placeKinds } from "../../gazetteer/place";
import { matchTiers } from "../../gazetteer/place-index";
import { creditLine, creditsOf } from "./credits";
import { osmWords } from "./osm-words";
import { bboxOf, placeExtent } from "./place-extent";
import { countryOf, hierarchyWords, parentOfKind, placeLabel, type ShownPlace } from "./shown-place";

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);

const geocoding = z
  .object({
    place_id: z.string().describe("Id of the place, seven characters; its page is /p/{place_id}"),
    type: z.enum(["country", "state", "county", "city", "district", "locality", "region"]),
    accuracy: z
      .number()
      .optional()
      .describe("Metres around the point within which the place lies; left out when not known"),
    label: z.string().describe("Name and hierarchy in one line"),
    name: z.string(),
    city: z.string().optional(),
    county: z.string().optional(),
    state: z.string().optional(),
    country: z.string().optional(),
    admin: z.record(z.string(), z.string()).optional(),
  })
  .describe("The fields of the GeocodeJSON draft");

const place = z.object({
  placeId: z.string(),
  slug: z.string().describe("Its page is /places/{slug}"),
  name: z.string().describe("Preferred Latin name"),
  kind: z.enum(placeKinds),
  countryCode: z.string().nullable().describe("ISO 3166 alpha-2; null on the high seas"),
  country: z.string().nullable(),
  admin1Name: z.string().nullable(),
  hierarchy: z.array(z.string()).describe("Names of the places it lies in, smallest first, country last"),
  localName: z.string().optional().describe("In the language asked for with lang, where one is known"),
  localHierarchy: z
    .array(z.string())
    .optional()
    .describe("In the language asked for with lang, of those that are known in it"),
  radiusMeters: z.number().nullable().describe("The place lies within this circle; null when not known"),
  precision: z.enum(precisions),
  coordinateStatus: z.enum(coordinateStatuses),
  population: z.number().nullable(),
  sourceKey: z.string(),
  licence: z.string().nullable(),
});

/** How a name was met: a tier of the geocoder, a way of the completion, or by where it lies. */
const matchWords = [...matchTiers, "whole", "prefix", "sound", "typo", "near"] as const;

const match = z.object({
  matchedName: z.string().describe("The spelling that was met, in its own script"),
  how: z
    .enum(matchWords)
    .describe(
      "geocode: tier, best first (curated, exact, article, key, loose, edit, trigram); autocomplete: whole, prefix, sound, typo; reverse: near",
    ),
  score: z.number().min(0).max(1).describe("Comparable within one answer"),
  evidence: z
    .array(z.object({ text: z.string(), weight: z.number() }))
    .optional()
    .describe("Why it stands where it stands: reasons in words with what they added or took"),
  distanceMeters: z.number().nullable().describe("From the point given; null where none was given"),
  bearingDegrees: z
    .number()
    .optional()
    .describe('From the place to the point, degrees from north: 90 reads "east of"'),
});

const geocodeFeature = z.object({
  type: z.literal("Feature"),
  id: z.string(),
  bbox: z.array(z.number()).length(4).optional().describe("west, south, east, north of what it fills"),
  geometry: z
    .object({ type: z.literal("Point"), coordinates: z.tuple([lon, lat]) })
    .nullable()
    .describe("Null where nobody has said where it is"),
  properties: z.object({ geocoding, place, match }),
});

export const geocodeJson = z.object({
  type: z.literal("FeatureCollection"),
  geocoding: z.object({
    version: z.literal("0.1.0"),
    licence: z.string().describe("Licences of the sources behind this answer"),
    attribution: z.string().describe("The lines owed to them"),
    query: z.string(),
  }),
  point: z
    .object({
      lon,
      lat,
      form: z.string().describe("How they were written: decimal, dms, utm, mgrs, plus_code ..."),
      precisionMeters: z.number().nullable(),
    })
    .nullable()
    .describe("The coordinates that q held; then the features are the places nearest to them"),
  notFound: z.string().nullable().describe("Where there are no features: what was tried, in a sentence"),
  features: z.array(geocodeFeature),
});

export type GeocodeFeature = z.infer<typeof geocodeFeature>;
export type GeocodeJson = z.infer<typeof geocodeJson>;
export type GeocodeMatch = z.infer<typeof match>;
export type GeocodePoint = NonNullable<GeocodeJson["point"]>;

/** What stands above the features. */
export type GeocodeHead = {
  readonly query: string;
  readonly point: GeocodePoint | null;
  readonly notFound: string | null;
  /** All sources by key. */
  readonly sources: ReadonlyMap<string, { readonly licence: string; readonly attribution: string }>;
};

/** The answer as GeocodeJSON. Licence and attribution name the sources behind it (`creditsOf`). */
export function toGeocodeJson(
  head: GeocodeHead,
  answers: readonly (ShownPlace & { readonly match: GeocodeMatch })[],
): GeocodeJson {
  const credits = creditsOf(
    answers.map((answer) => answer.place.sourceKey),
    head.sources,
  );
  return {
    type: "FeatureCollection",
    geocoding: {
      version: "0.1.0",
      licence: creditLine(credits.map(({ licence }) => licence)),
      attribution: creditLine(credits.map(({ attribution }) => attribution)),
      query: head.query,
    },
    point: head.point,
    notFound: answers.length === 0 ? head.notFound : null,
    features: answers.map((answer) => toFeature(answer, answer.match)),
  };
}

function toFeature(shown: ShownPlace, met: GeocodeMatch): GeocodeFeature {
  const { place: of, licence } = shown;
  const extent = placeExtent(of);
  return {
    type: "Feature",
    id: of.id,
    ...(extent === null ? {} : { bbox: bboxOf(extent) }),
    geometry: pointGeometry(of.point),
    properties: {
      geocoding: geocodingOf(shown),
      place: {
        placeId: of.id,
        slug: of.slug,
        name: of.name,
        kind: of.kind,
        countryCode: of.countryCode,
        country: countryOf(shown),
        admin1Name: of.admin1Name,
        hierarchy: hierarchyWords(shown),
        radiusMeters: of.radiusMeters,
        precision: of.precision,
        coordinateStatus: of.coordinateStatus,
        population: of.population,
        sourceKey: of.sourceKey,
        licence,
      },
      match: met,
    },
  };
}

/** The draft's own fields of a place; what is not known is left out. */
export function geocodingOf(shown: ShownPlace): z.infer<typeof geocoding> {
  const { place: of } = shown;
  const words = osmWords(of.kind, of.population);
  const city = parentOfKind(shown, "town");
  const county = parentOfKind(shown, "district");
  const state = of.kind === "governorate" ? null : (parentOfKind(shown, "governorate") ?? of.admin1Name);
  const country = of.kind === "country" ? null : countryOf(shown);
  const levels = { level2: country, level4: state, level6: county };
  const admin = Object.fromEntries(
    Object.entries(levels).flatMap(([level, name]) => (name === null ? [] : [[level, name]])),
  );
  return {
    place_id: of.id,
    type: words.geocodeType,
    ...(of.radiusMeters === null ? {} : { accuracy: of.radiusMeters }),
    label: placeLabel(shown),
    name: of.name,
    ...(city === null ? {} : { city }),
    ...(county === null ? {} : { county }),
    ...(state === null ? {} : { state }),
    ...(country === null ? {} : { country }),
    ...(Object.keys(admin).length === 0 ? {} : { admin }),
  };
}

/** GeoJSON's Point of a place; null where it has none. */
export function pointGeometry(point: LonLat | null): GeocodeFeature["geometry"] {
  return point === null ? null : { type: "Point", coordinates: [point.lon, point.lat] };
}
