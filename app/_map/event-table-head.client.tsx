// The head of the table: every column says whether it is sorted, and is a button where it can be.
"use client";

import type { EventSort } from "../../lib/tiles/event-tiles";
import { useWords } from "../_words/words.client";
import { canSort, columns, nextSort, sortShown, type TableSort } from "./event-table-sort";
import styles from "./event-table.module.css";

type Props = {
  sort: EventSort;
  own: TableSort | null;
  /** All rows are here, so every column can be sorted. */
  isWhole: boolean;
  onSort: (next: TableSort) => void;
};

export function EventTableHead({ sort, own, isWhole, onSort }: Props) {
  const t = useWords("list");
  const now = sortShown(sort, own);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const isNow = now.column === column;
          const asked = nextSort(column, now);
          // Of the server's orders some go one way only: then a press stays with it.
          const next = canSort(asked, isWhole) ? asked : { ...asked, direction: now.direction };
          const name = t(`table.${column}`);
          return (
            <th key={column} scope="col" aria-sort={isNow ? now.direction : undefined}>
              {canSort(next, isWhole) ? (
                <button type="button" className={styles.sortButton} onClick={() => onSort(next)}>
                  {name}
                  <svg className={styles.arrow} viewBox="0 0 8 10" aria-hidden="true" focusable="false">
                    {(!isNow || now.direction === "ascending") && (
                      <path d="M0 4 4 0 8 4Z" fill="currentColor" />
                    )}
                    {(!isNow || now.direction === "descending") && (
                      <path d="M0 6 4 10 8 6Z" fill="currentColor" />
                    )}
                  </svg>
                </button>
              ) : (
                <span className={styles.name}>{name}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
