// Where to write a country's name: the point of its largest part that is farthest from every edge.
import { toUnit, fromUnit, type UnitPoint } from "./mercator";
import type { LonLat } from "./coordinates";

type Ring = readonly UnitPoint[];
type Cell = { x: number; y: number; half: number; distance: number };

/**
 * The pole of inaccessibility of the largest polygon (Garcia-Castellanos and Lombardo 2007; search by quartering cells as
 * in Mapbox's polylabel), to about 2% of its width, and that polygon's area as a share of the Mercator square.
 * Null for an area without a ring.
 */
export function labelPoint(
  area: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): { point: LonLat; areaShare: number } | null {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  let largest: Ring[] | null = null;
  let areaShare = 0;
  for (const polygon of polygons) {
    const rings = polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => toUnit({ lon, lat })));
    const share = Math.abs(ringArea(rings[0] ?? []));
    if (share > areaShare) {
      largest = rings;
      areaShare = share;
    }
  }
  if (largest === null) return null;
  return { point: fromUnit(poleOf(largest)), areaShare };
}

function poleOf(rings: readonly Ring[]): UnitPoint {
  const outer = rings[0] ?? [];
  const xs = outer.map((point) => point.x);
  const ys = outer.map((point) => point.y);
  const west = Math.min(...xs);
  const north = Math.min(...ys);
  const width = Math.max(...xs) - west;
  const height = Math.max(...ys) - north;
  const size = Math.min(width, height);
  const tolerance = Math.max(width, height) / 50;
  const makeCell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    distance: signedDistance(x, y, rings),
  });

  let best = makeCell(west + width / 2, north + height / 2, 0);
  const queue: Cell[] = [];
  for (let x = west; x < west + width; x += size) {
    for (let y = north; y < north + height; y += size)
      queue.push(makeCell(x + size / 2, y + size / 2, size / 2));
  }
  while (queue.length > 0) {
    queue.sort((a, b) => reach(a) - reach(b));
    const cell = queue.pop();
    if (cell === undefined || reach(cell) - best.distance <= tolerance) break;
    if (cell.distance > best.distance) best = cell;
    const half = cell.half / 2;
    for (const dx of [-half, half])
      for (const dy of [-half, half]) queue.push(makeCell(cell.x + dx, cell.y + dy, half));
  }
  return { x: best.x, y: best.y };
}

/** The greatest distance any point of a cell can have. */
function reach(cell: Cell): number {
  return cell.distance + cell.half * Math.SQRT2;
}

/** Distance to the nearest edge, negative outside. */
function signedDistance(x: number, y: number, rings: readonly Ring[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a === undefined || b === undefined) continue;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
      nearest = Math.min(nearest, squaredDistanceToEdge(x, y, a, b));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistanceToEdge(x: number, y: number, a: UnitPoint, b: UnitPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const lengthSquared = dx * dx + dy * dy;
  const along =
    lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / lengthSquared));
  return (x - a.x - along * dx) ** 2 + (y - a.y - along * dy) ** 2;
}

function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i];
    const b = ring[j];
    if (a !== undefined && b !== undefined) sum += (b.x - a.x) * (a.y + b.y);
  }
  return sum / 2;
}
