// The line that says that the map is shown as it was known on a day, and the way back to what is known now. Nothing where it is now.
import { isToCome } from "../../lib/events/filter/as-of";
import { useWhenWords } from "../_ui/when-words.client";
import { useHref, useWords } from "../_words/words.client";
import { asOfInWords } from "./as-of-in-words";
import { FilterLink } from "./filter-link";
import { useMapState } from "./map-state";
import styles from "./as-known.module.css";

/** `since`: when this installation began to keep versions, UTC ISO; null where it keeps none. `now`: as the server's clock told. */
export function AsKnown({ since, now }: { since: string | null; now: string }) {
  const t = useWords("map");
  const when = useWhenWords();
  const href = useHref();
  const { filter, counts, hrefOfFilter, setFilter } = useMapState();
  const { asOf } = filter;
  if (asOf === null) return null;
  const day = asOfInWords(asOf, when);
  const isBefore = since !== null && asOf < since.slice(0, asOf.length);
  return (
    <div className={styles.asKnown} data-as-known>
      <p className={`between ${styles.line}`}>
        <a className={styles.what} href={href("/about#as-known")}>
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" className={styles.clock}>
            <circle cx="12" cy="12" r="9" />
            <path d="M12 7v5l3 2" />
          </svg>
          <span>{t(isToCome(asOf, new Date(now)) ? "asOf.toCome" : "asOf.known", { day })}</span>
        </a>
        <FilterLink
          acts={{ filter, counts, hrefOfFilter, onFilter: setFilter }}
          className={styles.back}
          to={{ ...filter, asOf: null }}
        >
          {t("asOf.today")}
        </FilterLink>
      </p>
      {isBefore && (
        <p className="small">{t("asOf.before", { day: asOfInWords(since.slice(0, 10), when) })}</p>
      )}
    </div>
  );
}
