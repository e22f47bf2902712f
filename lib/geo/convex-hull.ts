// The smallest convex outline around points. Our own: Turf's asks for a package that a bundled server hands over in another shape.

/**
 * Closed, counterclockwise ring of [lon, lat] around `points` (no third value, no crossing of the date line), by Andrew's monotone
 * chain (1979). Null where they all lie on one line or there are fewer than three.
 *
 * @example convexHull([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2]]) // [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
 */
export function convexHull(points: readonly GeoJSON.Position[]): GeoJSON.Position[] | null {
  const corners = points
    .map(([lon = 0, lat = 0]): GeoJSON.Position => [lon, lat])
    .sort(([x = 0, y = 0], [otherX = 0, otherY = 0]) => x - otherX || y - otherY);
  // Each ends where the other begins.
  const ring = [...halfOf(corners).slice(0, -1), ...halfOf(corners.toReversed())];
  return ring.length < 4 ? null : ring;
}

/** From the first corner to the last with left turns alone. */
function halfOf(corners: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const kept: GeoJSON.Position[] = [];
  for (const corner of corners) {
    while (kept.length >= 2 && !turnsLeft(kept.at(-2), kept.at(-1), corner)) kept.pop();
    kept.push(corner);
  }
  return kept;
}

function turnsLeft(
  [fromX = 0, fromY = 0]: GeoJSON.Position = [],
  [x = 0, y = 0]: GeoJSON.Position = [],
  [toX = 0, toY = 0]: GeoJSON.Position,
): boolean {
  return (x - fromX) * (toY - fromY) - (y - fromY) * (toX - fromX) > 0;
}
