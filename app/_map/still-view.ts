// How the server-drawn picture looks at the map: its two sizes, what they show, and the live map's camera that shows the same. Pure.
import { viewOf } from "../../lib/basemap/map-picture";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { fromUnit, toUnit } from "../../lib/geo/mercator";
import type { Camera } from "./map-url";

/** CSS pixels. On a phone the picture stands upright; cut to the screen it keeps what lies in its middle. */
export const stillSizes = { wide: { width: 1200, height: 900 }, phone: { width: 440, height: 720 } } as const;
/** CSS pixels that the tallest phones cut from the left and right of theirs, so that no name is cut with them. */
export const phoneCutPixels = 46;
export type StillSize = keyof typeof stillSizes;

/** Middle and zoom of a picture of this size. */
export type StillView = {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
};

/** Null where the picture is drawn of nothing. */
export function stillViews(box: LonLatBox | null): Readonly<Record<StillSize, StillView>> | null {
  if (box === null) return null;
  return { wide: stillViewOf(box, "wide"), phone: stillViewOf(box, "phone") };
}

function stillViewOf(box: LonLatBox, size: StillSize): StillView {
  const { width, height } = stillSizes[size];
  const bounds = stillBox(box, size);
  const { center, zoom } = viewOf({ width, height, bounds, theme: "light", areas: [] });
  return { ...center, zoom, width, height };
}

/** The camera under which the live map, so many pixels wide and high, shows what the picture filling the same room shows. */
export function cameraOfStill(still: StillView, room: { width: number; height: number }): Camera {
  const { lon, lat, zoom, width, height } = still;
  const scale = Math.max(room.width / width, room.height / height);
  return { lon, lat, zoom: zoom + Math.log2(scale), bearing: 0, pitch: 0 };
}

/** Shares of a picture that are cut off where it fills its room, or covered: by what is said over it, and on phones by the sheet and buttons. */
const covered: Readonly<Record<StillSize, Covered>> = {
  wide: { above: 0.08, below: 0.08, beside: 0.03 },
  phone: { above: 0.1, below: 0.2, beside: 0.08 },
};

/** What a picture fits, with room for what lies over it. As its address says it. */
export function stillBox(box: LonLatBox, size: StillSize): LonLatBox {
  return parseStillBox(writeStillBox(withRoom(box, covered[size]))) ?? box;
}

/** `beside`: on each side. */
type Covered = { readonly above: number; readonly below: number; readonly beside: number };

/** The box with room around it: shares of the picture that something else covers. */
export function withRoom({ west, south, east, north }: LonLatBox, covered: Covered): LonLatBox {
  const top = toUnit({ lon: west, lat: north });
  const bottom = toUnit({ lon: east, lat: south });
  const height = (bottom.y - top.y) / (1 - covered.above - covered.below);
  const y = { north: top.y - covered.above * height, south: bottom.y + covered.below * height };
  const beside = (covered.beside / (1 - 2 * covered.beside)) * (east - west);
  return {
    west: Math.max(-180, west - beside),
    east: Math.min(180, east + beside),
    north: fromUnit({ x: top.x, y: Math.max(0, y.north) }).lat,
    south: fromUnit({ x: bottom.x, y: Math.min(1, y.south) }).lat,
  };
}

/** For the picture's address: metres do not matter there. */
export function writeStillBox({ west, south, east, north }: LonLatBox): string {
  return [west, south, east, north].map((degrees) => degrees.toFixed(3)).join(",");
}

/** Null for what `writeStillBox` did not write. */
export function parseStillBox(words: string): LonLatBox | null {
  if (!/^(-?\d{1,3}\.\d{3},?){4}$/.test(words)) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = words.split(",").map(Number);
  const isOnEarth = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return isOnEarth && south <= north ? { west, south, east, north } : null;
}
