// The style layers of the events: areas and rings under the names, marks and counts above them. Constants by theme and words.
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { badgeTextSize } from "../../lib/basemap/count-badge";
import { semiboldFont } from "../../lib/basemap/map-fonts";
import { palettes, type Theme } from "../../lib/basemap/palette";
import type { SymbolFill } from "../../lib/basemap/symbols";
import type { Edge } from "../../lib/events/marks/mark";
import type { TileLayers } from "../../lib/tiles/event-tiles";
import { shareSteps } from "./mark-images";
import { besideMark, countLabel, isContested, markLabel, printedCount, type LabelWords } from "./mark-labels";

/**
 * `events` holds the tiles. The others hold GeoJSON: all that is drawn of the chosen event, and where the one is that is pointed
 * at in the list or on the map.
 */
export const sources = {
  events: "events",
  chosenAreas: "chosen-areas",
  chosenMarks: "chosen-marks",
  pointed: "pointed-marks",
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

/** The lowest of the layers that hold marks and their words: moments of the timeline are drawn under it. */
export const firstMarkLayer = "event-origin-name";

/** An imprecise mark's halo while its ring would be smaller than 12 pixels. */
const haloRadius = 15;

const isOne: ExpressionSpecification = ["==", ["get", "count"], 1];
const isSeveral: ExpressionSpecification = [">", ["get", "count"], 1];

/** A layer's place in the tiles. */
type TileSource = { source: string; "source-layer": string };

function from(layer: keyof TileLayers): TileSource {
  return { source: sources.events, "source-layer": layer };
}

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
    ...areaLayers(theme, from("areas")),
    {
      id: "ring-fill",
      type: "fill",
      ...from("rings"),
      filter: ["!=", ["get", "edge"], "thin"],
      paint: { "fill-color": colour, "fill-opacity": whereRingIs("large", theme === "light" ? 0.13 : 0.17) },
    },
    ...edgeLayers("ring-edge", from("rings"), colour, 1.5, whereRingIs("large", 0.85)),
    {
      id: "ring-halo",
      type: "circle",
      ...from("marks"),
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

/**
 * Drawn above everything: words, symbols, counts, and what is chosen or pointed at. Upper layers are given room first: all symbols
 * before any words, so that no words lie on a symbol.
 */
export function markLayers(theme: Theme, words: LabelWords): LayerSpecification[] {
  const { marks, surface, basemap } = palettes[theme];
  const ink = { "text-color": surface.ink, "text-halo-color": basemap.halo, "text-halo-width": 1.8 };
  const label = markLabel(words);
  const unlessChosen: ExpressionSpecification = [
    "case",
    ["boolean", ["feature-state", "chosen"], false],
    0,
    1,
  ];
  const named = { ...ink, "text-opacity": unlessChosen };
  return [
    {
      id: firstMarkLayer,
      type: "symbol",
      ...from("origins"),
      layout: besideMark(label, 1),
      paint: { ...named, "text-color": surface.muted },
    },
    {
      id: "event-area-name",
      type: "symbol",
      ...from("areaMarks"),
      layout: {
        ...besideMark(label, 1.6),
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-size": 12,
      },
      paint: named,
    },
    {
      id: "event-mark-name",
      type: "symbol",
      ...from("marks"),
      filter: isOne,
      layout: besideMark(label, ["case", isContested, 1.5, 1.15]),
      paint: named,
    },
    {
      id: "event-cluster-name",
      type: "symbol",
      ...from("marks"),
      filter: isSeveral,
      layout: besideMark(countLabel(words), ["step", ["get", "count"], 1.6, 100, 1.9, 1_000, 2.15]),
      paint: ink,
    },
    {
      id: "event-origin",
      type: "symbol",
      ...from("origins"),
      layout: { ...symbolLayout(theme, 0.85), "icon-image": markImage(theme, "open") },
    },
    {
      id: "event-area-mark",
      type: "symbol",
      ...from("areaMarks"),
      layout: {
        ...symbolLayout(theme, 1),
        "icon-image": ["case", isSeveral, badgeImage(1, theme), markImage(theme)],
      },
    },
    {
      id: "event-area-count",
      type: "symbol",
      ...from("areaMarks"),
      filter: isSeveral,
      layout: countLayout,
      paint: { "text-color": marks.clusterText },
    },
    { id: "event-mark", type: "symbol", ...from("marks"), filter: isOne, layout: symbolLayout(theme, 1) },
    {
      id: "event-cluster",
      type: "symbol",
      ...from("marks"),
      filter: isSeveral,
      layout: {
        ...symbolLayout(theme, 1),
        "icon-image": badgeImage(["/", ["get", "imprecise"], ["get", "count"]], theme),
      },
    },
    {
      id: "event-count",
      type: "symbol",
      ...from("marks"),
      filter: isSeveral,
      layout: countLayout,
      paint: { "text-color": marks.clusterText },
    },
    {
      id: "pointed-mark",
      type: "circle",
      source: sources.pointed,
      paint: {
        "circle-radius": 15,
        "circle-color": "transparent",
        "circle-stroke-width": 2.5,
        "circle-stroke-color": surface.ink,
      },
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
        "circle-radius": 18,
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
        ...symbolLayout(theme, 1.1),
        ...besideMark(label, 1.8),
        // Under or over it first: beside it the words run under the buttons of a phone's narrow map.
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-font": [semiboldFont],
        "text-optional": true,
      },
      paint: { ...ink, "text-halo-width": 2.4 },
    },
  ];
}

const countLayout: SymbolLayerSpecification["layout"] = {
  "text-field": printedCount,
  "text-font": [semiboldFont],
  "text-size": badgeTextSize,
  "text-allow-overlap": true,
  "text-ignore-placement": true,
};

/** The image of a count: by how many figures it has to hold, and the share that is imprecise in steps of an eighth. */
function badgeImage(share: ExpressionSpecification | number, theme: Theme): ExpressionSpecification {
  const eighths: ExpressionSpecification = ["to-string", ["round", ["*", shareSteps, share]]];
  return ["concat", "count-", ["to-string", ["length", printedCount]], "-", eighths, `-${theme}`];
}

function markImage(
  theme: Theme,
  fill: SymbolFill | ExpressionSpecification = ["get", "fill"],
): ExpressionSpecification {
  const split: ExpressionSpecification = ["case", isContested, "-split", ""];
  return ["concat", "mark-", ["get", "kindGroup"], "-", fill, split, `-${theme}`];
}

function symbolLayout(theme: Theme, size: number) {
  // Marks always show, and names of places make room for them.
  return {
    "icon-image": markImage(theme),
    "icon-size": size,
    "icon-allow-overlap": true,
    "icon-padding": 0,
  };
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
