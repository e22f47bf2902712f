// The list of keys under ?, with the switch for single keys beside it, so that whoever meets a key by accident finds both: open
// as long as it is there.
"use client";

import { useEffect, useId, useRef } from "react";
import { useSingleKeys } from "../_ui/single-keys";
import { useWords } from "../_words/words.client";
import { shortcutGroups, useShortcutList } from "./shortcuts";
import styles from "./panel.module.css";

export function ShortcutsList({ onClose }: { onClose: () => void }) {
  const t = useWords("keyboard");
  const { isOn, setIsOn } = useSingleKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.keys} aria-labelledby={title} closedby="any" onClose={onClose}>
      <div className={styles.panelHead}>
        <h2 id={title}>{t("title")}</h2>
        <button
          className={styles.close}
          type="button"
          aria-label={t("close")}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Groups />
      <label className="small">
        <input type="checkbox" checked={isOn} onChange={({ target }) => setIsOn(target.checked)} />{" "}
        {t("singleKeys")}
      </label>
    </dialog>
  );
}

/** What each key does, group by group. */
function Groups() {
  const shortcuts = useShortcutList();
  const t = useWords("keyboard");
  return shortcutGroups.map((group) => {
    const keys = shortcuts.filter((one) => one.group === group);
    if (keys.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`keys-${group}`}>
        <h3 id={`keys-${group}`}>{t(`groups.${group}`)}</h3>
        <dl>
          {keys.map(({ key, shown = key, words }) => (
            <div key={key}>
              <dt>
                <Keys written={shown} />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

/** "Alt+i" as two keys held together, "g e" as one after the other. */
function Keys({ written }: { written: string }) {
  return (
    <span dir="ltr" className={styles.kbds}>
      {(written.length === 1 ? [written] : written.split(/[ +]/)).map((key) => (
        <kbd key={key}>{/^[a-z]$/.test(key) && written.includes("+") ? key.toUpperCase() : key}</kbd>
      ))}
    </span>
  );
}
