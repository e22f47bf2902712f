// A point on Earth, the only shape of coordinates inside the house.

/** WGS 84, degrees. `[lon, lat]` arrays exist only in GeoJSON. */
export type LonLat = { readonly lon: number; readonly lat: number };

/** Degrees; `west > east` means the box crosses the antimeridian. */
export type LonLatBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
