// The named place nearest to a point, as our geocoder answers it.
import type { LonLat } from "../../lib/geo/coordinates";
import { distanceMeters } from "../../lib/geo/distance";
import { placesOfAnswer } from "../_ui/search-box/found-place";

type NearPlace = { readonly name: string; readonly point: LonLat; readonly distanceMeters: number };

/** Null when there is none near, and when nobody answers. */
export async function askNearestPlace(point: LonLat): Promise<NearPlace | null> {
  try {
    const response = await fetch(
      `/api/v1/reverse?lat=${point.lat.toFixed(4)}&lon=${point.lon.toFixed(4)}&limit=1`,
    );
    if (!response.ok) return null;
    const [place] = placesOfAnswer(await response.json());
    if (place === undefined || place.point === null) return null;
    return { name: place.name, point: place.point, distanceMeters: distanceMeters(point, place.point) };
  } catch {
    return null;
  }
}
