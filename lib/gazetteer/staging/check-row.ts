// The door of the store: whatever a format has read is looked at once more, row by row, before it may lie down.
import { precisions } from "../../geo/precision";
import type { SourceDivision, SourceName, SourcePlace } from "../import/place-format";
import { coordinateStatuses, placeKinds, placeNameKinds } from "../place";

const kinds = new Set<string>(placeKinds.filter((kind) => kind !== "site"));
const precisionWords = new Set<string>(precisions);
const statuses = new Set<string>(coordinateStatuses);
const nameKinds = new Set<string>(placeNameKinds);
const longestName = 300;
const longestRef = 100;
const largestInteger = 2 ** 31 - 1;
/** Controls, the mark of broken bytes, and halves of a character. */
const odd = /[\u0000-\u001F\u007F-\u009F\uFFFD]|\p{Cs}/u;
const country = /^[A-Z]{2}$/;
const wikidata = /^Q[1-9]\d{0,11}$/;

/** Why this place cannot be taken, in words that can be counted; null where nothing is wrong with it. */
export function faultOfPlace(place: SourcePlace): string | null {
  const { lon, lat } = place.point;
  if (faultOfText(place.ref, longestRef)) return `id ${faultOfText(place.ref, longestRef) ?? ""}`;
  const name = faultOfText(place.name, longestName);
  if (name !== null) return `name ${name}`;
  if (!Number.isFinite(lat)) return "latitude is no number";
  if (!Number.isFinite(lon)) return "longitude is no number";
  if (lat < -90 || lat > 90)
    return Math.abs(lon) <= 90 && Math.abs(lat) <= 180
      ? "latitude outside -90..90 (did lon and lat change places?)"
      : "latitude outside -90..90";
  if (lon < -180 || lon > 180) return "longitude outside -180..180";
  if (lon === 0 && lat === 0) return "point at 0, 0, where records without a point lie";
  if (!kinds.has(place.kind)) return `kind "${place.kind}" is not known`;
  if (!precisionWords.has(place.precision)) return `precision "${place.precision}" is not known`;
  if (!statuses.has(place.coordinateStatus))
    return `coordinate status "${place.coordinateStatus}" is not known`;
  if (place.radiusMeters !== null && !(Number.isFinite(place.radiusMeters) && place.radiusMeters > 0))
    return "radius is not above 0";
  if (place.countryCode !== null && !country.test(place.countryCode))
    return "country is not two capital letters";
  if (place.population !== null && !isCount(place.population)) return "population is no whole number";
  if (!(place.prominence >= 0 && place.prominence <= 1)) return "prominence outside 0..1";
  if (!Number.isInteger(place.rank)) return "rank is no whole number";
  return faultOfIds(place) ?? faultOfRest(place);
}

/** As `faultOfPlace`, for a spelling. */
export function faultOfName({ name, language, script, kind, usedBy }: SourceName["name"]): string | null {
  const text = faultOfText(name, longestName);
  if (text !== null) return `name ${text}`;
  if (language !== null && faultOfText(language, 40) !== null) return "language of a name is odd";
  if (!nameKinds.has(kind)) return `kind of name "${kind}" is not known`;
  if (faultOfText(script, 10) !== null) return "script of a name is odd";
  return usedBy !== null && faultOfText(usedBy, longestName) !== null ? "user of a name is odd" : null;
}

/** As `faultOfPlace`, for a division told without a point. */
export function faultOfDivision({ code, name, ref }: SourceDivision): string | null {
  const text = faultOfText(name, longestName);
  if (text !== null) return `division's name ${text}`;
  if (faultOfText(code, longestRef) !== null) return "division's code is odd";
  return ref !== null && faultOfText(ref, longestRef) !== null ? "division's id is odd" : null;
}

function faultOfIds({ externalIds: { geonames, wof, osm, ...others } }: SourcePlace): string | null {
  if (geonames !== null && !(isCount(geonames) && geonames > 0)) return "GeoNames id is odd";
  if (wof !== null && !(Number.isSafeInteger(wof) && wof > 0)) return "Who's On First id is odd";
  if (osm !== null && faultOfText(osm, longestRef) !== null) return "OSM id is odd";
  return faultOfOtherIds(others);
}

/** As `faultOfPlace`, for ids told on a line of their own. */
export function faultOfOtherIds({
  wikidata: item,
  icao,
}: Pick<SourcePlace["externalIds"], "wikidata" | "icao">): string | null {
  if (item !== null && !wikidata.test(item)) return "Wikidata id is odd";
  return icao !== null && faultOfText(icao, 10) !== null ? "ICAO code is odd" : null;
}

function faultOfRest(place: SourcePlace): string | null {
  for (const code of [place.divisionCode, place.ownDivisionCode, place.timeZone])
    if (code !== null && faultOfText(code, longestRef) !== null) return "division or time zone is odd";
  if (place.admin1Name !== null && faultOfText(place.admin1Name, longestName) !== null)
    return "name of the first-order division is odd";
  return place.coordinateNote !== null && faultOfText(place.coordinateNote, 2_000) !== null
    ? "note on the coordinates is odd"
    : null;
}

function faultOfText(text: string, longest: number): string | null {
  if (text.trim() === "") return "is empty";
  if (text.length > longest) return `is longer than ${longest} characters`;
  return odd.test(text) ? "holds control characters or broken bytes" : null;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestInteger;
}
