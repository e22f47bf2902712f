// The live map: owns the MapLibre instance and nothing else. What is chosen, filtered or told lives in map-room.client.tsx.
"use client";

import { addProtocol, Point, setWorkerUrl, type Map as MapInstance } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { Protocol } from "pmtiles";
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from "react";
import {
  AttributionControl,
  Layer,
  Map,
  NavigationControl,
  Popup,
  ScaleControl,
  Source,
  useMap,
  type MapMouseEvent,
  type MapRef,
} from "react-map-gl/maplibre";
import { firstLabelLayer } from "../../lib/basemap/basemap-style";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { directionOf } from "../_words/language";
import { useLanguage, useWords } from "../_words/words.client";
import { aimData, aimPoint, aimRing, aimSource } from "./aim-layers";
import { useBasemap } from "./basemap/use-basemap";
import { useMapLook } from "./basemap/use-map-look";
import { sources, touchable } from "./event-sources";
import { groundLayers } from "./ground-layers";
import { markLayers } from "./mark-layers";
import {
  boxOf,
  boxOfCell,
  cameraOf,
  closestFit,
  cornersOfBox,
  initialView,
  isInSight,
  mostZoom,
  roomFor,
} from "./map-camera";
import { useMapState, type Look } from "./map-state";
import { hitOf } from "./map-touch";
import type { Camera } from "./map-url";
import { tilesAddress } from "./tiles-address";
import { drawMarkImage } from "./mark-images";
import { usePrefersStill } from "./prefers";
import { isDrawing } from "./tools/tool-draft";
import { StackList } from "./stack-list.client";
import { useSaidLabels } from "./use-said-labels";
import { useChosenEvent, useChosenInTiles, usePointedEvent } from "./use-drawn-events";

// MapLibre's worker is a real file; without its address the map stays blank.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());
// With metadata, for whom to credit stands in the archive.
addProtocol("pmtiles", new Protocol({ metadata: true }).tile);

export type EventMapProps = {
  startAt: Camera | LonLatBox | null;
  look: Look | null;
  /** HTML of the lines that imported sources ask for; null where none do. */
  credits: string | null;
  /** What the search box pointed at. */
  spot: { point: LonLat; radiusMeters: number | null } | null;
  /** Where the picture that stood here was touched, in pixels of this same view; null where it was not. */
  firstTouch?: { readonly x: number; readonly y: number } | null;
  onMove: (camera: Camera) => void;
  /** What is in sight, once nothing moves. */
  onBox: (box: LonLatBox) => void;
  onDrawn: () => void;
  /** The instance, once it is there; null when it is gone. */
  onMap: (map: MapInstance | null) => void;
  /** True inside another page: scrolling and one finger are that page's. */
  leavesScrolling?: boolean;
  /** Drawn inside the map: they find the instance in the state of the room. */
  children?: ReactNode;
};

export function EventMap({
  startAt,
  look,
  credits,
  spot,
  firstTouch = null,
  onMove,
  onBox,
  onDrawn,
  onMap,
  leavesScrolling = false,
  children,
}: EventMapProps) {
  const state = useMapState();
  const { chosenId, chosenRev, hoverId, stack, revision, filterQuery, padding, basemapChoice } = state;
  const ref = useRef<MapRef>(null);
  const still = usePrefersStill();
  const t = useWords("legend");
  const language = useLanguage();
  const said = useSaidLabels();
  const { theme, names } = useMapLook();
  const { style } = useBasemap(basemapChoice, theme, names);
  const [overMark, setOverMark] = useState(false);
  const [view] = useState(() => initialView(startAt, padding));
  const chosen = useChosenEvent(chosenId, revision, chosenRev);
  useChosenInTiles(state.map, chosenId);
  const pointed = usePointedEvent(
    state.map,
    hoverId === chosenId ? null : hoverId,
    revision,
    state.filter.asOf,
  );
  const { near } = state.filter;
  const aimed = useMemo(() => aimData(spot, near), [spot, near]);
  const tiles = useMemo(() => [tilesAddress(revision, filterQuery)], [revision, filterQuery]);
  const ground = useMemo(() => groundLayers(theme), [theme]);
  const marks = useMemo(
    () =>
      markLayers(theme, {
        language,
        names,
        contested: t("contestedMark"),
        near: `${t("near")} `,
        somewhereIn: `${t("somewhereIn")} `,
        inThisRing: t("inThisRing"),
        said,
      }),
    [theme, language, names, said, t],
  );

  // The command alone moves the camera: a sheet that opens, or a preference that changes, must not.
  const obey = useEffectEvent((command: Look) => {
    const map = ref.current?.getMap();
    if (map === undefined) return;
    if ("at" in command) {
      const { lon, lat, zoom, bearing, pitch } = command.at;
      map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
    } else if (!command.onlyIfHidden || !isInSight(map, command.box, padding)) {
      fit(map, command.box, command.maxZoom ?? Math.max(closestFit, map.getZoom()));
    }
  });
  const isThere = state.map !== null;
  // One that was given before the map was there waits for it.
  useEffect(() => {
    if (look !== null && isThere) obey(look);
  }, [look, isThere]);

  function fit(map: MapInstance, box: LonLatBox, maxZoom: number): void {
    const options = { padding: roomFor(map, padding), maxZoom, duration: still ? 0 : 200 };
    map.fitBounds(cornersOfBox(box), options);
  }

  /** Null while nothing was; it is answered with the first marks, unless the map was moved since. */
  const answered = useRef<typeof firstTouch>(null);
  function touchAgain(target: MapInstance): void {
    if (firstTouch === null || answered.current === firstTouch) return;
    answered.current = firstTouch;
    const point = new Point(firstTouch.x, firstTouch.y);
    touch({ target, point, features: target.queryRenderedFeatures(point, { layers: [...touchable] }) });
  }

  function touch({ target, features, point }: Pick<MapMouseEvent, "target" | "features" | "point">): void {
    // A line or an area that is being drawn takes the click.
    if (isDrawing()) return;
    const hit = hitOf(target, features, point);
    if (hit.kind === "event") return state.choose(hit.eventId);
    if (hit.kind === "nothing") {
      if (stack !== null) return state.openStack(null);
      return state.choose(null);
    }
    const box = boxOfCell(hit.stack.cell);
    if (!hit.canPart || box === null || target.getZoom() >= mostZoom - 0.01)
      return state.openStack(hit.stack);
    fit(target, box, mostZoom);
  }

  function point({ target, features, point }: MapMouseEvent): void {
    const hit = hitOf(target, features, point);
    setOverMark(hit.kind !== "nothing");
    state.hover(hit.kind === "event" ? hit.eventId : null);
  }

  if (style === null) return null;
  return (
    <Map
      ref={ref}
      mapStyle={style}
      initialViewState={view}
      style={{ position: "absolute", inset: 0 }}
      maxZoom={mostZoom}
      minZoom={1}
      fadeDuration={still ? 0 : 120}
      attributionControl={false}
      cooperativeGestures={leavesScrolling}
      cursor={overMark ? "pointer" : undefined}
      interactiveLayerIds={[...touchable]}
      locale={{
        "AttributionControl.ToggleAttribution": t("credits"),
        "CooperativeGesturesHandler.WindowsHelpText": t("scrollToZoom"),
        "CooperativeGesturesHandler.MacHelpText": t("scrollToZoomMac"),
        "CooperativeGesturesHandler.MobileHelpText": t("twoFingers"),
        "Map.Title": t("mapTitle"),
        "NavigationControl.ZoomIn": t("zoomIn"),
        "NavigationControl.ZoomOut": t("zoomOut"),
        "NavigationControl.ResetBearing": t("northUp"),
        "Popup.Close": t("close"),
        "ScaleControl.Kilometers": t("km"),
        "ScaleControl.Meters": t("m"),
      }}
      onClick={touch}
      onMouseMove={point}
      onMouseLeave={() => {
        setOverMark(false);
        state.hover(null);
      }}
      onMove={({ target }) => onMove(cameraOf(target))}
      onIdle={({ target }) => {
        // Browser tests wait for this and ask the instance what it drew.
        Object.assign(target.getContainer(), { map: target }).dataset.idle = "true";
        onMove(cameraOf(target));
        onBox(boxOf(target));
        // The button that started the map goes now; who pressed it by a key goes on in the map.
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && "wake" in activeElement.dataset)
          target.getCanvas().focus();
        onDrawn();
        touchAgain(target);
      }}
      onMoveStart={({ target }) => {
        delete target.getContainer().dataset.idle;
        answered.current = firstTouch;
      }}
    >
      <Instance onMap={onMap} />
      <Source
        id={sources.events}
        type="vector"
        tiles={tiles}
        minzoom={0}
        maxzoom={mostZoom}
        promoteId="eventId"
      />
      <Source id={sources.pointed} type="geojson" data={pointed} />
      <Source id={sources.chosenAreas} type="geojson" data={chosen.areas} tolerance={0.1} maxzoom={18} />
      <Source id={sources.chosenMarks} type="geojson" data={chosen.marks} />
      <Source id={aimSource} type="geojson" data={aimed} tolerance={0.1} />
      {ground.map((layer) => (
        <Layer key={layer.id} {...layer} beforeId={firstLabelLayer} />
      ))}
      <Layer {...aimRing(theme)} beforeId={firstLabelLayer} />
      {marks.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
      <Layer {...aimPoint(theme)} />
      {children}
      {stack !== null && (
        <Popup
          longitude={stack.at.lon}
          latitude={stack.at.lat}
          offset={20}
          maxWidth="340px"
          closeOnClick={false}
          focusAfterOpen={false}
          onClose={() => state.openStack(null)}
        >
          <StackList key={stack.cell} stack={stack} />
        </Popup>
      )}
      <NavigationControl
        position={directionOf[language] === "rtl" ? "top-left" : "top-right"}
        showCompass
        visualizePitch
      />
      <ScaleControl position="bottom-left" unit="metric" maxWidth={120} />
      <AttributionControl
        position="bottom-right"
        compact={false}
        customAttribution={[
          ...(basemapChoice === null ? [] : [placeCredit]),
          ...(credits === null ? [] : [credits]),
        ]}
      />
    </Map>
  );
}

/** Our own basemap names it already; under another one the places of events still come from there. */
const placeCredit = "GeoNames (CC BY 4.0)";

/** Tells the room of the instance, and draws icons when the style first names them, before any layer asks. */
function Instance({ onMap }: { onMap: (map: MapInstance | null) => void }) {
  const instance = useMap().current?.getMap();
  const tell = useEffectEvent(onMap);
  useEffect(() => {
    if (instance === undefined) return;
    instance.setMissingStyleImageResolver((name) => {
      const ratio = Math.max(2, Math.ceil(devicePixelRatio));
      const image = drawMarkImage(name, ratio);
      if (image !== null && !instance.hasImage(name)) instance.addImage(name, image, { pixelRatio: ratio });
    });
    tell(instance);
    return () => tell(null);
  }, [instance]);
  return null;
}
