// The live map with all that answers on it: its tools' drawing and the buttons of its corner. One load: who sees the map can use them.
"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import { BasemapSwitch } from "./basemap/basemap-switch.client";
import { CornerButton } from "./corner-button";
import { EventMap, type EventMapProps } from "./event-map.client";
import { MapStateContext, useMapState, type MapState } from "./map-state";
import { ShareMenu } from "./share/share-menu.client";
import { ToolBar } from "./tools/tool-bar.client";
import { ToolDrawing } from "./tools/tool-drawing.client";
import { useAfterPaint } from "./use-after-paint";
import { useCameraKeys } from "./use-camera-keys";
import styles from "./corner.module.css";

export function LiveMap(map: Omit<EventMapProps, "children">) {
  const t = useWords("map");
  const state = useMapState();
  const { counts, look } = state;
  useCameraKeys();
  const asked = useMemo(() => ({ map, state }), [map, state]);
  // A press is answered by the page; the map, which takes longest to draw, follows.
  const drawn = useAfterPaint(asked);
  const eventMap = useMemo(
    () => (
      <MapStateContext value={drawn.state}>
        <EventMap {...drawn.map}>
          <AtOnce>
            <ToolDrawing />
          </AtOnce>
        </EventMap>
      </MapStateContext>
    ),
    [drawn],
  );
  return (
    <>
      <StateNow value={state}>{eventMap}</StateNow>
      <div className={styles.corner}>
        <CornerButton
          label={t("showAll")}
          path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"
          disabled={counts?.box == null}
          onClick={() => {
            if (counts?.box != null) look({ box: counts.box, onlyIfHidden: false });
          }}
        />
        <BasemapSwitch />
        <ShareMenu />
        <ToolBar />
      </div>
    </>
  );
}

const StateNow = createContext<MapState | null>(null);

/** A tool that is shown as taken takes the very next press on the map. */
function AtOnce({ children }: { children: ReactNode }) {
  return <MapStateContext value={useContext(StateNow)}>{children}</MapStateContext>;
}
