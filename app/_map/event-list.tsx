// The list beside the map: the same events, the same choice; every row is a link that also works without a script.
import { EventPanel, isPlainClick } from "./event-panel";
import type { EventRow } from "./event-row";
import { SymbolIcon } from "./symbol-icon";
import styles from "./event-list.module.css";

type Props = {
  rows: readonly EventRow[];
  chosenId: string | null;
  /** Address of the map with this event chosen, or with none. */
  hrefOf: (eventId: string | null) => string;
  onChoose: (eventId: string | null) => void;
  label: string;
};

export function EventList({ rows, chosenId, hrefOf, onChoose, label }: Props) {
  return (
    <ol className={`plain-list ${styles.list}`} aria-label={label}>
      {rows.map((row) => (
        <li
          key={row.id}
          id={`event-${row.id}`}
          className={row.id === chosenId ? styles.chosenRow : undefined}
        >
          <div className={styles.row}>
            <SymbolIcon group={row.kindGroup} />
            <a
              className={styles.rowLink}
              href={hrefOf(row.id)}
              data-event={row.id}
              aria-current={row.id === chosenId ? "true" : undefined}
              onClick={(event) => {
                if (isPlainClick(event)) {
                  event.preventDefault();
                  onChoose(row.id);
                }
              }}
            >
              <span className={styles.rowTitle}>{row.title}</span>
              <span className={styles.rowFacts}>
                <time dateTime={row.datetime ?? undefined}>{row.day}</time> · {row.kind}
                {row.isContested && " · contested"}
                {row.isDraft && " · not published"}
              </span>
              {row.notOnMap !== null && <span className={styles.rowFacts}>{row.notOnMap}</span>}
            </a>
            <a className={styles.pageLink} href={row.href} aria-label={`Page of: ${row.title}`}>
              <span aria-hidden="true">›</span>
            </a>
          </div>
          {row.id === chosenId && (
            <EventPanel row={row} closeHref={hrefOf(null)} onClose={() => onChoose(null)} />
          )}
        </li>
      ))}
    </ol>
  );
}
