// What a map that has come to rest shows, as plain values that become a sentence: which way it moved, how large the area is. Pure.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { distanceMeters, wrapLon } from "../../lib/geo/distance";

export type Direction = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";
const directions: readonly Direction[] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

/** Moves of less than this share of the view are not worth a word. */
const smallestMove = 0.04;
/** The view must grow or shrink by more than this to be told as zoomed. */
const smallestZoom = 1.15;

/** `middleOf({west: 170, east: -170, south: 0, north: 10})` is {lon: 180, lat: 5}. */
export function middleOf({ west, south, east, north }: LonLatBox): LonLat {
  const width = east < west ? east - west + 360 : east - west;
  return { lon: wrapLon(west + width / 2), lat: (south + north) / 2 };
}

/** Width along the middle parallel and height along the meridian. Metres. */
export function sizeOf(box: LonLatBox): { widthMeters: number; heightMeters: number } {
  const { lon, lat } = middleOf(box);
  const half = (box.east < box.west ? box.east - box.west + 360 : box.east - box.west) / 2;
  return {
    // Two halves: the great circle of more than 180 degrees would lead around the other side.
    widthMeters: 2 * distanceMeters({ lon, lat }, { lon: wrapLon(lon + Math.min(half, 180)), lat }),
    heightMeters: distanceMeters({ lon, lat: box.south }, { lon, lat: box.north }),
  };
}

/** How the view changed: one of eight directions, in, out, or null when it is the first or hardly moved. */
export function moveBetween(before: LonLatBox | null, after: LonLatBox): Direction | "in" | "out" | null {
  if (before === null) return null;
  const was = sizeOf(before);
  const is = sizeOf(after);
  const growth = is.heightMeters / was.heightMeters;
  if (growth > smallestZoom) return "out";
  if (growth < 1 / smallestZoom) return "in";
  const from = middleOf(before);
  const to = middleOf(after);
  const meters = distanceMeters(from, to);
  if (meters < smallestMove * Math.min(is.widthMeters, is.heightMeters)) return null;
  return directionOf(from, to);
}

/** The direction in which `to` lies, as a map with north on top shows it. */
export function directionOf(from: LonLat, to: LonLat): Direction {
  const east = wrapLon(to.lon - from.lon) * Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  const turn = Math.atan2(east, to.lat - from.lat) / (Math.PI / 4);
  return directions[(Math.round(turn) + 8) % 8] ?? "n";
}

/** A length as one says it: `roundLength(43_210)` is {length: 45, unit: "km"}. */
export function roundLength(meters: number): { length: number; unit: "km" | "m" } {
  const isShort = meters < 950;
  const value = isShort ? meters : meters / 1000;
  const step = value < 10 ? 1 : value < 100 ? 5 : 10 ** (Math.floor(Math.log10(value)) - 1);
  return { length: Math.max(1, Math.round(value / step) * step), unit: isShort ? "m" : "km" };
}

/** Both sides of an area in one unit, the larger's: "40 by 30 kilometres". */
export function roundArea(box: LonLatBox): { width: number; height: number; unit: "km" | "m" } {
  const { widthMeters, heightMeters } = sizeOf(box);
  const { unit } = roundLength(Math.max(widthMeters, heightMeters));
  const round = (meters: number): number => {
    const rounded = roundLength(meters);
    return rounded.unit === unit ? rounded.length : Math.max(1, Math.round(meters / 1000));
  };
  return { width: round(widthMeters), height: round(heightMeters), unit };
}

/** Something drawn, as steps from mark to mark need it. Pixels of the map. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * The nearest of `spots` that lies in the asked direction from `from`: within 45 degrees of it, the more to the side the farther
 * it counts. Null when there is none.
 */
export function nextSpot<Found extends Spot>(
  from: Spot,
  spots: readonly Found[],
  arrow: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight",
): Found | null {
  const [alongX, alongY] = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[
    arrow
  ] as [number, number];
  let best: Found | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const x = spot.x - from.x;
    const y = spot.y - from.y;
    const along = x * alongX + y * alongY;
    const aside = Math.abs(x * alongY) + Math.abs(y * alongX);
    if (along < 2 || aside > along) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}
