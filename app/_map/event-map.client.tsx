// The live map: owns the MapLibre instance and nothing else. What is chosen, filtered or told lives in map-room.client.tsx.
"use client";

import {
  addProtocol,
  setWorkerUrl,
  type GeoJSONSource,
  type Map as MapInstance,
  type MapGeoJSONFeature,
} from "maplibre-gl";
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
import { basemapStyle, firstLabelLayer } from "../../lib/basemap/basemap-style";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { aimData, aimPoint, aimRing, aimSource } from "./aim-layers";
import {
  clusterPixels,
  clusterProperties,
  groundLayers,
  markLayers,
  sources,
  touchable,
} from "./event-layers";
import type { MapData } from "./map-data";
import type { Camera } from "./map-url";
import { drawMarkImage } from "./mark-images";
import { usePrefersStill, usePreferredTheme } from "./prefers";

// MapLibre's worker is a real file; without its address the map stays blank.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());
addProtocol("pmtiles", new Protocol().tile);

/** A command to the camera; a new object is a new command. */
export type Look =
  | { readonly at: Camera }
  | { readonly box: LonLatBox; readonly onlyIfHidden: boolean; readonly maxZoom?: number };
export type Stack = { readonly at: LonLat; readonly eventIds: readonly string[] };
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

type Props = {
  data: MapData;
  chosenId: string | null;
  startAt: Camera | LonLatBox | null;
  look: Look | null;
  /** HTML of the lines that imported sources ask for; null where none do. */
  credits: string | null;
  /** What the search box pointed at. */
  spot: { point: LonLat; radiusMeters: number | null } | null;
  /** Room that panels cover, in pixels. */
  padding: Padding;
  onChoose: (eventId: string | null) => void;
  onStack: (stack: Stack) => void;
  onMove: (camera: Camera) => void;
  onDrawn: () => void;
  /** A list that opens on the map; null when none does. */
  popup: { at: LonLat; content: ReactNode; onClose: () => void } | null;
};

/** Nearer than this a single place fills the screen and nothing is learnt. */
const closestFit = 9.5;

export function EventMap({
  data,
  chosenId,
  startAt,
  look,
  credits,
  spot,
  padding,
  onChoose,
  onStack,
  onMove,
  onDrawn,
  popup,
}: Props) {
  const map = useRef<MapRef>(null);
  const theme = usePreferredTheme();
  const still = usePrefersStill();
  const [overMark, setOverMark] = useState(false);
  const style = useMemo(() => basemapStyle(theme, { origin: location.origin }), [theme]);
  const chosen = useMemo(() => chosenData(data, chosenId), [data, chosenId]);
  const aimed = useMemo(() => aimData(spot), [spot]);
  const [view] = useState(() => initialView(startAt, padding));

  // The command alone moves the camera: a sheet that opens, or a preference that changes, must not.
  const obey = useEffectEvent((command: Look) => {
    const instance = map.current?.getMap();
    if (instance === undefined) return;
    if ("at" in command) {
      const { lon, lat, zoom, bearing, pitch } = command.at;
      instance.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
    } else if (!command.onlyIfHidden || !isInSight(instance, command.box, padding)) {
      const maxZoom = command.maxZoom ?? Math.max(closestFit, instance.getZoom());
      instance.fitBounds(corners(command.box), {
        padding: roomFor(instance, padding),
        maxZoom,
        duration: still ? 0 : 200,
      });
    }
  });
  useEffect(() => {
    if (look !== null) obey(look);
  }, [look]);

  async function touch({ features, lngLat, point }: MapMouseEvent): Promise<void> {
    const instance = map.current?.getMap();
    // What is chosen may stand over a count: the count is the way to the others there.
    const feature = features?.find(({ layer }) => layer.id === "event-cluster") ?? features?.[0];
    if (instance === undefined || feature === undefined) return onChoose(null);
    const at = pointOf(feature) ?? { lon: lngLat.lng, lat: lngLat.lat };
    if (feature.layer.id === "event-cluster") return openCluster(instance, feature, at);
    const hit = instance.queryRenderedFeatures(point, { layers: [feature.layer.id] });
    const eventIds = [...new Set(hit.flatMap(eventIdsOf))];
    const only = eventIds[0];
    if (eventIds.length > 1) onStack({ at, eventIds });
    else if (only !== undefined) onChoose(only);
  }

  /** Marks that part on zooming in are shown parted; marks on one spot are listed. */
  async function openCluster(instance: MapInstance, feature: MapGeoJSONFeature, at: LonLat): Promise<void> {
    const source = instance.getSource<GeoJSONSource>(sources.marks);
    const clusterId = Number(feature.properties.cluster_id);
    if (source === undefined) return;
    const leaves = await source.getClusterLeaves(clusterId, 1000, 0);
    const expansionZoom = await source.getClusterExpansionZoom(clusterId);
    if (expansionZoom > mostZoom || isOneSpot(leaves))
      onStack({ at, eventIds: [...new Set(leaves.flatMap(eventIdsOf))] });
    else instance.easeTo({ center: [at.lon, at.lat], zoom: expansionZoom + 0.1, duration: still ? 0 : 200 });
  }

  return (
    <Map
      ref={map}
      mapStyle={style}
      initialViewState={view}
      style={{ position: "absolute", inset: 0 }}
      maxZoom={mostZoom}
      minZoom={1}
      attributionControl={false}
      cursor={overMark ? "pointer" : undefined}
      interactiveLayerIds={[...touchable]}
      locale={{ "Map.Title": "Map of events. The list beside it holds the same events." }}
      onClick={(event) => void touch(event)}
      onMouseEnter={() => setOverMark(true)}
      onMouseLeave={() => setOverMark(false)}
      onMove={({ target }) => onMove(cameraOf(target))}
      onIdle={({ target }) => {
        // Browser tests wait for this and ask the instance what it drew.
        Object.assign(target.getContainer(), { map: target }).dataset.idle = "true";
        onMove(cameraOf(target));
        onDrawn();
      }}
      onMoveStart={({ target }) => void delete target.getContainer().dataset.idle}
    >
      <MarkImages />
      <Source id={sources.areas} type="geojson" data={data.areas} tolerance={0.1} />
      <Source id={sources.rings} type="geojson" data={data.rings} tolerance={0.1} maxzoom={18} />
      <Source id={sources.halos} type="geojson" data={data.halos} />
      <Source id={sources.origins} type="geojson" data={data.origins} />
      <Source
        id={sources.marks}
        type="geojson"
        data={data.marks}
        cluster
        clusterRadius={clusterPixels}
        clusterMaxZoom={mostZoom}
        maxzoom={mostZoom + 1}
        clusterProperties={clusterProperties}
      />
      <Source id={sources.areaMarks} type="geojson" data={data.areaMarks} />
      <Source id={sources.chosenAreas} type="geojson" data={chosen.areas} tolerance={0.1} maxzoom={18} />
      <Source id={sources.chosenMarks} type="geojson" data={chosen.marks} />
      <Source id={aimSource} type="geojson" data={aimed} tolerance={0.1} />
      {groundLayers(theme).map((layer) => (
        <Layer key={layer.id} {...layer} beforeId={firstLabelLayer} />
      ))}
      <Layer {...aimRing(theme)} beforeId={firstLabelLayer} />
      {markLayers(theme).map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
      <Layer {...aimPoint(theme)} />
      {popup !== null && (
        <Popup
          longitude={popup.at.lon}
          latitude={popup.at.lat}
          offset={20}
          maxWidth="320px"
          closeOnClick={false}
          onClose={popup.onClose}
        >
          {popup.content}
        </Popup>
      )}
      <NavigationControl position="top-right" showCompass visualizePitch />
      <ScaleControl position="bottom-left" unit="metric" maxWidth={120} />
      <AttributionControl position="bottom-right" compact={false} customAttribution={credits ?? undefined} />
    </Map>
  );
}

const mostZoom = 18;

/** Draws an icon when the style first names it, before any layer asks. */
function MarkImages() {
  const instance = useMap().current?.getMap();
  useEffect(() => {
    instance?.setMissingStyleImageResolver((name) => {
      const ratio = Math.max(2, Math.ceil(devicePixelRatio));
      const image = drawMarkImage(name, ratio);
      if (image !== null && !instance.hasImage(name)) instance.addImage(name, image, { pixelRatio: ratio });
    });
  }, [instance]);
  return null;
}

function initialView(startAt: Camera | LonLatBox | null, padding: Padding) {
  if (startAt === null) return { longitude: 40, latitude: 33, zoom: 4 };
  if ("zoom" in startAt) {
    const { lon, lat, zoom, bearing, pitch } = startAt;
    return { longitude: lon, latitude: lat, zoom, bearing, pitch };
  }
  return { bounds: corners(startAt), fitBoundsOptions: { padding, maxZoom: closestFit } };
}

function cameraOf(map: MapInstance): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

function corners({ west, south, east, north }: LonLatBox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}

/** Padding never eats the whole map, or nothing could be fitted. */
function roomFor(map: MapInstance, padding: Padding): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(1, (clientWidth * 0.7) / (padding.left + padding.right));
  const along = Math.min(1, (clientHeight * 0.7) / (padding.top + padding.bottom));
  return {
    left: padding.left * across,
    right: padding.right * across,
    top: padding.top * along,
    bottom: padding.bottom * along,
  };
}

function isInSight(map: MapInstance, box: LonLatBox, padding: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return corners(box).every((corner) => {
    const { x, y } = map.project(corner);
    return (
      x > padding.left &&
      x < clientWidth - padding.right &&
      y > padding.top &&
      y < clientHeight - padding.bottom
    );
  });
}

function chosenData(data: MapData, chosenId: string | null) {
  const isChosen = (feature: { properties: { eventId: string } }): boolean =>
    feature.properties.eventId === chosenId;
  const marks = [...data.marks.features, ...data.origins.features].filter(isChosen);
  const areaMarks = data.areaMarks.features.filter(
    ({ properties }) => chosenId !== null && properties.eventIds.split(",").includes(chosenId),
  );
  const areas = [...data.rings.features, ...data.areas.features].filter(isChosen);
  return {
    marks: { type: "FeatureCollection" as const, features: [...marks, ...areaMarks] },
    areas: { type: "FeatureCollection" as const, features: areas },
  };
}

function eventIdsOf(feature: { properties?: { [name: string]: unknown } | null }): string[] {
  const { eventIds, eventId } = feature.properties ?? {};
  if (typeof eventIds === "string") return eventIds.split(",");
  return typeof eventId === "string" ? [eventId] : [];
}

function pointOf(feature: MapGeoJSONFeature): LonLat | null {
  if (feature.geometry.type !== "Point") return null;
  const [lon, lat] = feature.geometry.coordinates;
  return lon === undefined || lat === undefined ? null : { lon, lat };
}

/** Within about 10 metres: no zoom will part them. */
function isOneSpot(features: readonly GeoJSON.Feature[]): boolean {
  const points = features.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [geometry.coordinates] : [],
  );
  const [first] = points;
  return points.every(
    (point) => Math.hypot((point[0] ?? 0) - (first?.[0] ?? 0), (point[1] ?? 0) - (first?.[1] ?? 0)) < 1e-4,
  );
}
