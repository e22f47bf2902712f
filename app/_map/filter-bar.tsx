// What is filtered: the kinds, a chip for everything else that is on, and the panel with the rest. Links and a form: all work without a script.
import { memo } from "react";
import { everythingOf } from "../../lib/events/filter/event-filter";
import { kindGroups } from "../../lib/events/event-kind";
import { useWords } from "../_words/words.client";
import type { AimedPlace } from "./aim";
import { facetsOn, toggled } from "./filter-facets";
import { FilterForm } from "./filter-form";
import type { AskedPerson } from "./filter-names";
import { FilterLink, type FilterActs } from "./filter-link";
import { useFilterChips } from "./use-filter-chips";
import { SymbolIcon } from "./symbol-icon";
import styles from "./filter-bar.module.css";

type Props = FilterActs & {
  /** Those that the address or the reader named. */
  places: readonly AimedPlace[];
  onPlace: (place: AimedPlace) => void;
  reportTitle: string | null;
  people: readonly AskedPerson[];
};

/** Draws itself anew only when the filter or the counts are other ones, not at each step of a pointer or of play. */
export const FilterBar = memo(function FilterBar({ places, onPlace, reportTitle, people, ...acts }: Props) {
  const t = useWords("filters");
  const labels = useWords("labels");
  const { filter, counts } = acts;
  const chips = useFilterChips({ filter, counts, places, reportTitle, people });
  return (
    <section className={styles.filters} aria-label={t("title")}>
      <ul className={`plain-list ${styles.kinds}`} aria-label={t("kinds")}>
        {kindGroups.map((group) => {
          const isOn = filter.kinds?.includes(group) ?? false;
          const count = counts?.kinds[group] ?? 0;
          const words = { kind: labels(`kindGroup.${group}`), count };
          return (
            <li key={group}>
              <FilterLink
                acts={acts}
                className={styles.kind}
                to={{ ...filter, kinds: toggled(filter.kinds, group) }}
                // One that is on can be taken back, however few there are.
                isDisabled={count === 0 && !isOn}
                isOn={isOn}
                label={isOn ? t("stopKind", words) : t("onlyKind", words)}
              >
                <span className={styles.kindCount}>
                  <SymbolIcon group={group} size={16} /> <span className={styles.number}>{count}</span>
                </span>
                <span className={styles.kindName}>{t(`shortKind.${group}`)}</span>
              </FilterLink>
            </li>
          );
        })}
      </ul>
      {chips.length > 0 && (
        <ul className={`plain-list ${styles.on}`} aria-label={t("on")}>
          {chips.map(({ key, words, count, without }) => (
            <li key={key}>
              <FilterLink
                acts={acts}
                className={styles.onChip}
                to={without}
                label={t("remove", { what: words })}
              >
                <bdi className={styles.onWords}>{words}</bdi>
                {count !== null && <span className={styles.number}>{count}</span>}
                <span aria-hidden="true" className={styles.cross}>
                  ×
                </span>
              </FilterLink>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.more}>
        <FilterForm {...acts} places={places} onPlace={onPlace} />
        {facetsOn(filter).length > 0 && (
          <FilterLink acts={acts} className={styles.clear} to={everythingOf(filter)}>
            {t("clearAll")}
          </FilterLink>
        )}
      </div>
    </section>
  );
});
