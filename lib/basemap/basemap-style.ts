// The basemap as a MapLibre style, light and dark: quiet paper on which the events are the only strong colour.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { basemapUrlPath, fontsUrlPath } from "./basemap-urls";
import { labelLayers } from "./label-layers";
import type { LabelNames } from "./label-names";
import { mapFonts } from "./map-fonts";
import { palettes, type BasemapColours, type Theme } from "./palette";
import { basemapSource, byZoom, lineWidths } from "./style-sizes";

export { firstLabelLayer } from "./label-layers";

const source = basemapSource;

export type BasemapOptions = {
  /** Where tiles and fonts are served from ("https://map.example.org", no slash at the end; in the browser `location.origin`). */
  readonly origin: string;
  readonly names?: LabelNames;
  /** Of two lines the Arabic one above, where it is known. */
  readonly isArabicFirst?: boolean;
  /** Address of an archive of the same layers that lies elsewhere (`dateline basemap --out`). */
  readonly archiveUrl?: string;
};

/**
 * A complete style. The tiles are one PMTiles archive: register the `pmtiles` protocol before the map is made. Names come in two
 * lines, Latin above the local script, unless asked otherwise. Whom
 * to credit stands in the archive itself. No glyph server: fonts are pinned through `font-faces`.
 */
export function basemapStyle(theme: Theme, options: BasemapOptions): StyleSpecification {
  const colours = palettes[theme].basemap;
  return {
    version: 8,
    name: `Dateline ${theme}`,
    "font-faces": fontFaces(options.origin),
    sources: {
      [source]: {
        type: "vector",
        url: `pmtiles://${options.archiveUrl ?? `${options.origin}${basemapUrlPath}`}`,
      },
    },
    layers: [
      ...groundLayers(colours),
      ...borderLayers(colours),
      ...labelLayers(colours, options.names ?? "both", options.isArabicFirst ?? false),
    ],
  };
}

/** Our label fonts, for a style's root key `font-faces`. */
export function fontFaces(origin: string): NonNullable<StyleSpecification["font-faces"]> {
  return Object.fromEntries(
    Object.entries(mapFonts).map(([name, files]) => [
      name,
      files.map(({ file, unicodeRanges }) => ({
        url: `${origin}${fontsUrlPath}/${file}`,
        "unicode-range": [...unicodeRanges],
      })),
    ]),
  );
}

function groundLayers(colours: BasemapColours): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": colours.water } },
    {
      id: "depths",
      type: "fill",
      source,
      "source-layer": "depths",
      paint: {
        "fill-color": ["case", [">=", ["get", "depth"], 2000], colours.deepestWater, colours.deepWater],
        "fill-antialias": false,
      },
    },
    { id: "land", type: "fill", source, "source-layer": "land", paint: { "fill-color": colours.land } },
    {
      id: "urban",
      type: "fill",
      source,
      "source-layer": "urban",
      minzoom: 5.5,
      // The blocks are drawn for 1:50m; beyond zoom 8.5 their corners would pretend to a knowledge they lack.
      paint: {
        "fill-color": colours.urban,
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], 5.5, 0, 6.2, 1, 7.6, 1, 8.5, 0],
      },
    },
    {
      id: "rivers",
      type: "line",
      source,
      "source-layer": "rivers",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.river, "line-width": byZoom(lineWidths.river) },
    },
    {
      id: "roads",
      type: "line",
      source,
      "source-layer": "roads",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.road, "line-width": byZoom(lineWidths.road) },
    },
    { id: "lakes", type: "fill", source, "source-layer": "lakes", paint: { "fill-color": colours.water } },
    shoreLayer("lake-shores", "lakes", colours),
    shoreLayer("shores", "land", colours),
  ];
}

function shoreLayer(id: string, layer: string, colours: BasemapColours): LayerSpecification {
  return {
    id,
    type: "line",
    source,
    "source-layer": layer,
    paint: { "line-color": colours.shore, "line-width": byZoom(lineWidths.shore) },
  };
}

function borderLayers(colours: BasemapColours): LayerSpecification[] {
  const isDisputed: ExpressionSpecification = ["==", ["get", "kind"], "disputed"];
  return [
    {
      id: "governorate-borders",
      type: "line",
      source,
      "source-layer": "governorate_borders",
      minzoom: 4.5,
      paint: {
        "line-color": colours.governorateBorder,
        "line-width": byZoom(lineWidths.governorateBorder),
        "line-dasharray": [4, 2.5],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 4.5, 0, 6, 1],
      },
    },
    {
      id: "border-casing",
      type: "line",
      source,
      "source-layer": "borders",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colours.borderCasing,
        "line-width": byZoom(lineWidths.borderCasing),
        "line-opacity": 0.85,
      },
    },
    {
      id: "borders",
      type: "line",
      source,
      "source-layer": "borders",
      filter: ["!", isDisputed],
      layout: { "line-join": "round" },
      paint: { "line-color": colours.border, "line-width": byZoom(lineWidths.border) },
    },
    {
      id: "disputed-borders",
      type: "line",
      source,
      "source-layer": "borders",
      filter: isDisputed,
      paint: {
        "line-color": colours.border,
        "line-width": byZoom(lineWidths.border),
        "line-dasharray": [3, 2.5],
      },
    },
  ];
}
