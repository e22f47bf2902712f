// The corner button of the map's tools, their short menu, and the card of the one in use.
"use client";

import { useRef, useState } from "react";
import { useWords } from "../../_words/words.client";
import { CornerMenu } from "../corner-menu.client";
import { useMapState } from "../map-state";
import { useShortcut } from "../shortcuts";
import { DraftCard } from "./draft-card.client";
import { ToolCard } from "./tool-card.client";
import type { Tool } from "./tool";
import { setToolDraft, useToolDraft, type ToolDraft } from "./tool-draft";
import styles from "./tools.module.css";

export function ToolBar() {
  const t = useWords("tools");
  const { tool, setTool, choose, chosenId } = useMapState();
  const draft = useToolDraft();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function begin(kind: ToolDraft["kind"]): void {
    setIsOpen(false);
    if (chosenId !== null) choose(null);
    setToolDraft({ kind, points: [] });
  }
  function close(): void {
    setIsOpen(false);
    setToolDraft(null);
    if (tool !== null) setTool(null);
    button.current?.focus();
  }
  /** The card's own buttons go with it: the focus goes back to where all tools begin. */
  function finish(drawn: Tool): void {
    setToolDraft(null);
    setTool(drawn);
    button.current?.focus();
  }
  useShortcut({ key: "m", group: "tools", words: t("measure"), act: () => begin("measure") });
  const isAnything = isOpen || draft !== null || tool !== null;
  useShortcut({ key: "Esc", group: "tools", words: "", act: isAnything ? close : null });

  return (
    <>
      <CornerMenu
        label={t("title")}
        path="M3 16.5 16.5 3 21 7.5 7.5 21zM7 12.5l2 2M10 9.5l1.5 1.5M13 6.5l2 2"
        isOpen={isOpen}
        setIsOpen={setIsOpen}
        button={button}
      >
        <ul className={`plain-list ${styles.menu}`}>
          {(["spot", "measure", "around", "area"] as const).map((kind) => (
            <li key={kind}>
              <button type="button" onClick={() => begin(kind)}>
                {t(kind)}
              </button>
            </li>
          ))}
        </ul>
      </CornerMenu>
      {draft !== null ? (
        <DraftCard draft={draft} onFinish={finish} onCancel={close} />
      ) : tool !== null ? (
        <ToolCard tool={tool} onClose={close} />
      ) : null}
    </>
  );
}
