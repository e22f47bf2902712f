// How the search box in the header reaches the live map, where there is one on the page: the map lends an ear while it lives.
import type { LonLat } from "../../../lib/geo/coordinates";
import type { FoundPlace } from "./found-place";

export type MapEar = {
  /** Shows the place: moves the map there and tells of it. */
  readonly showPlace: (place: FoundPlace & { readonly point: LonLat }) => void;
  readonly showPoint: (point: LonLat, zoom: number) => void;
  /** What the map's middle looks at; null before the first look. */
  readonly middle: () => LonLat | null;
};

let ear: MapEar | null = null;

/** Called by the map; what is given back ends the loan. */
export function lendEar(lent: MapEar): () => void {
  ear = lent;
  return () => {
    if (ear === lent) ear = null;
  };
}

/** Null on pages without a live map. */
export function mapEar(): MapEar | null {
  return ear;
}
