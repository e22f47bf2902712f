// Stands where the live map will: the picture, a word that it can be moved, and the ear for the first touch.
"use client";

import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import { takeEarlyActs } from "./early-acts";
import { NoLiveMap } from "./no-live-map.client";
import styles from "./still.module.css";

type Props = {
  isAwake: boolean;
  /** Whether the button is of use: a map can be started, waits for it, and is not there yet. */
  isOffered: boolean;
  isDrawn: boolean;
  /** The live map will not come: the browser does not give what it needs. */
  isWithoutWebgl: boolean;
  onWake: () => void;
  /** Where the picture was touched, in pixels from its room's upper left corner. */
  onTouch: (at: { x: number; y: number }) => void;
  picture: ReactNode;
};

/** A finger that moves further does not mean the mark under it. Pixels. */
const mostMoved = 10;
const pointerSteps = ["pointerdown", "pointerup", "pointercancel"] as const;

export function Still({ isAwake, isOffered, isDrawn, isWithoutWebgl, onWake, onTouch, picture }: Props) {
  const t = useWords("map");
  const room = useRef<HTMLDivElement>(null);
  const touch = useEffectEvent(onTouch);
  useEffect(() => {
    const { current } = room;
    if (current === null) return;
    let from: { x: number; y: number } | null = null;
    const follow = ({ type, clientX: x, clientY: y }: PointerEvent): void => {
      const began = from;
      from = type === "pointerdown" ? { x, y } : null;
      if (type !== "pointerup" || began === null || Math.hypot(x - began.x, y - began.y) > mostMoved) return;
      const { left, top } = current.getBoundingClientRect();
      touch({ x: x - left, y: y - top });
    };
    // Who touched it before the scripts were there is waiting for an answer.
    for (const act of takeEarlyActs("still"))
      if (act instanceof PointerEvent && act.target instanceof Node && current.contains(act.target))
        follow(act);
    for (const type of pointerSteps) current.addEventListener(type, follow);
    return () => {
      for (const type of pointerSteps) current.removeEventListener(type, follow);
    };
  }, []);

  return (
    <>
      <div ref={room} className={styles.still} data-gone={isDrawn || undefined}>
        {picture}
      </div>
      {isWithoutWebgl && <NoLiveMap words={t("noWebgl")} />}
      {/* On the page once scripts answer it, until the map has come and taken the focus from it. */}
      {isOffered && (
        <button className={styles.wake} type="button" aria-busy={isAwake} onClick={onWake} data-wake>
          {t(isAwake ? "starting" : "start")}
        </button>
      )}
    </>
  );
}
