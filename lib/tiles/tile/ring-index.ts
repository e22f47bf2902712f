// Rings: how far around its point an event may have been, in true metres. One ring for all events of one spot, radius and edge.
import {
  sharedFloat64,
  sharedInt32,
  sharedUint32,
  sharedUint8,
  type EventColumns,
} from "../columns/event-columns";
import { edgeOf, kindOf, publicBit } from "../columns/mark-bits";
import { radixOrder } from "../columns/radix-order";
import { ringMeters, unitsOf } from "./ring-size";

/** Stands for a kind where the events of a ring are of several. */
export const mixedKind = 7;

/** What an audience sees of each ring. */
type RingTallies = {
  readonly count: Uint32Array;
  /** Index of the kind group, or `mixedKind`. */
  readonly kind: Uint8Array;
  /** The first mark that wears it. */
  readonly row: Uint32Array;
};

/** All distinct rings, in classes of doubling size, each class in Morton order. */
export type RingIndex = {
  readonly rings: number;
  readonly mx: Int32Array;
  readonly my: Int32Array;
  /** Radius in the columns' units. */
  readonly reach: Float64Array;
  readonly radiusMeters: Int32Array;
  /** Index in `edges`. */
  readonly edge: Uint8Array;
  /** Rows of the spot; the ring's own are among them. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly everybody: RingTallies;
  readonly editor: RingTallies;
  /** Rings of class n (reach from 2^n to 2^(n + 1)) are from classStarts[n] to classStarts[n + 1]. */
  readonly classStarts: Uint32Array;
};

export const mostClasses = 32;

/** The kind of a ring that one more event wears. */
export function kindWith(kind: number, other: number): number {
  return kind === other ? kind : mixedKind;
}

export function buildRingIndex(columns: EventColumns): RingIndex {
  const { mx, my, bits, extent, drawn } = columns;
  const column = (): Uint32Array => new Uint32Array(drawn);
  const found = { row: column(), from: column(), to: column() };
  const seen = { everybody: newTallies(drawn), editor: newTallies(drawn) };
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
      addTo(seen.editor, at, row, small);
      if ((small & publicBit) !== 0) addTo(seen.everybody, at, row, small);
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

  const order = radixOrder(rings, [{ values: classes, bits: 5 }]);
  const index = {
    rings,
    mx: sharedInt32(rings),
    my: sharedInt32(rings),
    reach: sharedFloat64(rings),
    radiusMeters: sharedInt32(rings),
    edge: sharedUint8(rings),
    from: sharedUint32(rings),
    to: sharedUint32(rings),
    everybody: inOrder(seen.everybody, order),
    editor: inOrder(seen.editor, order),
    classStarts: ends,
  };
  for (let at = 0; at < rings; at += 1) {
    const ring = order[at] ?? 0;
    const row = found.row[ring] ?? 0;
    index.mx[at] = mx[row] ?? 0;
    index.my[at] = my[row] ?? 0;
    index.reach[at] = reach[ring] ?? 0;
    index.radiusMeters[at] = extent[row] ?? 0;
    index.edge[at] = edgeOf(bits[row] ?? 0);
    index.from[at] = found.from[ring] ?? 0;
    index.to[at] = found.to[ring] ?? 0;
  }
  return index;
}

function newTallies(length: number): RingTallies {
  return { count: new Uint32Array(length), kind: new Uint8Array(length), row: new Uint32Array(length) };
}

function addTo({ count, kind, row: rows }: RingTallies, ring: number, row: number, bits: number): void {
  if (count[ring] === 0) {
    rows[ring] = row;
    kind[ring] = kindOf(bits);
  }
  count[ring] = (count[ring] ?? 0) + 1;
  kind[ring] = kindWith(kind[ring] ?? 0, kindOf(bits));
}

/** In memory that threads share. */
function inOrder(tallies: RingTallies, order: Uint32Array): RingTallies {
  const { length } = order;
  const ordered = { count: sharedUint32(length), kind: sharedUint8(length), row: sharedUint32(length) };
  for (let at = 0; at < length; at += 1) {
    const ring = order[at] ?? 0;
    ordered.count[at] = tallies.count[ring] ?? 0;
    ordered.kind[at] = tallies.kind[ring] ?? 0;
    ordered.row[at] = tallies.row[ring] ?? 0;
  }
  return ordered;
}

function sameRing({ bits, extent }: EventColumns, one: number, other: number): boolean {
  return extent[one] === extent[other] && edgeOf(bits[one] ?? 0) === edgeOf(bits[other] ?? 0);
}
