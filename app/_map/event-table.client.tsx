// The same events as a table over the map: sortable columns, head and first column always in sight, rows drawn as they come.
"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import { SaidWords } from "../_ui/said-words";
import { useWords } from "../_words/words.client";
import { listQuery, type ListedEvent } from "./ask-for-events";
import { EventTableHead } from "./event-table-head.client";
import { askedOfServer, canSortHere, sortedRows, type TableSort } from "./event-table-sort";
import type { RowWords } from "./event-row-in-words";
import { mostRows } from "./event-list-rows.client";
import { useMapState } from "./map-state";
import { isPlainClick } from "./plain-click";
import { useShortcut } from "./shortcuts";
import { SymbolIcon } from "./symbol-icon";
import { useEventPages } from "./use-event-pages";
import { useEventRowWords } from "./use-event-row-words";
import { eventOf, indexOf, pressedEvent, useRovingRows } from "./use-roving-rows";
import styles from "./event-table.module.css";

const usualHeight = 57;

export function EventTable() {
  const t = useWords("list");
  const state = useMapState();
  const { filterQuery, sort, revision, chosenId, choose, hoverId, hover, hrefOf, setView } = state;
  const say = useEventRowWords();
  const box = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<TableSort | null>(null);
  const pages = useEventPages(listQuery({ filterQuery, sort, shown: null, box: null }), revision, null);
  const total = pages.total ?? 0;
  const count = Math.min(total, mostRows);

  // Columns that the server does not sort by are sorted here, where all rows are here.
  const isWhole = canSortHere(total);
  const all = isWhole && own !== null ? allOf(pages.at, total) : null;
  const sorted = all === null || own === null ? null : sortedRows(all, own, say);
  const at = (index: number): ListedEvent | null =>
    sorted === null ? pages.at(index) : (sorted[index] ?? null);

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => index, []),
    overscan: 8,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  const { want } = pages;
  useEffect(() => {
    if (isWhole && own !== null) want(0, total - 1);
    else want(first, last);
  }, [want, first, last, isWhole, own, total]);
  const rows = useRovingRows({
    container: box,
    count,
    range: { first, last },
    show: (index) => virtual.scrollToIndex(index, { align: "auto" }),
  });

  useShortcut({
    key: "Esc",
    group: "view",
    words: "",
    act: () => (chosenId !== null ? choose(null) : setView("map")),
  });

  function sortBy(next: TableSort): void {
    const asked = askedOfServer(next);
    setOwn(asked === null ? next : null);
    if (asked !== null) state.setSort(asked);
    virtual.scrollToIndex(0);
  }

  const start = items[0]?.start ?? 0;
  const end = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section className={styles.root} aria-label={t("table.title")}>
      <div className={styles.head}>
        <p role="status">{pages.total === null ? t("loadingRow") : t("table.count", { count: total })}</p>
        {pages.hasFailed && (
          <button className="button button-quiet" type="button" onClick={pages.retry}>
            {t("failed")} {t("retry")}
          </button>
        )}
        <button className="button" type="button" onClick={() => setView("map")}>
          {t("table.close")}
        </button>
      </div>
      <div ref={box} className={styles.box}>
        <table
          className={styles.table}
          aria-label={t("table.title")}
          aria-rowcount={total + 1}
          aria-busy={pages.isStale || undefined}
          onKeyDown={rows.press}
          onClick={(event) => {
            const id = pressedEvent(event.target);
            if (id === null || !isPlainClick(event)) return;
            event.preventDefault();
            choose(id);
          }}
          onPointerOver={({ target }) => hover(eventOf(target))}
          onPointerLeave={() => hover(null)}
          onFocus={({ target }) => {
            const index = indexOf(target);
            if (index !== null) rows.setStop(index);
          }}
        >
          <EventTableHead sort={sort} own={own} isWhole={isWhole} onSort={sortBy} />
          <tbody>
            {start > 0 && <Gap height={start} />}
            {items.map(({ index, key }) => {
              const listed = at(index);
              const id = listed?.event.id ?? null;
              return (
                <tr
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={`${id !== null && id === chosenId ? styles.chosen : ""} ${id !== null && id === hoverId ? styles.hovered : ""}`}
                >
                  {listed === null ? (
                    <td colSpan={8}>
                      <span tabIndex={-1} data-loading>
                        {t("loadingRow")}
                      </span>
                    </td>
                  ) : (
                    <Cells
                      row={say(listed)}
                      href={hrefOf(id)}
                      isChosen={id === chosenId}
                      isStop={index === rows.stop}
                    />
                  )}
                </tr>
              );
            })}
            {end > 0.5 && <Gap height={end} />}
          </tbody>
        </table>
        {total > mostRows && (
          <p className={styles.rest}>{t("more", { count: total - mostRows, most: mostRows })}</p>
        )}
      </div>
    </section>
  );
}

type CellsProps = { row: RowWords; href: string; isChosen: boolean; isStop: boolean };

function Cells({ row, href, isChosen, isStop }: CellsProps) {
  const t = useWords("list");
  return (
    <>
      <th scope="row">
        <a
          href={href}
          data-event={row.id}
          tabIndex={isStop ? 0 : -1}
          aria-current={isChosen ? "true" : undefined}
        >
          <SaidWords said={row.title} />
        </a>
        {row.isDraft && <span className="muted small"> {t("notPublished")}</span>}
      </th>
      <td>
        <time dateTime={row.datetime ?? undefined}>{row.when}</time>
      </td>
      <td>
        <span className={styles.kind}>
          <SymbolIcon group={row.kindGroup} fill={row.fill} contested={row.isContested} /> {row.kind}
        </span>
      </td>
      <td>
        {row.where === null ? <span className="muted">{t("placeNotKnown")}</span> : <bdi>{row.where}</bdi>}
      </td>
      <td>{row.notOnMap === null ? row.precision : t("notOnMap")}</td>
      <td>{row.isContested ? <strong>{row.grade}</strong> : row.grade}</td>
      <td className={styles.number}>{row.claimCount}</td>
      <td className={styles.number}>{row.reportCount}</td>
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={8} style={{ height }} />
    </tr>
  );
}

/** Every row, or null while one is on its way. */
function allOf(at: (index: number) => ListedEvent | null, total: number): readonly ListedEvent[] | null {
  const all = Array.from({ length: total }, (_, index) => at(index));
  return all.every((listed) => listed !== null) ? all : null;
}
