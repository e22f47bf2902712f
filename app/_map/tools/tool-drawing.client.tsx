// What is being drawn on the map, and the clicks and keys that draw it. A child of the live map.
"use client";

import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import { useMap } from "react-map-gl/maplibre";
import type { LonLat } from "../../../lib/geo/coordinates";
import { useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { followLongPress } from "./long-press";
import { usualRadiusMeters } from "./tool";
import {
  isOfOnePoint,
  setToolDraft,
  toolOfDraft,
  useToolDraft,
  withPoint,
  type ToolDraft,
} from "./tool-draft";
import { ToolShape } from "./tool-shape.client";

export function ToolDrawing() {
  const t = useWords("tools");
  const map = useMap().current?.getMap();
  const state = useMapState();
  const draft = useToolDraft();
  const isDrawing = draft !== null;

  const addPoint = useEffectEvent((point: LonLat) => {
    if (draft === null) return;
    const next = withPoint(draft, point);
    state.announce(t("announce.point", { count: next.points.length }));
    if (isOfOnePoint(next)) finish(next);
    else setToolDraft(next);
  });
  const finish = useEffectEvent((drawn: ToolDraft | null) => {
    const tool = drawn === null ? null : toolOfDraft(drawn, usualRadiusMeters);
    if (tool === null) return;
    setToolDraft(null);
    state.setTool(tool);
  });
  const takeBack = useEffectEvent(() => {
    if (draft !== null) setToolDraft({ ...draft, points: draft.points.slice(0, -1) });
  });
  const finishNow = useEffectEvent(() => finish(draft));
  const askHere = useEffectEvent((point: LonLat) => {
    if (draft === null) state.setTool({ kind: "spot", point });
  });

  useEffect(() => {
    if (map === undefined) return;
    const ask = ({ lngLat, originalEvent }: MapMouseEvent): void => {
      originalEvent.preventDefault();
      askHere(lonLatOf(lngLat));
    };
    map.on("contextmenu", ask);
    const endPress = followLongPress(map, (point) => askHere(point));
    return () => {
      map.off("contextmenu", ask);
      endPress();
    };
  }, [map]);

  useEffect(() => {
    if (map === undefined || !isDrawing) return;
    const canvas = map.getCanvas();
    const click = ({ lngLat }: MapMouseEvent): void => addPoint(lonLatOf(lngLat));
    const double = (event: MapMouseEvent): void => {
      event.preventDefault();
      finishNow();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Enter") addPoint(lonLatOf(map.getCenter()));
      else if (event.key === "Backspace") takeBack();
      else return;
      event.preventDefault();
    };
    map.doubleClickZoom.disable();
    map.on("click", click);
    map.on("dblclick", double);
    canvas.addEventListener("keydown", key);
    // The next Enter or arrow is for the map.
    canvas.focus();
    const cursor = canvas.style.cursor;
    canvas.style.cursor = "crosshair";
    return () => {
      map.doubleClickZoom.enable();
      map.off("click", click);
      map.off("dblclick", double);
      canvas.removeEventListener("keydown", key);
      canvas.style.cursor = cursor;
    };
  }, [map, isDrawing]);

  return <ToolShape tool={draft ?? state.tool} />;
}

function lonLatOf(lngLat: { lng: number; lat: number; wrap?: () => { lng: number; lat: number } }): LonLat {
  const { lng, lat } = lngLat.wrap?.() ?? lngLat;
  return { lon: lng, lat };
}
