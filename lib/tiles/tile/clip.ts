// Cuts a ring to a box, edge by edge (Sutherland and Hodgman 1974). What runs along the box's edge lies in the tile's buffer, out of sight.

export type Box = {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
};

/** Rings are x, y, x, y, ... without the first point again at the end. Empty where nothing is left. */
export function clipRing(ring: ArrayLike<number>, box: Box): number[] {
  let cut = Array.from(ring);
  if (isInside(ring, box)) return cut;
  cut = clipSide(cut, 0, box.west, 1);
  cut = clipSide(cut, 0, box.east, -1);
  cut = clipSide(cut, 1, box.north, 1);
  cut = clipSide(cut, 1, box.south, -1);
  return cut.length < 6 ? [] : cut;
}

function isInside(ring: ArrayLike<number>, box: Box): boolean {
  for (let at = 0; at < ring.length; at += 2) {
    const x = ring[at] ?? 0;
    const y = ring[at + 1] ?? 0;
    if (x < box.west || x > box.east || y < box.north || y > box.south) return false;
  }
  return true;
}

/** Keeps what lies on the side of `edge` that `sign` points to, along axis 0 (x) or 1 (y). */
function clipSide(ring: readonly number[], axis: 0 | 1, edge: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const corners = ring.length / 2;
  for (let corner = 0; corner < corners; corner += 1) {
    const before = corner === 0 ? corners - 1 : corner - 1;
    const fromX = ring[before * 2] ?? 0;
    const fromY = ring[before * 2 + 1] ?? 0;
    const toX = ring[corner * 2] ?? 0;
    const toY = ring[corner * 2 + 1] ?? 0;
    const from = ((axis === 0 ? fromX : fromY) - edge) * sign;
    const to = ((axis === 0 ? toX : toY) - edge) * sign;
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      kept.push(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
    }
    if (to >= 0) kept.push(toX, toY);
  }
  return kept;
}
