// The style layers of events above everything: words, symbols, counts, and what is chosen or pointed at. By theme and words.
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { badgeTextSize } from "../../lib/basemap/count-badge";
import { semiboldFont } from "../../lib/basemap/map-fonts";
import { palettes, type Theme } from "../../lib/basemap/palette";
import type { SymbolFill } from "../../lib/basemap/symbols";
import { firstMarkLayer, isOne, isSeveral, sources, tileLayer } from "./event-sources";
import { shareSteps } from "./mark-images";
import { besideMark, countLabel, isContested, markLabel, printedCount, type LabelWords } from "./mark-labels";

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
      ...tileLayer("origins"),
      layout: besideMark(label, 1),
      paint: { ...named, "text-color": surface.muted },
    },
    {
      id: "event-area-name",
      type: "symbol",
      ...tileLayer("areaMarks"),
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
      ...tileLayer("marks"),
      filter: isOne,
      layout: besideMark(label, ["case", isContested, 1.5, 1.15]),
      paint: named,
    },
    {
      id: "event-cluster-name",
      type: "symbol",
      ...tileLayer("marks"),
      filter: isSeveral,
      layout: besideMark(countLabel(words), ["step", ["get", "count"], 1.6, 100, 1.9, 1_000, 2.15]),
      paint: ink,
    },
    {
      id: "event-origin",
      type: "symbol",
      ...tileLayer("origins"),
      layout: { ...symbolLayout(theme, 0.85), "icon-image": markImage(theme, "open") },
    },
    {
      id: "event-area-mark",
      type: "symbol",
      ...tileLayer("areaMarks"),
      layout: {
        ...symbolLayout(theme, 1),
        "icon-image": ["case", isSeveral, badgeImage(1, theme), markImage(theme)],
      },
    },
    {
      id: "event-area-count",
      type: "symbol",
      ...tileLayer("areaMarks"),
      filter: isSeveral,
      layout: countLayout,
      paint: { "text-color": marks.clusterText },
    },
    {
      id: "event-mark",
      type: "symbol",
      ...tileLayer("marks"),
      filter: isOne,
      layout: symbolLayout(theme, 1),
    },
    {
      id: "event-cluster",
      type: "symbol",
      ...tileLayer("marks"),
      filter: isSeveral,
      layout: {
        ...symbolLayout(theme, 1),
        "icon-image": badgeImage(["/", ["get", "imprecise"], ["get", "count"]], theme),
      },
    },
    {
      id: "event-count",
      type: "symbol",
      ...tileLayer("marks"),
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
