// Our kinds of places in the words of OpenStreetMap, Photon, Nominatim and GeocodeJSON.
import type { PlaceKind } from "../../gazetteer/place";

export type OsmWords = {
  /** Main tag, as Photon's osm_key and osm_value and Nominatim's category and type. */
  readonly key: string;
  readonly value: string;
  /** Photon's `type` and `layer`; what its list does not know is "other". */
  readonly layer: "country" | "state" | "county" | "city" | "district" | "locality" | "other";
  /** GeocodeJSON's `type`. Its list is open; what is neither settled nor governed is a locality or, where it is large, a region. */
  readonly geocodeType: "country" | "state" | "county" | "city" | "district" | "locality" | "region";
  /** Nominatim's search rank: 2 seas, 4 countries, 8 states, 12 counties, 16 cities ... 30 points of interest. */
  readonly placeRank: number;
  /** Nominatim's addresstype, and the key under which `address` holds the place's own name. */
  readonly addressType: string;
};

/** From this many people on, OpenStreetMap's wiki calls a town a city. */
const cityPopulation = 100_000;

const city: OsmWords = words("place", "city", "city", "city", 16, "city");
const byKind: Readonly<Record<PlaceKind, OsmWords>> = {
  country: words("place", "country", "country", "country", 4, "country"),
  governorate: words("place", "state", "state", "state", 8, "state"),
  district: words("place", "county", "county", "county", 12, "county"),
  town: words("place", "town", "city", "city", 18, "town"),
  village: words("place", "village", "city", "city", 19, "village"),
  neighbourhood: words("place", "neighbourhood", "locality", "locality", 24, "neighbourhood"),
  base: words("military", "base", "other", "locality", 30, "military"),
  airfield: words("aeroway", "aerodrome", "other", "locality", 30, "aeroway"),
  camp: words("amenity", "refugee_site", "other", "locality", 30, "amenity"),
  facility: words("building", "yes", "other", "locality", 30, "building"),
  oil_field: words("industrial", "oil", "other", "locality", 30, "industrial"),
  crossing: words("barrier", "border_control", "other", "locality", 30, "barrier"),
  dam: words("waterway", "dam", "other", "locality", 30, "waterway"),
  sea: words("place", "sea", "other", "region", 2, "sea"),
  strait: words("natural", "strait", "other", "region", 22, "natural"),
  river: words("waterway", "river", "other", "region", 19, "waterway"),
  island: words("place", "island", "other", "region", 17, "island"),
  mountain: words("natural", "peak", "other", "locality", 18, "natural"),
  region: words("place", "region", "other", "region", 18, "region"),
  site: words("place", "locality", "locality", "locality", 25, "locality"),
};

/** The words for a place of that kind; a town of 100,000 people or more is a city. `population` null = not known. */
export function osmWords(kind: PlaceKind, population: number | null): OsmWords {
  return kind === "town" && population !== null && population >= cityPopulation ? city : byKind[kind];
}

function words(
  key: string,
  value: string,
  layer: OsmWords["layer"],
  geocodeType: OsmWords["geocodeType"],
  placeRank: number,
  addressType: string,
): OsmWords {
  return { key, value, layer, geocodeType, placeRank, addressType };
}
