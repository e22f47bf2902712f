// Which rings a tile shows: those large enough to be seen, and of a crowd the one with most events of each small square.
import type { EventColumns } from "../columns/event-columns";
import { edgeOf, kindOf } from "../columns/mark-bits";
import type { TableFilter } from "../filter/table-filter";
import { rowsNearBox, tileSide, type MarkBox, type RowRange } from "../morton";
import { kindWith, mostClasses, type RingIndex } from "./ring-index";
import { leastRingPixels, reaches, ringMeters } from "./ring-size";

/** Where more rings than this would lie in a tile, one is kept of those in a square of so many pixels. */
const crowdedFrom = 160;
const crowdedPixels = 32;

export type DrawnRing = {
  readonly mx: number;
  readonly my: number;
  /** Radius in the columns' units. */
  readonly reach: number;
  readonly radiusMeters: number;
  /** Index of the kind group, or `mixedKind`. */
  readonly kind: number;
  readonly edge: number;
  readonly row: number;
  readonly count: number;
};

type Tally = { readonly count: number; readonly kind: number; readonly row: number };

/** Who wears a ring, by its place in the index. */
type Tallies = {
  /** Events; 0 where none does. */
  countOf(ring: number): number;
  /** Throws where none does. */
  tallyOf(ring: number): Tally;
};

/** Rings that were found in a tile: thousands of them where towns are stacked, of which few are drawn. */
class FoundRings {
  length = 0;
  ring = new Uint32Array(1_024);
  count = new Uint32Array(1_024);

  add(ring: number, count: number): void {
    if (this.length === this.ring.length) {
      this.ring = doubled(this.ring);
      this.count = doubled(this.count);
    }
    this.ring[this.length] = ring;
    this.count[this.length] = count;
    this.length += 1;
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}

/** Of the tile that is made. */
const found = new FoundRings();

/** Rings of what passes that reach into the box and are at least 12 pixels in radius at some zoom below z + 1. */
export function findRings(filter: TableFilter, z: number, box: MarkBox): DrawnRing[] {
  const { rings: index } = filter.table;
  const pixel = tileSide(z) / 512;
  const least = (leastRingPixels / 2) * pixel;
  const tallies = talliesOf(filter);
  found.length = 0;
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
        const count = tallies.countOf(ring);
        if (count > 0) found.add(ring, count);
      }
    }
  }
  const kept =
    found.length > crowdedFrom
      ? thin(index, crowdedPixels * pixel, box)
      : found.ring.subarray(0, found.length);
  return Array.from(kept, (ring) => ({
    mx: index.mx[ring] ?? 0,
    my: index.my[ring] ?? 0,
    reach: index.reach[ring] ?? 0,
    radiusMeters: index.radiusMeters[ring] ?? 0,
    edge: index.edge[ring] ?? 0,
    ...tallies.tallyOf(ring),
  }));
}

function talliesOf({ table, passes, publicOnly }: TableFilter): Tallies {
  const { columns, rings } = table;
  if (passes !== null) return new SpotTallies(columns, rings, passes);
  const { count, kind, row } = publicOnly ? rings.everybody : rings.editor;
  return {
    countOf: (ring) => count[ring] ?? 0,
    tallyOf: (ring) => ({ count: count[ring] ?? 0, kind: kind[ring] ?? 0, row: row[ring] ?? 0 }),
  };
}

const keyOf = (radiusMeters: number, edge: number): number => radiusMeters * 4 + edge;

/** Tallies under a filter: a spot with thousands of marks and several rings is gone through once. */
class SpotTallies implements Tallies {
  private readonly bySpot = new Map<number, Map<number, Tally>>();

  constructor(
    private readonly columns: EventColumns,
    private readonly rings: RingIndex,
    private readonly passes: (row: number) => boolean,
  ) {}

  countOf(ring: number): number {
    return this.find(ring)?.count ?? 0;
  }

  tallyOf(ring: number): Tally {
    const tally = this.find(ring);
    if (tally === undefined) throw new Error(`nobody wears ring ${ring}`);
    return tally;
  }

  private find(ring: number): Tally | undefined {
    const { from, to, radiusMeters, edge } = this.rings;
    const spot = { from: from[ring] ?? 0, to: to[ring] ?? 0 };
    let tallies = this.bySpot.get(spot.from);
    if (tallies === undefined) {
      tallies = this.goThrough(spot);
      this.bySpot.set(spot.from, tallies);
    }
    return tallies.get(keyOf(radiusMeters[ring] ?? 0, edge[ring] ?? 0));
  }

  private goThrough(spot: RowRange): Map<number, Tally> {
    const { bits, extent } = this.columns;
    const tallies = new Map<number, { count: number; kind: number; row: number }>();
    for (let row = spot.from; row < spot.to; row += 1) {
      const small = bits[row] ?? 0;
      const meters = ringMeters(small, extent[row] ?? 0);
      if (meters === 0 || !this.passes(row)) continue;
      const key = keyOf(meters, edgeOf(small));
      const known = tallies.get(key);
      if (known === undefined) {
        tallies.set(key, { count: 1, kind: kindOf(small), row });
        continue;
      }
      known.count += 1;
      known.kind = kindWith(known.kind, kindOf(small));
    }
    return tallies;
  }
}

/** So many squares of one size lie in a row: 17 in a tile and what is drawn around it, and four on each side in whose rings it lies. */
const squaresWide = 32;
const squaresBefore = 8;
/** By size and square, the best of those that were found, as its place among them; -1 for none. */
const best = new Int32Array(32 * squaresWide * squaresWide);

/** Of those that were found, the best of each square. Squares grow with the rings: circles that differ by less than half their radius say the same. */
function thin(index: RingIndex, least: number, box: MarkBox): number[] {
  best.fill(-1);
  const filled: number[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const ring = found.ring[at] ?? 0;
    const size = 31 - Math.clz32(Math.max(1, (index.reach[ring] ?? 0) / 2 / least));
    // Squares of the world, so that neighbouring tiles keep the same; numbered from the box, so that they are few.
    const side = least * (1 << size);
    const x = Math.floor((index.mx[ring] ?? 0) / side) - Math.floor(box.west / side) + squaresBefore;
    const y = Math.floor((index.my[ring] ?? 0) / side) - Math.floor(box.north / side) + squaresBefore;
    const square = (size * squaresWide + y) * squaresWide + x;
    const known = best[square] ?? -1;
    if (known < 0) filled.push(square);
    if (known < 0 || (found.count[at] ?? 0) > (found.count[known] ?? 0)) best[square] = at;
  }
  return filled.map((square) => found.ring[best[square] ?? 0] ?? 0);
}

/** By number of corners: the circle of radius 1, and room for one that is drawn. */
const circles = new Map<number, { readonly unit: Float64Array; readonly drawn: Float64Array }>();

/**
 * Corners of a ring as x, y, ...; as many as its size on the screen needs. A circle of Mercator's plane is one on the ground at this
 * size. Good until the next call: its memory is used again.
 */
export function ringCorners(
  { mx, my, reach }: Pick<DrawnRing, "mx" | "my" | "reach">,
  pixels: number,
): Float64Array {
  const steps = pixels < 20 ? 20 : pixels < 80 ? 36 : pixels < 400 ? 72 : 128;
  const { unit, drawn } = circles.get(steps) ?? {
    unit: unitCircle(steps),
    drawn: new Float64Array(steps * 2),
  };
  circles.set(steps, { unit, drawn });
  for (let at = 0; at < unit.length; at += 2) {
    drawn[at] = mx + reach * (unit[at] ?? 0);
    drawn[at + 1] = my + reach * (unit[at + 1] ?? 0);
  }
  return drawn;
}

function unitCircle(steps: number): Float64Array {
  const circle = new Float64Array(steps * 2);
  for (let step = 0; step < steps; step += 1) {
    circle[step * 2] = Math.cos((2 * Math.PI * step) / steps);
    circle[step * 2 + 1] = Math.sin((2 * Math.PI * step) / steps);
  }
  return circle;
}
