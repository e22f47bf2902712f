// What the map draws of the chosen event and of the one that is pointed at, besides the tiles.
import type { Map as MapInstance } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import { askForEvent } from "./ask-for-events";
import type { MapData } from "./map-data";

type Points = GeoJSON.FeatureCollection<GeoJSON.Point>;
type Drawn = { readonly areas: GeoJSON.FeatureCollection; readonly marks: Points };

const nothing: GeoJSON.FeatureCollection<never> = { type: "FeatureCollection", features: [] };

/** Rings, areas and marks of the chosen event, apart from any count it stands in. */
export function useChosenEvent(eventId: string | null, revision: string): Drawn {
  const data = useEventData(eventId, revision);
  return useMemo(() => {
    if (data === null) return { areas: nothing, marks: nothing };
    return {
      areas: { type: "FeatureCollection", features: [...data.rings.features, ...data.areas.features] },
      marks: {
        type: "FeatureCollection",
        features: [...data.marks.features, ...data.origins.features, ...data.areaMarks.features],
      },
    };
  }, [data]);
}

function useEventData(eventId: string | null, revision: string): MapData | null {
  const [known, setKnown] = useState<{ eventId: string; data: MapData } | null>(null);
  useEffect(() => {
    if (eventId === null) return;
    let isWanted = true;
    askForEvent(eventId, revision).then(
      ({ drawn }) => {
        if (isWanted) setKnown({ eventId, data: drawn });
      },
      // The panel says that the event could not be had; the map has nothing to draw of it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [eventId, revision]);
  return known !== null && known.eventId === eventId ? known.data : null;
}

/** A pointer that rests this long on a row means it; one that passes by asks for nothing. */
const restMilliseconds = 150;

/** Where the event that is pointed at stands: asked of the tiles on the screen, and of the server where it is part of a count. */
export function usePointedEvent(map: MapInstance | null, eventId: string | null, revision: string): Points {
  const [known, setKnown] = useState<{ eventId: string; points: Points } | null>(null);
  useEffect(() => {
    if (map === null || eventId === null) return;
    let isWanted = true;
    const show = (features: Points["features"]): void => {
      if (isWanted) setKnown({ eventId, points: { type: "FeatureCollection", features } });
    };
    const timer = setTimeout(() => {
      askForEvent(eventId, revision).then(
        ({ drawn }) => show([...drawn.marks.features, ...drawn.areaMarks.features]),
        () => undefined,
      );
    }, restMilliseconds);
    const frame = requestAnimationFrame(() => {
      const seen = pointsOnScreen(map, eventId);
      if (seen.length === 0) return;
      clearTimeout(timer);
      show(seen);
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [map, eventId, revision]);
  return known !== null && known.eventId === eventId ? known.points : nothing;
}

function pointsOnScreen(map: MapInstance, eventId: string): Points["features"] {
  const layers = ["event-mark", "event-area-mark"].filter((layer) => map.getLayer(layer) !== undefined);
  return map
    .queryRenderedFeatures({ layers, filter: ["==", ["get", "eventId"], eventId] })
    .flatMap(({ geometry }) =>
      geometry.type === "Point" ? [{ type: "Feature" as const, properties: {}, geometry }] : [],
    );
}
