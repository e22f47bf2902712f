// The map page in the browser: filters, list, panel, map and timeline around one state. The address says what is chosen.
"use client";

import dynamic from "next/dynamic";
import { Suspense, useState, type ReactNode } from "react";
import type { FilterProblem } from "../../lib/events/filter/read-event-filter";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { useWords } from "../_words/words.client";
import type { FirstPage } from "./ask-for-events";
import { EventList } from "./event-list.client";
import { FilterBar } from "./filter-bar";
import type { AskedPerson } from "./filter-names";
import { LateNotice } from "./late-notice";
import { LatePart } from "./late-part";
import { Legend } from "./legend.client";
import { loadLate } from "../_ui/load-late";
import { MapGuard } from "./map-guard.client";
import { MapStateContext } from "./map-state";
import type { ChosenEvent } from "./map-page-data";
import type { NearestMatch } from "./nearest-match";
import { OpeningLine, type OpeningCounts } from "./opening-line.client";
import { Sheet } from "./sheet.client";
import { ShortcutsDialog } from "./shortcuts-dialog.client";
import { Still } from "./still.client";
import type { StillSize, StillView } from "./still-view";
import { useIsSettled } from "./use-is-settled";
import { useLiveMap } from "./use-live-map";
import type { MapRoomStart } from "./use-map-room";
import canvasStyles from "./map-canvas.module.css";
import styles from "./map.module.css";

// What only some addresses need comes when they do; on the server all of it is drawn.
const AsKnown = dynamic(() => loadLate(() => import("./as-known").then((module) => module.AsKnown)));
const SinceShared = dynamic(() =>
  loadLate(() => import("./since-shared").then((module) => module.SinceShared)),
);
const AimCard = dynamic(() => loadLate(() => import("./aim-card").then((module) => module.AimCard)));
const EventPanel = dynamic(() =>
  loadLate(() => import("./event-panel.client").then((module) => module.EventPanel)),
);
const NothingMatches = dynamic(() =>
  loadLate(() => import("./nothing-matches").then((module) => module.NothingMatches)),
);
// With all that answers on it: once it is drawn, nothing of it is still on its way.
const LiveMap = dynamic(() => loadLate(() => import("./live-map.client").then((module) => module.LiveMap)), {
  ssr: false,
});
const StillCorner = dynamic(
  () => loadLate(() => import("./still-corner.client").then((module) => module.StillCorner)),
  { ssr: false },
);
const EventTable = dynamic(
  () => loadLate(() => import("./event-table.client").then((module) => module.EventTable)),
  {
    ssr: false,
    loading: LateNotice,
  },
);
// At rest, before anybody prints.
const PrintSheet = dynamic(
  () => loadLate(() => import("./print-sheet.client").then((module) => module.PrintSheet)),
  { ssr: false },
);
const Timeline = dynamic(
  () => loadLate(() => import("./timeline/timeline.client").then((module) => module.Timeline)),
  {
    ssr: false,
  },
);

type Props = {
  start: MapRoomStart;
  /** The first page of what is on the map, and of what is not. */
  list: FirstPage;
  tray: FirstPage;
  /** The event that the address chooses, with what is drawn of it; null when it chooses none that is here. */
  chosen: ChosenEvent | null;
  firstView: LonLatBox | null;
  /** How the picture looks at the map; null when it is drawn of nothing. */
  stills: Readonly<Record<StillSize, StillView>> | null;
  /** Where nothing matches: what lies nearest. */
  nearest: readonly NearestMatch[];
  /** Title of the report the filter names; null when it names none that is here. */
  reportTitle: string | null;
  /** Whom the filter names. */
  people: readonly AskedPerson[];
  opening: OpeningCounts;
  /** HTML of the lines that imported sources ask for; null where none do. */
  credits: string | null;
  /** What of the address's view was not understood, drawn by the server; null where all was. */
  misread: ReactNode;
  /** The server-drawn map: stands until the live one is drawn, and where it cannot be. */
  picture: ReactNode;
  /** What the legend says of the marks, drawn by the server. */
  signs: ReactNode;
};

export function MapRoom({ start, list, tray, chosen, nearest, reportTitle, people, ...page }: Props) {
  const t = useWords("map");
  const { room, canvas, isAwake, isDrawn, still, live, onFail } = useLiveMap(start, {
    ...page,
    chosenBox: chosen?.box ?? null,
  });
  const { state, aim, problems, counted, isPhone } = room;
  const { counts, chosenId } = state;
  // Once there it stays: it gives the focus back when it closes.
  const [wasChosen, setWasChosen] = useState(chosenId !== null);
  if (chosenId !== null && !wasChosen) setWasChosen(true);
  const isSettled = useIsSettled(isDrawn || !state.hasMap, isAwake || !isPhone);
  const timeline = isSettled && <Timeline />;
  const total = counts?.total ?? 0;
  const isNothing = counts !== null && total === 0 && !counted.isWaiting;

  return (
    <MapStateContext value={state}>
      <div className={styles.room} data-view={state.view}>
        <main id="main" tabIndex={-1} className={styles.side}>
          <Sheet stop={room.stop} onStop={room.setStop}>
            {isSettled && (
              <Suspense fallback={null}>
                <PrintSheet
                  asked={{ filter: state.filter, counts, places: room.places, reportTitle, people }}
                  map={state.map}
                />
              </Suspense>
            )}
            <div className={styles.sideHead}>
              <h1 className="visually-hidden">{t("title")}</h1>
              {state.filter.asOf !== null && (
                <LatePart>
                  <AsKnown {...start.clock} />
                </LatePart>
              )}
              {state.shared !== null && state.filter.asOf === null && (
                <LatePart>
                  <SinceShared shared={state.shared} />
                </LatePart>
              )}
              <p className={styles.count} role="status" data-waiting={counted.isWaiting || undefined}>
                {[
                  t("events", { count: total }),
                  ...(counts !== null && counts.contested > 0
                    ? [t("contested", { count: counts.contested })]
                    : []),
                  ...(counts !== null && counts.notOnMap > 0
                    ? [t("notOnMap", { count: counts.notOnMap })]
                    : []),
                ].join(" · ")}
              </p>
              {counted.hasFailed && <p className="small muted">{t("countsFailed")}</p>}
              <FilterBar
                filter={state.filter}
                counts={counts}
                hrefOfFilter={state.hrefOfFilter}
                onFilter={state.setFilter}
                places={room.places}
                onPlace={room.learnPlace}
                reportTitle={reportTitle}
                people={people}
              />
            </div>
            {problems.map((problem) => (
              <Complaint key={problem.name} {...problem} />
            ))}
            {room.isAsOpened && page.misread}
            {aim !== null && (
              <LatePart>
                <AimCard aim={aim} />
              </LatePart>
            )}
            {wasChosen ? (
              <LatePart>
                <EventPanel known={chosen} />
              </LatePart>
            ) : (
              // Empty yet. Fetched at rest: a press is answered also when the network has gone by then.
              isSettled && (
                <Suspense fallback={null}>
                  <EventPanel known={chosen} />
                </Suspense>
              )
            )}
            {isPhone && timeline}
            {isNothing && (
              <LatePart>
                <NothingMatches first={{ filterQuery: start.filterQuery, nearest }} places={room.places} />
              </LatePart>
            )}
            <div hidden={isNothing}>
              <EventList first={list} tray={tray} />
            </div>
            <div className={styles.foot}>
              <ShortcutsDialog />
              <p className="small muted">{t("notForNavigation")}</p>
            </div>
          </Sheet>
        </main>
        <section
          ref={canvas}
          className={`${canvasStyles.canvas} ${styles.map}`}
          aria-label={t("map")}
          data-drawn={isDrawn}
        >
          <Still {...still} picture={page.picture} />
          {live !== null && (
            <MapGuard words={t("failed")} onFail={onFail}>
              <LiveMap {...live} />
            </MapGuard>
          )}
          {isAwake && !state.hasMap && (
            <Suspense fallback={null}>
              <StillCorner />
            </Suspense>
          )}
          <Legend signs={page.signs} />
          {chosenId === null && aim === null && state.tool === null && state.filter.asOf === null && (
            <OpeningLine counts={page.opening} />
          )}
          {state.view === "table" && <EventTable />}
        </section>
        {!isPhone && <div className={styles.time}>{timeline}</div>}
        {room.region}
      </div>
    </MapStateContext>
  );
}

/** What may stand in a parameter that was not understood. */
function Complaint({ name, value }: FilterProblem) {
  const t = useWords("filters");
  return (
    <p className={`notice ${styles.complaint}`}>
      {t("notUnderstood", { name, value })} {t(`expects.${name}`)}
    </p>
  );
}
