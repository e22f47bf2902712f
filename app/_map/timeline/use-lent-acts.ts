// Lends what keys can do with time for as long as a part of the page shows it.
import { useEffect, useEffectEvent } from "react";
import { lendTimeActs, type TimeActs } from "./time-acts";

export function useLentActs(acts: TimeActs): void {
  const act = useEffectEvent((name: keyof TimeActs): void => acts[name]());
  useEffect(
    () =>
      lendTimeActs({
        togglePlay: () => act("togglePlay"),
        nextDay: () => act("nextDay"),
        previousDay: () => act("previousDay"),
        nextEvent: () => act("nextEvent"),
        previousEvent: () => act("previousEvent"),
      }),
    [],
  );
}
