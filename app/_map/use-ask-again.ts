// When what failed is asked for again: at once when there is a network, and after waits that grow while the page is seen.
import { useEffect, useEffectEvent } from "react";

/** Browsers tell of a network that leads nowhere, and of none where there is one: they are not believed alone. Milliseconds. */
const shortest = 2_000;
const longest = 60_000;

/** Before the try after `tries` that failed; from 0. Milliseconds: 2 s, 4 s, 8 s … 60 s. */
export function waitBefore(tries: number): number {
  return Math.min(shortest * 2 ** tries, longest);
}

/** As long as `hasFailed`, calls `again`. What calls it leaves `hasFailed` true until there is an answer. */
export function useAskAgain(hasFailed: boolean, again: () => void): void {
  const ask = useEffectEvent(again);
  useEffect(() => {
    if (!hasFailed) return;
    let tries = 0;
    let timer: number | undefined;
    const plan = (): void => {
      window.clearTimeout(timer);
      if (document.visibilityState === "visible") timer = window.setTimeout(askNow, waitBefore(tries));
    };
    const askNow = (): void => {
      tries += 1;
      ask();
      plan();
    };
    const beginAnew = (): void => {
      tries = 0;
      askNow();
    };
    plan();
    addEventListener("online", beginAnew);
    document.addEventListener("visibilitychange", plan);
    return () => {
      window.clearTimeout(timer);
      removeEventListener("online", beginAnew);
      document.removeEventListener("visibilitychange", plan);
    };
  }, [hasFailed]);
}
