// One Tab stop for all rows of a list or table: arrows, Home, End and Page keys go from row to row, also to rows not drawn yet.
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

type Rows = {
  readonly container: RefObject<HTMLElement | null>;
  readonly count: number;
  /** First and last row in sight. */
  readonly range: { readonly first: number; readonly last: number };
  /** Scrolls a row into sight. */
  readonly show: (index: number) => void;
};

export type RovingRows = {
  /** The row at which Tab stops. */
  readonly stop: number;
  readonly setStop: (index: number) => void;
  readonly focusOn: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
};

/** Rows carry `data-index`; what in them takes the focus `data-event`, or `data-loading` while it is on its way. */
export function useRovingRows({ container, count, range, show }: Rows): RovingRows {
  const [asked, setStop] = useState(0);
  const stop = Math.min(asked, Math.max(0, count - 1));
  /** The row that gets the focus as soon as it is here. */
  const focusAt = useRef<number | null>(null);

  function focusIfHere(): void {
    if (focusAt.current === null) return;
    const row = container.current?.querySelector<HTMLElement>(
      `[data-index="${focusAt.current}"] :is([data-event], [data-loading])`,
    );
    row?.focus({ preventScroll: true });
    if (row?.dataset.event !== undefined) focusAt.current = null;
  }
  // After every drawing: the row asked for may have just come.
  useLayoutEffect(focusIfHere);

  function focusOn(index: number): void {
    const within = Math.max(0, Math.min(count - 1, index));
    setStop(within);
    focusAt.current = within;
    show(within);
    focusIfHere();
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return;
    const at = indexOf(event.target) ?? stop;
    const page = Math.max(1, range.last - range.first - 1);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusOn(to);
  }

  return { stop, setStop, focusOn, press };
}

/** The row that something lies in; null outside of rows. */
export function indexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row?.dataset.index === undefined ? null : Number(row.dataset.index);
}

/** The event that something in a row belongs to; null outside of rows and in rows on their way. */
export function eventOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest("[data-index]")?.querySelector<HTMLElement>("[data-event]")?.dataset.event ?? null;
}

/** The event whose own link was pressed; null beside it. */
export function pressedEvent(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>("a[data-event]")?.dataset.event ?? null)
    : null;
}
