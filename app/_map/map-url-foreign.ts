// Views as other maps write them, in the query or behind the #, to ours. Pure.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { boxAround } from "../../lib/geo/distance";
import { parseBox } from "../../lib/geo/parse-box";
import { cameraOfNumbers, parseCamera, type Camera } from "./map-url";
import type { Selection } from "./map-url-parameters";

export type ForeignView = {
  readonly camera: Camera;
  /** A pin, where the other map shows one. */
  readonly selection: Selection | null;
};

const number = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const pair = `(${number}),\\s*(${number})`;
/** Google: `@34.45,40.92,17z`, and `1500m` for the height of what is seen. What follows (tilt, data) is not read. */
const google = new RegExp(`^@${pair}(?:,(\\d+(?:\\.\\d+)?)(z|m)?.*)?$`);
const geoUri = new RegExp(`^geo:${pair}(?:,[+-]?[\\d.]+)?((?:;[\\w-]+(?:=[^;?]*)?)*)(?:\\?.*)?$`, "i");
/** TimeMap: latitude, longitude, zoom. */
const timeMap = new RegExp(`^${pair},\\s*(\\d{1,2}(?:\\.\\d+)?)$`);
/** Google and others: `q=34.45,40.92`, a pin. Two whole numbers are words: "7,62" is a calibre. */
const bare = new RegExp(`^${pair}$`);
/** OpenStreetMap: `map=zoom/lat/lon`, before other words. */
const openStreetMap = /^map=([^&]*)/;

/** What the map shows of a point when the other map says no zoom. */
const usualZoom = 12;
const leastRadiusMeters = 200;
/** Boxes are fitted into this many pixels, so that all of it is seen on most screens. */
const fitted = { width: 600, height: 500 };

/**
 * The camera behind the #: ours and uMap's (`#zoom/lat/lon`), OpenStreetMap's (`#map=zoom/lat/lon`), Google's (`#@lat,lon,17z`),
 * `#geo:lat,lon;u=metres`, TimeMap's (`#lat,lon,zoom`), Worldview's (`#v=w,s,e,n`), and parameters (`#lat=..&lon=..&z=..`).
 * Null when it is none of these or lies off the Earth.
 */
export function cameraOfHash(hash: string): Camera | null {
  const words = decoded(hash.replace(/^#/, ""));
  return (
    parseCamera(words) ??
    readWords(words)?.camera ??
    readParameters(new URLSearchParams(words))?.camera ??
    null
  );
}

/**
 * The view in a query: `mlat`, `mlon` and `mrad` (a pin), `lat` with `lon` or `lng` and perhaps `zoom` or `z`, `v=w,s,e,n`,
 * `map=zoom/lat/lon`, `geo:` or `@lat,lon,17z` as `q` or as the whole query, and latitude and longitude alone as `q`. `rest` is
 * the query without it.
 * Null when there is none.
 */
export function readForeignQuery(
  query: URLSearchParams,
): { view: ForeignView; rest: URLSearchParams } | null {
  const rest = new URLSearchParams(query);
  const found = readParameters(query);
  if (found !== null) {
    for (const name of parameterNames) rest.delete(name);
    return { view: found, rest };
  }
  for (const [name, value] of query) {
    const words = name === "q" ? value : /^(@|geo:)/i.test(name) ? `${name}${value && `=${value}`}` : "";
    const view = readWords(words.trim()) ?? (name === "q" ? pinOf(words.trim()) : null);
    if (view === null) continue;
    rest.delete(name);
    return { view, rest };
  }
  return null;
}

const parameterNames = ["mlat", "mlon", "mrad", "lat", "lng", "lon", "zoom", "z", "v", "map"];

function readParameters(query: URLSearchParams): ForeignView | null {
  const pin = pointOf(query.get("mlat"), query.get("mlon"));
  const osm = query.get("map");
  const osmCamera = osm === null ? null : parseCamera(osm);
  if (pin !== null) {
    const radius = Number(query.get("mrad") ?? "0");
    const zoom = query.get("zoom") ?? query.get("z");
    const camera =
      osmCamera ??
      (zoom === null ? null : cameraOn(pin, zoom)) ??
      cameraOnCircle(pin, Number.isFinite(radius) ? radius : 0);
    return { camera, selection: { kind: "point", point: pin } };
  }
  if (osmCamera !== null) return { camera: osmCamera, selection: null };
  const point = pointOf(query.get("lat"), query.get("lng") ?? query.get("lon"));
  if (point !== null) return seen(cameraOn(point, query.get("zoom") ?? query.get("z")));
  const box = parseBox(query.get("v") ?? "");
  return typeof box === "string" ? null : seen(cameraOfBox(box));
}

/** What stands behind the #, in a query or behind the host, as any of those maps write it; null where it says no view. */
export function readWords(words: string): ForeignView | null {
  const osm = openStreetMap.exec(words);
  if (osm !== null) return seen(parseCamera(osm[1] ?? ""));
  const atSign = google.exec(words);
  if (atSign !== null) {
    const [, lat, lon, size, unit] = atSign;
    const point = pointOf(lat, lon);
    if (point === null) return null;
    return seen(unit === "m" ? cameraOnCircle(point, Number(size) / 2) : cameraOn(point, size ?? null));
  }
  const geo = geoUri.exec(words);
  if (geo !== null) {
    const [, lat, lon, parameters = ""] = geo;
    const point = pointOf(lat, lon);
    const radius = Number(/;u=(\d+(?:\.\d+)?)(?:;|$)/i.exec(parameters)?.[1] ?? "0");
    if (point === null || /;crs=(?!wgs84(?:;|$))/i.test(parameters)) return null;
    return { camera: cameraOnCircle(point, radius), selection: { kind: "point", point } };
  }
  const three = timeMap.exec(words);
  const point = three === null ? null : pointOf(three[1], three[2]);
  return three === null || point === null ? null : seen(cameraOn(point, three[3] ?? null));
}

function pinOf(words: string): ForeignView | null {
  const [, lat, lon] = bare.exec(words) ?? [];
  const point = words.includes(".") ? pointOf(lat, lon) : null;
  return point === null ? null : { camera: cameraOnCircle(point, 0), selection: { kind: "point", point } };
}

function seen(camera: Camera | null): ForeignView | null {
  return camera === null ? null : { camera, selection: null };
}

function cameraOn(point: LonLat, zoom: string | null): Camera | null {
  return cameraOfNumbers([zoom === null || zoom === "" ? usualZoom : Number(zoom), point.lat, point.lon]);
}

function cameraOnCircle(point: LonLat, radiusMeters: number): Camera {
  if (radiusMeters <= 0) return { ...point, zoom: usualZoom, bearing: 0, pitch: 0 };
  return { ...cameraOfBox(boxAround(point, Math.max(radiusMeters, leastRadiusMeters))), ...point };
}

/** A camera that shows all of a box on most screens. */
export function cameraOfBox({ west, south, east, north }: LonLatBox): Camera {
  const width = ((east - west + 360) % 360) / 360 || 1e-9;
  const [top, bottom] = [mercator(north), mercator(south)];
  const height = Math.max(bottom - top, 1e-9);
  const zoom = Math.log2(Math.min(fitted.width / width, fitted.height / height) / 512);
  const lon = west + (width * 360) / 2;
  return {
    lon: lon > 180 ? lon - 360 : lon,
    lat: latitude((top + bottom) / 2),
    zoom: Math.min(18, Math.max(0, zoom)),
    bearing: 0,
    pitch: 0,
  };
}

/** Web Mercator, 0 at 85.05 degrees north, 1 at 85.05 south. */
function mercator(lat: number): number {
  const radians = (Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180;
  return (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

const plainNumber = new RegExp(`^${number}$`);

function pointOf(lat: string | null | undefined, lon: string | null | undefined): LonLat | null {
  if (lat === null || lat === undefined || lon === null || lon === undefined) return null;
  if (!plainNumber.test(lat.trim()) || !plainNumber.test(lon.trim())) return null;
  const point = { lon: Number(lon) + 0, lat: Number(lat) + 0 };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}

/** As it was before it was written into an address; as it stands where that was never done right. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
