// The basemap as a MapLibre style, light and dark: quiet paper on which the events are the only strong colour.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { basemapUrlPath, fontsUrlPath } from "./basemap-urls";
import { mapFonts, regularFont, semiboldFont } from "./map-fonts";
import { palettes, type BasemapColours, type Theme } from "./palette";
import { lineWidths, textSizes, townDotRadii, type Stops } from "./style-sizes";

/** Shown in the corner of every map; MapLibre's own credit is added by its attribution control. */
export const mapAttribution = "Natural Earth · GeoNames (CC BY 4.0)";

/** The layer before which event areas belong: above land, water and borders, below every name. */
export const firstLabelLayer = "town-dots";

const source = "basemap";

/** The zoom a name was given in the build (place-labels.ts) is the zoom it appears at. */
const hasItsZoom: ExpressionSpecification = ["<=", ["get", "minZoom"], ["zoom"]];

/**
 * A complete style. `origin` is where the tiles and fonts are served from ("https://map.example.org", no slash at the end;
 * in the browser `location.origin`). The tiles are one PMTiles archive: register the `pmtiles` protocol before the map is made.
 * Names come in two lines, Latin above the local script. No glyph server: fonts are pinned through `font-faces`.
 */
export function basemapStyle(theme: Theme, options: { origin: string }): StyleSpecification {
  const colours = palettes[theme].basemap;
  return {
    version: 8,
    name: `Dateline ${theme}`,
    "font-faces": fontFaces(options.origin),
    sources: {
      [source]: {
        type: "vector",
        url: `pmtiles://${options.origin}${basemapUrlPath}`,
        attribution: mapAttribution,
      },
    },
    layers: [...groundLayers(colours), ...borderLayers(colours), ...labelLayers(colours)],
  };
}

function fontFaces(origin: string): NonNullable<StyleSpecification["font-faces"]> {
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

function labelLayers(colours: BasemapColours): LayerSpecification[] {
  return [
    {
      id: firstLabelLayer,
      type: "circle",
      source,
      "source-layer": "towns",
      filter: hasItsZoom,
      paint: {
        "circle-radius": byZoom(townDotRadii),
        "circle-color": colours.land,
        "circle-stroke-color": colours.townDot,
        "circle-stroke-width": 1.2,
      },
    },
    {
      id: "seas",
      type: "symbol",
      source,
      "source-layer": "seas",
      minzoom: 3,
      layout: {
        "text-field": twoLines(colours.waterLabel, regularFont),
        "text-font": [regularFont],
        "text-size": byZoom(textSizes.sea),
        "text-max-width": 8,
        "text-padding": 8,
      },
      paint: { "text-color": colours.waterLabel, "text-halo-color": colours.water, "text-halo-width": 1.2 },
    },
    {
      id: "governorates",
      type: "symbol",
      source,
      "source-layer": "governorates",
      minzoom: 5.8,
      maxzoom: 10,
      layout: {
        "text-field": ["upcase", ["get", "name"]],
        "text-font": [regularFont],
        "text-size": byZoom(textSizes.governorate),
        // Latin only, so spacing may be opened: it would tear Arabic letters apart.
        "text-letter-spacing": 0.12,
        "text-max-width": 9,
        "text-padding": 12,
      },
      paint: {
        "text-color": colours.governorateLabel,
        "text-halo-color": colours.halo,
        "text-halo-width": 1.5,
        "text-opacity": ["interpolate", ["linear"], ["zoom"], 5.8, 0, 6.4, 1],
      },
    },
    {
      ...townLayer(colours, "towns-small", [">", ["get", "minZoom"], 6], textSizes.smallTown, regularFont),
      minzoom: 6,
    },
    townLayer(
      colours,
      "towns",
      ["all", ["<=", ["get", "minZoom"], 6], [">", ["get", "minZoom"], 4]],
      textSizes.town,
      regularFont,
    ),
    // Below the large towns: the name of a small country must not cost it its capital's.
    countryLayer(colours, "countries-small", [">", ["get", "minZoom"], 4], textSizes.smallCountry),
    townLayer(colours, "towns-large", ["<=", ["get", "minZoom"], 4], textSizes.largeTown, semiboldFont),
    countryLayer(colours, "countries", ["<=", ["get", "minZoom"], 4], textSizes.country),
  ];
}

function countryLayer(
  colours: BasemapColours,
  id: string,
  filter: ExpressionSpecification,
  sizes: Stops,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    "source-layer": "countries",
    minzoom: 1,
    maxzoom: 9,
    filter: ["all", filter, hasItsZoom, [">=", ["get", "maxZoom"], ["zoom"]]],
    layout: {
      "text-field": twoLines(colours.countryLabel, regularFont),
      "text-font": [semiboldFont],
      "text-size": byZoom(sizes),
      "text-max-width": 8,
      "text-padding": 6,
    },
    paint: { "text-color": colours.countryLabel, "text-halo-color": colours.halo, "text-halo-width": 1.6 },
  };
}

function townLayer(
  colours: BasemapColours,
  id: string,
  filter: ExpressionSpecification,
  sizes: Stops,
  font: string,
): LayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    "source-layer": "towns",
    filter: ["all", filter, hasItsZoom],
    layout: {
      "text-field": twoLines(colours.townLocalLabel, regularFont),
      "text-font": [font],
      "text-size": byZoom(sizes),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.55,
      "text-justify": "auto",
      "text-max-width": 12,
      "text-line-height": 1.15,
      "text-padding": 3,
      "symbol-sort-key": [
        "-",
        ["*", ["get", "minZoom"], 10],
        ["log10", ["max", 1, ["coalesce", ["get", "population"], 1]]],
      ],
    },
    paint: {
      "text-color": colours.townLabel,
      "text-halo-color": colours.halo,
      "text-halo-width": 1.5,
    },
  };
}

/** Latin name, and under it, a little smaller, the name in the local script where we know it. */
function twoLines(localColour: string, localFont: string): ExpressionSpecification {
  const local: ExpressionSpecification = ["coalesce", ["get", "name_ar"], ["get", "name_he"], ""];
  return [
    "case",
    ["==", local, ""],
    ["format", ["get", "name"], {}],
    [
      "format",
      ["get", "name"],
      {},
      "\n",
      {},
      local,
      { "font-scale": 0.92, "text-font": ["literal", [localFont]], "text-color": localColour },
    ],
  ];
}

function byZoom(stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()];
}
