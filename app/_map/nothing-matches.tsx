// Where nothing matches: what lies nearest in time and in space, and what comes back when one thing is no longer filtered by.
import { useEffect, useMemo, useState } from "react";
import { lastMoment } from "../../lib/events/filter/as-of";
import { everythingOf } from "../../lib/events/filter/event-filter";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { dayInWords } from "../_ui/when-in-words";
import { useWhenWords } from "../_ui/when-words.client";
import { titleIn } from "../_words/retold";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import { aroundPlace, type AimedPlace } from "./aim";
import { askForCounts } from "./ask-for-counts";
import { askForPage, listQuery } from "./ask-for-events";
import { FilterLink } from "./filter-link";
import { useMapState } from "./map-state";
import { findNearestMatches, type EventsAsked, type NearestMatch } from "./nearest-match";
import styles from "./map.module.css";

type Props = {
  /** What the server found, for the filter that it drew. */
  first: { readonly filterQuery: string; readonly nearest: readonly NearestMatch[] };
  places: readonly AimedPlace[];
};

/** Null where nobody answered. */
type Answer = { readonly question: string; readonly nearest: readonly NearestMatch[] | null };

export function NothingMatches({ first, places }: Props) {
  const t = useWords("map");
  const acts = useFilterActs();
  const { filter, filterQuery, revision } = useMapState();
  const [answer, setAnswer] = useState<Answer>({ question: first.filterQuery, nearest: first.nearest });
  const isWaiting = answer.question !== filterQuery;
  const placePoint = useMemo(() => aroundPlace(filter.place, places), [filter.place, places]);

  useEffect(() => {
    if (!isWaiting) return;
    const stop = new AbortController();
    const today = lastMoment(filter, new Date()).toISOString().slice(0, 10);
    const asked = askedOfApi(revision, stop.signal);
    findNearestMatches(filter, { asked, placePoint, today }).then(
      (nearest) => setAnswer({ question: filterQuery, nearest }),
      () => {
        if (!stop.signal.aborted) setAnswer({ question: filterQuery, nearest: null });
      },
    );
    return () => stop.abort();
  }, [isWaiting, filter, filterQuery, placePoint, revision]);

  return (
    <div className={styles.nothing}>
      <p>{t("nothing.title")}</p>
      {!isWaiting && answer.nearest === null && <p className="muted small">{t("nothing.failed")}</p>}
      {!isWaiting && answer.nearest !== null && <Nearest matches={answer.nearest} />}
      <p>
        <FilterLink acts={acts} className={styles.wayOut} to={everythingOf(filter)}>
          {t("nothing.everything")}
        </FilterLink>
      </p>
    </div>
  );
}

function Nearest({ matches }: { matches: readonly NearestMatch[] }) {
  const t = useWords("map");
  const acts = useFilterActs();
  const nearest = matches.filter(isNear);
  return (
    <>
      {nearest.length > 0 && <p>{t("nothing.nearest")}</p>}
      <ul className="plain-list">
        {matches.map((match) => (
          <li key={isNear(match) ? match.kind : match.facet}>
            <FilterLink acts={acts} className={styles.wayOut} to={match.filter}>
              {isNear(match) ? (
                <HowNear match={match} />
              ) : (
                t.rich(match.kind === "lifted" ? "nothing.clear" : "nothing.alone", {
                  facet: () => <em>{t(`nothing.facet.${match.facet}`)}</em>,
                })
              )}
            </FilterLink>{" "}
            <span className="muted small">
              {isNear(match) ? <EventWords match={match} /> : t("nothing.count", { count: match.count })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Near = Extract<NearestMatch, { kind: "time" | "space" }>;

function isNear(match: NearestMatch): match is Near {
  return match.kind === "time" || match.kind === "space";
}

function HowNear({ match }: { match: Near }) {
  const t = useWords("map");
  const language = useLanguage();
  if (match.kind === "time")
    return t(match.side === "earlier" ? "nothing.earlier" : "nothing.later", { days: match.days });
  const distance = radiusInWords(match.meters, language);
  return match.towards === null
    ? t("nothing.awaySomewhere", { distance })
    : t("nothing.away", { distance, direction: t(`nothing.direction.${match.towards}`) });
}

function EventWords({ match }: { match: Near }) {
  const when = useWhenWords();
  const { words } = titleIn(useRetold(), match.event);
  const day = match.kind === "time" ? match.day : match.event.when.firstDay;
  return (
    <>
      <bdi>{words}</bdi>
      {day !== null && ` · ${dayInWords(day, when)}`}
    </>
  );
}

function useFilterActs() {
  const { filter, counts, hrefOfFilter, setFilter } = useMapState();
  return { filter, counts, hrefOfFilter, onFilter: setFilter };
}

function askedOfApi(revision: string, signal: AbortSignal): EventsAsked {
  return {
    count: (filter) => askForCounts(formatEventFilter(filter), revision, signal),
    first: async (filter, sort) => {
      const query = listQuery({ filterQuery: formatEventFilter(filter), sort, shown: null, box: null });
      const page = await askForPage(query, 0, revision, signal);
      return page.events.map(({ event }) => event);
    },
  };
}
