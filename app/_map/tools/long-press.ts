// A finger that rests on the map asks what the right mouse button asks. Browsers on iPhones send no "contextmenu" for it.
import type { Map as MapInstance, MapTouchEvent } from "maplibre-gl";
import type { LonLat } from "../../../lib/geo/coordinates";

const pressMs = 550;

/** Calls `onPress` once for a single finger that stays; what is given back ends it. */
export function followLongPress(map: MapInstance, onPress: (point: LonLat) => void): () => void {
  let timer: number | undefined;
  const end = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const begin = ({ originalEvent, lngLat }: MapTouchEvent): void => {
    end();
    if (originalEvent.touches.length !== 1) return;
    const { lng, lat } = lngLat.wrap();
    timer = window.setTimeout(() => onPress({ lon: lng, lat }), pressMs);
  };
  map.on("touchstart", begin);
  const endings = ["touchend", "touchcancel", "touchmove", "movestart"] as const;
  for (const name of endings) map.on(name, end);
  return () => {
    end();
    map.off("touchstart", begin);
    for (const name of endings) map.off(name, end);
  };
}
