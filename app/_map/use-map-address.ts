// The address of the map page as state: read into filter and view, written as steps of the history or without one.
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from "react";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { withCameraOfHash } from "./camera-of-hash";
import { formatCamera, formatMapUrl, parseMapQuery, withFilter, withView, type Camera } from "./map-url";
import type { MapView } from "./map-url-parameters";
import { cardParameter } from "./share/shared-view";
import { changeAddress, followAddress, goTo, writeHash } from "./page-address";

export type MapAddress = ReturnType<typeof parseMapQuery> & {
  readonly query: URLSearchParams;
  /** Canonical, "" for everything. */
  readonly filterQuery: string;
  readonly hrefOfFilter: (filter: EventFilter) => string;
  readonly hrefOfView: (part: Partial<MapView>) => string;
  /** New steps in the history, with the camera as it stands. */
  readonly goToFilter: (filter: EventFilter) => void;
  readonly goToView: (part: Partial<MapView>) => void;
  /** No new step. */
  readonly changeView: (part: Partial<MapView>) => void;
};

/** `firstSearch` is the query the server drew; `path` where the map stands: "/", "/ar", "/embed". */
export function useMapAddress(
  firstSearch: string,
  path: string,
  camera: RefObject<Camera | null>,
): MapAddress {
  const search = useSyncExternalStore(
    followAddress,
    () => location.search,
    () => firstSearch,
  );
  // For who drew the card of the link that led here; what is copied from the address bar later looks elsewhere.
  useEffect(() => {
    const query = new URLSearchParams(search);
    if (!query.has(cardParameter)) return;
    query.delete(cardParameter);
    changeAddress(`${formatMapUrl(query, null, path)}${location.hash}`);
  }, [search, path]);
  return useMemo(() => {
    const query = new URLSearchParams(search);
    const parsed = parseMapQuery(query);
    const address = (next: URLSearchParams): string => formatMapUrl(next, camera.current, path);
    return {
      ...parsed,
      query,
      filterQuery: formatEventFilter(parsed.filter),
      hrefOfFilter: (filter) => formatMapUrl(withFilter(query, filter), null, path),
      hrefOfView: (part) => formatMapUrl(withView(query, part), null, path),
      goToFilter: (filter) => goTo(address(withFilter(query, filter))),
      goToView: (part) => goTo(address(withView(query, part))),
      changeView: (part) => changeAddress(address(withView(query, part))),
    };
  }, [search, path, camera]);
}

const writingMilliseconds = 350;

/** Notes where the camera stands, and writes it into the hash without a step back: at most three times a second. */
export function useCameraInAddress(
  camera: RefObject<Camera | null>,
  search: string,
): (moved: Camera) => void {
  const writing = useRef<number | undefined>(undefined);
  const write = useCallback((): void => {
    if (writing.current !== undefined) return;
    writing.current = window.setTimeout(() => {
      writing.current = undefined;
      if (camera.current === null) return;
      const hash = formatCamera(camera.current);
      if (hash !== location.hash) writeHash(hash);
    }, writingMilliseconds);
  }, [camera]);
  useEffect(
    () => () => {
      window.clearTimeout(writing.current);
      writing.current = undefined;
    },
    [],
  );
  // A step that says no camera gets the one that stands.
  useEffect(write, [search, write]);
  return useCallback(
    (moved) => {
      camera.current = moved;
      write();
    },
    [camera, write],
  );
}

/** Calls `look` with the hash's camera after a step back or forward, and when someone writes another one. */
export function useCameraOfHistory(camera: RefObject<Camera | null>, look: (at: Camera) => void): void {
  useEffect(() => {
    const follow = (): void => {
      const { hash } = location;
      withCameraOfHash(hash, (at) => {
        // Another may have been written while the reader of this one came.
        if (location.hash !== hash) return;
        if (at !== null && (camera.current === null || formatCamera(at) !== formatCamera(camera.current)))
          look(at);
      });
    };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("hashchange", follow);
    };
  }, [camera, look]);
}
