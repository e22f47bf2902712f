// The framed map: the map room's state with fewer parts around it, gestures that leave the page its scrolling, and a way out.
"use client";

import dynamic from "next/dynamic";
import { Suspense, useState, type ReactNode } from "react";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { AsKnown } from "../_map/as-known";
import type { FirstPage } from "../_map/ask-for-events";
import { EventList } from "../_map/event-list.client";
import { LatePart } from "../_map/late-part";
import { Legend } from "../_map/legend.client";
import { loadLate } from "../_ui/load-late";
import { MapGuard } from "../_map/map-guard.client";
import type { ChosenEvent } from "../_map/map-page-data";
import { MapStateContext } from "../_map/map-state";
import { Still } from "../_map/still.client";
import type { StillSize, StillView } from "../_map/still-view";
import { useLiveMap } from "../_map/use-live-map";
import type { MapRoomStart } from "../_map/use-map-room";
import { useHref, useWords } from "../_words/words.client";
import canvasStyles from "../_map/map-canvas.module.css";
import styles from "./embed.module.css";

const EventPanel = dynamic(() =>
  loadLate(() => import("../_map/event-panel.client").then((module) => module.EventPanel)),
);
const EventMap = dynamic(
  () => loadLate(() => import("../_map/event-map.client").then((module) => module.EventMap)),
  {
    ssr: false,
  },
);
// What the link drew is shown, and what it answers: drawing anew is for the whole map.
const ToolShape = dynamic(
  () => loadLate(() => import("../_map/tools/tool-shape.client").then((module) => module.ToolShape)),
  { ssr: false },
);
const ToolCard = dynamic(
  () => loadLate(() => import("../_map/tools/tool-card.client").then((module) => module.ToolCard)),
  { ssr: false },
);

type Props = {
  start: MapRoomStart;
  list: FirstPage;
  tray: FirstPage;
  chosen: ChosenEvent | null;
  firstView: LonLatBox | null;
  stills: Readonly<Record<StillSize, StillView>> | null;
  credits: string | null;
  picture: ReactNode;
  signs: ReactNode;
};

export function EmbedRoom({ start, list, tray, chosen, picture, signs, ...views }: Props) {
  const t = useWords("embed");
  const map = useWords("map");
  const href = useHref();
  const { room, canvas, isDrawn, still, live, onFail } = useLiveMap(start, {
    ...views,
    chosenBox: chosen?.box ?? null,
  });
  const { state } = room;
  const { tool } = state;

  return (
    <MapStateContext value={state}>
      <main id="main" className={styles.frame}>
        <div>
          <header className={`between ${styles.head}`}>
            <h1 className="visually-hidden">{t("title")}</h1>
            <p role="status">{t("events", { count: state.counts?.total ?? 0 })}</p>
            <OpenFull path={href("/")} words={t("open")} search={start.search} />
          </header>
          <AsKnown {...start.clock} />
        </div>
        <section ref={canvas} className={canvasStyles.canvas} aria-label={map("map")} data-drawn={isDrawn}>
          <Still {...still} picture={picture} />
          {live !== null && (
            <MapGuard words={map("failed")} onFail={onFail}>
              <EventMap {...live} leavesScrolling>
                {tool !== null && (
                  <Suspense fallback={null}>
                    <ToolShape tool={tool} />
                  </Suspense>
                )}
              </EventMap>
            </MapGuard>
          )}
          <Legend signs={signs} />
          {state.chosenId !== null && (
            <LatePart>
              <EventPanel known={chosen} />
            </LatePart>
          )}
          {tool !== null && tool.kind !== "spot" && state.chosenId === null && (
            <Suspense fallback={null}>
              <ToolCard tool={tool} onClose={() => state.setTool(null)} />
            </Suspense>
          )}
        </section>
        <details className={styles.list}>
          <summary>{t("list")}</summary>
          <EventList first={list} tray={tray} />
        </details>
        {room.region}
      </main>
    </MapStateContext>
  );
}

/** The same view on the whole page. The address moves with the map, so it is read when the link is used. */
function OpenFull({ path, words, search }: { path: string; words: string; search: string }) {
  const [address, setAddress] = useState(`${path}${search}`);
  const read = (): void => setAddress(`${path}${location.search}${location.hash}`);
  return (
    <a href={address} target="_top" onPointerDown={read} onFocus={read} onMouseEnter={read}>
      {words}
    </a>
  );
}
