// How the map draws what the search box pointed at: a thin ring to scale and a small open point, in the ink of links, never in an event's colour.
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

/** Nothing is drawn without a spot; a ring only where it is known how far it reaches. */
export function aimData(
  spot: { point: LonLat; radiusMeters: number | null } | null,
): GeoJSON.FeatureCollection {
  if (spot === null) return { type: "FeatureCollection", features: [] };
  const { point, radiusMeters } = spot;
  const ring = radiusMeters === null ? [] : circleRing(point, radiusMeters).map(({ lon, lat }) => [lon, lat]);
  const closed = ring[0] === undefined ? [] : [...ring, ring[0]];
  return {
    type: "FeatureCollection",
    features: [
      ...(closed.length === 0 ? [] : [feature({ type: "LineString", coordinates: closed })]),
      feature({ type: "Point", coordinates: [point.lon, point.lat] }),
    ],
  };
}

function feature(geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: "Feature", properties: {}, geometry };
}
