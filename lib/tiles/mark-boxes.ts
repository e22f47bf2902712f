// Boxes of degrees as boxes of the columns' numbers, and back.
import { fromUnit, toUnit } from "../geo/mercator";
import { markSpace } from "../events/marks/mark-position";
import type { LonLatBox } from "../geo/coordinates";
import type { MarkBox } from "./morton";

/** One box, or two where it crosses the antimeridian. Points on its edges lie inside. */
export function boxesOfLonLat(box: LonLatBox): MarkBox[] {
  const { west, east, south, north } = box;
  if (west > east) return [...boxesOfLonLat({ ...box, east: 180 }), ...boxesOfLonLat({ ...box, west: -180 })];
  const upper = toUnit({ lon: Math.max(-180, west), lat: north });
  const lower = toUnit({ lon: Math.min(180, east), lat: south });
  return [
    {
      west: Math.floor(upper.x * markSpace),
      north: Math.floor(upper.y * markSpace),
      east: Math.floor(lower.x * markSpace) + 1,
      south: Math.floor(lower.y * markSpace) + 1,
    },
  ];
}

export function lonLatOfBox({ west, north, east, south }: MarkBox): LonLatBox {
  const upper = fromUnit({ x: west / markSpace, y: north / markSpace });
  const lower = fromUnit({ x: east / markSpace, y: south / markSpace });
  return { west: upper.lon, north: upper.lat, east: lower.lon, south: lower.lat };
}
