// The events whose marks stand on one spot of the map, as a list to choose from.
import type { Stack } from "./event-map.client";
import { isPlainClick } from "./event-panel";
import type { EventRow } from "./event-row";
import { SymbolIcon } from "./symbol-icon";
import styles from "./map.module.css";

export function StackList({
  stack,
  rows,
  hrefOf,
  onChoose,
}: {
  stack: Stack;
  rows: readonly EventRow[];
  hrefOf: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const here = rows.filter(({ id }) => stack.eventIds.includes(id));
  return (
    <div className={styles.stack}>
      <h2>{here.length} events at this mark</h2>
      <ul className="plain-list">
        {here.map((row) => (
          <li key={row.id}>
            <a
              href={hrefOf(row.id)}
              onClick={(event) => {
                if (isPlainClick(event)) {
                  event.preventDefault();
                  onChoose(row.id);
                }
              }}
            >
              <SymbolIcon group={row.kindGroup} /> {row.title} <span className="muted small">{row.day}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
