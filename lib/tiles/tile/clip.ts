// Cuts a ring to a box, edge by edge (Sutherland and Hodgman 1974). What runs along the box's edge lies in the tile's buffer, out of sight.

export type Box = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

/**
 * Rings are x, y, x, y, ... without the first point again at the end. Empty where nothing is left; the ring itself where all is,
 * otherwise good until the next is cut: its memory is used again.
 */
export function clipRing(ring: ArrayLike<number>, box: Box): ArrayLike<number> {
  const out = sidesOut(ring, box);
  if (out === 0) return ring;
  let cut: ArrayLike<number> = ring;
  if ((out & 1) !== 0) cut = clipSide(cut, 0, box.west, 1);
  if ((out & 2) !== 0) cut = clipSide(cut, 0, box.east, -1);
  if ((out & 4) !== 0) cut = clipSide(cut, 1, box.north, 1);
  if ((out & 8) !== 0) cut = clipSide(cut, 1, box.south, -1);
  return cut.length < 6 ? [] : cut;
}

/** One bit for each side that a corner lies beyond. */
function sidesOut(ring: ArrayLike<number>, { west, east, north, south }: Box): number {
  let out = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    if (x < west) out |= 1;
    else if (x > east) out |= 2;
    if (y < north) out |= 4;
    else if (y > south) out |= 8;
  }
  return out;
}

/** A ring may be cut four times, each time into the room that the last cut does not use. */
const rooms: [Float64Array, Float64Array] = [new Float64Array(1_024), new Float64Array(1_024)];

/** Keeps what lies on the side of `edge` that `sign` points to, along axis 0 (x) or 1 (y). */
function clipSide(ring: ArrayLike<number>, axis: 0 | 1, edge: number, sign: 1 | -1): Float64Array {
  rooms.reverse();
  // At most one corner more for each that there is.
  if (rooms[0].length < ring.length * 2) rooms[0] = new Float64Array(ring.length * 2);
  const [kept] = rooms;
  let length = 0;
  let fromX = ring[ring.length - 2] ?? 0;
  let fromY = ring[ring.length - 1] ?? 0;
  let from = ((axis === 0 ? fromX : fromY) - edge) * sign;
  for (let at = 0; at < ring.length; at += 2) {
    const toX = ring[at] ?? 0;
    const toY = ring[at + 1] ?? 0;
    const to = ((axis === 0 ? toX : toY) - edge) * sign;
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept[length] = fromX + (toX - fromX) * share;
      kept[length + 1] = fromY + (toY - fromY) * share;
      length += 2;
    }
    if (to >= 0) {
      kept[length] = toX;
      kept[length + 1] = toY;
      length += 2;
    }
    fromX = toX;
    fromY = toY;
    from = to;
  }
  return kept.subarray(0, length);
}
