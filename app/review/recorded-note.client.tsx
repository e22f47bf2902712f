// Says what was just recorded, wherever on the desk the button stood: the item it was about may have moved or gone.
"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import styles from "./review.module.css";

const TellRecorded = createContext<(act: string) => void>(() => undefined);

/** Tells the note around it which act was recorded; without a note nothing is said. */
export function useTellRecorded(): (act: string) => void {
  return useContext(TellRecorded);
}

/** A desk with the note under it, at the foot of the window while the desk is longer. */
export function RecordedNote({ children }: { children: ReactNode }) {
  const t = useWords("review");
  const [act, setAct] = useState<string | null>(null);
  return (
    <TellRecorded value={setAct}>
      <div className={styles.desk}>{children}</div>
      <div role="status" className={styles.recorded}>
        {act === null ? null : (
          <p className="notice">
            <span>{t("recorded", { act })}</span> <a href="#decisions">{t("toDecisions")}</a>
            <button type="button" className="button" onClick={() => setAct(null)}>
              {t("closeNote")}
            </button>
          </p>
        )}
      </div>
    </TellRecorded>
  );
}
