// The names on the basemap as style layers: towns, countries, governorates and seas, in two lines, Latin above the local script or Arabic above Latin.
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LabelNames } from "./label-names";
import { regularFont, semiboldFont } from "./map-fonts";
import type { BasemapColours } from "./palette";
import { basemapSource, byZoom, textSizes, townDotRadii, type Stops } from "./style-sizes";

/** The layer before which event areas belong: above land, water and borders, below every name. */
export const firstLabelLayer = "town-dots";

/** The zoom a name was given in the build (place-labels.ts) is the zoom it appears at. */
const hasItsZoom: ExpressionSpecification = ["<=", ["get", "minZoom"], ["zoom"]];

const source = basemapSource;

/** A name as the reader has it, its second line in that colour. */
type NameField = (secondColour: string) => ExpressionSpecification;

/** All name layers, the last the weightiest: MapLibre gives later layers room first. */
export function labelLayers(
  colours: BasemapColours,
  names: LabelNames,
  isArabicFirst: boolean,
): LayerSpecification[] {
  const nameField: NameField = (secondColour) => namesIn(names, isArabicFirst, secondColour);
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
        "text-field": nameField(colours.waterLabel),
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
        "text-field":
          names === "local" || (names === "both" && isArabicFirst)
            ? namesIn("local", isArabicFirst, colours.governorateLabel)
            : ["upcase", ["get", "name"]],
        "text-font": [regularFont],
        "text-size": byZoom(textSizes.governorate),
        // Opened for Latin alone: it would tear Arabic letters apart.
        "text-letter-spacing": names === "local" || (names === "both" && isArabicFirst) ? 0 : 0.12,
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
      ...townLayer(
        colours,
        nameField,
        "towns-small",
        [">", ["get", "minZoom"], 6],
        textSizes.smallTown,
        regularFont,
      ),
      minzoom: 6,
    },
    townLayer(
      colours,
      nameField,
      "towns",
      ["all", ["<=", ["get", "minZoom"], 6], [">", ["get", "minZoom"], 4]],
      textSizes.town,
      regularFont,
    ),
    // Below the large towns: the name of a small country must not cost it its capital's.
    countryLayer(colours, nameField, "countries-small", [">", ["get", "minZoom"], 4], textSizes.smallCountry),
    townLayer(
      colours,
      nameField,
      "towns-large",
      ["<=", ["get", "minZoom"], 4],
      textSizes.largeTown,
      semiboldFont,
    ),
    countryLayer(colours, nameField, "countries", ["<=", ["get", "minZoom"], 4], textSizes.country),
  ];
}

/** Right of its dot, left, below, above. Where an event's mark covers the dot, the second, wider try clears the mark. */
function anchorsAt(ems: number): [string, [number, number], ...(string | [number, number])[]] {
  return ["left", [ems, 0], "right", [-ems, 0], "top", [0, ems], "bottom", [0, -ems]];
}

function countryLayer(
  colours: BasemapColours,
  nameField: NameField,
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
      "text-field": nameField(colours.countryLabel),
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
  nameField: NameField,
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
      "text-field": nameField(colours.townLocalLabel),
      "text-font": [font],
      "text-size": byZoom(sizes),
      "text-variable-anchor-offset": [...anchorsAt(0.65), ...anchorsAt(1.9)],
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

/**
 * The name as chosen; for both, Latin and under it, a little smaller, the local script where we know it. Readers of Arabic have an
 * Arabic name above the Latin one.
 */
function namesIn(names: LabelNames, isArabicFirst: boolean, secondColour: string): ExpressionSpecification {
  const local: ExpressionSpecification = ["coalesce", ["get", "name_ar"], ["get", "name_he"], ""];
  const latin: ExpressionSpecification = ["format", ["get", "name"], {}];
  if (names === "latin") return latin;
  if (names === "local") return ["case", ["==", local, ""], latin, ["format", local, {}]];
  const both = (first: ExpressionSpecification, second: ExpressionSpecification): ExpressionSpecification => [
    "format",
    first,
    {},
    "\n",
    {},
    second,
    { "font-scale": 0.92, "text-font": ["literal", [regularFont]], "text-color": secondColour },
  ];
  const latinFirst: ExpressionSpecification = [
    "case",
    ["==", local, ""],
    latin,
    both(["get", "name"], local),
  ];
  return isArabicFirst
    ? ["case", ["has", "name_ar"], both(["get", "name_ar"], ["get", "name"]), latinFirst]
    : latinFirst;
}
