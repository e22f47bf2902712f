// On a phone the list is a sheet over the map with three stops; on a wide screen it is simply the left column.
"use client";

import { useRef, useState, type CSSProperties, type PointerEvent, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import { useIsPhone } from "./prefers";
import styles from "./map.module.css";

/** 96 pixels, half, nearly all. */
export type SheetStop = "peek" | "half" | "full";
const order: readonly SheetStop[] = ["peek", "half", "full"];
const heights: Readonly<Record<SheetStop, string>> = { peek: "var(--sheet-peek)", half: "50%", full: "92%" };

type Props = { stop: SheetStop; onStop: (stop: SheetStop) => void; children: ReactNode };

export function Sheet({ stop, onStop, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const grip = useRef<{ y: number; height: number } | null>(null);
  const t = useWords("map");
  const isPhone = useIsPhone();
  const [pulled, setPulled] = useState<number | null>(null);
  const style: CSSProperties & { "--sheet": string } = {
    "--sheet": pulled === null ? heights[stop] : `${pulled}px`,
  };

  function pull({ clientY }: PointerEvent): void {
    if (grip.current !== null) setPulled(Math.max(72, grip.current.height + grip.current.y - clientY));
  }

  function letGo(): void {
    const moved = pulled !== null && grip.current !== null && Math.abs(pulled - grip.current.height) > 8;
    if (moved) onStop(nearest(pulled, sheet.current?.parentElement?.clientHeight ?? window.innerHeight));
    else if (grip.current !== null) onStop(order[(order.indexOf(stop) + 1) % order.length] ?? "peek");
    grip.current = null;
    setPulled(null);
  }

  return (
    <div
      ref={sheet}
      className={styles.sheet}
      style={style}
      data-stop={stop}
      data-pulled={pulled !== null || undefined}
    >
      <button
        className={styles.handle}
        type="button"
        aria-label={t(`sheet.${stop}`)}
        aria-expanded={stop !== "peek"}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { y: event.clientY, height: sheet.current?.clientHeight ?? 0 };
        }}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={() => {
          grip.current = null;
          setPulled(null);
        }}
        onKeyDown={({ key }) => {
          const step = key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : 0;
          if (step !== 0) onStop(order[order.indexOf(stop) + step] ?? stop);
        }}
        onClick={(event) => {
          // A pointer has already moved the sheet; a click without one comes from the keyboard or a screen reader.
          if (event.detail === 0) onStop(order[(order.indexOf(stop) + 1) % order.length] ?? "peek");
        }}
      >
        <span aria-hidden="true" />
      </button>
      <div
        className={styles.scroller}
        onFocus={({ target }) => {
          // What is gone to with the keyboard must be seen: a strip of 78 pixels shows no row whole.
          if (isPhone && stop === "peek" && target.matches(":focus-visible")) onStop("half");
        }}
      >
        {children}
      </div>
    </div>
  );
}

function nearest(height: number, room: number): SheetStop {
  const share = height / room;
  return share < 0.3 ? "peek" : share < 0.7 ? "half" : "full";
}
