// The keys of this page and what they do, in groups.
"use client";

import { useWords } from "../_words/words.client";
import { shortcutGroups, useShortcutList } from "./shortcuts";
import styles from "./panel.module.css";

export function ShortcutsList() {
  const shortcuts = useShortcutList();
  const t = useWords("keyboard");
  return shortcutGroups.map((group) => {
    const keys = shortcuts.filter((one) => one.group === group);
    if (keys.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`keys-${group}`}>
        <h3 id={`keys-${group}`}>{t(`groups.${group}`)}</h3>
        <dl>
          {keys.map(({ key, shown = key, words }) => (
            <div key={key}>
              <dt>
                <Keys written={shown} />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

/** "Alt+i" as two keys held together, "g e" as one after the other. */
function Keys({ written }: { written: string }) {
  return (
    <span dir="ltr" className={styles.kbds}>
      {written.split(/[ +]/).map((key) => (
        <kbd key={key}>{/^[a-z]$/.test(key) && written.includes("+") ? key.toUpperCase() : key}</kbd>
      ))}
    </span>
  );
}
