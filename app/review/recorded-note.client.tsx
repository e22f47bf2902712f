// Says what was just recorded or refused, wherever on the desk the button stood: the item it was about may have moved or gone.
"use client";
import { createContext, useContext, useState, type ReactNode } from "react";
import { useWords } from "../_words/words.client";
import styles from "./review.module.css";

/** An act in the words of its button, and why it was not recorded; null where it was. */
type Told = { readonly act: string; readonly refusal: string | null };

const TellNote = createContext<(told: Told) => void>(() => undefined);

/** Tells the note around it what became of an act; without a note nothing is said. */
export function useTellNote(): (told: Told) => void {
  return useContext(TellNote);
}

/** A desk with the note under it, at the foot of the window while the desk is longer. */
export function RecordedNote({ children }: { children: ReactNode }) {
  const t = useWords("review");
  const [told, setTold] = useState<Told | null>(null);
  return (
    <TellNote value={setTold}>
      <div className={styles.desk}>{children}</div>
      <div role="status" className={styles.recorded}>
        {told === null ? null : (
          <p className="notice">
            <span>
              {told.refusal === null
                ? t("recorded", { act: told.act })
                : t("refused", { act: told.act, why: told.refusal })}
            </span>{" "}
            {told.refusal === null && <a href="#decisions">{t("toDecisions")}</a>}
            <button type="button" className="button" onClick={() => setTold(null)}>
              {t("closeNote")}
            </button>
          </p>
        )}
      </div>
    </TellNote>
  );
}
