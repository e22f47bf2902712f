// One line over the map on the first visit: how much was read, and that every mark leads back to a sentence. Goes by itself.
"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useHref, useWords } from "../_words/words.client";
import styles from "./map.module.css";
import panel from "./panel.module.css";

export type OpeningCounts = {
  readonly reports: number;
  readonly claims: number;
  readonly places: number;
  readonly readHref: string | null;
};

const shownForMilliseconds = 8000;
const seenKey = "dateline-opening-seen";

export function OpeningLine({ counts }: { counts: OpeningCounts }) {
  const t = useWords("map");
  const href = useHref();
  const isNew = useSyncExternalStore(never, isFirstVisit, () => false);
  const [isGone, setIsGone] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const isShown = isNew && !isGone && counts.reports > 0;

  useEffect(() => {
    if (!isShown || isHeld) return;
    const timer = window.setTimeout(() => setIsGone(true), shownForMilliseconds);
    return () => window.clearTimeout(timer);
  }, [isShown, isHeld]);

  if (!isShown) return null;
  return (
    <div
      className={styles.opening}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div className={styles.openingWords}>
        <p>
          {t("opening.words", {
            reports: counts.reports,
            claims: counts.claims,
            places: counts.places,
          })}
        </p>
        {counts.readHref !== null && <a href={href(counts.readHref)}>{t("opening.watch")}</a>}
      </div>
      <button
        className={panel.close}
        type="button"
        aria-label={t("opening.dismiss")}
        onClick={() => setIsGone(true)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function never(): () => void {
  return () => undefined;
}

let firstVisit: boolean | null = null;
/** Once per tab; where storage is shut off, once per page. */
function isFirstVisit(): boolean {
  if (firstVisit === null) {
    try {
      firstVisit = sessionStorage.getItem(seenKey) === null;
      sessionStorage.setItem(seenKey, "1");
    } catch {
      firstVisit = true;
    }
  }
  return firstVisit;
}
