// The line that says that a copied link gives another number of events than it did, and the way to what it gave then.
import { useWhenWords } from "../_ui/when-words.client";
import { useWords } from "../_words/words.client";
import { asOfInWords } from "./as-of-in-words";
import { FilterLink } from "./filter-link";
import { useMapState } from "./map-state";
import type { Shared } from "./map-url-parameters";

export function SinceShared({ shared: { at, count } }: { shared: Shared }) {
  const t = useWords("map");
  const when = useWhenWords();
  const { filter, counts, publicTotal, hrefOfFilter, setFilter } = useMapState();
  if (publicTotal === null || publicTotal === count) return null;
  const acts = { filter, counts, hrefOfFilter, onFilter: setFilter };
  return (
    <div className="notice small">
      <p>{t("shared.differs", { now: publicTotal, then: count, day: asOfInWords(at, when) })}</p>
      <p>
        <FilterLink acts={acts} className={undefined} to={{ ...filter, asOf: at }}>
          {t("shared.then")}
        </FilterLink>{" "}
        · {/* The same filter, as no link gave it. */}
        <FilterLink acts={acts} className={undefined} to={filter}>
          {t("shared.hide")}
        </FilterLink>
      </p>
    </div>
  );
}
