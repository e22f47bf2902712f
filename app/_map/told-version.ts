// Which version of an event something is, as panel and menus need it. Pure.
import type { Revision, RevisionMark } from "../../lib/events/revisions/revision";

/** Which version of an event is asked for: its number, or when it was known (EventFilter.asOf); null = the event as it is now. */
export type AskedRev = number | string | null;

export type ToldVersion = {
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  /** UTC ISO instants between which it was shown; null = until now. */
  readonly madeAt: string;
  readonly until: string | null;
  /** False where something of it is no longer shown. */
  readonly isWhole: boolean;
};

/** Of the event as it is now: what can be cited of it. Null where nothing is kept. */
export function lastVersion(mark: RevisionMark | null): ToldVersion | null {
  if (mark === null) return null;
  const { number, madeAt } = mark;
  return { number, of: number, madeAt, until: null, isWhole: true };
}

export function frozenVersion({ number, of, madeAt, until, withheld }: Revision): ToldVersion {
  return { number, of, madeAt, until, isWhole: !withheld.places && !withheld.sources };
}
