// The map's view and filters as an address and back: query = filter and selection, hash = camera. Pure.
import type { EventFilter } from "../../lib/events/event-filter";

/** What the middle of the map looks at. Degrees; `zoom` as MapLibre counts it (512-pixel tiles). */
export type Camera = {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};

/** The id of the chosen event, written `sel=e:7kq2m4x`; null when nothing is chosen or the words are not ours. */
export function parseSelection(query: URLSearchParams): string | null {
  const words = query.get("sel");
  const match = words === null ? null : /^e:([0-9a-hjkmnp-tv-z]{7})$/i.exec(words.trim());
  return match?.[1]?.toLowerCase() ?? null;
}

/**
 * The camera of a hash: `#zoom/lat/lon[/bearing/pitch]` (MapLibre), `#map=zoom/lat/lon` (OpenStreetMap) or `@lat,lon,17z`
 * (Google). Null when it is none of these or lies off the Earth.
 */
export function parseCamera(hash: string): Camera | null {
  const words = hash.replace(/^#/, "");
  const google = /^@(-?[\d.]+),(-?[\d.]+),([\d.]+)z$/.exec(words);
  if (google) return cameraOf([google[3], google[1], google[2]]);
  const parts = words.replace(/^map=/, "").split("&", 1)[0]?.split("/") ?? [];
  return parts.length < 3 || parts.length > 5 ? null : cameraOf(parts);
}

function cameraOf(parts: readonly (string | undefined)[]): Camera | null {
  const numbers = parts.map((part) => (part === undefined || part.trim() === "" ? NaN : Number(part)));
  const [zoom, lat, lon, bearing = 0, pitch = 0] = numbers;
  if (zoom === undefined || lat === undefined || lon === undefined || !numbers.every(Number.isFinite))
    return null;
  if (zoom < 0 || zoom > 24 || Math.abs(lat) > 90 || Math.abs(lon) > 180 || pitch < 0 || pitch > 85)
    return null;
  return { lon, lat, zoom, bearing: ((bearing + 540) % 360) - 180, pitch };
}

/** `#6.2/34.45/40.92`: as many digits as one pixel needs at that zoom; bearing and pitch only when there are any. */
export function formatCamera(camera: Camera): string {
  const decimals = Math.max(0, Math.ceil((camera.zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  const scale = 10 ** decimals;
  const round = (degrees: number): number => Math.round(degrees * scale) / scale;
  const lon = round(((((camera.lon + 180) % 360) + 360) % 360) - 180);
  const parts = [Math.round(camera.zoom * 100) / 100, round(camera.lat), lon === -180 ? 180 : lon];
  const bearing = Math.round(camera.bearing * 10) / 10;
  const pitch = Math.round(camera.pitch);
  if (bearing !== 0 || pitch !== 0) parts.push(bearing);
  if (pitch !== 0) parts.push(pitch);
  return `#${parts.map((part) => (Object.is(part, -0) ? 0 : part)).join("/")}`;
}

/** The query with another selection; every other word of it is kept. */
export function withSelection(query: URLSearchParams, eventId: string | null): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (eventId === null) changed.delete("sel");
  else changed.set("sel", `e:${eventId}`);
  return changed;
}

/** The query with another filter; what is not a filter is kept. An open end of the period is written `..`. */
export function withFilter(query: URLSearchParams, filter: EventFilter): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const name of ["kind", "when", "from", "to"]) changed.delete(name);
  if (filter.kinds !== null && filter.kinds.length > 0)
    changed.set("kind", [...filter.kinds].sort().join(","));
  if (filter.from !== null || filter.to !== null)
    changed.set("when", `${filter.from ?? ".."}/${filter.to ?? ".."}`);
  return changed;
}

/**
 * The map's own address. Names are sorted, so that equal views give equal links; commas, slashes and colons stay readable.
 * `formatMapUrl(new URLSearchParams("sel=e:7kq2m4x&kind=strike"), null)` is "/?kind=strike&sel=e:7kq2m4x".
 */
export function formatMapUrl(query: URLSearchParams, camera: Camera | null): string {
  const pairs = [...query]
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${readable(value)}`);
  return `/${pairs.length === 0 ? "" : `?${pairs.join("&")}`}${camera === null ? "" : formatCamera(camera)}`;
}

function readable(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
}
