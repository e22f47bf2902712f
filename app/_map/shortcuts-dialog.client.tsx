// The keys that the page always has, and the dialogs they open: the list under ?, and the one of "g e".
"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useSingleKeys } from "../_ui/single-keys";
import { useWords } from "../_words/words.client";
import { loadLate } from "../_ui/load-late";
import { useMapState } from "./map-state";
import { useShortcut, useShortcutListener } from "./shortcuts";

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
  const { isOn } = useSingleKeys();
  const list = useAsked();
  const goToEvent = useAsked();
  const { stack, openStack, choose, view, setView, announce } = useMapState();
  useShortcutListener(isOn);

  useShortcut({ key: "g e", group: "move", words: t("goTo"), act: goToEvent.ask });
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
  useShortcut({ key: "?", group: "help", words: t("thisList"), act: list.ask });

  return (
    <div className="needs-script">
      <button className="button button-quiet" type="button" aria-haspopup="dialog" onClick={list.ask}>
        {t("open")} <kbd aria-hidden="true">?</kbd>
      </button>
      {list.isAsked && <ShortcutsList key={list.key} onClose={list.answer} />}
      {goToEvent.isAsked && <GoToEvent key={goToEvent.key} onClose={goToEvent.answer} />}
    </div>
  );
}

/** Counted, for a dialog says that it was closed later than it closes, and the next press may be quicker than that. */
function useAsked(): { isAsked: boolean; key: number; ask: () => void; answer: () => void } {
  const [asked, setAsked] = useState(0);
  const [answered, setAnswered] = useState(0);
  return {
    isAsked: asked > answered,
    key: asked,
    ask: () => setAsked(asked + 1),
    answer: () => setAnswered(asked),
  };
}
