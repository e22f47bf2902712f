// Stands where the live map will: the picture, a word that it can be moved, and the ear for the first touch.
"use client";

import { useRef, type PointerEvent, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import styles from "./still.module.css";

type Props = {
  isAwake: boolean;
  /** Whether the button is of use: a map can be started, waits for it, and is not there yet. */
  isOffered: boolean;
  isDrawn: boolean;
  onWake: () => void;
  /** Where the picture was touched, in pixels from its room's upper left corner. */
  onTouch: (at: { x: number; y: number }) => void;
  picture: ReactNode;
};

/** A finger that moves further does not mean the mark under it. Pixels. */
const mostMoved = 10;

export function Still({ isAwake, isOffered, isDrawn, onWake, onTouch, picture }: Props) {
  const t = useWords("map");
  const down = useRef<{ x: number; y: number } | null>(null);

  function press({ clientX, clientY }: PointerEvent): void {
    down.current = { x: clientX, y: clientY };
  }
  function letGo({ clientX, clientY, currentTarget }: PointerEvent): void {
    const from = down.current;
    down.current = null;
    if (from === null || Math.hypot(clientX - from.x, clientY - from.y) > mostMoved) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    onTouch({ x: clientX - left, y: clientY - top });
  }

  return (
    <>
      <div
        className={styles.still}
        data-gone={isDrawn || undefined}
        onPointerDown={press}
        onPointerUp={letGo}
        onPointerCancel={() => (down.current = null)}
      >
        {picture}
      </div>
      {/* On the page once scripts answer it, until the map has come and taken the focus from it. */}
      {isOffered && (
        <button className={styles.wake} type="button" aria-busy={isAwake} onClick={onWake} data-wake>
          {t(isAwake ? "starting" : "start")}
        </button>
      )}
    </>
  );
}
