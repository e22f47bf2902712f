// Where the layers of events take what they draw, and which of them a pointer can hit.
import type { ExpressionSpecification } from "maplibre-gl";
import type { TileLayers } from "../../lib/tiles/event-tiles";

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

/** A layer's place in the tiles. */
export type TileSource = { source: string; "source-layer": string };

export function tileLayer(layer: keyof TileLayers): TileSource {
  return { source: sources.events, "source-layer": layer };
}

export const isOne: ExpressionSpecification = ["==", ["get", "count"], 1];
export const isSeveral: ExpressionSpecification = [">", ["get", "count"], 1];
