// The style layers of the events: areas and rings under the names, marks and counts above them. Constants by theme.
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { regularFont, semiboldFont } from "../../lib/basemap/map-fonts";
import { palettes, type Theme } from "../../lib/basemap/palette";
import { shareSteps } from "./mark-images";
import type { Edge } from "./map-data";

/** Ids of the GeoJSON sources; `chosen` holds a copy of what the selection draws, unclustered. */
export const sources = {
  areas: "event-areas",
  rings: "event-rings",
  halos: "event-halos",
  origins: "event-origins",
  marks: "event-marks",
  areaMarks: "event-area-marks",
  chosenAreas: "chosen-areas",
  chosenMarks: "chosen-marks",
} as const;

/** What a click or tap can hit, topmost first. */
export const touchable = [
  "chosen-mark",
  "event-cluster",
  "event-mark",
  "event-area-mark",
  "event-origin",
  "ring-fill",
  "area-hatch",
] as const;

/** Marks nearer than this many pixels become one count. */
export const clusterPixels = 18;

/** What a count knows of its marks: how many are imprecise, and the place's name when it is one for all. */
export const clusterProperties = {
  imprecise: ["+", ["get", "imprecise"]],
  placeName: keptWhenEqual("placeName"),
  placeNameArabic: keptWhenEqual("placeNameArabic"),
};

function keptWhenEqual(property: string) {
  return [
    ["case", ["==", ["accumulated"], ["get", property]], ["accumulated"], ""],
    ["get", property],
  ];
}

/** An imprecise mark's halo while its ring would be smaller than 12 pixels. */
const haloRadius = 15;

/** Drawn under the names of places. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  const colour = groupColour(theme);
  return [
    {
      id: "area-hatch",
      type: "fill",
      source: sources.areas,
      paint: { "fill-pattern": ["concat", "hatch-", ["get", "kindGroup"], `-${theme}`] },
    },
    ...edgeLayers("area-edge", sources.areas, colour, 1.4),
    {
      id: "ring-fill",
      type: "fill",
      source: sources.rings,
      filter: ["!=", ["get", "edge"], "thin"],
      paint: { "fill-color": colour, "fill-opacity": whereRingIs("large", theme === "light" ? 0.13 : 0.17) },
    },
    ...edgeLayers("ring-edge", sources.rings, colour, 1.5, whereRingIs("large", 0.85)),
    {
      id: "ring-halo",
      type: "circle",
      source: sources.halos,
      paint: {
        "circle-radius": haloRadius,
        "circle-color": colour,
        "circle-blur": 0.7,
        "circle-opacity": whereRingIs("small", 0.5),
      },
    },
  ];
}

/** Drawn above everything: symbols, counts, and what is chosen. */
export function markLayers(theme: Theme): LayerSpecification[] {
  const { marks, surface, basemap } = palettes[theme];
  const words = { "text-color": surface.ink, "text-halo-color": basemap.halo, "text-halo-width": 1.8 };
  return [
    {
      id: "event-origin",
      type: "symbol",
      source: sources.origins,
      layout: symbolLayout(theme, 0.85),
      paint: words,
    },
    {
      id: "event-area-mark",
      type: "symbol",
      source: sources.areaMarks,
      layout: {
        "icon-image": [
          "case",
          [">", ["get", "count"], 1],
          `cluster-${shareSteps}-${theme}`,
          ["concat", "mark-", ["get", "kindGroup"], "-", ["get", "fill"], `-${theme}`],
        ],
        "icon-allow-overlap": true,
        "text-field": ["get", "label"],
        "text-font": [regularFont],
        "text-size": 12,
        "text-anchor": "top",
        "text-offset": [0, 1.35],
        "text-max-width": 9,
        "text-optional": true,
      },
      paint: words,
    },
    {
      id: "event-area-count",
      type: "symbol",
      source: sources.areaMarks,
      filter: [">", ["get", "count"], 1],
      layout: { ...countLayout, "text-field": ["to-string", ["get", "count"]] },
      paint: { "text-color": marks.clusterText },
    },
    {
      id: "event-mark",
      type: "symbol",
      source: sources.marks,
      filter: ["!", ["has", "point_count"]],
      layout: { ...symbolLayout(theme, 1), ...besideMark("label", 1.1) },
      paint: words,
    },
    {
      id: "event-cluster",
      type: "symbol",
      source: sources.marks,
      filter: ["has", "point_count"],
      layout: {
        "icon-image": [
          "concat",
          "cluster-",
          ["to-string", ["round", ["*", shareSteps, ["/", ["get", "imprecise"], ["get", "point_count"]]]]],
          `-${theme}`,
        ],
        "icon-allow-overlap": true,
        ...besideMark("placeName", 1.6),
      },
      paint: words,
    },
    {
      id: "event-count",
      type: "symbol",
      source: sources.marks,
      filter: ["has", "point_count"],
      layout: { ...countLayout, "text-field": ["get", "point_count_abbreviated"] },
      paint: { "text-color": marks.clusterText },
    },
    {
      id: "chosen-area",
      type: "line",
      source: sources.chosenAreas,
      paint: { "line-color": surface.accent, "line-width": 2.5 },
    },
    {
      id: "chosen-halo",
      type: "circle",
      source: sources.chosenMarks,
      paint: {
        "circle-radius": 17,
        "circle-color": basemap.land,
        "circle-stroke-width": 3,
        "circle-stroke-color": surface.accent,
      },
    },
    {
      id: "chosen-mark",
      type: "symbol",
      source: sources.chosenMarks,
      layout: {
        ...symbolLayout(theme, 1.2),
        ...besideMark("label", 1.6),
        "text-font": [semiboldFont],
      },
      paint: words,
    },
  ];
}

const countLayout = {
  "text-font": [semiboldFont],
  "text-size": 13,
  "text-allow-overlap": true,
  "text-ignore-placement": true,
};

/** The words beside a mark, wherever there is room; the place's Arabic name beneath. */
function besideMark(property: string, offset: number): SymbolLayerSpecification["layout"] {
  return {
    "text-field": [
      "case",
      ["==", ["get", "placeNameArabic"], ""],
      ["get", property],
      ["concat", ["get", property], "\n", ["get", "placeNameArabic"]],
    ],
    "text-font": [regularFont],
    "text-size": 13,
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": offset,
    "text-justify": "auto",
    "text-max-width": 12,
    "text-line-height": 1.15,
    "text-optional": true,
  };
}

function symbolLayout(theme: Theme, size: number) {
  const image: ExpressionSpecification = [
    "concat",
    "mark-",
    ["get", "kindGroup"],
    "-",
    ["get", "fill"],
    `-${theme}`,
  ];
  // Marks always show, and names of places make room for them.
  return { "icon-image": image, "icon-size": size, "icon-allow-overlap": true };
}

function edgeLayers(
  id: string,
  source: string,
  colour: ExpressionSpecification,
  width: number,
  opacity: ExpressionSpecification | number = 0.8,
): LayerSpecification[] {
  const edge = (kind: Edge): FilterSpecification => ["==", ["get", "edge"], kind];
  const paint = { "line-color": colour, "line-opacity": opacity };
  return [
    { id: `${id}-thin`, type: "line", source, filter: edge("thin"), paint: { ...paint, "line-width": 1 } },
    {
      id: `${id}-solid`,
      type: "line",
      source,
      filter: edge("solid"),
      paint: { ...paint, "line-width": width },
    },
    {
      id: `${id}-dashed`,
      type: "line",
      source,
      filter: edge("dashed"),
      paint: { ...paint, "line-width": width, "line-dasharray": [3, 2.2] },
    },
  ];
}

function groupColour(theme: Theme): ExpressionSpecification {
  const { groups } = palettes[theme].marks;
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
