// Cuts a ring to a box, edge by edge (Sutherland and Hodgman 1974). What runs along the box's edge lies in the tile's buffer, out of sight.

export type Box = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

/** Rings are x, y, x, y, ... without the first point again at the end. Empty where nothing is left; the ring itself where all is. */
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

/** Keeps what lies on the side of `edge` that `sign` points to, along axis 0 (x) or 1 (y). */
function clipSide(ring: ArrayLike<number>, axis: 0 | 1, edge: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  let fromX = ring[ring.length - 2] ?? 0;
  let fromY = ring[ring.length - 1] ?? 0;
  let from = ((axis === 0 ? fromX : fromY) - edge) * sign;
  for (let at = 0; at < ring.length; at += 2) {
    const toX = ring[at] ?? 0;
    const toY = ring[at + 1] ?? 0;
    const to = ((axis === 0 ? toX : toY) - edge) * sign;
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept.push(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
    }
    if (to >= 0) kept.push(toX, toY);
    fromX = toX;
    fromY = toY;
    from = to;
  }
  return kept;
}
