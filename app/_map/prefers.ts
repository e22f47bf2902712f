// What the reader's system prefers, followed live: dark or light, motion or none.
import { useSyncExternalStore } from "react";
import type { Theme } from "../../lib/basemap/palette";

export function usePreferredTheme(): Theme {
  return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}

export function usePrefersStill(): boolean {
  return useMedia("(prefers-reduced-motion: reduce)");
}

/** True on a phone: the list is a sheet over the map. The same width as in map.module.css. */
export function useIsPhone(): boolean {
  return useMedia("(max-width: 767px)");
}

/** Phones and tablets: starting the map unasked would take the device from a reader who came for the list. */
export const restingDevice = "(pointer: coarse)";

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** True while the page is laid out for paper. Said before the browser does it, so that what only paper needs is there. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    followPrinting,
    () => isPrinting,
    () => false,
  );
}

let isPrinting = false;
function followPrinting(changed: () => void): () => void {
  const paper = matchMedia("print");
  const tell = (is: boolean): void => {
    isPrinting = is;
    changed();
  };
  const before = (): void => tell(true);
  const after = (): void => tell(false);
  const change = (): void => tell(paper.matches);
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  paper.addEventListener("change", change);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
    paper.removeEventListener("change", change);
  };
}
