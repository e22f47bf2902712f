// What is drawn of an event, in short: the box to look at, and whether the place it happened at is among it. Pure.
import * as turf from "@turf/turf";
import type { LonLatBox } from "../../geo/coordinates";
import { boxAround } from "../../geo/distance";
import type { EventSummary } from "../event-view";
import { isOnMap } from "../showing/is-on-map";
import { drawnAs } from "./drawn-location";

export type DrawnEvent = { readonly box: LonLatBox | null; readonly hasMark: boolean };

/** The box holds marks, rings and areas; null where nothing is drawn. It may cross the antimeridian. */
export function drawnEvent(event: Pick<EventSummary, "locations">): DrawnEvent {
  const drawn = (isOnMap(event) ? event.locations : []).flatMap((location) => {
    const as = drawnAs(location);
    if (as === null) return [];
    const radius = location.precision === "exact" ? 0 : (location.radiusMeters ?? 0);
    return [
      {
        isOrigin: location.role === "launched_from",
        box: as.outline === null ? boxAround(as.at, radius) : boxOfOutline(as.outline),
      },
    ];
  });
  const hasMark = drawn.some(({ isOrigin }) => !isOrigin);
  return { box: hasMark ? drawn.map(({ box }) => box).reduce(joinBoxes) : null, hasMark };
}

function boxOfOutline(outline: GeoJSON.Polygon | GeoJSON.MultiPolygon): LonLatBox {
  const [west, south, east, north] = turf.bbox(outline);
  return { west, south, east, north };
}

/** The smallest box that holds both, on the shorter way round the Earth. */
export function joinBoxes(one: LonLatBox, other: LonLatBox): LonLatBox {
  const south = Math.min(one.south, other.south);
  const north = Math.max(one.north, other.north);
  const ways = [
    { west: one.west, width: widthFrom(one.west, one, other) },
    { west: other.west, width: widthFrom(other.west, one, other) },
  ];
  const [first, second] = ways;
  const best = first !== undefined && (second === undefined || first.width <= second.width) ? first : second;
  if (best === undefined || best.width >= 360) return { west: -180, south, east: 180, north };
  const east = best.west + best.width;
  return { west: best.west, south, east: east > 180 ? east - 360 : east, north };
}

/** Degrees eastward from `west` until both boxes are passed. */
function widthFrom(west: number, ...boxes: readonly LonLatBox[]): number {
  return Math.max(
    ...boxes.map((box) => {
      const start = (((box.west - west) % 360) + 360) % 360;
      const width = box.west <= box.east ? box.east - box.west : box.east + 360 - box.west;
      return start + width;
    }),
  );
}
