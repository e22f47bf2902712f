// The events under one mark of the map, as a list to choose from: as many pages as are asked for, and the focus comes in and goes back.
"use client";

import { useEffect, useRef, useState } from "react";
import { SaidWords } from "../_ui/said-words";
import { useWords } from "../_words/words.client";
import { askForPage, rowsOfPage, type ListedEvent } from "./ask-for-events";
import { useMapState, type Stack } from "./map-state";
import { isPlainClick } from "./plain-click";
import { SymbolIcon } from "./symbol-icon";
import { useEventRowWords } from "./use-event-row-words";
import styles from "./stack-list.module.css";

export function StackList({ stack }: { stack: Stack }) {
  const t = useWords("legend");
  const { choose, hrefOf, hover, chosenId } = useMapState();
  const rowWords = useEventRowWords();
  const heading = useFocusWhileOpen();
  const { events, total, failed, more, isLoading } = useStack(stack);
  return (
    <section className={styles.stack} aria-labelledby="stack-title" aria-busy={isLoading}>
      <h2 id="stack-title" ref={heading} tabIndex={-1}>
        {t("stackTitle", { count: total })}
      </h2>
      <ul className="plain-list">
        {events.map((listed) => {
          const row = rowWords(listed);
          return (
            <li key={row.id}>
              <a
                href={hrefOf(row.id)}
                aria-current={row.id === chosenId ? "true" : undefined}
                onMouseEnter={() => hover(row.id)}
                onMouseLeave={() => hover(null)}
                onFocus={() => hover(row.id)}
                onBlur={() => hover(null)}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  choose(row.id);
                }}
              >
                <SymbolIcon group={row.kindGroup} fill={row.fill} contested={row.isContested} size={16} />
                <span>
                  <SaidWords said={row.title} />
                  <span className="visually-hidden">. {row.kind}</span>
                  <br />
                  <span className="muted small">
                    <time dateTime={row.datetime ?? undefined}>{row.when}</time>
                    {row.isContested && ` · ${t("contestedMark")}`}
                  </span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      {failed && <p role="alert">{t("stackFailed")}</p>}
      {(failed || events.length < total) && (
        <button className="button" type="button" disabled={isLoading} onClick={more}>
          {isLoading ? t("loading") : failed ? t("again") : t("more", { count: total - events.length })}
        </button>
      )}
    </section>
  );
}

type Loaded = { readonly query: string; readonly events: readonly ListedEvent[]; readonly total: number };

/** The pages asked for so far, of the filter and the data of the moment. */
function useStack({ cell, count }: Stack) {
  const { filterQuery, revision, sort } = useMapState();
  const query = [
    ...(filterQuery === "" ? [] : [filterQuery]),
    `cell=${cell}`,
    ...(sort === "newest" ? [] : [`sort=${sort}`]),
  ].join("&");
  const [pages, setPages] = useState(1);
  const [loaded, setLoaded] = useState<Loaded>({ query: "", events: [], total: count });
  const [attempt, setAttempt] = useState({ number: 0, failed: -1 });
  useEffect(() => {
    const leaving = new AbortController();
    const numbers = Array.from({ length: pages }, (_, number) => number);
    Promise.all(numbers.map((number) => askForPage(query, number, revision, leaving.signal))).then(
      (answers) => {
        if (leaving.signal.aborted) return;
        setLoaded({
          query,
          events: answers.flatMap(({ events }) => events),
          total: answers[0]?.total ?? 0,
        });
      },
      () => {
        if (!leaving.signal.aborted) setAttempt(({ number }) => ({ number, failed: number }));
      },
    );
    return () => leaving.abort();
  }, [query, pages, revision, attempt.number]);
  const failed = attempt.failed === attempt.number;
  const wanted = Math.min(pages * rowsOfPage, loaded.total);
  return {
    events: loaded.events,
    total: loaded.total,
    failed,
    isLoading: !failed && (loaded.query !== query || loaded.events.length < wanted),
    more: () => {
      if (failed) setAttempt(({ number }) => ({ number: number + 1, failed: -1 }));
      else setPages((known) => known + 1);
    },
  };
}

/** The heading takes the focus when the list opens; when it closes, what had it before gets it back. */
function useFocusWhileOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The popup is put on the map after its content is made: before that nothing in it can be focused.
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => {
      cancelAnimationFrame(frame);
      // Somebody who has gone on to another part of the page is not called back.
      const now = document.activeElement;
      if (now !== null && now !== document.body) return;
      const map = document.querySelector<HTMLElement>(".maplibregl-canvas");
      const back =
        before instanceof HTMLElement && before.isConnected && before !== document.body ? before : map;
      back?.focus({ preventScroll: true });
    };
  }, []);
  return heading;
}
