// The tools' lines, circles and areas on the map, and the clicks that draw them. A child of the live map.
"use client";

import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import { Layer, Source, useMap } from "react-map-gl/maplibre";
import type { LonLat } from "../../../lib/geo/coordinates";
import { palettes } from "../../../lib/basemap/palette";
import { useWords } from "../../_words/words.client";
import { useMapLook } from "../basemap/use-map-look";
import { firstMarkLayer } from "../event-sources";
import { useMapState } from "../map-state";
import { circleOf, polygonOf } from "./measure";
import { followLongPress } from "./long-press";
import { usualRadiusMeters, type Tool } from "./tool";
import { setToolDraft, toolOfDraft, useToolDraft, withPoint, type ToolDraft } from "./tool-draft";

export function ToolDrawing() {
  const t = useWords("tools");
  const map = useMap().current?.getMap();
  const state = useMapState();
  const { theme } = useMapLook();
  const draft = useToolDraft();
  const isDrawing = draft !== null;

  const addPoint = useEffectEvent((point: LonLat) => {
    if (draft === null) return;
    const next = withPoint(draft, point);
    state.announce(t("announce.point", { count: next.points.length }));
    if (next.kind === "around") finish(next);
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

  const { accent } = palettes[theme].surface;
  const { halo } = palettes[theme].basemap;
  return (
    <Source id="tool" type="geojson" data={draft !== null ? shapeOfDraft(draft) : shapeOf(state.tool)}>
      <Layer
        id="tool-fill"
        beforeId={firstMarkLayer}
        type="fill"
        filter={["==", ["geometry-type"], "Polygon"]}
        paint={{ "fill-color": accent, "fill-opacity": 0.08 }}
      />
      <Layer
        id="tool-line-casing"
        beforeId={firstMarkLayer}
        type="line"
        filter={["!=", ["geometry-type"], "Point"]}
        paint={{ "line-color": halo, "line-width": 5 }}
      />
      <Layer
        id="tool-line"
        beforeId={firstMarkLayer}
        type="line"
        filter={["!=", ["geometry-type"], "Point"]}
        paint={{ "line-color": accent, "line-width": 2 }}
      />
      <Layer
        id="tool-point"
        type="circle"
        filter={["==", ["geometry-type"], "Point"]}
        paint={{
          "circle-radius": 5,
          "circle-color": halo,
          "circle-stroke-color": accent,
          "circle-stroke-width": 2.5,
        }}
      />
    </Source>
  );
}

function lonLatOf(lngLat: { lng: number; lat: number; wrap?: () => { lng: number; lat: number } }): LonLat {
  const { lng, lat } = lngLat.wrap?.() ?? lngLat;
  return { lon: lng, lat };
}

type Shapes = GeoJSON.FeatureCollection;

function shapeOfDraft({ kind, points }: ToolDraft): Shapes {
  const line: GeoJSON.Geometry[] =
    points.length < 2
      ? []
      : kind === "area" && points.length > 2
        ? [polygonOf(points)]
        : [{ type: "LineString", coordinates: points.map(({ lon, lat }) => [lon, lat]) }];
  return collection([...line, ...points.map(pointGeometry)]);
}

function shapeOf(tool: Tool | null): Shapes {
  switch (tool?.kind) {
    case undefined:
      return collection([]);
    case "spot":
      return collection([pointGeometry(tool.point)]);
    case "around":
      return collection([circleOf(tool.point, tool.radiusMeters), pointGeometry(tool.point)]);
    case "area":
      return collection([polygonOf(tool.corners)]);
    case "measure":
      return collection([
        { type: "LineString", coordinates: tool.points.map(({ lon, lat }) => [lon, lat]) },
        ...tool.points.map(pointGeometry),
      ]);
  }
}

function pointGeometry({ lon, lat }: LonLat): GeoJSON.Point {
  return { type: "Point", coordinates: [lon, lat] };
}

function collection(geometries: readonly GeoJSON.Geometry[]): Shapes {
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
}
