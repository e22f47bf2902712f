// Puts the moments layer on the map in place of the tiles, and the tiles back in its place, with nothing missing between.
import type { Map as MapInstance } from "maplibre-gl";
import { momentsLayerId, type MomentsLayer } from "./moments-layer";

export type MomentsOnMap = {
  readonly show: (layer: MomentsLayer) => void;
  /** Tiles again; the points go once the tiles are drawn. */
  readonly end: () => void;
};

/** The tiles of the new period are there by then, or come late without points standing in for them. */
const longestWait = 2500;

export function momentsOnMap(map: MapInstance): MomentsOnMap {
  let turn = 0;
  let isGone = false;
  let hidden: readonly string[] = [];
  map.once("remove", () => {
    isGone = true;
  });

  function remove(): void {
    if (map.getLayer(momentsLayerId) !== undefined) map.removeLayer(momentsLayerId);
  }

  return {
    show(layer) {
      turn += 1;
      if (isGone) return;
      remove();
      map.addLayer(layer);
      if (!layer.canDraw()) return remove();
      hidden = [...new Set([...hidden, ...hideEvents(map)])];
    },
    end() {
      turn += 1;
      const own = turn;
      const isOver = (): boolean => isGone || own !== turn;
      // The new filter reaches the tiles' source with the next frame; shown before, the old period would flash up.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isOver()) return;
          for (const id of hidden)
            if (map.getLayer(id) !== undefined) map.setLayoutProperty(id, "visibility", "visible");
          hidden = [];
          const finish = (): void => {
            clearTimeout(timer);
            map.off("idle", finish);
            if (!isOver()) remove();
          };
          const timer = setTimeout(finish, longestWait);
          map.on("idle", finish);
        }),
      );
    },
  };
}

/** Style layers of the events' own sources, by the sources' names; what is chosen stays. Gives those that were visible. */
function hideEvents(map: MapInstance): string[] {
  return map.getLayersOrder().filter((id) => {
    const source = map.getLayer(id)?.source;
    if (source === undefined || !source.startsWith("event")) return false;
    if (map.getLayoutProperty(id, "visibility") === "none") return false;
    map.setLayoutProperty(id, "visibility", "none");
    return true;
  });
}
