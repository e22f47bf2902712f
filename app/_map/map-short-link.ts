// Between a spot's short link and the map's own address. Pure.
import type { LonLat } from "../../lib/geo/coordinates";
import { writeShortLink, type ShortLink } from "../../lib/geo/short-link";
import { formatCamera, formatMapUrl, parseCamera, withView } from "./map-url";

/** Zooms of 256-pixel tiles, which the codes count in, are one more than ours. */
const zoomsApart = 1;

/** "/go/x6JX1nFY--", as good as a pixel at that zoom of the map. */
export function pathOfSpot(point: LonLat, zoom: number): string {
  return `/go/${writeShortLink({ point, zoom: zoom + zoomsApart })}`;
}

/** The map with the spot marked, from where it can be seen: "/?sel=at:34.45,40.92#14/34.45/40.92". `path` as in formatMapUrl. */
export function addressOfSpot({ point, zoom }: ShortLink, path: string): string {
  const exact = { ...point, zoom: Math.max(0, zoom - zoomsApart), bearing: 0, pitch: 0 };
  // No more digits than the code tells.
  const camera = parseCamera(formatCamera(exact)) ?? exact;
  const { lon, lat } = camera;
  return formatMapUrl(
    withView(new URLSearchParams(), { selection: { kind: "point", point: { lon, lat } } }),
    camera,
    path,
  );
}
