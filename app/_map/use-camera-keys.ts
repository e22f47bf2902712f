// Keys that move the map wherever on the page one is: + and - from everywhere, arrows where nothing else has the focus. On the
// map's canvas they are MapLibre's own.
import { useRef } from "react";
import { useWords } from "../_words/words.client";
import { useMapState } from "./map-state";
import { usePrefersStill } from "./prefers";
import { useShortcut } from "./shortcuts";

/** As far as MapLibre's own arrows go, in pixels. */
const step = 100;

export function useCameraKeys(): void {
  const t = useWords("keyboard");
  const { map, view } = useMapState();
  const still = usePrefersStill();
  const motion = { duration: still ? 0 : 200 };

  /** Null while no map is in sight, or it has the key anyway. */
  const free = () => {
    const canMove =
      map !== null && view === "map" && !map.getCanvasContainer().contains(document.activeElement);
    return canMove ? map : null;
  };
  /** Where a key leads while the map is on its way there: the next one goes on from it. */
  const goal = useRef<number | null>(null);
  const zoom = (by: 1 | -1) => (): boolean => {
    const there = free();
    if (there === null) return false;
    const zoom = (goal.current ?? there.getZoom()) + by;
    // Ends whatever moved the map before, and so forgets its goal; without motion it has arrived at once.
    there.easeTo({ ...motion, zoom });
    if (there.isZooming()) {
      goal.current = zoom;
      there.once("zoomend", () => (goal.current = null));
    }
    return true;
  };
  const pan = (x: number, y: number) => (): boolean => {
    const there = document.activeElement === document.body ? free() : null;
    there?.panBy([x * step, y * step], motion);
    return there !== null;
  };

  const group = "view";
  useShortcut({ group, key: "+", words: t("zoomIn"), act: zoom(1) });
  // The same key without Shift, on many keyboards.
  useShortcut({ group, key: "=", words: "", act: zoom(1) });
  useShortcut({ group, key: "-", words: t("zoomOut"), act: zoom(-1) });
  useShortcut({ group, key: "ArrowUp", shown: t("arrows"), words: t("pan"), act: pan(0, -1) });
  useShortcut({ group, key: "ArrowDown", words: "", act: pan(0, 1) });
  useShortcut({ group, key: "ArrowLeft", words: "", act: pan(-1, 0) });
  useShortcut({ group, key: "ArrowRight", words: "", act: pan(1, 0) });
  useShortcut({ group, key: "Shift drag", shown: `Shift+${t("drag")}`, words: t("zoomToBox"), act: null });
}
