// How large a ring is: in metres, in the columns' units, in pixels. Pure.
import { metersPerPixel } from "../../geo/mercator";
import { markSpace, pointOfMark } from "../../events/marks/mark-position";
import { precisionOf, shownAs, shownOf } from "../columns/mark-bits";
import type { MarkBox } from "../morton";

/** Below this many pixels a ring would pretend to exactness. */
export const leastRingPixels = 12;
/** No zoom shows a ring of it. */
const noRingZoom = 99;

/** Radius of the ring a mark wears, in metres; 0 = none: exact spots, unknown radii, areas. */
export function ringMeters(bits: number, extent: number): number {
  return shownOf(bits) === shownAs.mark && precisionOf(bits) > 0 && extent > 0 ? extent : 0;
}

/** The zoom at which a ring of that radius reaches 12 pixels. */
export function ringZoomOf(my: number, radiusMeters: number): number {
  if (radiusMeters <= 0) return noRingZoom;
  const { lat } = pointOfMark({ mx: 0, my });
  return Math.round(Math.log2((leastRingPixels * metersPerPixel(lat, 0)) / radiusMeters) * 100) / 100;
}

/** Metres on the ground as units of the columns, where Mercator stretches as it does at `my`. */
export function unitsOf(meters: number, my: number): number {
  const { lat } = pointOfMark({ mx: 0, my });
  return (meters / (metersPerPixel(lat, 0) * 512)) * markSpace;
}

/** True where a circle and a box share a point. */
export function reaches(x: number, y: number, reach: number, box: MarkBox): boolean {
  const right = Math.max(box.west - x, 0, x - box.east);
  const down = Math.max(box.north - y, 0, y - box.south);
  return right * right + down * down <= reach * reach;
}
