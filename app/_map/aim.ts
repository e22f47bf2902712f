// What the search box pointed the map at: a place or a bare point, kept in the address beside the events. Pure.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { boxAround } from "../../lib/geo/distance";
import { mapZoom } from "../_ui/map-zoom";
import type { FoundPlace } from "../_ui/search-box/found-place";
import { withView, type Camera } from "./map-url";
import type { Selection } from "./map-url-parameters";

export type AimedPlace = Pick<
  FoundPlace,
  "id" | "slug" | "name" | "kind" | "hierarchy" | "point" | "radiusMeters"
>;
export type Aim =
  { readonly kind: "place"; readonly place: AimedPlace } | { readonly kind: "point"; readonly point: LonLat };
/** What the address points at and is not here. */
export type MissingAim = {
  readonly kind: "missing";
  /** The id of a place, or words that were not understood. */
  readonly of: "place" | "words";
  readonly words: string;
};

/** The query with this aim as its selection; every other word of it is kept. */
export function withAim(query: URLSearchParams, aim: Aim): URLSearchParams {
  return withView(query, {
    selection:
      aim.kind === "place" ? { kind: "place", id: aim.place.id } : { kind: "point", point: aim.point },
  });
}

/** What a selection points at; null for an event. `known`: the places that the server or the reader has told of. */
export function aimOf(selection: Selection | null, known: readonly AimedPlace[]): Aim | MissingAim | null {
  if (selection === null || selection.kind === "event") return null;
  if (selection.kind === "point") return selection;
  if (selection.kind === "unread") return { kind: "missing", of: "words", words: selection.words };
  const place = known.find(({ id }) => id === selection.id);
  return place === undefined
    ? { kind: "missing", of: "place", words: selection.id }
    : { kind: "place", place };
}

/** Where an aim stands and how far around it; null for a place that nobody has placed, and for what is not here. */
export function spotOf(aim: Aim | MissingAim | null): { point: LonLat; radiusMeters: number | null } | null {
  if (aim === null || aim.kind === "missing") return null;
  if (aim.kind === "point") return { point: aim.point, radiusMeters: null };
  const { point, radiusMeters } = aim.place;
  return point === null ? null : { point, radiusMeters };
}

/** A camera on the aim, at a zoom that follows from how well it is known; null where there is nothing to look at. */
export function cameraOfAim(aim: Aim | MissingAim | null): Camera | null {
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

/** Less is no neighbourhood: what is nearest to a place is asked from here outwards. */
const leastAroundMeters = 5000;

/** Where a place stands, with a circle around it to begin a search from; null for one that is not known or not placed. */
export function aroundPlace(
  id: string | null,
  known: readonly AimedPlace[],
): { point: LonLat; radiusMeters: number } | null {
  const place = id === null ? undefined : known.find((one) => one.id === id);
  if (place === undefined || place.point === null) return null;
  return { point: place.point, radiusMeters: Math.max(place.radiusMeters ?? 0, leastAroundMeters) };
}
