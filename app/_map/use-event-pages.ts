// The pages of a list, fetched as they scroll into sight and dropped on their way when they are no longer wanted; what fails is
// asked for again.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { askForPage, rowsOfPage, type EventsPage, type FirstPage, type ListedEvent } from "./ask-for-events";
import { learnRows } from "./known-rows";
import { learnLabels } from "./said-labels";
import { useAskAgain } from "./use-ask-again";

export type EventPages = {
  /** Of the query; null until the first answer. */
  readonly total: number | null;
  /** Null where the page is not here yet. */
  readonly at: (index: number) => ListedEvent | null;
  /** Place in the list; -1 where it is on none of the pages that are here. */
  readonly indexOf: (eventId: string | null) => number;
  /** Asks for the pages that hold these rows. */
  readonly want: (first: number, last: number) => void;
  /** Shown are the rows of the query before, until the first of this one are here. */
  readonly isStale: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

type Loaded = {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly ListedEvent[]>;
};

/** Fast scrolling passes pages that nobody reads: only what stays this long is asked for. Milliseconds. */
const staying = 60;

/** `query` as `listQuery` writes it, null for no list; `first` is taken over where it answers that query. */
export function useEventPages(query: string | null, revision: string, first: FirstPage | null): EventPages {
  const key = `${revision} ${query}`;
  const [loaded, setLoaded] = useState<Loaded | null>(() =>
    first !== null && first.query === query
      ? loadedFrom(`${first.page.revision} ${query}`, first.number ?? 0, first.page)
      : null,
  );
  const [wanted, setWanted] = useState("0");
  const [failed, setFailed] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Map<string, AbortController>());
  const isLoaded = loaded?.key === key;

  useEffect(() => {
    if (first === null) return;
    learnLabels(first.page.events.map(({ event }) => event));
    learnRows(first.query, first.page.events);
  }, [first]);

  useEffect(() => {
    const numbers = query === null ? [] : wanted.split(",").map(Number);
    const missing = numbers.filter((number) => !isLoaded || !loaded.pages.has(number));
    const names = new Set(missing.map((number) => `${key} ${number}`));
    for (const [name, controller] of asked.current) {
      if (names.has(name)) continue;
      controller.abort();
      asked.current.delete(name);
    }
    if (missing.length === 0 || query === null) return;
    const timer = setTimeout(
      () => {
        for (const number of missing) {
          const name = `${key} ${number}`;
          if (asked.current.has(name)) continue;
          const controller = new AbortController();
          asked.current.set(name, controller);
          askForPage(query, number, revision, controller.signal)
            .then((page) => {
              setLoaded((known) => withPage(known, key, number, page));
              setFailed(null);
            })
            .catch(() => {
              if (!controller.signal.aborted) setFailed(key);
            })
            .finally(() => {
              if (asked.current.get(name) === controller) asked.current.delete(name);
            });
        }
      },
      isLoaded ? staying : 0,
    );
    return () => clearTimeout(timer);
  }, [key, query, revision, wanted, isLoaded, loaded, turn]);

  useEffect(() => {
    const onTheirWay = asked.current;
    return () => {
      for (const controller of onTheirWay.values()) controller.abort();
      onTheirWay.clear();
    };
  }, []);

  const want = useCallback((firstRow: number, lastRow: number): void => {
    const from = Math.max(0, Math.floor(firstRow / rowsOfPage));
    const to = Math.max(from, Math.floor(lastRow / rowsOfPage));
    setWanted(Array.from({ length: Math.min(4, to - from + 1) }, (_, index) => from + index).join(","));
  }, []);
  const askAgain = useCallback((): void => setTurn((before) => before + 1), []);
  const hasFailed = failed === key;
  // What is said of it stays until there is an answer: it is no news each time.
  useAskAgain(hasFailed, askAgain);
  const retry = useCallback((): void => {
    setFailed(null);
    askAgain();
  }, [askAgain]);

  return useMemo(
    () => ({
      total: loaded?.total ?? null,
      at: (index) => loaded?.pages.get(Math.floor(index / rowsOfPage))?.[index % rowsOfPage] ?? null,
      indexOf: (eventId) => indexIn(loaded, eventId),
      want,
      isStale: query !== null && !isLoaded,
      hasFailed,
      retry,
    }),
    [loaded, isLoaded, hasFailed, query, want, retry],
  );
}

function loadedFrom(key: string, number: number, { total, events }: EventsPage): Loaded {
  return { key, total, pages: new Map([[number, events]]) };
}

/** Pages of another key make room for the first of the new one. */
function withPage(known: Loaded | null, key: string, number: number, page: EventsPage): Loaded {
  if (known === null || known.key !== key) return loadedFrom(key, number, page);
  return { key, total: page.total, pages: new Map(known.pages).set(number, page.events) };
}

function indexIn(loaded: Loaded | null, eventId: string | null): number {
  if (loaded === null || eventId === null) return -1;
  for (const [number, events] of loaded.pages) {
    const index = events.findIndex(({ event }) => event.id === eventId);
    if (index !== -1) return number * rowsOfPage + index;
  }
  return -1;
}
