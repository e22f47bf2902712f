// The map page in the browser: list, filters, sheet and live map as one object. The address says what is chosen.
"use client";

import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { EventFilter } from "../../lib/events/event-filter";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { lendEar } from "../_ui/search-box/map-ear";
import {
  boxOfSpot,
  cameraOfAim,
  parseAimedPlaceId,
  parseAimedPoint,
  spotOf,
  withAim,
  type Aim,
  type AimedPlace,
} from "./aim";
import { AimCard } from "./aim-card";
import type { Look, Stack } from "./event-map.client";
import { EventList } from "./event-list";
import type { EventRow } from "./event-row";
import { boxAround } from "./first-view";
import { FilterBar, type KindCount } from "./filter-bar";
import { Legend } from "./legend";
import type { MapData } from "./map-data";
import { MapGuard } from "./map-guard.client";
import {
  formatCamera,
  formatMapUrl,
  parseCamera,
  parseSelection,
  withSelection,
  type Camera,
} from "./map-url";
import { OpeningLine, type OpeningCounts } from "./opening-line.client";
import { followAddress, goTo, writeHash } from "./page-address";
import { useIsPhone } from "./prefers";
import { Sheet, type SheetStop } from "./sheet.client";
import { Shortcuts } from "./shortcuts.client";
import { StackList } from "./stack-list";
import styles from "./map.module.css";

const EventMap = dynamic(() => import("./event-map.client").then((module) => module.EventMap), {
  ssr: false,
});

type Props = {
  rows: readonly EventRow[];
  data: MapData;
  filter: EventFilter;
  kinds: readonly KindCount[];
  firstView: LonLatBox | null;
  /** The place the address points at (`sel=p:…`); null when it names none that is here. */
  aimedPlace: AimedPlace | null;
  opening: OpeningCounts;
  /** Why the filter in the address was not understood; null when it was. */
  complaint: string | null;
  /** What to say when no event matches the filter; null when some do. */
  nothing: ReactNode;
  /** HTML of the lines that imported sources ask for; null where none do. */
  credits: string | null;
  /** The server-drawn map: stands until the live one is drawn, and where it cannot be. */
  picture: ReactNode;
};

export function MapRoom({
  rows,
  data,
  filter,
  kinds,
  firstView,
  aimedPlace,
  opening,
  complaint,
  nothing,
  credits,
  picture,
}: Props) {
  const searchParams = useSearchParams().toString();
  const search = useSyncExternalStore(
    followAddress,
    () => location.search,
    () => searchParams,
  );
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const chosenId = parseSelection(query);
  const isPhone = useIsPhone();
  const canDraw = useSyncExternalStore(never, hasWebgl, () => false);
  const [look, setLook] = useState<Look | null>(null);
  const [stack, setStack] = useState<Stack | null>(null);
  const [shown, setShown] = useState<readonly AimedPlace[]>(aimedPlace === null ? [] : [aimedPlace]);
  const [isDrawn, setIsDrawn] = useState(false);
  const [stop, setStop] = useState<SheetStop>(chosenId === null ? "peek" : "half");
  const camera = useRef<Camera | null>(null);
  const writing = useRef<number | undefined>(undefined);

  const onMap = rows.filter((row) => row.notOnMap === null);
  const tray = rows.filter((row) => row.notOnMap !== null);
  const contested = rows.filter((row) => row.isContested).length;
  const chosen = rows.find((row) => row.id === chosenId) ?? null;
  const everywhere = boxAround(
    rows.flatMap(({ box }) =>
      box === null
        ? []
        : [
            { lon: box.west, lat: box.south },
            { lon: box.east, lat: box.north },
          ],
    ),
  );
  const aim = useMemo(
    () => aimOf(query, aimedPlace === null ? shown : [aimedPlace, ...shown]),
    [query, aimedPlace, shown],
  );
  const spot = useMemo(() => spotOf(aim), [aim]);
  const hrefOf = (eventId: string | null): string => formatMapUrl(withSelection(query, eventId), null);

  function choose(eventId: string | null): void {
    setStack(null);
    if (eventId === chosenId && aim === null) return;
    goTo(formatMapUrl(withSelection(query, eventId), camera.current));
    const box = rows.find((row) => row.id === eventId)?.box ?? null;
    if (box !== null) setLook({ box, onlyIfHidden: true });
    if (eventId !== null && stop === "peek") setStop("half");
  }

  /** A place or a point from the search box: the map goes there, and the address says so. */
  function showAim(next: Aim, zoom: number): void {
    setStack(null);
    if (next.kind === "place") setShown((known) => [next.place, ...known]);
    goTo(formatMapUrl(withAim(query, next), camera.current));
    const spot = spotOf(next);
    if (spot === null) return;
    // Beside the card there is room for the middle; on a phone only above the sheet.
    if (isPhone) setStop("half");
    if (window.innerWidth >= 1280 && next.kind === "point")
      setLook({ at: { ...spot.point, zoom, bearing: 0, pitch: 0 } });
    else setLook({ box: boxOfSpot(spot), onlyIfHidden: false, maxZoom: zoom });
  }
  const hear = useEffectEvent(showAim);
  useEffect(() => {
    if (!canDraw) return;
    return lendEar({
      showPlace: (place) => {
        const next: Aim = { kind: "place", place };
        hear(next, cameraOfAim(next)?.zoom ?? 9);
      },
      showPoint: (point, zoom) => hear({ kind: "point", point }, zoom),
      middle: () => camera.current,
    });
  }, [canDraw]);

  /** The camera goes into the address without a new step back: at most three times a second. */
  const writeCamera = useCallback((): void => {
    if (writing.current !== undefined) return;
    writing.current = window.setTimeout(() => {
      writing.current = undefined;
      if (camera.current === null) return;
      const hash = formatCamera(camera.current);
      if (hash !== location.hash) writeHash(hash);
    }, 350);
  }, []);
  useEffect(
    () => () => {
      window.clearTimeout(writing.current);
      writing.current = undefined;
    },
    [],
  );
  useEffect(writeCamera, [search, writeCamera]);

  useEffect(() => {
    const goBack = (): void => {
      const at = parseCamera(location.hash);
      if (at !== null && (camera.current === null || formatCamera(at) !== formatCamera(camera.current)))
        setLook({ at });
    };
    addEventListener("popstate", goBack);
    addEventListener("hashchange", goBack);
    return () => {
      removeEventListener("popstate", goBack);
      removeEventListener("hashchange", goBack);
    };
  }, []);

  useEffect(() => {
    if (chosenId === null) return;
    document.getElementById(`event-${chosenId}`)?.scrollIntoView({ block: isPhone ? "start" : "nearest" });
  }, [chosenId, stop, isPhone]);

  const list = { chosenId, hrefOf, onChoose: choose };
  return (
    <div className={styles.room}>
      <main id="main" tabIndex={-1} className={styles.side}>
        <Sheet stop={stop} onStop={setStop}>
          <div className={styles.sideHead}>
            <h1 className="visually-hidden">Map of reported events</h1>
            <p className={styles.count} role="status">
              {[
                `${rows.length} event${rows.length === 1 ? "" : "s"}`,
                ...(contested > 0 ? [`${contested} contested`] : []),
                ...(tray.length > 0 ? [`${tray.length} not on the map`] : []),
              ].join(" · ")}
              {chosen !== null && <span className="visually-hidden">. Chosen: {chosen.title}</span>}
            </p>
            <FilterBar filter={filter} kinds={kinds} query={query} />
          </div>
          {complaint !== null && (
            <p className={`notice ${styles.complaint}`}>
              Not filtered, because the address was not understood: {complaint}
            </p>
          )}
          {aim !== null && <AimCard aim={aim} closeHref={hrefOf(null)} onClose={() => choose(null)} />}
          {rows.length === 0 && <div className={styles.nothing}>{nothing}</div>}
          <EventList rows={onMap} label="Events on the map" {...list} />
          {tray.length > 0 && (
            <section className={styles.tray} aria-labelledby="tray-title">
              <h2 id="tray-title">Not on the map ({tray.length})</h2>
              <EventList rows={tray} label="Events not on the map" {...list} />
            </section>
          )}
          <div className={styles.foot}>
            <Legend />
            <Shortcuts
              next={() => choose(neighbour(rows, chosenId, 1))}
              previous={() => choose(neighbour(rows, chosenId, -1))}
              close={() => (stack !== null ? setStack(null) : choose(null))}
            />
            <p className="small muted">
              Not for navigation, targeting or evacuation. What sources say is shown as theirs; what is not
              known is said.
            </p>
          </div>
        </Sheet>
      </main>
      <section className={styles.canvas} aria-label="Map" data-drawn={isDrawn}>
        {picture}
        {canDraw ? (
          <MapGuard>
            <EventMap
              data={data}
              chosenId={chosenId}
              startAt={parseCamera(location.hash) ?? chosen?.box ?? cameraOfAim(aim) ?? firstView}
              look={look}
              credits={credits}
              spot={spot}
              padding={padding(isPhone, stop, chosen !== null || aim !== null)}
              onChoose={choose}
              onStack={setStack}
              onMove={(moved) => {
                camera.current = moved;
                writeCamera();
              }}
              onDrawn={() => setIsDrawn(true)}
              popup={
                stack === null
                  ? null
                  : {
                      at: stack.at,
                      onClose: () => setStack(null),
                      content: <StackList stack={stack} rows={rows} hrefOf={hrefOf} onChoose={choose} />,
                    }
              }
            />
            {everywhere !== null && (
              <button
                className={`button ${styles.fitAll}`}
                type="button"
                onClick={() => setLook({ box: everywhere, onlyIfHidden: false })}
              >
                Show all
              </button>
            )}
          </MapGuard>
        ) : null}
        {chosenId === null && aim === null && <OpeningLine counts={opening} />}
      </section>
    </div>
  );
}

/** What the address points at; null for nothing, and for a place that nobody has told this page of. */
function aimOf(query: URLSearchParams, known: readonly AimedPlace[]): Aim | null {
  const point = parseAimedPoint(query);
  if (point !== null) return { kind: "point", point };
  const id = parseAimedPlaceId(query);
  const place = id === null ? undefined : known.find((one) => one.id === id);
  return place === undefined ? null : { kind: "place", place };
}

function neighbour(rows: readonly EventRow[], chosenId: string | null, step: 1 | -1): string | null {
  const index = rows.findIndex(({ id }) => id === chosenId);
  if (index === -1) return (step === 1 ? rows[0] : rows.at(-1))?.id ?? null;
  return rows[index + step]?.id ?? chosenId;
}

/** The parts of the map that panel, sheet and controls cover. */
function padding(isPhone: boolean, stop: SheetStop, hasPanel: boolean) {
  if (!isPhone) return { top: 92, right: 88, bottom: 112, left: hasPanel ? 400 : 56 };
  const room = window.innerHeight - 56;
  return { top: 72, right: 88, bottom: (stop === "peek" ? 96 : room * 0.5) + 32, left: 40 };
}

function never(): () => void {
  return () => undefined;
}

let webgl: boolean | null = null;
/** Asked once: every question makes a context. */
function hasWebgl(): boolean {
  webgl ??= document.createElement("canvas").getContext("webgl2") !== null;
  return webgl;
}
