// The box that an element scrolls in, and how far below that box's first line the element begins.
import { useLayoutEffect, useState, type RefObject } from "react";

type Scroller = {
  /** Null before the first drawing, and on the server. */
  readonly scroller: HTMLElement | null;
  /** Pixels. */
  readonly margin: number;
};

export function useScroller(element: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, margin: 0 });

  useLayoutEffect(() => {
    const scroller = scrollParent(element.current);
    if (scroller === null) return;
    const measure = (): void => {
      if (element.current === null || element.current.offsetParent === null) return;
      const margin = Math.round(
        element.current.getBoundingClientRect().top -
          scroller.getBoundingClientRect().top +
          scroller.scrollTop,
      );
      setFound((known) =>
        known.scroller === scroller && known.margin === margin ? known : { scroller, margin },
      );
    };
    measure();
    // What stands before the list grows and shrinks: filters open, notices come.
    const observer = new ResizeObserver(measure);
    for (let one: Element | null = element.current; one !== null && one !== scroller; one = one.parentElement)
      for (const sibling of one.parentElement?.children ?? []) if (sibling !== one) observer.observe(sibling);
    return () => observer.disconnect();
  }, [element]);

  return found;
}

function scrollParent(element: HTMLElement | null): HTMLElement | null {
  for (let one = element?.parentElement ?? null; one !== null; one = one.parentElement)
    if (/auto|scroll|hidden/.test(getComputedStyle(one).overflowY)) return one;
  return null;
}
