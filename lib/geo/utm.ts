// Universal Transverse Mercator on WGS 84, there and back.
import type { LonLat } from "./coordinates";

/** A point of the UTM grid; metres. North and south of the equator both count up, so the hemisphere belongs to it. */
export type UtmPoint = {
  /** 1 to 60 */
  readonly zone: number;
  readonly isSouth: boolean;
  readonly easting: number;
  readonly northing: number;
};

/*
 * Krüger's series to the sixth order of the third flattening (Karney 2011, "Transverse Mercator with an accuracy of a few
 * nanometers", equations 35 and 36). proj4 does the same and is what the test compares with; it is not used here because
 * the browser would load 43 KB of other projections for these forty lines.
 */
const scale = 0.9996;
const falseEasting = 500_000;
const falseNorthing = 10_000_000;
const flattening = 1 / 298.257223563;
const n = flattening / (2 - flattening);
const eccentricity = Math.sqrt(flattening * (2 - flattening));
/** Radius of the circle as long as a meridian, metres. */
const rectifyingRadius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);
const radians = Math.PI / 180;

const toGrid = [
  n / 2 -
    (2 / 3) * n ** 2 +
    (5 / 16) * n ** 3 +
    (41 / 180) * n ** 4 -
    (127 / 288) * n ** 5 +
    (7891 / 37800) * n ** 6,
  (13 / 48) * n ** 2 -
    (3 / 5) * n ** 3 +
    (557 / 1440) * n ** 4 +
    (281 / 630) * n ** 5 -
    (1983433 / 1935360) * n ** 6,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4 + (15061 / 26880) * n ** 5 + (167603 / 181440) * n ** 6,
  (49561 / 161280) * n ** 4 - (179 / 168) * n ** 5 + (6601661 / 7257600) * n ** 6,
  (34729 / 80640) * n ** 5 - (3418889 / 1995840) * n ** 6,
  (212378941 / 319334400) * n ** 6,
];
const fromGrid = [
  n / 2 -
    (2 / 3) * n ** 2 +
    (37 / 96) * n ** 3 -
    (1 / 360) * n ** 4 -
    (81 / 512) * n ** 5 +
    (96199 / 604800) * n ** 6,
  (1 / 48) * n ** 2 +
    (1 / 15) * n ** 3 -
    (437 / 1440) * n ** 4 +
    (46 / 105) * n ** 5 -
    (1118711 / 3870720) * n ** 6,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4 - (209 / 4480) * n ** 5 + (5569 / 90720) * n ** 6,
  (4397 / 161280) * n ** 4 - (11 / 504) * n ** 5 - (830251 / 7257600) * n ** 6,
  (4583 / 161280) * n ** 5 - (108847 / 3991680) * n ** 6,
  (20648693 / 638668800) * n ** 6,
];

/** Zone of a point, with the exceptions for south-western Norway and Svalbard; null beyond 80° south and 84° north. */
function utmZoneOf({ lon, lat }: LonLat): number | null {
  if (lat < -80 || lat > 84) return null;
  if (lat >= 56 && lat < 64 && lon >= 3 && lon < 12) return 32;
  if (lat >= 72 && lon >= 0 && lon < 42) return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
  return Math.min(60, Math.floor((lon + 180) / 6) + 1);
}

/** Null beyond 80° south and 84° north, where UTM ends. */
export function toUtm(point: LonLat): UtmPoint | null {
  const zone = utmZoneOf(point);
  if (zone === null) return null;
  const lat = point.lat * radians;
  const lon = (point.lon - centralMeridian(zone)) * radians;
  const tangent = Math.sinh(
    Math.atanh(Math.sin(lat)) - eccentricity * Math.atanh(eccentricity * Math.sin(lat)),
  );
  const xi = Math.atan2(tangent, Math.cos(lon));
  const eta = Math.atanh(Math.sin(lon) / Math.sqrt(1 + tangent * tangent));
  let north = xi;
  let east = eta;
  for (const [at, weight] of toGrid.entries()) {
    const order = 2 * (at + 1);
    north += weight * Math.sin(order * xi) * Math.cosh(order * eta);
    east += weight * Math.cos(order * xi) * Math.sinh(order * eta);
  }
  const isSouth = point.lat < 0;
  return {
    zone,
    isSouth,
    easting: falseEasting + scale * rectifyingRadius * east,
    northing: (isSouth ? falseNorthing : 0) + scale * rectifyingRadius * north,
  };
}

/** The point of a grid reference, also of one a little outside its zone; null where it lies nowhere near it. */
export function fromUtm({ zone, isSouth, easting, northing }: UtmPoint): LonLat | null {
  const xi = (northing - (isSouth ? falseNorthing : 0)) / (scale * rectifyingRadius);
  const eta = (easting - falseEasting) / (scale * rectifyingRadius);
  let north = xi;
  let east = eta;
  for (const [at, weight] of fromGrid.entries()) {
    const order = 2 * (at + 1);
    north -= weight * Math.sin(order * xi) * Math.cosh(order * eta);
    east -= weight * Math.cos(order * xi) * Math.sinh(order * eta);
  }
  const conformal = Math.asin(Math.sin(north) / Math.cosh(east));
  const lon = centralMeridian(zone) + Math.atan2(Math.sinh(east), Math.cos(north)) / radians;
  // From the conformal latitude to the geographic one by Newton's rule; three steps reach the last digit.
  const wanted = Math.tan(conformal);
  let tangent = wanted;
  for (let step = 0; step < 5; step += 1) {
    const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tangent) / Math.hypot(1, tangent)));
    const reached = tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent);
    const slope =
      ((1 - eccentricity ** 2) * Math.hypot(1, tangent) * Math.hypot(1, reached)) /
      (1 + (1 - eccentricity ** 2) * tangent ** 2);
    tangent += (wanted - reached) / slope;
  }
  const lat = Math.atan(tangent) / radians;
  if (!(Math.abs(lat) <= 85) || !(Math.abs(lon - centralMeridian(zone)) <= 12)) return null;
  return { lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, lat };
}

function centralMeridian(zone: number): number {
  return zone * 6 - 183;
}

const bandLetters = "CDEFGHJKLMNPQRSTUVWX";

/** Letter of the eight degrees of latitude a point lies in (MGRS calls them bands); null beyond 80° south and 84° north. */
export function bandOf(lat: number): string | null {
  if (lat < -80 || lat > 84) return null;
  return bandLetters[Math.min(19, Math.floor((lat + 80) / 8))] ?? null;
}

/** South and north edge of a band in degrees; null where the letter is none. */
export function bandLatitudes(letter: string): readonly [south: number, north: number] | null {
  const at = letter === "" ? -1 : bandLetters.indexOf(letter.toUpperCase());
  return at < 0 ? null : [at * 8 - 80, at === 19 ? 84 : at * 8 - 72];
}
