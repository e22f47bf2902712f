// Filters by kind and period. Chips are links and the period is a form, so both work without a script.
import Link from "next/link";
import type { KindGroup } from "../../lib/events/event-kind";
import { everything, type EventFilter } from "../../lib/events/event-filter";
import { kindGroupLabels } from "../_ui/labels";
import { formatMapUrl, withFilter } from "./map-url";
import { SymbolIcon } from "./symbol-icon";
import styles from "./filter-bar.module.css";

export type KindCount = { readonly group: KindGroup; readonly count: number };

type Props = {
  filter: EventFilter;
  /** Events of each kind in the chosen period; kinds without any are not offered. */
  kinds: readonly KindCount[];
  query: URLSearchParams;
};

export function FilterBar({ filter, kinds, query }: Props) {
  const isFiltered = filter.kinds !== null || filter.from !== null || filter.to !== null;
  return (
    <section className={styles.filters} aria-label="Filters">
      <ul className={`plain-list ${styles.chips}`}>
        {kinds.map(({ group, count }) => {
          const isOn = filter.kinds?.includes(group) ?? false;
          return (
            <li key={group}>
              <Link
                className={styles.chip}
                href={formatMapUrl(
                  withFilter(query, { ...filter, kinds: toggled(filter.kinds, group) }),
                  null,
                )}
                aria-current={isOn ? "true" : undefined}
                aria-label={`${isOn ? "Stop showing only" : "Show only"}: ${kindGroupLabels[group]}, ${count}`}
                prefetch={false}
                scroll={false}
              >
                <SymbolIcon group={group} size={16} /> {shortLabels[group]}{" "}
                <span className="muted">{count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <details className={styles.period} open={filter.from !== null || filter.to !== null || undefined}>
        <summary>
          Period
          {filter.from !== null || filter.to !== null ? `: ${filter.from ?? "…"} to ${filter.to ?? "…"}` : ""}
        </summary>
        <form action="/" method="get" className={styles.periodForm} key={`${filter.from}/${filter.to}`}>
          {filter.kinds !== null && <input type="hidden" name="kind" value={filter.kinds.join(",")} />}
          <label>
            From
            <input className="input" type="date" name="from" defaultValue={filter.from ?? undefined} />
          </label>
          <label>
            To
            <input className="input" type="date" name="to" defaultValue={filter.to ?? undefined} />
          </label>
          <button className="button" type="submit">
            Show
          </button>
        </form>
      </details>
      {isFiltered && (
        <Link
          className={styles.clear}
          href={formatMapUrl(withFilter(query, everything), null)}
          prefetch={false}
          scroll={false}
        >
          Clear filters
        </Link>
      )}
    </section>
  );
}

const shortLabels: Readonly<Record<KindGroup, string>> = {
  strike: "Strikes",
  attack: "Drone, rocket",
  ground: "Ground",
  interception: "Interceptions",
  other: "Other",
};

/** Null, not an empty list, when nothing is left: no filter shows everything. */
function toggled(kinds: readonly KindGroup[] | null, group: KindGroup): readonly KindGroup[] | null {
  const rest = (kinds ?? []).filter((kind) => kind !== group);
  const next = kinds?.includes(group) ? rest : [...rest, group];
  return next.length === 0 ? null : next;
}
