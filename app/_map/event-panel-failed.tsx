// In the panel of an event that did not come: what the list says of it, what is missing, and the way to ask again.
import { SaidWords } from "../_ui/said-words";
import { useWords } from "../_words/words.client";
import type { ListedEvent } from "./ask-for-events";
import { RetryButton } from "./retry-button";
import { SymbolIcon } from "./symbol-icon";
import { useEventRowWords } from "./use-event-row-words";
import styles from "./panel.module.css";

/** `listed`: its row; null where no list has held it. */
export function EventPanelFailed({ listed, onRetry }: { listed: ListedEvent | null; onRetry: () => void }) {
  const t = useWords("list");
  const say = useEventRowWords();
  const row = listed === null ? null : say(listed);
  return (
    <>
      {row !== null && (
        <>
          <h2 className={styles.panelTitle}>
            <a href={row.href}>
              <SaidWords said={row.title} />
            </a>
          </h2>
          <p className={styles.kind}>
            <SymbolIcon group={row.kindGroup} fill={row.fill} contested={row.isContested} /> {row.kind} ·{" "}
            {row.grade}
          </p>
          <p>
            <time dateTime={row.datetime ?? undefined}>{row.when}</time>
            <br />
            {row.where === null
              ? row.precision
              : t.rich("where", { place: () => <bdi>{row.where}</bdi>, precision: row.precision })}
          </p>
          {row.notOnMap !== null && <p className="muted small">{row.notOnMap}</p>}
          <p className="muted small">{t("panel.fromList")}</p>
        </>
      )}
      <p>
        <RetryButton
          onRetry={onRetry}
          heirOf={(button) => button.closest<HTMLElement>("[data-event-panel]")}
        />
      </p>
    </>
  );
}
