// A polygon drawn by hand, ready to be asked of a million marks: is a circle or an area inside of it, partly, or outside? Pure.
import type { LonLat, LonLatBox } from "../../geo/coordinates";
import { earthRadiusMeters } from "../../geo/distance";

export type Verdict = "inside" | "partly" | "outside";

const radians = Math.PI / 180;
const metersPerDegree = earthRadiusMeters * radians;

/**
 * Rings as GeoJSON has them; what an odd number of rings surrounds is inside. Edges are straight in degrees. Distances are measured
 * in the plane that touches the Earth at the asked point: within 1% up to 60 km away from it, below 70 degrees of latitude.
 */
export class DrawnPolygon {
  /** Longitude and latitude of both ends of each edge. */
  private readonly edges: Float64Array;
  /** One corner of each ring. */
  private readonly corners: readonly LonLat[];
  /** It may lie beyond 180 degrees; `box.west` is never greater than `box.east`. */
  readonly box: LonLatBox;

  constructor(rings: readonly (readonly (readonly number[])[])[]) {
    const edges: number[] = [];
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of rings)
      for (const [at, [lon = 0, lat = 0]] of ring.entries()) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
        const [fromLon = lon, fromLat = lat] = ring[at - 1] ?? [];
        if (at > 0) edges.push(fromLon, fromLat, lon, lat);
      }
    this.edges = Float64Array.from(edges);
    this.corners = rings.flatMap(([first]) =>
      first === undefined ? [] : [{ lon: first[0] ?? 0, lat: first[1] ?? 0 }],
    );
    this.box = { west, south, east, north };
  }

  /** `meters` 0 = the point alone. */
  verdictOf({ lon, lat }: LonLat, meters: number): Verdict {
    const { edges } = this;
    const high = meters / metersPerDegree;
    const scale = Math.max(0.01, Math.cos(lat * radians));
    let isInside = false;
    for (let at = 0; at < edges.length; at += 4) {
      const fromLat = (edges[at + 1] ?? 0) - lat;
      const toLat = (edges[at + 3] ?? 0) - lat;
      if ((fromLat > high && toLat > high) || (fromLat < -high && toLat < -high)) continue;
      const fromLon = (edges[at] ?? 0) - lon;
      const toLon = (edges[at + 2] ?? 0) - lon;
      if (fromLat > 0 !== toLat > 0 && fromLon - (fromLat * (toLon - fromLon)) / (toLat - fromLat) > 0)
        isInside = !isInside;
      if (meters > 0 && isNear(fromLon * scale, fromLat, toLon * scale, toLat, high)) return "partly";
    }
    return isInside ? "inside" : "outside";
  }

  /** Where another area lies. Without edges that cross, one corner of each ring tells for all of it. */
  verdictOfArea(area: DrawnPolygon): Verdict {
    if (this.crosses(area)) return "partly";
    // The ground, or a hole in it, lies within the area.
    if (this.corners.some((corner) => area.verdictOf(corner, 0) === "inside")) return "partly";
    const inside = area.corners.filter((corner) => this.verdictOf(corner, 0) === "inside").length;
    return inside === 0 ? "outside" : inside === area.corners.length ? "inside" : "partly";
  }

  private crosses({ edges, box }: DrawnPolygon): boolean {
    for (let at = 0; at < this.edges.length; at += 4) {
      const fromX = this.edges[at] ?? 0;
      const fromY = this.edges[at + 1] ?? 0;
      const toX = this.edges[at + 2] ?? 0;
      const toY = this.edges[at + 3] ?? 0;
      const [west, east] = fromX < toX ? [fromX, toX] : [toX, fromX];
      const [south, north] = fromY < toY ? [fromY, toY] : [toY, fromY];
      if (west > box.east || east < box.west || south > box.north || north < box.south) continue;
      for (let other = 0; other < edges.length; other += 4) {
        const x = edges[other] ?? 0;
        const y = edges[other + 1] ?? 0;
        const endX = edges[other + 2] ?? 0;
        const endY = edges[other + 3] ?? 0;
        if ((x > east && endX > east) || (x < west && endX < west)) continue;
        if ((y > north && endY > north) || (y < south && endY < south)) continue;
        const isParted =
          sideOf(fromX, fromY, toX, toY, x, y) * sideOf(fromX, fromY, toX, toY, endX, endY) < 0 &&
          sideOf(x, y, endX, endY, fromX, fromY) * sideOf(x, y, endX, endY, toX, toY) < 0;
        if (isParted) return true;
      }
    }
    return false;
  }
}

/** Above 0 on the left of the line, below on its right, 0 on it. */
function sideOf(fromX: number, fromY: number, toX: number, toY: number, x: number, y: number): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}

/** True where the line comes within `reach` of 0, 0. */
function isNear(fromX: number, fromY: number, toX: number, toY: number, reach: number): boolean {
  const [x, y] = [toX - fromX, toY - fromY];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(fromX * x + fromY * y) / length));
  const [awayX, awayY] = [fromX + share * x, fromY + share * y];
  return awayX * awayX + awayY * awayY <= reach * reach;
}
