// One row of the list: symbol, title, when, where and how well known, grade. A link, so that it works without a script.
"use client";

import { memo, type CSSProperties, type Ref } from "react";
import { SaidWords } from "../_ui/said-words";
import { useWords } from "../_words/words.client";
import type { ListedEvent } from "./ask-for-events";
import type { RowWords } from "./event-row-in-words";
import { SymbolIcon } from "./symbol-icon";
import styles from "./event-list.module.css";

type Props = {
  /** Null while its page is on its way. */
  listed: ListedEvent | null;
  say: (listed: ListedEvent) => RowWords;
  /** Place in the list from 0, of how many. */
  index: number;
  total: number;
  /** Address of the map with this event chosen. */
  href: string;
  isChosen: boolean;
  /** Pointed at on the map or here. */
  isHovered: boolean;
  /** Whether Tab stops here: at one row of the list alone. */
  isStop: boolean;
  style?: CSSProperties;
  ref?: Ref<HTMLLIElement>;
};

export const EventRow = memo(function EventRow(props: Props) {
  const { listed, say, index, total, href, isChosen, isHovered, isStop, style, ref } = props;
  const t = useWords("list");
  const place = { "aria-posinset": index + 1, "aria-setsize": total, "data-index": index };
  const tabIndex = isStop ? 0 : -1;
  if (listed === null)
    return (
      <li ref={ref} style={style} className={styles.loadingRow} {...place}>
        <span tabIndex={-1} data-loading>
          {t("loadingRow")}
        </span>
      </li>
    );
  const row = say(listed);
  return (
    <li
      ref={ref}
      style={style}
      id={`event-${row.id}`}
      className={`${styles.row} ${isChosen ? styles.chosenRow : ""} ${isHovered ? styles.hoveredRow : ""}`}
      {...place}
    >
      <SymbolIcon group={row.kindGroup} fill={row.fill} contested={row.isContested} />
      <a
        className={styles.rowLink}
        href={href}
        data-event={row.id}
        tabIndex={tabIndex}
        aria-current={isChosen ? "true" : undefined}
      >
        <SaidWords said={row.title} className={styles.rowTitle} />
        <span className={styles.rowFacts}>
          <time dateTime={row.datetime ?? undefined}>{row.when}</time> · {row.kind}
        </span>
        <span className={styles.rowFacts}>
          {row.where === null
            ? row.precision
            : t.rich("where", { place: () => <bdi>{row.where}</bdi>, precision: row.precision })}
        </span>
        <span className={styles.rowFacts}>
          {row.isContested ? <strong className={styles.contested}>{row.grade}</strong> : row.grade}
          {row.isDraft && ` · ${t("notPublished")}`}
        </span>
        {row.notOnMap !== null && <span className={styles.rowFacts}>{row.notOnMap}</span>}
      </a>
      <a
        className={styles.pageLink}
        href={row.href}
        tabIndex={tabIndex}
        aria-label={t("pageOf", { title: row.title.words })}
      >
        <span aria-hidden="true">›</span>
      </a>
    </li>
  );
});
