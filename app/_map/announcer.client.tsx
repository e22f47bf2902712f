// One polite live region for the whole room: parts hand it sentences, a screen reader says them.
"use client";

import { useCallback, useRef, useState, type ReactNode } from "react";

/** Sentences that follow each other faster are said together, so that none is cut off. Milliseconds. */
const pause = 150;

/** `announce` for the room's state, and the region that says it: drawn once, there from the start. */
export function useAnnouncements(): { announce: (words: string) => void; region: ReactNode } {
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const waiting = useRef<readonly string[]>([]);
  const announce = useCallback((words: string): void => {
    const isFirst = waiting.current.length === 0;
    waiting.current = [...waiting.current.filter((other) => other !== words), words];
    if (!isFirst) return;
    window.setTimeout(() => {
      const together = waiting.current.join(". ");
      waiting.current = [];
      setSaid(({ turn }) => ({ words: together, turn: turn + 1 }));
    }, pause);
  }, []);
  return {
    announce,
    region: (
      <div className="visually-hidden" aria-live="polite" data-announcer>
        {/* A new element each time, so that the same sentence is said again. */}
        <p key={said.turn}>{said.words}</p>
      </div>
    ),
  };
}
