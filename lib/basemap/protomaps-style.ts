// Our quiet map drawn from tiles with Protomaps' layers (OpenStreetMap's data), for operators who bring such an archive.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { fontFaces } from "./basemap-style";
import { firstLabelLayer } from "./label-layers";
import type { LabelNames } from "./label-names";
import { regularFont, semiboldFont } from "./map-fonts";
import { palettes, type BasemapColours, type Theme } from "./palette";
import { basemapSource, byZoom, lineWidths, textSizes, type Stops } from "./style-sizes";

const source = basemapSource;

/** Asked for by the licence of the data, where the archive's own words do not say it. */
const openStreetMapCredit = "© OpenStreetMap contributors (ODbL)";

/**
 * A complete style over the layers `earth`, `water`, `roads`, `boundaries` and `places` of Protomaps' basemap, version 4.
 * `archiveUrl`: address of the PMTiles archive. Source of the layers: docs.protomaps.com/basemaps/layers.
 */
export function protomapsStyle(
  theme: Theme,
  options: { origin: string; archiveUrl: string; names: LabelNames; attribution: string | null },
): StyleSpecification {
  const colours = palettes[theme].basemap;
  const credit = options.attribution ?? "";
  return {
    version: 8,
    name: `Dateline ${theme}`,
    "font-faces": fontFaces(options.origin),
    sources: {
      [source]: {
        type: "vector",
        url: `pmtiles://${options.archiveUrl}`,
        attribution: /openstreetmap/i.test(credit)
          ? credit
          : [credit, openStreetMapCredit].filter(Boolean).join(" · "),
      },
    },
    layers: [...groundLayers(colours), ...placeLayers(colours, options.names)],
  };
}

function groundLayers(colours: BasemapColours): LayerSpecification[] {
  const isDisputed: ExpressionSpecification = ["==", ["coalesce", ["get", "disputed"], false], true];
  const isCountry: ExpressionSpecification = ["==", ["get", "kind"], "country"];
  const border = { "line-color": colours.border, "line-width": byZoom(lineWidths.border) };
  return [
    { id: "ground", type: "background", paint: { "background-color": colours.water } },
    { id: "earth", type: "fill", source, "source-layer": "earth", paint: { "fill-color": colours.land } },
    {
      id: "water",
      type: "fill",
      source,
      "source-layer": "water",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": colours.water },
    },
    {
      id: "rivers",
      type: "line",
      source,
      "source-layer": "water",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": colours.river, "line-width": byZoom(lineWidths.river) },
    },
    {
      id: "roads",
      type: "line",
      source,
      "source-layer": "roads",
      filter: ["in", ["get", "kind"], ["literal", ["highway", "major_road", "minor_road"]]],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": colours.road, "line-width": byZoom(lineWidths.road) },
    },
    {
      id: "governorate-borders",
      type: "line",
      source,
      "source-layer": "boundaries",
      filter: ["==", ["get", "kind"], "region"],
      minzoom: 4.5,
      paint: {
        "line-color": colours.governorateBorder,
        "line-width": byZoom(lineWidths.governorateBorder),
        "line-dasharray": [4, 2.5],
      },
    },
    {
      id: "borders",
      type: "line",
      source,
      "source-layer": "boundaries",
      filter: ["all", isCountry, ["!", isDisputed]],
      paint: border,
    },
    {
      id: "disputed-borders",
      type: "line",
      source,
      "source-layer": "boundaries",
      filter: ["all", isCountry, isDisputed],
      paint: { ...border, "line-dasharray": [3, 2.5] },
    },
  ];
}

function placeLayers(colours: BasemapColours, names: LabelNames): LayerSpecification[] {
  const isTown: ExpressionSpecification = ["==", ["get", "kind"], "locality"];
  const label = (
    id: string,
    kind: string,
    colour: string,
    sizes: Stops,
    font: string,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source,
    "source-layer": "places",
    filter: ["==", ["get", "kind"], kind],
    layout: {
      "text-field": nameField(names),
      "text-font": [font],
      "text-size": byZoom(sizes),
      "text-max-width": 9,
      "text-padding": 4,
      ...(kind === "locality"
        ? { "text-variable-anchor": ["left", "right", "top", "bottom"], "text-radial-offset": 0.6 }
        : {}),
      "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population_rank"], 0]],
    },
    paint: { "text-color": colour, "text-halo-color": colours.halo, "text-halo-width": 1.5 },
  });
  return [
    {
      id: firstLabelLayer,
      type: "circle",
      source,
      "source-layer": "places",
      filter: isTown,
      paint: {
        "circle-radius": 2,
        "circle-color": colours.land,
        "circle-stroke-color": colours.townDot,
        "circle-stroke-width": 1.2,
      },
    },
    {
      ...label("governorates", "region", colours.governorateLabel, textSizes.governorate, regularFont),
      minzoom: 5.5,
      maxzoom: 10,
    },
    label("towns", "locality", colours.townLabel, textSizes.town, regularFont),
    label("countries", "country", colours.countryLabel, textSizes.country, semiboldFont),
  ];
}

/** `name` is the local one, `name:en` the Latin one; a place that has but one shows it. */
function nameField(names: LabelNames): ExpressionSpecification {
  const local: ExpressionSpecification = ["coalesce", ["get", "name"], ["get", "name:en"], ""];
  const latin: ExpressionSpecification = ["coalesce", ["get", "name:en"], ["get", "name"], ""];
  if (names === "local") return local;
  if (names === "latin") return latin;
  return ["case", ["==", local, latin], latin, ["concat", latin, "\n", local]];
}
