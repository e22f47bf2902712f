// Makes areas that cross the antimeridian drawable on a flat map: world-atlas keeps Russia, Fiji and Antarctica whole, as on the globe.

type Ring = readonly GeoJSON.Position[];

/**
 * The same area with longitudes that run on beyond 180 instead of jumping to -180. A ring that goes once around the globe
 * is closed over the pole it surrounds. Areas that do not cross come back unchanged in shape.
 */
export function unwrapArea(
  area: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return area.type === "Polygon"
    ? { type: "Polygon", coordinates: unwrapPolygon(area.coordinates) }
    : { type: "MultiPolygon", coordinates: area.coordinates.map(unwrapPolygon) };
}

/** The outer ring comes to the middle of the map, the holes to their ring. */
function unwrapPolygon(rings: readonly Ring[]): GeoJSON.Position[][] {
  const [outer, ...holes] = rings.map(unwrapRing);
  if (outer === undefined) return [];
  const shifted = shiftTo(outer, 0);
  return [shifted, ...holes.map((hole) => shiftTo(hole, middleLon(shifted)))];
}

/** Whole turns of the globe away, so that the ring's middle is as near as can be to a longitude. */
function shiftTo(ring: GeoJSON.Position[], target: number): GeoJSON.Position[] {
  const turns = Math.ceil((middleLon(ring) - target) / 360 - 0.5);
  return turns === 0 ? ring : ring.map(([lon = 0, lat = 0]) => [lon - 360 * turns, lat]);
}

function unwrapRing(ring: Ring): GeoJSON.Position[] {
  const result: GeoJSON.Position[] = [];
  let turns = 0;
  let before: number | null = null;
  for (const [lon = 0, lat = 0] of ring) {
    if (before !== null && lon - before > 180) turns--;
    if (before !== null && lon - before < -180) turns++;
    before = lon;
    result.push([lon + 360 * turns, lat]);
  }
  const [firstLon = 0, firstLat = 0] = result[0] ?? [];
  if (turns !== 0) {
    const pole = result.reduce((sum, [, lat = 0]) => sum + lat, 0) < 0 ? -90 : 90;
    result.push([firstLon + 360 * turns, pole], [firstLon, pole], [firstLon, firstLat]);
  }
  return result;
}

function middleLon(ring: Ring): number {
  let west = Infinity;
  let east = -Infinity;
  for (const [lon = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return west > east ? 0 : (west + east) / 2;
}
