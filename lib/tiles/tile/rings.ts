// Rings: how far around its point an event may have been, in true metres. One ring for all events of one spot, radius and kind.
import { metersPerPixel } from "../../basemap/mercator";
import { markSpace, pointOfMark } from "../../events/marks/mark-position";
import {
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
  type EventColumns,
} from "../columns/event-columns";
import { edgeOf, kindOf, precisionOf, publicBit, shownAs, shownOf } from "../columns/mark-bits";
import { radixOrder } from "../columns/radix-order";
import { rowsNearBox, tileSide, type MarkBox } from "../morton";
import type { PassesRow } from "./cells";

/** Below this many pixels a ring would pretend to exactness. */
export const leastRingPixels = 12;
/** No zoom shows a ring of it. */
export const noRingZoom = 99;
/** Where more rings than this would lie in a tile, one is kept of those in a square of so many pixels. */
const crowdedFrom = 300;
const crowdedPixels = 32;

/** All distinct rings, in classes of doubling size, each class in Morton order. */
export type RingIndex = {
  readonly rings: number;
  readonly mx: Int32Array;
  readonly my: Int32Array;
  /** Radius in the columns' units. */
  readonly reach: Float64Array;
  readonly radiusMeters: Int32Array;
  /** Index of the kind group in bits 0-2, of the edge in bits 3-4. */
  readonly look: Uint8Array;
  /** Rows of the spot; the ring's own are among them. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly publicCount: Uint32Array;
  readonly count: Uint32Array;
  /** Rings of class n (reach from 2^n to 2^(n + 1)) are from classStarts[n] to classStarts[n + 1]. */
  readonly classStarts: Uint32Array;
};

export type DrawnRing = {
  readonly mx: number;
  readonly my: number;
  readonly reach: number;
  readonly radiusMeters: number;
  readonly kind: number;
  readonly edge: number;
  readonly row: number;
  readonly count: number;
};

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

const mostClasses = 32;

export function buildRingIndex(columns: EventColumns): RingIndex {
  const { mx, my, bits, extent, drawn } = columns;
  const column = (): Uint32Array => new Uint32Array(drawn);
  const found = { row: column(), from: column(), to: column(), publicCount: column(), count: column() };
  let rings = 0;
  for (let from = 0; from < drawn;) {
    let to = from + 1;
    while (to < drawn && mx[to] === mx[from] && my[to] === my[from]) to += 1;
    const first = rings;
    for (let row = from; row < to; row += 1) {
      const small = bits[row] ?? 0;
      if (ringMeters(small, extent[row] ?? 0) === 0) continue;
      let at = first;
      while (at < rings && !sameRing(columns, found.row[at] ?? 0, row)) at += 1;
      if (at === rings) {
        found.row[at] = row;
        found.from[at] = from;
        found.to[at] = to;
        rings += 1;
      }
      found.count[at] = (found.count[at] ?? 0) + 1;
      if ((small & publicBit) !== 0) found.publicCount[at] = (found.publicCount[at] ?? 0) + 1;
    }
    from = to;
  }
  const reach = new Float64Array(rings);
  const classes = new Uint32Array(rings);
  const ends = sharedUint32(mostClasses + 1);
  for (let ring = 0; ring < rings; ring += 1) {
    const row = found.row[ring] ?? 0;
    reach[ring] = unitsOf(extent[row] ?? 0, my[row] ?? 0);
    const size = Math.max(0, Math.min(mostClasses - 1, Math.floor(Math.log2(reach[ring] ?? 1))));
    classes[ring] = size;
    ends[size + 1] = (ends[size + 1] ?? 0) + 1;
  }
  for (let size = 0; size < mostClasses; size += 1)
    ends[size + 1] = (ends[size + 1] ?? 0) + (ends[size] ?? 0);
  const index = {
    rings,
    mx: sharedInt32(rings),
    my: sharedInt32(rings),
    reach: sharedFloat64(rings),
    radiusMeters: sharedInt32(rings),
    look: sharedUint8(rings),
    from: sharedUint32(rings),
    to: sharedUint32(rings),
    publicCount: sharedUint32(rings),
    count: sharedUint32(rings),
    classStarts: ends,
  };
  for (const [at, ring] of radixOrder(rings, [{ values: classes, bits: 5 }]).entries()) {
    const row = found.row[ring] ?? 0;
    index.mx[at] = mx[row] ?? 0;
    index.my[at] = my[row] ?? 0;
    index.reach[at] = reach[ring] ?? 0;
    index.radiusMeters[at] = extent[row] ?? 0;
    index.look[at] = lookOf(bits[row] ?? 0);
    index.from[at] = found.from[ring] ?? 0;
    index.to[at] = found.to[ring] ?? 0;
    index.publicCount[at] = found.publicCount[ring] ?? 0;
    index.count[at] = found.count[ring] ?? 0;
  }
  return index;
}

function lookOf(bits: number): number {
  return kindOf(bits) | (edgeOf(bits) << 3);
}

function sameRing({ bits, extent }: EventColumns, one: number, other: number): boolean {
  return extent[one] === extent[other] && lookOf(bits[one] ?? 0) === lookOf(bits[other] ?? 0);
}

/** Metres on the ground as units of the columns, where Mercator stretches as it does at `my`. */
export function unitsOf(meters: number, my: number): number {
  const { lat } = pointOfMark({ mx: 0, my });
  return (meters / (metersPerPixel(lat, 0) * 512)) * markSpace;
}

/**
 * Rings that reach into the box and are at least 12 pixels in radius at some zoom below z + 1; `passes` null = those of everybody
 * or, for editors, all. Where they crowd, the one with most events of each small square stands for all of them.
 */
export function findRings(
  columns: EventColumns,
  index: RingIndex,
  z: number,
  box: MarkBox,
  passes: PassesRow,
  publicOnly: boolean,
): DrawnRing[] {
  const least = (leastRingPixels / 2) * (tileSide(z) / 512);
  const found: DrawnRing[] = [];
  for (let size = 0; size < mostClasses; size += 1) {
    const within = { from: index.classStarts[size] ?? 0, to: index.classStarts[size + 1] ?? 0 };
    const most = 2 ** (size + 1);
    if (within.from === within.to || most <= least) continue;
    const wider = {
      west: box.west - most,
      east: box.east + most,
      north: box.north - most,
      south: box.south + most,
    };
    for (const { from, to } of rowsNearBox(index, within, wider, 16)) {
      for (let ring = from; ring < to; ring += 1) {
        const reach = index.reach[ring] ?? 0;
        if (reach <= least || !reaches(index.mx[ring] ?? 0, index.my[ring] ?? 0, reach, box)) continue;
        const drawn = readRing(columns, index, ring, passes, publicOnly);
        if (drawn !== null) found.push(drawn);
      }
    }
  }
  return found.length > crowdedFrom ? thin(found, (tileSide(z) / 512) * crowdedPixels) : found;
}

/** True where a circle and a box share a point. */
export function reaches(x: number, y: number, reach: number, box: MarkBox): boolean {
  const right = Math.max(box.west - x, 0, x - box.east);
  const down = Math.max(box.north - y, 0, y - box.south);
  return right * right + down * down <= reach * reach;
}

function readRing(
  columns: EventColumns,
  index: RingIndex,
  ring: number,
  passes: PassesRow,
  publicOnly: boolean,
): DrawnRing | null {
  const look = index.look[ring] ?? 0;
  const radiusMeters = index.radiusMeters[ring] ?? 0;
  const from = index.from[ring] ?? 0;
  const to = index.to[ring] ?? 0;
  const isOurs = (row: number): boolean => {
    const bits = columns.bits[row] ?? 0;
    return ringMeters(bits, columns.extent[row] ?? 0) === radiusMeters && lookOf(bits) === look;
  };
  let count = 0;
  let first = -1;
  if (passes === null) {
    count = (publicOnly ? index.publicCount[ring] : index.count[ring]) ?? 0;
    for (let row = from; row < to && first < 0 && count > 0; row += 1)
      if (isOurs(row) && (!publicOnly || ((columns.bits[row] ?? 0) & publicBit) !== 0)) first = row;
  } else {
    for (let row = from; row < to; row += 1) {
      if (!isOurs(row) || !passes(row)) continue;
      count += 1;
      if (first < 0) first = row;
    }
  }
  if (count === 0) return null;
  return {
    mx: index.mx[ring] ?? 0,
    my: index.my[ring] ?? 0,
    reach: index.reach[ring] ?? 0,
    radiusMeters,
    kind: look & 7,
    edge: look >> 3,
    row: first,
    count,
  };
}

function thin(rings: readonly DrawnRing[], square: number): DrawnRing[] {
  const best = new Map<string, DrawnRing>();
  for (const ring of rings) {
    const key = `${Math.floor(ring.mx / square)} ${Math.floor(ring.my / square)}`;
    const known = best.get(key);
    if (known === undefined || ring.count > known.count) best.set(key, ring);
  }
  return [...best.values()];
}

const circles = new Map<number, Float64Array>();

/** Corners of a ring as x, y, ...; as many as its size on the screen needs. A circle of Mercator's plane is one on the ground at this size. */
export function ringCorners(ring: Pick<DrawnRing, "mx" | "my" | "reach">, pixels: number): number[] {
  const steps = pixels < 20 ? 20 : pixels < 80 ? 36 : pixels < 400 ? 72 : 128;
  const circle = circles.get(steps) ?? unitCircle(steps);
  circles.set(steps, circle);
  const corners: number[] = [];
  for (let at = 0; at < circle.length; at += 2)
    corners.push(ring.mx + ring.reach * (circle[at] ?? 0), ring.my + ring.reach * (circle[at + 1] ?? 0));
  return corners;
}

function unitCircle(steps: number): Float64Array {
  const circle = new Float64Array(steps * 2);
  for (let step = 0; step < steps; step += 1) {
    circle[step * 2] = Math.cos((2 * Math.PI * step) / steps);
    circle[step * 2 + 1] = Math.sin((2 * Math.PI * step) / steps);
  }
  return circle;
}
