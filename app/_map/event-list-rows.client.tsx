// The rows of a list of any length: only those in sight are in the page, in one order for eye, keyboard and screen reader.
"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  type RefObject,
  type SyntheticEvent,
} from "react";
import { useWords } from "../_words/words.client";
import { EventRow } from "./event-row.client";
import { useMapState } from "./map-state";
import { parseMapQuery } from "./map-url";
import { useIsPrinting } from "./prefers";
import { useShortcut } from "./shortcuts";
import type { EventPages } from "./use-event-pages";
import { useEventRowWords } from "./use-event-row-words";
import { eventOf, indexOf, useRovingRows } from "./use-roving-rows";
import { useScroller } from "./use-scroller";
import styles from "./event-list.module.css";

/** Nobody reads further, and every row more costs each frame; the sentence after them says how many are left, and what to do. */
export const mostRows = 10_000;
/** A row with a title of one line; measured as soon as it is drawn. Pixels. */
const usualHeight = 110;

type Props = {
  pages: EventPages;
  label: string;
  /** The event whose row had the focus among the server's rows, that these take the place of. */
  focused: RefObject<string | null>;
};

export function EventListRows({ pages, label, focused }: Props) {
  const t = useWords("list");
  const map = useWords("map");
  const keys = useWords("keyboard");
  const { chosenId, choose, hoverId, hover, hrefOf } = useMapState();
  const say = useEventRowWords();
  const list = useRef<HTMLOListElement>(null);
  const { scroller, margin } = useScroller(list);
  const total = pages.total ?? 0;
  const count = Math.min(total, mostRows);
  const stopRow = useRef(0);
  const isPrinting = useIsPrinting();

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => pages.at(index)?.event.id ?? index, [pages]),
    overscan: 6,
    scrollMargin: margin,
    // Without a script, and until there is one, the first page stands in full.
    initialRect: { width: 360, height: 6000 },
    // The row that has the focus stays in the page, however far the list is scrolled.
    rangeExtractor: (range) => {
      // Paper does not scroll: all that has come so far.
      if (isPrinting)
        return Array.from({ length: range.count }, (_, index) => index).filter(
          (index) => pages.at(index) !== null,
        );
      const inSight = defaultRangeExtractor(range);
      if (stopRow.current < range.count) inSight.push(stopRow.current);
      return [...new Set(inSight)].sort((a, b) => a - b);
    },
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  const show = (index: number): void => virtual.scrollToIndex(index, { align: "auto" });
  const rows = useRovingRows({ container: list, count, range: { first, last }, show });
  const { want } = pages;
  useEffect(() => want(first, last), [want, first, last]);
  useLayoutEffect(() => {
    stopRow.current = rows.stop;
  }, [rows.stop]);

  /** The row that is chosen as soon as it is here. */
  const chooseAt = useRef<number | null>(null);
  function chooseIfHere(): void {
    const event = chooseAt.current === null ? undefined : pages.at(chooseAt.current)?.event;
    if (event === undefined) return;
    chooseAt.current = null;
    choose(event.id);
  }
  useLayoutEffect(chooseIfHere);
  const step = (by: 1 | -1) => (): void => {
    if (count === 0) return;
    // Keys may follow each other faster than the page is drawn: the address knows first what is chosen.
    const { selection } = parseMapQuery(new URLSearchParams(location.search)).view;
    const chosen = selection?.kind === "event" ? selection.id : null;
    const at = pages.indexOf(chosen);
    const from = at !== -1 ? at : chosen !== null ? rows.stop : by === 1 ? -1 : count;
    const to = Math.max(0, Math.min(count - 1, from + by));
    chooseAt.current = to;
    rows.setStop(to);
    show(to);
    want(to, to);
    chooseIfHere();
  };
  useShortcut({ key: "j", group: "move", words: keys("next"), act: step(1) });
  useShortcut({ key: "k", group: "move", words: keys("previous"), act: step(-1) });
  useShortcut({ key: "l", group: "move", words: keys("toList"), act: () => rows.focusOn(rows.stop) });

  const takeFocus = useEffectEvent(() => {
    const index = pages.indexOf(focused.current);
    if (index !== -1 && document.activeElement === document.body) rows.focusOn(index);
  });
  useEffect(() => takeFocus(), []);

  // What is chosen stands in sight; when it is closed the list is where it was.
  const before = useRef<string | null>(null);
  const showChosen = useEffectEvent(() => {
    const index = pages.indexOf(chosenId ?? before.current);
    before.current = chosenId;
    if (index === -1) return;
    rows.setStop(index);
    show(index);
  });
  useEffect(() => showChosen(), [chosenId]);

  const point = ({ target }: SyntheticEvent): void => {
    const id = eventOf(target);
    if (id !== hoverId) hover(id);
  };
  return (
    <>
      {isPrinting && <p className={styles.note}>{map("paper.listed", { listed: items.length, total })}</p>}
      <ol
        ref={list}
        className={`plain-list ${styles.list}`}
        aria-label={label}
        aria-busy={pages.isStale}
        style={{
          paddingBlockEnd: Math.max(0, virtual.getTotalSize() + margin - (items.at(-1)?.end ?? margin)),
        }}
        onKeyDown={rows.press}
        onPointerOver={point}
        onPointerLeave={() => hover(null)}
        onFocus={(event) => {
          const index = indexOf(event.target);
          if (index !== null) rows.setStop(index);
          point(event);
        }}
        onBlur={() => hover(null)}
      >
        {items.map((item, place) => {
          const listed = pages.at(item.index);
          const id = listed?.event.id ?? null;
          const gap = item.start - (items[place - 1]?.end ?? margin);
          return (
            <EventRow
              key={item.key}
              ref={virtual.measureElement}
              listed={listed}
              say={say}
              index={item.index}
              total={total}
              href={hrefOf(id)}
              isChosen={id !== null && id === chosenId}
              isHovered={id !== null && id === hoverId}
              isStop={item.index === rows.stop}
              {...(gap > 0.5 ? { style: { marginBlockStart: gap } } : {})}
            />
          );
        })}
        {total > mostRows && (
          <li className={styles.rest}>{t("more", { count: total - mostRows, most: mostRows })}</li>
        )}
      </ol>
    </>
  );
}
