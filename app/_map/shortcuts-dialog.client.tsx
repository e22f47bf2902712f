// The list of keys under ?, with the switch for single keys beside it, so that whoever meets a key by accident finds both.
"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { useSingleKeys } from "../_ui/single-keys";
import { useWords } from "../_words/words.client";
import { loadLate } from "../_ui/load-late";
import { useMapState } from "./map-state";
import { useShortcut, useShortcutListener } from "./shortcuts";
import styles from "./panel.module.css";

const ShortcutsList = dynamic(
  () => loadLate(() => import("./shortcuts-list.client").then((module) => module.ShortcutsList)),
  { ssr: false },
);
const GoToEvent = dynamic(
  () => loadLate(() => import("./shortcuts-go-to.client").then((module) => module.GoToEvent)),
  {
    ssr: false,
  },
);

export function ShortcutsDialog() {
  const t = useWords("keyboard");
  const { isOn, setIsOn } = useSingleKeys();
  const list = useRef<HTMLDialogElement>(null);
  // Counted, for a dialog says that it was closed later than it closes, and the next "g e" may be quicker than that.
  const [asked, setAsked] = useState(0);
  const [answered, setAnswered] = useState(0);
  const { stack, openStack, choose, view, setView, announce } = useMapState();
  useShortcutListener(isOn);
  const [isListed, setIsListed] = useState(false);
  const open = (): void => {
    setIsListed(true);
    list.current?.showModal();
  };

  useShortcut({ key: "g e", group: "move", words: t("goTo"), act: () => setAsked(asked + 1) });
  useShortcut({ key: "/", group: "move", words: t("search"), act: null });
  useShortcut({
    key: "Esc",
    group: "move",
    words: t("closeOpen"),
    act: () => (stack !== null ? openStack(null) : choose(null)),
  });
  useShortcut({
    key: "t",
    group: "view",
    words: t("table"),
    act: () => setView(view === "table" ? "map" : "table"),
  });
  useShortcut({
    key: "c",
    group: "tools",
    words: t("copy"),
    act: () =>
      void navigator.clipboard.writeText(location.href).then(
        () => announce(t("copied")),
        () => announce(t("copyFailed")),
      ),
  });
  useShortcut({ key: "?", group: "help", words: t("thisList"), act: open });

  return (
    <div className="needs-script">
      <button className="button button-quiet" type="button" aria-haspopup="dialog" onClick={open}>
        {t("open")} <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog ref={list} className={styles.keys} aria-labelledby="keys-title" closedby="any">
        <div className={styles.panelHead}>
          <h2 id="keys-title">{t("title")}</h2>
          <button
            className={styles.close}
            type="button"
            aria-label={t("close")}
            onClick={() => list.current?.close()}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {isListed && <ShortcutsList />}
        <label className="small">
          <input type="checkbox" checked={isOn} onChange={({ target }) => setIsOn(target.checked)} />{" "}
          {t("singleKeys")}
        </label>
      </dialog>
      {asked > answered && <GoToEvent key={asked} onClose={() => setAnswered(asked)} />}
    </div>
  );
}
