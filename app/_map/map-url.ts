// The map's address and what it says: query = filter and view, hash = camera. Pure; parameters no schema knows are kept.
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";
import { filterParameters } from "../../lib/events/filter/event-filter-parameters";
import { writeQuery } from "../../lib/events/filter/format-event-filter";
import { readEventFilter, type FilterProblem } from "../../lib/events/filter/read-event-filter";
import { plainView, viewParameters, type MapView } from "./map-url-parameters";

/** What the middle of the map looks at. Degrees; `zoom` as MapLibre counts it (512-pixel tiles). */
export type Camera = {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};

/** A filter that cannot be understood filters nothing, and says why; a view that cannot is the plain one. */
export function parseMapQuery(query: URLSearchParams): {
  filter: EventFilter;
  problems: readonly FilterProblem[];
  view: MapView;
} {
  const { filter, problems } = readEventFilter(query);
  return { filter: problems.length === 0 ? filter : everything, problems, view: parseView(query) };
}

function parseView(query: URLSearchParams): MapView {
  let view = plainView;
  for (const { name, decode } of viewParameters) {
    const value = query.get(name)?.trim() ?? "";
    if (value !== "") view = { ...view, ...decode(value) };
  }
  return view.selection?.kind === "event" ? view : { ...view, rev: plainView.rev };
}

/** The query with another filter, from its first page on and as no link gave it; what is neither is kept. */
export function withFilter(query: URLSearchParams, filter: EventFilter): URLSearchParams {
  const changed = withView(query, { page: plainView.page, shared: null });
  // The period's form says its two days apart.
  for (const name of ["from", "to"]) changed.delete(name);
  for (const { name, encode } of filterParameters) setOrDelete(changed, name, encode(filter));
  return changed;
}

/** The query with another part of the view; what is no view is kept. */
export function withView(query: URLSearchParams, part: Partial<MapView>): URLSearchParams {
  const changed = new URLSearchParams(query);
  // A version is one of its event: another choice is of the event as it is now.
  const view = { ...parseView(query), ...(part.selection === undefined ? {} : { rev: null }), ...part };
  for (const { name, encode } of viewParameters) setOrDelete(changed, name, encode(view));
  return changed;
}

function setOrDelete(query: URLSearchParams, name: string, value: string): void {
  if (value === "") query.delete(name);
  else query.set(name, value);
}

/**
 * The map's own address, the same for equal views: `formatMapUrl(new URLSearchParams("sel=e:7kq2m4x&kind=strike"), null)` is
 * "/?kind=strike&sel=e:7kq2m4x". `path` is another where the map stands elsewhere (/ar, /embed).
 */
export function formatMapUrl(query: URLSearchParams, camera: Camera | null, path = "/"): string {
  const words = writeQuery(query);
  return `${path}${words === "" ? "" : `?${words}`}${camera === null ? "" : formatCamera(camera)}`;
}

/** The camera of a hash as we write it: `#zoom/lat/lon[/bearing/pitch]`, MapLibre's own. Null when it is none. */
export function parseCamera(hash: string): Camera | null {
  const parts = hash.replace(/^#/, "").split("/");
  return parts.length < 3 || parts.length > 5 ? null : cameraOfNumbers(parts.map(numberOf));
}

function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

/** Zoom, latitude, longitude, bearing, pitch; null where one is no number or lies off the Earth. */
export function cameraOfNumbers(numbers: readonly number[]): Camera | null {
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
