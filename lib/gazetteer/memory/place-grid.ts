// Places by the square degree they lie in: what lies near a point, without a database.
import type { LonLat } from "../../geo/coordinates";
import { boxAround, boxHolds, distanceMeters } from "../../geo/distance";
import type { Place } from "../place";

const cellOf = (lon: number, lat: number): number => Math.floor(lat + 90) * 400 + Math.floor(lon + 180);

export class PlaceGrid {
  private readonly cells = new Map<number, Place[]>();

  constructor(places: readonly Place[]) {
    for (const place of places) {
      if (place.point === null) continue;
      const cell = cellOf(place.point.lon, place.point.lat);
      const list = this.cells.get(cell);
      if (list === undefined) this.cells.set(cell, [place]);
      else list.push(place);
    }
  }

  /** Nearest first, at most `limit`. */
  near(point: LonLat, radiusMeters: number, limit: number): { place: Place; distanceMeters: number }[] {
    const box = boxAround(point, radiusMeters);
    const spans =
      box.west <= box.east
        ? [[box.west, box.east]]
        : [
            [box.west, 180],
            [-180, box.east],
          ];
    const found: { place: Place; distanceMeters: number }[] = [];
    for (const [west = 0, east = 0] of spans) {
      for (let lat = Math.floor(box.south); lat <= Math.floor(box.north); lat += 1) {
        for (let lon = Math.floor(west); lon <= Math.floor(east); lon += 1) {
          for (const place of this.cells.get(cellOf(lon, lat)) ?? []) {
            if (place.point === null || !boxHolds(box, place.point)) continue;
            const meters = distanceMeters(point, place.point);
            if (meters <= radiusMeters) found.push({ place, distanceMeters: meters });
          }
        }
      }
    }
    return found.sort((a, b) => a.distanceMeters - b.distanceMeters).slice(0, Math.max(0, limit));
  }
}
