// What the map draws of the chosen event and of the one that is pointed at, besides the tiles.
import type { Map as MapInstance } from "maplibre-gl";
import { useEffect, useMemo, useState } from "react";
import { useRetold } from "../_words/words.client";
import { askForEvent, type EventAnswer } from "./ask-for-events";
import { sources } from "./event-sources";
import type { AskedRev } from "./told-version";

type Points = GeoJSON.FeatureCollection<GeoJSON.Point>;
type Drawn = { readonly areas: GeoJSON.FeatureCollection; readonly marks: Points };

const nothing: GeoJSON.FeatureCollection<never> = { type: "FeatureCollection", features: [] };

/**
 * Rings, areas and marks of the chosen event, as it is now or as version `rev` had it, apart from any count it stands in; its words
 * in the language of the page.
 */
export function useChosenEvent(eventId: string | null, revision: string, rev: AskedRev): Drawn {
  const answer = useEvent(eventId, revision, rev);
  const retold = useRetold();
  return useMemo(() => {
    if (answer === null) return { areas: nothing, marks: nothing };
    const { drawn, event } = answer;
    const said = [...drawn.marks.features, ...drawn.origins.features].map((feature) =>
      retold === null
        ? feature
        : {
            ...feature,
            properties: {
              ...feature.properties,
              label: retold.where(feature.properties.label, event.locations),
            },
          },
    );
    return {
      areas: { type: "FeatureCollection", features: [...drawn.rings.features, ...drawn.areas.features] },
      marks: { type: "FeatureCollection", features: [...said, ...drawn.areaMarks.features] },
    };
  }, [answer, retold]);
}

/** Tells the tiles which event is chosen, so that its words do not stand there twice. */
export function useChosenInTiles(map: MapInstance | null, eventId: string | null): void {
  useEffect(() => {
    if (map === null || eventId === null) return;
    const tell = (chosen: boolean): void => {
      if (map.getSource(sources.events) === undefined) return;
      for (const sourceLayer of ["marks", "areaMarks", "origins"])
        map.setFeatureState({ source: sources.events, sourceLayer, id: eventId }, { chosen });
    };
    const again = (): void => tell(true);
    again();
    // A change of style takes the sources away and brings them back.
    map.on("styledata", again);
    return () => {
      map.off("styledata", again);
      tell(false);
    };
  }, [map, eventId]);
}

type Known = { readonly eventId: string; readonly rev: AskedRev; readonly answer: EventAnswer };

function useEvent(eventId: string | null, revision: string, rev: AskedRev): EventAnswer | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (eventId === null) return;
    let isWanted = true;
    askForEvent(eventId, revision, rev).then(
      (answer) => {
        if (isWanted) setKnown({ eventId, rev, answer });
      },
      // The panel says that the event could not be had; the map has nothing to draw of it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [eventId, revision, rev]);
  return known !== null && known.eventId === eventId && known.rev === rev ? known.answer : null;
}

/** A pointer that rests this long on a row means it; one that passes by asks for nothing. */
const restMilliseconds = 150;

/** Where the event that is pointed at stands: asked of the tiles on the screen, and of the server where it is part of a count. */
export function usePointedEvent(
  map: MapInstance | null,
  eventId: string | null,
  revision: string,
  rev: AskedRev,
): Points {
  const [known, setKnown] = useState<{ eventId: string; points: Points } | null>(null);
  useEffect(() => {
    if (map === null || eventId === null) return;
    let isWanted = true;
    const show = (features: Points["features"]): void => {
      if (isWanted) setKnown({ eventId, points: { type: "FeatureCollection", features } });
    };
    const timer = setTimeout(() => {
      askForEvent(eventId, revision, rev).then(
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
  }, [map, eventId, revision, rev]);
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
