// The corner button that copies links to what is seen, whether or not an event is chosen.
"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useHref, useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { useShortcut } from "../shortcuts";
import { ShareChoices } from "./share-choices.client";
import styles from "./share.module.css";

export function ShareMenu() {
  const t = useWords("share");
  const href = useHref();
  const { chosenId } = useMapState();
  const [isOpen, setIsOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useShortcut({
    key: "Esc",
    group: "view",
    words: "",
    act: isOpen
      ? () => {
          setIsOpen(false);
          button.current?.focus();
        }
      : null,
  });
  useEffect(() => {
    if (!isOpen) return;
    const pressed = ({ target }: PointerEvent): void => {
      if (target instanceof Node && frame.current?.contains(target) === false) setIsOpen(false);
    };
    addEventListener("pointerdown", pressed);
    return () => removeEventListener("pointerdown", pressed);
  }, [isOpen]);

  return (
    <div ref={frame} className={styles.menu}>
      <button
        ref={button}
        className={styles.button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t("title")}
        title={t("title")}
        onClick={() => setIsOpen(!isOpen)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M10 14a4.200 4.200 0 0 0 6 0l3.500-3.500a4.200 4.200 0 0 0-6-6L12 6M14 10a4.200 4.200 0 0 0-6 0l-3.500 3.500a4.200 4.200 0 0 0 6 6L12 18"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <div id={id} className={styles.panel} role="group" aria-label={t("title")} hidden={!isOpen}>
        {isOpen && (
          <ShareChoices event={chosenId === null ? null : { path: href(`/e/${chosenId}`), title: null }} />
        )}
      </div>
    </div>
  );
}
