// While time moves, the map shows points by the period; while it stands still, tiles. Nothing is drawn here but on the map.
"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { formatEventFilter } from "../../../lib/events/filter/format-event-filter";
import { useMapLook } from "../basemap/use-map-look";
import { useMapState } from "../map-state";
import { areasOnMap, type AreasOnMap } from "./areas-on-map";
import { askForMoments, type Moments as Loaded } from "./ask-for-moments";
import { dayNumber } from "./iso-days";
import { momentsLayer, type MomentsLayer } from "./moments-layer";
import { momentsOnMap } from "./moments-on-map";
import { withoutPeriod, type Period } from "./period";

type Props = {
  /** The period while it moves; null while it stands still. */
  moving: Period | null;
  /** Someone is about to move time: the moments are asked for already. */
  isWanted: boolean;
};

export function Moments({ moving, isWanted }: Props) {
  const { map, filter, revision } = useMapState();
  const { theme } = useMapLook();
  const query = useMemo(() => formatEventFilter(withoutPeriod(filter)), [filter]);
  const onMap = useMemo(() => (map === null ? null : momentsOnMap(map)), [map]);
  const [loaded, setLoaded] = useState<(Loaded & { readonly query: string }) | null>(null);
  const layer = useRef<MomentsLayer | null>(null);
  const areas = useRef<AreasOnMap | null>(null);
  const isMoving = moving !== null;
  const isAsked = isWanted || isMoving;

  useEffect(() => {
    if (!isAsked) return;
    const leaving = new AbortController();
    askForMoments(query, revision, leaving.signal).then(
      (moments) => setLoaded({ ...moments, query }),
      // Without moments the tiles stay, and the period filters when it is let go.
      () => undefined,
    );
    return () => leaving.abort();
  }, [query, revision, isAsked]);

  const ready = loaded !== null && loaded.query === query ? loaded : null;
  useEffect(() => {
    if (onMap === null || ready === null || !isMoving) return;
    layer.current = momentsLayer(ready.bytes, theme);
    onMap.show(layer.current);
    return () => {
      layer.current = null;
      onMap.end();
    };
  }, [onMap, ready, isMoving, theme]);

  useEffect(() => {
    if (moving === null || ready === null) return;
    const origin = dayNumber(ready.originDay);
    layer.current?.setWindow(moving.from - origin, moving.to - origin);
  }, [onMap, ready, moving, theme]);

  // Asked for with the moments, so that they lie ready when time begins to move.
  useEffect(() => {
    if (map === null || !isAsked) return;
    const onThisMap = areasOnMap(map, { revision, filterQuery: query, theme });
    areas.current = onThisMap;
    return () => {
      areas.current = null;
      onThisMap?.remove();
    };
  }, [map, revision, query, theme, isAsked]);
  useEffect(() => {
    areas.current?.show(ready === null ? null : moving);
  }, [map, revision, query, theme, isAsked, ready, moving]);

  return null;
}
