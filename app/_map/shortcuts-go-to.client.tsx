// The small dialog of "g e", which goes to an event by the id printed on its page: open as long as it is there.
"use client";

import { useEffect, useId, useRef, useState } from "react";
import { normalizePublicId } from "../../lib/text/public-id";
import { useWords } from "../_words/words.client";
import { useMapState } from "./map-state";
import styles from "./panel.module.css";

export function GoToEvent({ onClose }: { onClose: () => void }) {
  const t = useWords("keyboard");
  const { choose } = useMapState();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const field = useId();
  const [isWrong, setIsWrong] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    // A dialog gives the focus to its first button, which closes it.
    input.current?.focus();
  }, []);

  function go(data: FormData): void {
    const typed = data.get("id");
    const id =
      typeof typed === "string" ? normalizePublicId(typed.replace(/^\s*e-(?=[^-]{7}\s*$)/i, "")) : null;
    setIsWrong(id === null);
    if (id === null) return;
    dialog.current?.close();
    choose(id);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.keys}
      aria-labelledby={`${field}-title`}
      closedby="any"
      onClose={onClose}
    >
      <div className={styles.panelHead}>
        <h2 id={`${field}-title`}>{t("goToTitle")}</h2>
        <button
          className={styles.close}
          type="button"
          aria-label={t("close")}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          go(new FormData(event.currentTarget));
        }}
      >
        <span className="field">
          <label htmlFor={field} className={styles.fieldLabel}>
            {t("goToLabel")}
          </label>
          <input
            ref={input}
            id={field}
            name="id"
            className="input mono"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            required
            aria-invalid={isWrong || undefined}
            aria-describedby={`${field}-wrong`}
          />
        </span>
        <p id={`${field}-wrong`} className="small" role="status">
          {isWrong ? t("goToWrong") : ""}
        </p>
        <button className="button" type="submit">
          {t("goToAct")}
        </button>
      </form>
    </dialog>
  );
}
