// The frame of every tool's card: its name and the way out, which stay where they are while the rest scrolls.
"use client";

import type { ReactNode } from "react";
import { useWords } from "../../_words/words.client";
import styles from "./tools.module.css";

export function CardFrame({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useWords("tools");
  return (
    <section className={styles.card} aria-label={title} tabIndex={-1} data-tool-card>
      <div className={styles.head}>
        <h2>{title}</h2>
        <button className={styles.close} type="button" aria-label={t("close")} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className={styles.rest}>{children}</div>
    </section>
  );
}
