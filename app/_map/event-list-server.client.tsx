// What the list is until a script runs, and without one: a page of it as it came from the server, with links to the others, and the tray.
"use client";

import { useWords } from "../_words/words.client";
import { rowsOfPage, type FirstPage } from "./ask-for-events";
import { EventRow } from "./event-row.client";
import { useMapState } from "./map-state";
import { useEventRowWords } from "./use-event-row-words";
import styles from "./event-list.module.css";

export function ServerRows({ first, label }: { first: FirstPage; label: string }) {
  const say = useEventRowWords();
  const { hrefOf, chosenId } = useMapState();
  const { page, number = 0 } = first;
  return (
    <ol className={`plain-list ${styles.list}`} aria-label={label}>
      {page.events.map((listed, index) => (
        <EventRow
          key={listed.event.id}
          listed={listed}
          say={say}
          index={number * rowsOfPage + index}
          total={page.total}
          href={hrefOf(listed.event.id)}
          isChosen={listed.event.id === chosenId}
          isHovered={false}
          isStop
        />
      ))}
    </ol>
  );
}

/** The way to the other pages of the list, where no script brings them. */
export function ServerPages({ first }: { first: FirstPage }) {
  const t = useWords("list");
  const { hrefOfPage } = useMapState();
  const { page, number = 0 } = first;
  const pages = Math.ceil(page.total / rowsOfPage);
  if (pages < 2) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages")}>
      {number > 0 && (
        <a rel="prev" href={hrefOfPage(number)}>
          {t("previousPage")}
        </a>
      )}
      <span className="muted">{t("pageNumber", { page: number + 1, pages })}</span>
      {number + 1 < pages && (
        <a rel="next" href={hrefOfPage(number + 2)}>
          {t("nextPage")}
        </a>
      )}
    </nav>
  );
}

export function ServerTray({ tray }: { tray: FirstPage }) {
  const t = useWords("list");
  if (tray.page.total === 0) return null;
  return (
    <section className={styles.serverTray} aria-labelledby="tray-title">
      <h2 id="tray-title">{t("trayTitle", { count: tray.page.total })}</h2>
      <ServerRows first={tray} label={t("trayLabel")} />
    </section>
  );
}
