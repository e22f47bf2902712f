// The line that says that the filter leaves the chosen event out, and the way to a map that holds it.
import { useEffect, useState } from "react";
import { everythingOf } from "../../lib/events/filter/event-filter";
import { useWords } from "../_words/words.client";
import { askIsGiven } from "./ask-for-events";
import { FilterLink } from "./filter-link";
import { useMapState } from "./map-state";

export function EventPanelLeftOut({ id }: { id: string }) {
  const t = useWords("list");
  const filters = useWords("filters");
  const { filter, counts, filterQuery, revision, hrefOfFilter, setFilter } = useMapState();
  const question = `${revision} ${id} ${filterQuery}`;
  const [answered, setAnswered] = useState<{ question: string; isGiven: boolean } | null>(null);
  useEffect(() => {
    if (filterQuery === "") return;
    const stop = new AbortController();
    askIsGiven(id, filterQuery, stop.signal).then(
      (isGiven) => setAnswered({ question, isGiven }),
      // Nothing is said of what is not known.
      () => undefined,
    );
    return () => stop.abort();
  }, [id, filterQuery, question]);

  if (filterQuery === "" || answered?.question !== question || answered.isGiven) return null;
  return (
    <p className="notice small" role="status">
      {t("panel.leftOut")}{" "}
      <FilterLink
        acts={{ filter, counts, hrefOfFilter, onFilter: setFilter }}
        className={undefined}
        to={everythingOf(filter)}
      >
        {filters("clearAll")}
      </FilterLink>
    </p>
  );
}
