// Rings: how far around its point an event may have been, in true metres. One ring for all events of one spot, radius and kind.
import { metersPerPixel } from "../../geo/mercator";
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
import { rowsNearBox, tileSide, type MarkBox, type RowRange } from "../morton";
import type { PassesRow } from "./cells";

/** Below this many pixels a ring would pretend to exactness. */
export const leastRingPixels = 12;
/** No zoom shows a ring of it. */
export const noRingZoom = 99;
/** Where more rings than this would lie in a tile, one is kept of those in a square of so many pixels. */
const crowdedFrom = 160;
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
  const spots = new SpotTallies(columns, passes, publicOnly);
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
        const mx = index.mx[ring] ?? 0;
        const my = index.my[ring] ?? 0;
        if (reach <= least || !reaches(mx, my, reach, box)) continue;
        const look = index.look[ring] ?? 0;
        const radiusMeters = index.radiusMeters[ring] ?? 0;
        const spot = { from: index.from[ring] ?? 0, to: index.to[ring] ?? 0 };
        const ready = passes !== null ? null : ((publicOnly ? index.publicCount : index.count)[ring] ?? 0);
        const tally = ready === 0 ? null : spots.tallyOf(spot, radiusMeters, look, ready);
        if (tally === null) continue;
        found.push({ mx, my, reach, radiusMeters, kind: look & 7, edge: look >> 3, ...tally });
      }
    }
  }
  return found.length > crowdedFrom ? thin(found, (tileSide(z) / 512) * crowdedPixels) : found;
}

type Tally = { readonly count: number; readonly row: number };

/** How many marks of a spot wear each ring, and the first of them: a spot with thousands of marks is gone through once. */
class SpotTallies {
  private readonly bySpot = new Map<number, Map<number, Tally>>();

  constructor(
    private readonly columns: EventColumns,
    private readonly passes: PassesRow,
    private readonly publicOnly: boolean,
  ) {}

  /** `ready` is the count where it is known beforehand: then only its first mark is looked for. Null where no mark passes. */
  tallyOf(spot: RowRange, radiusMeters: number, look: number, ready: number | null): Tally | null {
    const key = radiusMeters * 32 + look;
    if (ready !== null) {
      for (let row = spot.from; row < spot.to; row += 1)
        if (this.keyOf(row) === key && this.isSeen(row)) return { count: ready, row };
      return null;
    }
    let tallies = this.bySpot.get(spot.from);
    if (tallies === undefined) {
      tallies = new Map();
      for (let row = spot.from; row < spot.to; row += 1) {
        const ring = this.keyOf(row);
        if (ring === 0 || !this.isSeen(row)) continue;
        const known = tallies.get(ring);
        tallies.set(ring, { count: (known?.count ?? 0) + 1, row: known?.row ?? row });
      }
      this.bySpot.set(spot.from, tallies);
    }
    return tallies.get(key) ?? null;
  }

  private keyOf(row: number): number {
    const bits = this.columns.bits[row] ?? 0;
    const meters = ringMeters(bits, this.columns.extent[row] ?? 0);
    return meters === 0 ? 0 : meters * 32 + lookOf(bits);
  }

  private isSeen(row: number): boolean {
    if (this.passes !== null) return this.passes(row);
    return !this.publicOnly || ((this.columns.bits[row] ?? 0) & publicBit) !== 0;
  }
}

/** True where a circle and a box share a point. */
export function reaches(x: number, y: number, reach: number, box: MarkBox): boolean {
  const right = Math.max(box.west - x, 0, x - box.east);
  const down = Math.max(box.north - y, 0, y - box.south);
  return right * right + down * down <= reach * reach;
}

/** Squares grow with the rings: circles that differ by less than half their radius say the same. */
function thin(rings: readonly DrawnRing[], least: number): DrawnRing[] {
  const best = new Map<string, DrawnRing>();
  for (const ring of rings) {
    const size = Math.max(0, Math.floor(Math.log2(ring.reach / 2 / least)));
    const square = least * 2 ** size;
    const key = `${size} ${Math.floor(ring.mx / square)} ${Math.floor(ring.my / square)}`;
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
