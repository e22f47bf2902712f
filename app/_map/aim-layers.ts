// How the map draws what the search box pointed at and how far a filter reaches: a thin ring to scale and a small open point, in the ink of links, never in an event's colour.
import type { LayerSpecification } from "maplibre-gl";
import { circleRing } from "../../lib/basemap/circle-ring";
import { palettes, type Theme } from "../../lib/basemap/palette";
import type { LonLat } from "../../lib/geo/coordinates";

export const aimSource = "aim";

/** Drawn under the names of places. */
export function aimRing(theme: Theme): LayerSpecification {
  return {
    id: "aim-ring",
    type: "line",
    source: aimSource,
    filter: ["==", ["geometry-type"], "LineString"],
    paint: { "line-color": palettes[theme].surface.accent, "line-width": 1.5, "line-dasharray": [4, 2] },
  };
}

/** Drawn above everything: it was asked for. */
export function aimPoint(theme: Theme): LayerSpecification {
  const { surface, basemap } = palettes[theme];
  return {
    id: "aim-point",
    type: "circle",
    source: aimSource,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 4,
      "circle-color": basemap.halo,
      "circle-stroke-color": surface.accent,
      "circle-stroke-width": 2,
    },
  };
}

/**
 * What was pointed at, its ring only where it is known how far it reaches, and the circle that a filter lets events lie in: whoever
 * sees fewer events has to see where the others were left out.
 */
export function aimData(
  spot: { point: LonLat; radiusMeters: number | null } | null,
  near: { point: LonLat; radiusMeters: number } | null,
): GeoJSON.FeatureCollection {
  const circles = [spot, near].flatMap((each) =>
    each === null || each.radiusMeters === null ? [] : [ringAround(each.point, each.radiusMeters)],
  );
  const points: GeoJSON.Geometry[] =
    spot === null ? [] : [{ type: "Point", coordinates: [spot.point.lon, spot.point.lat] }];
  return {
    type: "FeatureCollection",
    features: [...circles, ...points].map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
}

function ringAround(point: LonLat, radiusMeters: number): GeoJSON.LineString {
  const ring = circleRing(point, radiusMeters).map(({ lon, lat }) => [lon, lat]);
  const [first] = ring;
  return { type: "LineString", coordinates: first === undefined ? [] : [...ring, first] };
}
