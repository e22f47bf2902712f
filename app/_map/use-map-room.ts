// All that the parts of the map room share, gathered into one state; the camera, the sheet and what the search box pointed at beside it.
import type { Map as MapInstance } from "maplibre-gl";
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { LonLatBox } from "../../lib/geo/coordinates";
import type { EventCounts } from "../../lib/tiles/event-tiles";
import { lendEar } from "../_ui/search-box/map-ear";
import { directionOf } from "../_words/language";
import { useHref, useLanguage } from "../_words/words.client";
import { aimOf, boxOfSpot, cameraOfAim, spotOf, withAim, type Aim, type AimedPlace } from "./aim";
import { useAnnouncements } from "./announcer.client";
import { askForEvent } from "./ask-for-events";
import type { BasemapChoice } from "./basemap/basemap-choice";
import type { Look, MapState, Padding, Stack } from "./map-state";
import { formatCamera, formatMapUrl, type Camera } from "./map-url";
import { goTo } from "./page-address";
import { useIsPhone } from "./prefers";
import type { SheetStop } from "./sheet.client";
import { useCounts } from "./use-counts";
import { useCameraInAddress, useCameraOfHistory, useMapAddress } from "./use-map-address";
import { useRevision } from "./use-revision";

export type MapRoomStart = {
  /** The query that the server drew, "?" before it where there is one. */
  readonly search: string;
  /** Without the language: "/" or "/embed". */
  readonly path: string;
  readonly filterQuery: string;
  readonly counts: EventCounts;
  /** What is counted is what the public sees. */
  readonly isPublic: boolean;
  /** Places that the address names, by `sel=p:…` or `place=…`. */
  readonly places: readonly AimedPlace[];
  readonly basemapChoice: BasemapChoice;
  /** When this installation began to keep versions (null: it keeps none), and the server's now; UTC ISO. */
  readonly clock: { readonly since: string | null; readonly now: string };
  /** The address says something of the view that was not understood. */
  readonly isMisread: boolean;
  /** The address says what the picture does not show: the live map starts at once. */
  readonly needsMap: boolean;
};

type Acts = Pick<
  MapState,
  | "setFilter"
  | "setView"
  | "setList"
  | "setSort"
  | "setClock"
  | "setBase"
  | "setNames"
  | "setTool"
  | "hrefOf"
  | "hrefOfFilter"
  | "hrefOfPage"
>;

/** `isAwake` and `hasMap` as in the state. */
export function useMapRoom(start: MapRoomStart, { isAwake, hasMap }: { isAwake: boolean; hasMap: boolean }) {
  const href = useHref();
  const path = href(start.path);
  const camera = useRef<Camera | null>(null);
  const address = useMapAddress(start.search, path, camera);
  const { filter, filterQuery, view, query } = address;
  const revision = useRevision(start.counts.revision);
  const counted = useCounts(filterQuery, revision, start);
  const { announce, region } = useAnnouncements();
  const isPhone = useIsPhone();
  const [look, setLook] = useState<Look | null>(null);
  const [stack, setStack] = useState<Stack | null>(null);
  const [hoverId, hover] = useState<string | null>(null);
  const [draftPeriod, setDraftPeriod] = useState<MapState["draftPeriod"]>(null);
  const [box, setBox] = useState<LonLatBox | null>(null);
  const [map, setMap] = useState<MapInstance | null>(null);
  const [places, setPlaces] = useState(start.places);
  const chosenId = view.selection?.kind === "event" ? view.selection.id : null;

  const learnPlace = useCallback((place: AimedPlace): void => {
    setPlaces((known) => [place, ...known.filter(({ id }) => id !== place.id)]);
  }, []);
  const aim = useMemo(() => aimOf(view.selection, places), [view.selection, places]);
  const spot = useMemo(() => spotOf(aim), [aim]);
  const hasPanel = chosenId !== null || aim !== null;
  // What cannot be honoured is said in the sheet.
  const isTold = start.isMisread || hasPanel || address.problems.length > 0 || start.counts.total === 0;
  const [stop, setStop] = useState<SheetStop>(isTold ? "half" : "peek");
  const isMirrored = directionOf[useLanguage()] === "rtl";
  const padding = useMemo(() => {
    const { left, right, ...rest } = paddingOf(isPhone, stop, hasPanel);
    return isMirrored ? { ...rest, left: right, right: left } : { ...rest, left, right };
  }, [isPhone, stop, hasPanel, isMirrored]);
  const lookAt = useCallback((at: Camera) => setLook({ at }), []);
  const noteCamera = useCameraInAddress(camera, query.toString());
  useCameraOfHistory(camera, lookAt);

  const choose = useCallback(
    (eventId: string | null): void => {
      setStack(null);
      // As the address says now: a key pressed twice comes before the page is drawn anew.
      const now = new URLSearchParams(location.search);
      if (now.get("sel") === (eventId === null ? null : `e:${eventId}`) && !now.has("rev")) return;
      address.goToView({ selection: eventId === null ? null : { kind: "event", id: eventId } });
      if (eventId === null) return;
      setStop((now) => (now === "peek" ? "half" : now));
      const before = camera.current;
      askForEvent(eventId, revision, filter.asOf).then(
        (answer) => {
          // Whoever has moved the map since looks where they want to look.
          if (answer.box !== null && isSameView(before, camera.current))
            setLook({ box: answer.box, onlyIfHidden: true });
        },
        // The panel asks for the same and says what is wrong.
        () => undefined,
      );
    },
    [address, revision, filter.asOf],
  );

  /** A place or a point from the search box: the map goes there, and the address says so. */
  function showAim(next: Aim, zoom: number): void {
    setStack(null);
    if (next.kind === "place") learnPlace(next.place);
    goTo(formatMapUrl(withAim(query, next), camera.current, path));
    const found = spotOf(next);
    if (found === null) return;
    // Beside the card there is room for the middle; on a phone only above the sheet.
    if (isPhone) setStop("half");
    if (window.innerWidth >= 1280 && next.kind === "point")
      setLook({ at: { ...found.point, zoom, bearing: 0, pitch: 0 } });
    else setLook({ box: boxOfSpot(found), onlyIfHidden: false, maxZoom: zoom });
  }
  const hear = useEffectEvent(showAim);
  useEffect(() => {
    if (!hasMap) return;
    return lendEar({
      showPlace: (place) => {
        const next: Aim = { kind: "place", place };
        hear(next, cameraOfAim(next)?.zoom ?? 9);
      },
      showPoint: (point, zoom) => hear({ kind: "point", point }, zoom),
      middle: () => camera.current,
    });
  }, [hasMap]);

  // The same functions as long as the address is: parts may name them in their effects.
  const acts = useMemo<Acts>(
    () => ({
      setFilter: address.goToFilter,
      setView: (next) => address.goToView({ view: next }),
      setList: (list) => address.changeView({ list }),
      setSort: (sort) => address.changeView({ sort, page: 1 }),
      setClock: (clock) => address.changeView({ clock }),
      setBase: (base) => address.changeView({ base }),
      setNames: (names) => address.changeView({ names }),
      setTool: (tool) => address.goToView({ tool }),
      hrefOf: (id) => address.hrefOfView({ selection: id === null ? null : { kind: "event", id } }),
      hrefOfFilter: address.hrefOfFilter,
      hrefOfPage: (page) => address.hrefOfView({ page }),
    }),
    [address],
  );
  const state: MapState = {
    ...acts,
    filter,
    filterQuery,
    draftPeriod,
    setDraftPeriod,
    view: view.view,
    list: view.list,
    sort: view.sort,
    clock: view.clock,
    base: view.base,
    names: view.names,
    basemapChoice: start.basemapChoice,
    tool: view.tool,
    chosenId,
    chosenRev: view.rev ?? filter.asOf,
    choose,
    hoverId,
    hover,
    stack,
    openStack: setStack,
    isAwake,
    hasMap,
    revision,
    counts: counted.counts,
    publicTotal:
      start.isPublic && !counted.isWaiting && counted.counts !== null ? counted.counts.total : null,
    shared: view.shared,
    box,
    look: setLook,
    map,
    padding,
    announce,
  };

  return {
    state,
    region,
    problems: address.problems,
    isAsOpened: address.query.toString() === new URLSearchParams(start.search).toString(),
    counted,
    aim,
    spot,
    places,
    learnPlace,
    isPhone,
    stop,
    setStop,
    look,
    noteCamera,
    setBox,
    setMap,
  };
}

function isSameView(one: Camera | null, other: Camera | null): boolean {
  return one === null || other === null ? one === other : formatCamera(one) === formatCamera(other);
}

/** The parts of the map that panel, sheet and controls cover where the page runs from left to right. */
function paddingOf(isPhone: boolean, stop: SheetStop, hasPanel: boolean): Padding {
  if (!isPhone) return { top: 92, right: 88, bottom: 112, left: hasPanel ? 400 : 56 };
  const room = window.innerHeight - 56;
  return { top: 72, right: 88, bottom: (stop === "peek" ? 96 : room * 0.5) + 32, left: 40 };
}
