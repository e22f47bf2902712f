// The counts of what is filtered, asked for again when the filter or the data changes, or when they did not come; the newest question wins.
import { useEffect, useState } from "react";
import type { EventCounts } from "../../lib/tiles/event-tiles";
import { askForCounts } from "./ask-for-counts";
import { useAskAgain } from "./use-ask-again";

export type CountsState = {
  /** The newest there are; those of the filter before while new ones are on their way. */
  readonly counts: EventCounts | null;
  /** True when `counts` answer another question than the one that is asked. */
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
};

type Answered = {
  /** Null to ask the same anew. */
  readonly question: string | null;
  readonly counts: EventCounts | null;
  readonly hasFailed: boolean;
};

/** `first` are the counts the server drew, of `firstQuery`. */
export function useCounts(
  filterQuery: string,
  revision: string,
  first: { readonly filterQuery: string; readonly counts: EventCounts },
): CountsState {
  const question = `${revision} ${filterQuery}`;
  const [answered, setAnswered] = useState<Answered>({
    question: `${first.counts.revision} ${first.filterQuery}`,
    counts: first.counts,
    hasFailed: false,
  });
  const isWaiting = answered.question !== question;
  useEffect(() => {
    if (!isWaiting) return;
    const stop = new AbortController();
    askForCounts(filterQuery, revision, stop.signal).then(
      (counts) => setAnswered({ question, counts, hasFailed: false }),
      () => {
        // What no longer matters has not failed.
        if (!stop.signal.aborted) setAnswered(({ counts }) => ({ question, counts, hasFailed: true }));
      },
    );
    return () => stop.abort();
  }, [filterQuery, revision, question, isWaiting]);
  useAskAgain(answered.hasFailed, () => setAnswered((before) => ({ ...before, question: null })));
  return { counts: answered.counts, isWaiting, hasFailed: answered.hasFailed };
}
