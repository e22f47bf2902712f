// What may follow a frame behind: what takes long to draw must not hold up the answer to a press.
import { useEffect, useRef, useState } from "react";

/** The value as it was painted last: a new one comes with the frame after the one that the rest of the page shows it in. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState<{ readonly value: T }>({ value });
  const newest = useRef(value);
  const waiting = useRef<{ frame: number; timer: number | undefined } | null>(null);
  useEffect(() => {
    newest.current = value;
    // Values that come with every frame must not keep each other waiting: the newest goes when the first's turn has come.
    if (waiting.current !== null || Object.is(value, shown.value)) return;
    const turn: { frame: number; timer: number | undefined } = { frame: 0, timer: undefined };
    waiting.current = turn;
    turn.frame = requestAnimationFrame(() => {
      // The frame is painted between the two.
      turn.timer = window.setTimeout(() => {
        waiting.current = null;
        setShown({ value: newest.current });
      });
    });
  }, [value, shown]);
  useEffect(
    () => () => {
      if (waiting.current === null) return;
      cancelAnimationFrame(waiting.current.frame);
      window.clearTimeout(waiting.current.timer);
      waiting.current = null;
    },
    [],
  );
  return shown.value;
}
