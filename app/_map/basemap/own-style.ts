// A style that the operator brings, made ready to stand under our events: our fonts beside theirs, and a place for what we draw.
import type { StyleSpecification } from "maplibre-gl";
import { fontFaces } from "../../../lib/basemap/basemap-style";
import { firstLabelLayer } from "../../../lib/basemap/label-layers";

/**
 * The style with a layer `firstLabelLayer` that draws nothing before its first symbols, so that areas lie under its names.
 * Null where `value` is no MapLibre style.
 */
export function ownStyle(value: unknown, origin: string): StyleSpecification | null {
  if (!isStyle(value)) return null;
  const at = value.layers.findIndex(({ type }) => type === "symbol");
  const place = at === -1 ? value.layers.length : at;
  return {
    ...value,
    "font-faces": { ...value["font-faces"], ...fontFaces(origin) },
    layers: [
      ...value.layers.slice(0, place),
      { id: firstLabelLayer, type: "background", layout: { visibility: "none" } },
      ...value.layers.slice(place).filter(({ id }) => id !== firstLabelLayer),
    ],
  };
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === 8 &&
    "layers" in value &&
    Array.isArray(value.layers) &&
    "sources" in value &&
    typeof value.sources === "object"
  );
}
