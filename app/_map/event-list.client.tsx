// The list beside the map: what is in view, what is everywhere, and what cannot be drawn; each row is a link.
"use client";

import { lazy, Suspense, useDeferredValue, useRef, type MouseEvent } from "react";
import type { EventSort } from "../../lib/tiles/event-tiles";
import { useWords } from "../_words/words.client";
import { listQuery, type FirstPage } from "./ask-for-events";
import { ServerPages, ServerRows, ServerTray } from "./event-list-server.client";
import { loadLate } from "../_ui/load-late";
import { useMapState } from "./map-state";
import { isPlainClick } from "./plain-click";
import { RetryButton } from "./retry-button";
import { useEventPages } from "./use-event-pages";
import { pressedEvent } from "./use-roving-rows";
import styles from "./event-list.module.css";

// The server's rows stand until these have come: nothing of them is needed for the first sight.
const EventListRows = lazy(() =>
  loadLate(() => import("./event-list-rows.client").then((module) => ({ default: module.EventListRows }))),
);
const ViewSpeaker = lazy(() =>
  loadLate(() => import("./announcer-speaker.client").then((module) => ({ default: module.ViewSpeaker }))),
);

const sorts: readonly EventSort[] = ["newest", "oldest", "precision", "sources"];

type Props = {
  /** What the server drew: the first events with a mark, and the first without. */
  first: FirstPage;
  tray: FirstPage;
};

export function EventList({ first, tray }: Props) {
  const t = useWords("list");
  const state = useMapState();
  const { filterQuery, list, setList, sort, box, revision, counts, hasMap } = state;
  // Deferred: the rows that stand stay until those that take their place are here.
  const isLive = useDeferredValue(state.isAwake);
  /** The event whose row has the focus: the row that takes its place gets it. */
  const focused = useRef<string | null>(null);
  // What lies in view is for a map to say.
  const asked = list === "view" && !hasMap ? "everywhere" : list;
  // Until the map is drawn, and where it cannot be, everything is in view.
  const scope = asked === "view" && box === null ? "everywhere" : asked;

  const query = (shown: "map" | "tray", within: typeof box): string =>
    listQuery({ filterQuery, sort, shown, box: within });
  const inView = useEventPages(box === null ? null : query("map", box), revision, null);
  const others = useEventPages(
    scope === "view" ? null : query(scope === "tray" ? "tray" : "map", null),
    revision,
    scope === "tray" ? tray : first,
  );
  // Until the first answer of the map's own part the rows of the server stay.
  const isInView = scope === "view" && inView.total !== null;
  const pages = isInView ? inView : others;
  const notOnMap = counts?.notOnMap ?? tray.page.total;
  const everywhere = counts === null ? first.page.total : counts.total - counts.notOnMap;

  function press(event: MouseEvent): void {
    const id = pressedEvent(event.target);
    if (id === null || !isPlainClick(event)) return;
    event.preventDefault();
    state.choose(id);
  }

  return (
    // Rows choose while they are still the server's too.
    <section
      className={styles.root}
      aria-label={t("label")}
      data-event-list
      onClick={press}
      onFocus={({ target }) => (focused.current = pressedEvent(target))}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) focused.current = null;
      }}
    >
      <div className={`needs-script ${styles.head}`}>
        <div role="group" aria-label={t("which")} className={styles.scopes}>
          {hasMap && (
            <ScopeButton
              is={asked === "view"}
              label={t("inView")}
              count={inView.total}
              onPress={() => setList("view")}
            />
          )}
          <ScopeButton
            is={asked === "everywhere"}
            label={t("everywhere")}
            count={everywhere}
            onPress={() => setList("everywhere")}
          />
          {notOnMap > 0 && (
            <ScopeButton
              is={asked === "tray"}
              label={t("notOnMap")}
              count={notOnMap}
              onPress={() => setList("tray")}
            />
          )}
        </div>
        <label className={styles.sort}>
          <span>{t("sort")}</span>
          <select
            value={sort}
            onChange={({ target }) => {
              const next = sorts.find((one) => one === target.value);
              if (next !== undefined) state.setSort(next);
            }}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t(`sortBy.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {pages.hasFailed && (
        <p className={styles.note} role="status">
          {t("failed")}{" "}
          <RetryButton
            className="button button-quiet"
            onRetry={pages.retry}
            heirOf={(button) => button.closest("section")?.querySelector<HTMLElement>("[aria-pressed=true]")}
          />
        </p>
      )}
      {isInView && inView.total === 0 && everywhere > 0 && (
        <p className={styles.note}>
          {t("noneInView")}{" "}
          <button className="button button-quiet" type="button" onClick={() => setList("everywhere")}>
            {t("showEverywhere")}
          </button>
        </p>
      )}
      {scope === "tray" && pages.total === 0 && <p className={styles.note}>{t("noneInTray")}</p>}
      {isLive ? (
        <Suspense fallback={<ServerRows first={first} label={t("label")} />}>
          <EventListRows
            focused={focused}
            pages={pages}
            label={t(scope === "tray" ? "trayLabel" : "label")}
          />
        </Suspense>
      ) : (
        <ServerRows first={first} label={t("label")} />
      )}
      {!isLive && <ServerPages first={first} />}
      {!isLive && <ServerTray tray={tray} />}
      {isLive && hasMap && (
        <Suspense fallback={null}>
          <ViewSpeaker count={inView.isStale ? null : inView.total} />
        </Suspense>
      )}
    </section>
  );
}

function ScopeButton(props: { is: boolean; label: string; count: number | null; onPress: () => void }) {
  return (
    <button type="button" aria-pressed={props.is} onClick={props.onPress}>
      {props.label}{" "}
      <span className={styles.count}>{props.count === null ? "…" : props.count.toLocaleString("en")}</span>
    </button>
  );
}
