// The live map with all that answers on it: its tools' drawing and the buttons of its corner. One load: who sees the map can use them.
"use client";

import { useWords } from "../_words/words.client";
import { BasemapSwitch } from "./basemap/basemap-switch.client";
import { CornerButton } from "./corner-button";
import { EventMap, type EventMapProps } from "./event-map.client";
import { useMapState } from "./map-state";
import { ShareMenu } from "./share/share-menu.client";
import { ToolBar } from "./tools/tool-bar.client";
import { ToolDrawing } from "./tools/tool-drawing.client";
import styles from "./corner.module.css";

export function LiveMap(map: Omit<EventMapProps, "children">) {
  const t = useWords("map");
  const { counts, look } = useMapState();
  return (
    <>
      <EventMap {...map}>
        <ToolDrawing />
      </EventMap>
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
