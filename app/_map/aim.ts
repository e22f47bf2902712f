// What the search box pointed the map at: a place or a bare point, kept in the address beside the events. Pure.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { boxAround } from "../../lib/geo/distance";
import { mapZoom } from "../_ui/map-zoom";
import type { FoundPlace } from "../_ui/search-box/found-place";
import type { Camera } from "./map-url";

export type AimedPlace = Pick<
  FoundPlace,
  "id" | "slug" | "name" | "kind" | "hierarchy" | "point" | "radiusMeters"
>;
export type Aim =
  { readonly kind: "place"; readonly place: AimedPlace } | { readonly kind: "point"; readonly point: LonLat };

/** The id in `sel=p:4r7k2bd`; null when the selection is something else. */
export function parseAimedPlaceId(query: URLSearchParams): string | null {
  return /^p:([0-9a-hjkmnp-tv-z]{7})$/i.exec(query.get("sel")?.trim() ?? "")?.[1]?.toLowerCase() ?? null;
}

/** The point in `sel=at:34.4523,40.9185` (latitude first, as people write it); null when it is none or lies off the Earth. */
export function parseAimedPoint(query: URLSearchParams): LonLat | null {
  const match = /^at:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(query.get("sel")?.trim() ?? "");
  if (match === null) return null;
  const [lat, lon] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lon, lat } : null;
}

/** The query with this aim as its selection; every other word of it is kept. */
export function withAim(query: URLSearchParams, aim: Aim): URLSearchParams {
  const changed = new URLSearchParams(query);
  changed.set("sel", aim.kind === "place" ? `p:${aim.place.id}` : `at:${aim.point.lat},${aim.point.lon}`);
  return changed;
}

/** Where an aim stands and how far around it; null for a place that nobody has placed. */
export function spotOf(aim: Aim | null): { point: LonLat; radiusMeters: number | null } | null {
  if (aim === null) return null;
  if (aim.kind === "point") return { point: aim.point, radiusMeters: null };
  const { point, radiusMeters } = aim.place;
  return point === null ? null : { point, radiusMeters };
}

/** A camera on the aim, at a zoom that follows from how well it is known; null where there is nothing to look at. */
export function cameraOfAim(aim: Aim | null): Camera | null {
  const spot = spotOf(aim);
  if (spot === null) return null;
  return {
    ...spot.point,
    zoom: mapZoom({ ...spot, radiusMeters: spot.radiusMeters ?? 500 }),
    bearing: 0,
    pitch: 0,
  };
}

/** The box a map has to show of a spot: its circle, and a few metres around a bare point. */
export function boxOfSpot({
  point,
  radiusMeters,
}: {
  point: LonLat;
  radiusMeters: number | null;
}): LonLatBox {
  return boxAround(point, Math.max(radiusMeters ?? 0, 20));
}
