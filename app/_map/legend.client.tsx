// The legend over the map: the kinds, which can be chosen here, and how the marks say how sure a place is.
"use client";

import { useState, type ReactNode } from "react";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import { hasKindOf, kindGroups } from "../../lib/events/event-kind";
import { shapeOf } from "../../lib/basemap/symbols";
import { useWords } from "../_words/words.client";
import { toggled } from "./filter-facets";
import { useMapState } from "./map-state";
import { isPlainClick } from "./plain-click";
import { SymbolIcon } from "./symbol-icon";
import styles from "./legend.module.css";

type Props = {
  /** How the marks say how sure a place is. */
  signs: ReactNode;
};

export function Legend({ signs }: Props) {
  const t = useWords("legend");
  // Folded on phones only; elsewhere the stylesheet shows the kinds either way.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.legend} aria-label={t("title")} data-open={isOpen}>
      <button
        className={styles.toggle}
        type="button"
        aria-expanded={isOpen}
        aria-controls="legend-body"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("title")}
      </button>
      <div className={styles.body} id="legend-body">
        <Kinds />
        <details className={styles.signs}>
          <summary>{t("how")}</summary>
          {signs}
        </details>
      </div>
    </section>
  );
}

/** Links, so that they filter without a script too. */
function Kinds() {
  const t = useWords("legend");
  const labels = useWords("labels");
  const { filter, setFilter, counts, hrefOfFilter } = useMapState();
  return (
    <ul className={`plain-list ${styles.kinds}`}>
      {kindGroups.map((group) => {
        const isOn = filter.kinds?.includes(group) ?? false;
        const next: EventFilter = { ...filter, kinds: toggled(filter.kinds, group) };
        const count = counts === null ? null : (counts.kinds[group] ?? 0);
        const kind = `${labels(`kindGroup.${group}`)} (${t(`shape.${shapeOf[group]}`)})`;
        return (
          <li key={group}>
            <a
              href={hrefOfFilter(next)}
              aria-current={isOn ? "true" : undefined}
              aria-label={t(isOn ? "notOnly" : "only", { kind, count: count ?? -1 })}
              data-off={filter.kinds === null || hasKindOf(filter.kinds, group) ? undefined : "true"}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                setFilter(next);
              }}
            >
              <SymbolIcon group={group} size={16} />
              <span>{labels(`kindGroup.${group}`)}</span>
              {count !== null && <span className={styles.number}>{count.toLocaleString("en")}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
