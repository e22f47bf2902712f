// The zoom at which a map shows how well a place is known, and no more: no false pin at house level.
import type { LonLat } from "../../lib/geo/coordinates";

const equatorMeters = 40_075_016;
/** Pixels of the radius: about a third of a window across the whole circle. */
const radiusPixels = 150;
const tilePixels = 512;

/** Between 3 and `most`; 14 unless told. A radius not known counts as 20 km, a point not known as one on the equator. */
export function mapZoom(
  { radiusMeters, point }: { readonly radiusMeters: number | null; readonly point: LonLat | null },
  most = 14,
): number {
  const radius = Math.max(radiusMeters ?? 20_000, 1);
  const latitude = ((point?.lat ?? 0) * Math.PI) / 180;
  const zoom = Math.log2((equatorMeters * Math.cos(latitude) * radiusPixels) / (radius * tilePixels));
  return Math.round(Math.min(most, Math.max(3, zoom)) * 10) / 10;
}
