// The style layers of events under the names of places: areas, rings, and halos of rings too small to see. By theme.
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { palettes, type Theme } from "../../lib/basemap/palette";
import type { Edge } from "../../lib/events/marks/mark";
import { isOne, tileLayer, type TileSource } from "./event-sources";

/** An imprecise mark's halo while its ring would be smaller than 12 pixels. */
const haloRadius = 15;

/** Districts and larger: hatched, with an edge. */
export function areaLayers(theme: Theme, source: TileSource): LayerSpecification[] {
  return [
    {
      id: "area-hatch",
      type: "fill",
      ...source,
      paint: { "fill-pattern": ["concat", "hatch-", ["get", "kindGroup"], `-${theme}`] },
    },
    ...edgeLayers("area-edge", source, groupColour(theme), 1.4),
  ];
}

/** Drawn under the names of places. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  const colour = groupColour(theme);
  return [
    ...areaLayers(theme, tileLayer("areas")),
    {
      id: "ring-fill",
      type: "fill",
      ...tileLayer("rings"),
      filter: ["!=", ["get", "edge"], "thin"],
      paint: { "fill-color": colour, "fill-opacity": whereRingIs("large", theme === "light" ? 0.13 : 0.17) },
    },
    ...edgeLayers("ring-edge", tileLayer("rings"), colour, 1.5, whereRingIs("large", 0.85)),
    {
      id: "ring-halo",
      type: "circle",
      ...tileLayer("marks"),
      filter: ["all", isOne, ["<", ["get", "ringZoom"], 99]],
      paint: {
        "circle-radius": haloRadius,
        "circle-color": colour,
        "circle-blur": 0.7,
        "circle-opacity": whereRingIs("small", 0.5),
      },
    },
  ];
}

function edgeLayers(
  id: string,
  source: TileSource,
  colour: ExpressionSpecification,
  width: number,
  opacity: ExpressionSpecification | number = 0.8,
): LayerSpecification[] {
  const edge = (kind: Edge): FilterSpecification => ["==", ["get", "edge"], kind];
  const paint = { "line-color": colour, "line-opacity": opacity };
  return [
    { id: `${id}-thin`, type: "line", ...source, filter: edge("thin"), paint: { ...paint, "line-width": 1 } },
    {
      id: `${id}-solid`,
      type: "line",
      ...source,
      filter: edge("solid"),
      paint: { ...paint, "line-width": width },
    },
    {
      id: `${id}-dashed`,
      type: "line",
      ...source,
      filter: edge("dashed"),
      paint: { ...paint, "line-width": width, "line-dasharray": [3, 2.2] },
    },
  ];
}

function groupColour(theme: Theme): ExpressionSpecification {
  const { groups, cluster } = palettes[theme].marks;
  return [
    "match",
    ["get", "kindGroup"],
    "strike",
    groups.strike,
    "attack",
    groups.attack,
    "ground",
    groups.ground,
    "interception",
    groups.interception,
    "mixed",
    cluster,
    groups.other,
  ];
}

/**
 * An opacity that shows a ring only where it is large enough to be seen as one, or its halo only where it is not; within the
 * one zoom in which the ring grows past 12 pixels the two fade into each other. The zoom may stand only in the outermost
 * step, so the comparison is written out for every zoom.
 */
function whereRingIs(size: "large" | "small", opacity: number): ExpressionSpecification {
  const stops: (number | ExpressionSpecification)[] = [];
  for (let zoom = 0; zoom <= 22; zoom += 1) {
    stops.push(zoom, ["case", [size === "large" ? "<=" : ">", ["get", "ringZoom"], zoom], opacity, 0]);
  }
  return ["interpolate", ["linear"], ["zoom"], ...stops];
}
