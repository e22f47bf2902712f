// The chosen event's menu of links to copy.
"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "../_words/words.client";
import { ShareChoices, type SharedEvent } from "./share/share-choices.client";
import styles from "./panel.module.css";

export function EventPanelLinks({ event }: { event: SharedEvent }) {
  const t = useWords("share");
  const menu = useRef<HTMLDetailsElement>(null);
  // Opened anew it has copied nothing yet.
  const [times, setTimes] = useState(0);

  useEffect(() => {
    // A menu closes by a press beside it, as menus do; Esc closes it before the panel.
    const pressed = ({ target }: PointerEvent): void => {
      if (menu.current !== null && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false;
    };
    addEventListener("pointerdown", pressed);
    return () => removeEventListener("pointerdown", pressed);
  }, []);

  return (
    <details
      ref={menu}
      className={`needs-script ${styles.links}`}
      onToggle={() => setTimes((before) => before + 1)}
      onKeyDown={(pressed) => {
        if (pressed.key !== "Escape" || menu.current?.open !== true) return;
        pressed.preventDefault();
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>{t("title")}</summary>
      <div className={styles.linksOpen}>
        <ShareChoices key={times} event={event} />
      </div>
    </details>
  );
}
