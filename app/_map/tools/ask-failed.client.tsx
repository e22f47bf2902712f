// In a tool's card, where what it asked for did not come.
"use client";

import { useWords } from "../../_words/words.client";
import { RetryButton } from "../retry-button";
import styles from "./tools.module.css";

export function AskFailed({ again }: { again: () => void }) {
  const t = useWords("tools");
  return (
    <div className={styles.actions} role="status">
      <p className="notice">{t("failed")}</p>
      <RetryButton onRetry={again} heirOf={(button) => button.closest<HTMLElement>("[data-tool-card]")} />
    </div>
  );
}
