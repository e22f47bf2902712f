// What an object of OpenStreetMap is by its tags: kind of place, reach, names with their languages. Most are nothing to us.
// Source of the tags' meanings: https://wiki.openstreetmap.org/wiki/Map_features
import type { LonLat } from "../../geo/coordinates";
import type { PlaceKind, PlaceName, PlaceNameKind } from "../place";
import { prominenceOf, type SeatRank } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import { findCountryAt } from "./country-at";
import { precisionOf, settlementPrecision, settlementRadius } from "./feature-kinds";
import type { SourcePlace } from "./place-format";
import { cleanName, eachNameOnce, languageTag, nameFaults, sourceName, type NameFault } from "./source-name";
import { populationOf } from "./source-point";

export type Tags = Readonly<Record<string, string>>;

type Meaning = {
  readonly kind: PlaceKind;
  /** Replaces the kind's; null = by kind and people. */
  readonly prominence: number | null;
  /** Metres, where nothing else tells; null for what has no extent told. */
  readonly radiusMeters: number | null;
};

function meaning(kind: PlaceKind, radiusMeters: number | null, prominence: number | null = null): Meaning {
  return { kind, prominence, radiusMeters };
}

/** By key and value, the first that fits. */
const meanings: readonly (readonly [string, Readonly<Record<string, Meaning>>])[] = [
  [
    "military",
    {
      airfield: meaning("base", 2_000),
      base: meaning("base", 2_000),
      naval_base: meaning("base", 2_000),
      barracks: meaning("base", 1_000, 0.25),
      launchpad: meaning("base", 1_000, 0.2),
      ammunition: meaning("base", 1_000, 0.2),
      range: meaning("base", 5_000, 0.15),
      training_area: meaning("base", 5_000, 0.15),
      danger_area: meaning("base", 5_000, 0.1),
      checkpoint: meaning("facility", 500, 0.12),
    },
  ],
  ["landuse", { military: meaning("base", 2_000, 0.25) }],
  [
    "aeroway",
    {
      aerodrome: meaning("airfield", 2_000),
      airstrip: meaning("airfield", 1_000, 0.12),
      heliport: meaning("airfield", 500, 0.1),
    },
  ],
  [
    "place",
    {
      country: meaning("country", null),
      state: meaning("governorate", null),
      province: meaning("governorate", null),
      region: meaning("region", null, 0.35),
      district: meaning("district", null),
      county: meaning("district", null),
      municipality: meaning("district", null, 0.25),
      city: meaning("town", 5_000, 0.45),
      town: meaning("town", 2_000),
      village: meaning("village", 1_000),
      hamlet: meaning("village", 500, 0.08),
      isolated_dwelling: meaning("village", 500, 0.05),
      farm: meaning("village", 500, 0.05),
      borough: meaning("neighbourhood", 2_000),
      suburb: meaning("neighbourhood", 1_500),
      quarter: meaning("neighbourhood", 1_000),
      neighbourhood: meaning("neighbourhood", 1_000),
      locality: meaning("region", 1_000, 0.08),
      island: meaning("island", 5_000),
      islet: meaning("island", 1_000, 0.12),
      archipelago: meaning("island", null),
      sea: meaning("sea", null),
      ocean: meaning("sea", null),
    },
  ],
  ["barrier", { border_control: meaning("crossing", 500) }],
  [
    "amenity",
    {
      refugee_site: meaning("camp", 1_000),
      hospital: meaning("facility", 500, 0.12),
      prison: meaning("facility", 500, 0.15),
    },
  ],
  ["waterway", { dam: meaning("dam", 1_000), river: meaning("river", null, 0.25) }],
  [
    "industrial",
    {
      oil: meaning("oil_field", 5_000),
      wells: meaning("oil_field", 5_000),
      refinery: meaning("facility", 1_500, 0.2),
    },
  ],
  [
    "man_made",
    { petroleum_well: meaning("facility", 500, 0.06), offshore_platform: meaning("facility", 500, 0.15) },
  ],
  ["power", { plant: meaning("facility", 1_000, 0.2) }],
  [
    "natural",
    {
      strait: meaning("strait", null),
      bay: meaning("sea", null, 0.25),
      peak: meaning("mountain", 2_000, 0.12),
      volcano: meaning("mountain", 5_000, 0.2),
      desert: meaning("region", null, 0.3),
      peninsula: meaning("region", null, 0.25),
    },
  ],
];

/** Levels of administrative boundaries; what the levels are called differs from country to country. */
const levels: Readonly<Record<string, Meaning>> = {
  "2": meaning("country", null),
  "4": meaning("governorate", null),
  "5": meaning("district", null),
  "6": meaning("district", null),
  "7": meaning("district", null, 0.25),
  "8": meaning("district", null, 0.2),
};

/** What the tags say an object is; null for all that has no name or no place in a gazetteer. */
export function meaningOf(tags: Tags): Meaning | null {
  if (tags.name === undefined && tags["name:en"] === undefined && tags.int_name === undefined) return null;
  for (const [key, values] of meanings) {
    const value = tags[key];
    const found = value === undefined ? undefined : values[value];
    if (found === undefined) continue;
    if (key === "aeroway" && (tags["aerodrome:type"] ?? "").startsWith("military"))
      return { ...found, kind: "base" };
    return found;
  }
  return tags.boundary === "administrative" ? (levels[tags.admin_level ?? ""] ?? null) : null;
}

/** Keys of names, the kind of what they hold; each may bear a language ("name:ar"). */
const nameKinds: Readonly<Record<string, PlaceNameKind>> = {
  name: "common",
  int_name: "common",
  official_name: "official",
  alt_name: "common",
  short_name: "common",
  loc_name: "common",
  old_name: "former",
};

function seatOf(tags: Tags): SeatRank {
  if (tags.capital === "yes" || tags.capital === "2") return "capital";
  if (tags.capital === "4") return "first_order";
  return tags.capital === "5" || tags.capital === "6" ? "second_order" : "none";
}

/**
 * The object as a place; a fault where its name cannot be taken. `reachMeters` is how far its outline reaches from `point`,
 * null where no outline is known. `countryCode` stands where neither tags nor outlines of countries tell one.
 */
export function osmPlace(
  ref: string,
  tags: Tags,
  { kind, prominence, radiusMeters }: Meaning,
  point: LonLat,
  reachMeters: number | null,
  countryCode: string | null,
): SourcePlace | { readonly reason: string } {
  const names = namesOf(tags);
  const shown = shownName(tags);
  if (typeof shown === "string") return { reason: nameFaults[shown] };
  const population = populationOf((tags.population ?? "").replaceAll(/[ ,]/g, ""));
  const isSettlement = kind === "town" || kind === "village" || kind === "neighbourhood";
  const told = [
    tags["ISO3166-1:alpha2"],
    tags["ISO3166-1"],
    tags["addr:country"],
    tags["is_in:country_code"],
  ];
  const country = told.find((code) => code !== undefined && /^[A-Z]{2}$/.test(code));
  const code = country ?? countryCode ?? findCountryAt(point);
  const radius =
    radiusMeters === null
      ? null
      : isSettlement
        ? population === null
          ? radiusMeters
          : settlementRadius(population)
        : reachMeters === null || reachMeters < 100
          ? radiusMeters
          : Math.round(reachMeters / 100) * 100;
  const seat = seatOf(tags);
  return {
    ref,
    rank: 0,
    name: shown.name,
    kind,
    point,
    radiusMeters: radius,
    precision:
      isSettlement && population !== null ? settlementPrecision(population) : precisionOf(kind, radius),
    countryCode: code,
    divisionCode: null,
    ownDivisionCode: null,
    admin1Name: null,
    population,
    prominence:
      population !== null && isSettlement
        ? prominenceOf(kind, population, seat)
        : (prominence ?? prominenceOf(kind, population, seat)),
    timeZone: timeZoneOfCountry(code),
    coordinateStatus: "approximate",
    coordinateNote: null,
    externalIds: {
      geonames: null,
      wikidata: /^Q[1-9]\d*$/.test(tags.wikidata ?? "") ? (tags.wikidata ?? null) : null,
      osm: ref,
      wof: null,
      icao: /^[A-Z]{4}$/.test(tags.icao ?? "") ? (tags.icao ?? null) : null,
    },
    names,
  };
}

/** English, international, or the local name where that is Latin; else the local name as it is. */
function shownName(tags: Tags): { readonly name: string } | NameFault {
  let fault: NameFault = "empty";
  for (const raw of [tags["name:en"], tags.int_name, tags.name]) {
    if (raw === undefined) continue;
    const clean = cleanName(raw);
    if (typeof clean !== "string") return clean;
    fault = clean;
  }
  return fault;
}

function namesOf(tags: Tags): readonly PlaceName[] {
  const names: PlaceName[] = [];
  for (const [key, value] of Object.entries(tags)) {
    const colon = key.indexOf(":");
    const kind = nameKinds[colon < 0 ? key : key.slice(0, colon)];
    if (kind === undefined) continue;
    const suffix = colon < 0 ? "" : key.slice(colon + 1);
    const language = suffix === "" ? null : languageTag(suffix);
    // "name:etymology", "name:left", "name:1950-1990": not names of the place, or not in a language.
    if (suffix !== "" && (language === null || !/^[a-z]{2,3}(?:[-_].*)?$/.test(suffix))) continue;
    for (const raw of value.split(";")) {
      const name = sourceName(raw, language, kind, "OpenStreetMap");
      if (typeof name !== "string") names.push(name);
    }
  }
  return eachNameOnce(names);
}
