// The menu that copies a link to the chosen event or to the view as it is, and says which is which.
"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "../_words/words.client";
import { useMapState } from "./map-state";
import styles from "./panel.module.css";

/** `page`: address of the event's page, on our own site. */
export function EventPanelLinks({ page }: { page: string }) {
  const t = useWords("list");
  const { announce } = useMapState();
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    // A menu closes by a press beside it, as menus do; Esc closes it before the panel.
    const pressed = ({ target }: PointerEvent): void => {
      if (menu.current !== null && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false;
    };
    addEventListener("pointerdown", pressed);
    return () => removeEventListener("pointerdown", pressed);
  }, []);

  async function copy(address: string): Promise<void> {
    const words = await navigator.clipboard.writeText(address).then(
      () => t("panel.copied"),
      () => t("panel.copyFailed", { address }),
    );
    setSaid(words);
    announce(words);
  }

  const choices = [
    {
      key: "event",
      label: t("panel.copyEvent"),
      hint: t("panel.copyEventHint"),
      address: () => location.origin + page,
    },
    { key: "view", label: t("panel.copyView"), hint: t("panel.copyViewHint"), address: () => location.href },
  ];
  return (
    <details
      ref={menu}
      className={`needs-script ${styles.links}`}
      onToggle={() => setSaid(null)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.preventDefault();
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>{t("panel.copy")}</summary>
      <ul className="plain-list">
        {choices.map(({ key, label, hint, address }) => (
          <li key={key}>
            <button type="button" onClick={() => void copy(address())}>
              {label}
              <span className="muted small">{hint}</span>
            </button>
          </li>
        ))}
        {said !== null && <li className="small">{said}</li>}
      </ul>
    </details>
  );
}
