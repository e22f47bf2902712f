// The corner button that copies links to what is seen, whether or not an event is chosen.
"use client";

import { useRef, useState } from "react";
import { useHref, useWords } from "../../_words/words.client";
import { CornerMenu } from "../corner-menu.client";
import { useMapState } from "../map-state";
import { useShortcut } from "../shortcuts";
import { ShareChoices } from "./share-choices.client";
import { useExactPath } from "./use-exact-path";
import styles from "./share.module.css";

export function ShareMenu() {
  const t = useWords("share");
  const href = useHref();
  const { chosenId } = useMapState();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const exactPath = useExactPath(isOpen);

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
  return (
    <CornerMenu
      label={t("title")}
      path="M10 14a4.2 4.2 0 0 0 6 0l3.5-3.5a4.2 4.2 0 0 0-6-6L12 6M14 10a4.2 4.2 0 0 0-6 0l-3.5 3.5a4.2 4.2 0 0 0 6 6L12 18"
      isOpen={isOpen}
      setIsOpen={setIsOpen}
      button={button}
    >
      {isOpen && (
        <div className={styles.corner}>
          <ShareChoices
            event={chosenId === null ? null : { path: href(`/e/${chosenId}`), exactPath, title: null }}
          />
        </div>
      )}
    </CornerMenu>
  );
}
