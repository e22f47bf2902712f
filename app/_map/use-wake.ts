// When the live map starts: on phones and where fingers point with the reader's first act, elsewhere once the page has come to rest.
import { useCallback, useEffect, useState } from "react";
import { withCameraOfHash } from "./camera-of-hash";
import { readerActs, takeEarlyActs, type ReaderAct } from "./early-acts";
import { restingDevice } from "./prefers";

/** Where it is not waited for, it starts at the latest this long after all was loaded. Milliseconds. */
const longestRest = 1500;

/** A finger's click comes at most so long after it has left the screen. Milliseconds. */
const clickWithin = 350;
/** What begins, and how long what it does may take: nothing is exchanged under a finger or a key. */
const acts: Readonly<Record<ReaderAct, number>> = {
  wheel: 0,
  keydown: 0,
  focusin: 0,
  click: 0,
  pointercancel: 0,
  pointerup: clickWithin,
};

/**
 * False on the server, and true for good with the first press, key, wheel or focus on this page, those before its scripts were
 * there among them, or with `wake`. True at once where the picture cannot show what the address says: a camera, or what makes
 * `isNeeded` true.
 */
export function useWake(isNeeded: boolean): {
  isAwake: boolean;
  /** It waited for the reader: what they press to start it is of use. */
  isWaiting: boolean;
  wake: () => void;
} {
  const [isAwake, setIsAwake] = useState(false);
  const [isWaiting, setIsWaiting] = useState(false);
  const wake = useCallback(() => setIsAwake(true), []);
  useEffect(() => {
    if (isAwake) return;
    const early = takeEarlyActs("wake");
    if (isNeeded) {
      setIsAwake(true);
      return;
    }
    withCameraOfHash(location.hash, (camera) => camera !== null && wake());
    let timer: number | undefined;
    const wakeAfter = ({ type }: Event): void => {
      const wait = isAct(type) ? acts[type] : null;
      if (wait === null) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(wake, wait);
    };
    for (const act of early) wakeAfter(act);
    for (const act of readerActs) addEventListener(act, wakeAfter, { capture: true, passive: true });
    addEventListener("hashchange", wake);
    const waits = matchMedia(restingDevice).matches;
    setIsWaiting(waits);
    const endWaiting = waits ? null : atRest(wake);
    return () => {
      window.clearTimeout(timer);
      for (const act of readerActs) removeEventListener(act, wakeAfter, { capture: true });
      removeEventListener("hashchange", wake);
      endWaiting?.();
    };
  }, [isAwake, isNeeded, wake]);
  return { isAwake, isWaiting, wake };
}

function isAct(type: string): type is ReaderAct {
  return type in acts;
}

/** Calls `act` when the page is loaded and the browser has time; what is given back calls it off. */
function atRest(act: () => void): () => void {
  let timer: number | undefined;
  let asked: number | undefined;
  const wait = (): void => {
    // Safari has no such callback.
    if (typeof requestIdleCallback === "function") asked = requestIdleCallback(act, { timeout: longestRest });
    else timer = window.setTimeout(act, 200);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
  return () => {
    removeEventListener("load", wait);
    window.clearTimeout(timer);
    if (asked !== undefined) cancelIdleCallback(asked);
  };
}
