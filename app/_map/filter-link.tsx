// A link to another filter: an address without a script, a step of the history with one.
import type { ReactNode } from "react";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { EventCounts } from "../../lib/tiles/event-tiles";
import { isPlainClick } from "./plain-click";

export type FilterActs = {
  readonly filter: EventFilter;
  /** Null until the first answer. */
  readonly counts: EventCounts | null;
  readonly hrefOfFilter: (filter: EventFilter) => string;
  readonly onFilter: (filter: EventFilter) => void;
};

type Props = {
  acts: FilterActs;
  to: EventFilter;
  className: string | undefined;
  label?: string;
  isOn?: boolean;
  isDisabled?: boolean;
  children: ReactNode;
};

export function FilterLink({ acts, to, className, label, isOn, isDisabled = false, children }: Props) {
  return (
    <a
      className={className}
      // A link that leads nowhere is no link, but it is still told.
      {...(isDisabled ? { role: "link", "aria-disabled": true } : { href: acts.hrefOfFilter(to) })}
      aria-current={isOn === true ? "true" : undefined}
      aria-label={label}
      onClick={(event) => {
        if (isDisabled || !isPlainClick(event)) return;
        event.preventDefault();
        acts.onFilter(to);
      }}
    >
      {children}
    </a>
  );
}
