// Play: the period moves by itself, tick by tick; under reduced motion a press is one step and nothing moves alone.
import { useEffect, useEffectEvent, useState } from "react";
import { usePrefersStill } from "../prefers";
import { isWhole, widthOf } from "./period";
import { daysOfTick, firstWindow, nextWindow, ticksPerSecond } from "./play-steps";
import type { TimeControl } from "./use-time-control";

export type Player = {
  readonly isPlaying: boolean;
  /** A press is a step: the reader's system asks for no motion. */
  readonly isStepwise: boolean;
  readonly toggle: () => void;
  /** Stands still without choosing what moved: a hand takes over. */
  readonly stop: () => void;
};

export function usePlayer(time: TimeControl): Player {
  const isStepwise = usePrefersStill();
  const [isOn, setIsOn] = useState(false);
  const isPlaying = isOn && !isStepwise;

  function pause(): void {
    setIsOn(false);
    time.settle();
  }

  function toggle(): void {
    const { range, period, moving } = time;
    if (range === null) return;
    if (isPlaying) return pause();
    const start = firstWindow(moving ?? period, range);
    if (!isStepwise) {
      setIsOn(true);
      time.preview(start);
    } else if (period === null || isWhole(period, range) || start.from < period.from) time.choose(start);
    else time.choose(nextWindow(start, widthOf(start), range) ?? start);
  }

  const tick = useEffectEvent((): void => {
    const { range, moving } = time;
    const next = range === null || moving === null ? null : nextWindow(moving, daysOfTick(range), range);
    if (next === null) pause();
    else time.preview(next);
  });
  const hide = useEffectEvent((): void => {
    if (document.hidden) pause();
  });
  useEffect(() => {
    if (!isPlaying) return;
    const ticking = setInterval(() => tick(), 1000 / ticksPerSecond);
    const listen = (): void => hide();
    document.addEventListener("visibilitychange", listen);
    return () => {
      clearInterval(ticking);
      document.removeEventListener("visibilitychange", listen);
    };
  }, [isPlaying]);

  return { isPlaying, isStepwise, toggle, stop: () => setIsOn(false) };
}
