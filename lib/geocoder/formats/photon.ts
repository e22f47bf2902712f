// Answers as Photon gives them (github.com/komoot/photon, docs/api-v1.md): GeoJSON with flat properties in OpenStreetMap's words.
import { z } from "zod";
import { placeKinds, type PlaceKind } from "../../gazetteer/place";
import { osmReference } from "./osm-reference";
import { osmWords } from "./osm-words";
import { placeExtent } from "./place-extent";
import { countryOf, parentOfKind, type ShownPlace } from "./shown-place";

export const photonLayers = [
  "house",
  "street",
  "locality",
  "district",
  "city",
  "county",
  "state",
  "country",
  "other",
] as const;

const properties = z.object({
  osm_type: z.enum(["N", "W", "R"]),
  osm_id: z.number().int().describe("Below zero: not an object of OpenStreetMap, but our own number"),
  osm_key: z.string(),
  osm_value: z.string(),
  type: z.enum(photonLayers),
  countrycode: z.string().optional(),
  name: z.string(),
  country: z.string().optional(),
  city: z.string().optional(),
  locality: z.string().optional(),
  state: z.string().optional(),
  county: z.string().optional(),
  extent: z.array(z.number()).length(4).optional().describe("west, north, east, south"),
  extra: z
    .record(z.string(), z.string())
    .describe("Our own id, slug and kind, and how well the place is known"),
});

export const photonJson = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      geometry: z.object({ type: z.literal("Point"), coordinates: z.tuple([z.number(), z.number()]) }),
      properties,
    }),
  ),
});
export type PhotonJson = z.infer<typeof photonJson>;

/** The answer in Photon's shape. A place without a point cannot stand in it and is left out. */
export function toPhotonJson(places: readonly ShownPlace[]): PhotonJson {
  return {
    type: "FeatureCollection",
    features: places.flatMap((shown) => {
      const { point } = shown.place;
      if (point === null) return [];
      return [
        {
          type: "Feature" as const,
          geometry: {
            type: "Point" as const,
            coordinates: [point.lon, point.lat] satisfies [number, number],
          },
          properties: propertiesOf(shown),
        },
      ];
    }),
  };
}

const letters = { node: "N", way: "W", relation: "R" } as const;

function propertiesOf(shown: ShownPlace): z.infer<typeof properties> {
  const { place } = shown;
  const words = osmWords(place.kind, place.population);
  const osm = osmReference(place);
  const extent = placeExtent(place);
  const told = {
    countrycode: place.countryCode,
    country: place.kind === "country" ? null : countryOf(shown),
    city: parentOfKind(shown, "town"),
    locality: parentOfKind(shown, "neighbourhood"),
    county: parentOfKind(shown, "district"),
    state: place.kind === "governorate" ? null : (parentOfKind(shown, "governorate") ?? place.admin1Name),
  };
  return {
    osm_type: letters[osm.type],
    osm_id: osm.id,
    osm_key: words.key,
    osm_value: words.value,
    type: words.layer,
    name: place.name,
    ...Object.fromEntries(
      Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
    ...(extent === null ? {} : { extent: [extent.west, extent.north, extent.east, extent.south] }),
    extra: {
      dateline_id: place.id,
      slug: place.slug,
      kind: place.kind,
      precision: place.precision,
      coordinate_status: place.coordinateStatus,
      ...(place.radiusMeters === null ? {} : { radius_meters: String(place.radiusMeters) }),
    },
  };
}

/** osm_tag and layer of a request, as Photon reads them. */
export type PhotonFilter = { readonly tags: readonly string[]; readonly layers: readonly string[] };

/**
 * True where a place's tag and layer pass: in one of the layers, with one of the tags asked for ("key:value", "key", ":value"),
 * and with none of those refused ("!key:value", "!key", ":!value", "key:!value" = the key with any other value).
 */
export function passesPhotonFilter(
  place: { readonly kind: PlaceKind; readonly population: number | null },
  { tags, layers }: PhotonFilter,
): boolean {
  const words = osmWords(place.kind, place.population);
  if (layers.length > 0 && !layers.includes(words.layer)) return false;
  const wanted: boolean[] = [];
  for (const tag of tags) {
    const isRefused = tag.startsWith("!");
    const [key = "", value = ""] = (isRefused ? tag.slice(1) : tag).split(":", 2);
    const refusesValue = value.startsWith("!");
    const sameKey = key === "" || key === words.key;
    const sameValue = value === "" || (refusesValue ? value.slice(1) : value) === words.value;
    if (isRefused || (refusesValue && key === "")) {
      if (sameKey && sameValue) return false;
    } else wanted.push(refusesValue ? sameKey && !sameValue : sameKey && sameValue);
  }
  return wanted.length === 0 || wanted.some(Boolean);
}

/** The kinds of which some place may pass; [] = no filter. */
export function kindsOfPhotonFilter(filter: PhotonFilter): PlaceKind[] {
  if (filter.tags.length === 0 && filter.layers.length === 0) return [];
  const passing = placeKinds.filter((kind) =>
    [null, Infinity].some((population) => passesPhotonFilter({ kind, population }, filter)),
  );
  return passing;
}
