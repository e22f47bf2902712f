// j and k walk the list, Esc closes, ? lists the keys. Never while someone types, and the single keys can be switched off.
"use client";

import { useRef } from "react";
import { usePageKeys, useSingleKeys } from "../_ui/single-keys";
import styles from "./panel.module.css";

type Acts = { next: () => void; previous: () => void; close: () => void };

/** Every key of the map page, as the list under ? tells them; the search box listens for / itself, on every page. */
const keys = [
  { key: "/", words: "search for a place, coordinates or a link" },
  { key: "j", words: "next event" },
  { key: "k", words: "previous event" },
  { key: "Esc", words: "close what is open" },
  { key: "?", words: "this list" },
] as const;

/** The switch and the list of keys stand together, so that whoever meets a key by accident finds both. */
export function Shortcuts({ next, previous, close }: Acts) {
  const { isOn, setIsOn } = useSingleKeys();
  const list = useRef<HTMLDialogElement>(null);
  usePageKeys(({ key }) => {
    if (list.current?.open === true) return;
    if (key === "Escape") close();
    else if (!isOn) return;
    else if (key === "j") next();
    else if (key === "k") previous();
    else if (key === "?") list.current?.showModal();
  });
  return (
    <div className="needs-script">
      <button
        className="button button-quiet"
        type="button"
        aria-haspopup="dialog"
        onClick={() => list.current?.showModal()}
      >
        Keys <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog ref={list} className={styles.keys} aria-labelledby="keys-title" closedby="any">
        <div className={styles.panelHead}>
          <h2 id="keys-title">Keys</h2>
          <button
            className={styles.close}
            type="button"
            aria-label="Close"
            onClick={() => list.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <dl>
          {keys.map(({ key, words }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label className="small">
          <input type="checkbox" checked={isOn} onChange={({ target }) => setIsOn(target.checked)} /> Single
          keys act on this device
        </label>
      </dialog>
    </div>
  );
}
