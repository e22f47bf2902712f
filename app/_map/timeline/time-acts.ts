// What keys can do with time, lent by the timeline (or the phone's day list) while it is on the page.

export type TimeActs = {
  readonly togglePlay: () => void;
  readonly nextDay: () => void;
  readonly previousDay: () => void;
  /** In time, not in the order of the list. */
  readonly nextEvent: () => void;
  readonly previousEvent: () => void;
};

let acts: TimeActs | null = null;

/** What is given back ends the loan. */
export function lendTimeActs(lent: TimeActs): () => void {
  acts = lent;
  return () => {
    if (acts === lent) acts = null;
  };
}

/** Null where no part of the page shows time. */
export function timeActs(): TimeActs | null {
  return acts;
}
