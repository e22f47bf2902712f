// Areas while time moves: all of the filter's but for its period lie ready on the map, and each is shown or not by its days. What
// changes from frame to frame is one number of a few areas; no tile is made again.
import type { ExpressionSpecification, LayerSpecification, Map as MapInstance } from "maplibre-gl";
import { firstLabelLayer } from "../../../lib/basemap/basemap-style";
import type { Theme } from "../../../lib/basemap/palette";
import { areaLayers } from "../ground-layers";
import { tilesAddress } from "../tiles-address";
import { runsOf, touchesPeriod, type DayRun } from "./day-runs";
import type { Period } from "./period";

const source = "moving-areas";
const sourceLayer = "areas";

export type AreasOnMap = {
  /** Those with a day in the period; null hides all. */
  readonly show: (period: Period | null) => void;
  readonly remove: () => void;
};

/** The tiles of a period that was chosen are there by then. Milliseconds. */
const longestWait = 2500;

/** `filterQuery` is the filter without its period. Null while the map has no style to add to. */
export function areasOnMap(
  map: MapInstance,
  { revision, filterQuery, theme }: { revision: string; filterQuery: string; theme: Theme },
): AreasOnMap | null {
  if (map.getLayer(firstLabelLayer) === undefined) return null;
  const runs = new Map<number, readonly DayRun[]>();
  const shown = new Set<number>();
  let period: Period | null = null;
  let isGone = false;

  const layers = areaLayers(theme, { source, "source-layer": sourceLayer }).map(whereShown);
  map.addSource(source, {
    type: "vector",
    tiles: [tilesAddress(revision, filterQuery)],
    maxzoom: 20,
    promoteId: { [sourceLayer]: "areaId" },
  });
  for (const layer of layers) map.addLayer(layer, firstLabelLayer);

  const learn = (): void => {
    for (const { id, properties } of map.querySourceFeatures(source, { sourceLayer }))
      if (typeof id === "number" && !runs.has(id)) runs.set(id, runsOf(String(properties.days)));
    draw();
  };
  const onData = ({ sourceId }: { sourceId?: string }): void => {
    if (sourceId === source && period !== null && map.isSourceLoaded(source)) learn();
  };
  map.on("sourcedata", onData);
  map.once("remove", () => (isGone = true));

  function draw(): void {
    for (const [id, days] of runs) {
      const isShown = period !== null && touchesPeriod(days, period);
      if (isShown === shown.has(id)) continue;
      map.setFeatureState({ source, sourceLayer, id }, { shown: isShown });
      if (isShown) shown.add(id);
      else shown.delete(id);
    }
  }

  let timer: number | undefined;
  function hide(): void {
    window.clearTimeout(timer);
    map.off("idle", hide);
    if (isGone) return;
    period = null;
    draw();
  }

  return {
    show(next) {
      if (isGone) return;
      window.clearTimeout(timer);
      map.off("idle", hide);
      if (next === null) {
        // They stand until the tiles of the chosen period are drawn.
        if (period === null) return;
        timer = window.setTimeout(hide, longestWait);
        map.on("idle", hide);
        return;
      }
      const isFirst = period === null;
      period = next;
      if (isFirst) learn();
      else draw();
    },
    remove() {
      if (isGone) return;
      isGone = true;
      window.clearTimeout(timer);
      map.off("idle", hide);
      map.off("sourcedata", onData);
      for (const { id } of layers) if (map.getLayer(id) !== undefined) map.removeLayer(id);
      if (map.getSource(source) !== undefined) map.removeSource(source);
    },
  };
}

/** The layer under another name, drawn only where an area is marked as shown. */
function whereShown(layer: LayerSpecification): LayerSpecification {
  const id = `moving-${layer.id}`;
  if (layer.type === "fill") return { ...layer, id, paint: { ...layer.paint, "fill-opacity": ifShown(1) } };
  if (layer.type === "line") return { ...layer, id, paint: { ...layer.paint, "line-opacity": ifShown(0.8) } };
  return { ...layer, id };
}

function ifShown(opacity: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "shown"], false], opacity, 0];
}
