// Next and previous event in time: asks the API where the chosen one stands and chooses the one beside it.
import { useRef } from "react";
import { useWords } from "../../_words/words.client";
import { askForEvent } from "../ask-for-events";
import { useMapState } from "../map-state";
import { parseMapQuery } from "../map-url";
import type { AskedRev } from "../told-version";
import { findNeighbour, type AskPage, type Neighbour, type TimedEvent } from "./find-neighbour";

export function useNeighbour(): (step: 1 | -1) => Promise<void> {
  const { choose, filterQuery, revision, announce } = useMapState();
  const t = useWords("timeline");
  const last = useRef<(Neighbour & { readonly query: string }) | null>(null);
  const isAsking = useRef(false);

  return async (step) => {
    if (isAsking.current) return;
    isAsking.current = true;
    const known = last.current?.query === filterQuery ? last.current : null;
    // As the address says now: a button pressed twice comes before the page is drawn anew.
    const { selection, rev } = parseMapQuery(new URLSearchParams(location.search)).view;
    const chosenId = selection?.kind === "event" ? selection.id : null;
    try {
      const chosen = known?.event.id === chosenId ? known.event : await timedEvent(chosenId, revision, rev);
      const found = await findNeighbour(pagesOf(filterQuery), chosen, step, known?.offset ?? null);
      if (found === null) announce(t(step === 1 ? "noLaterEvent" : "noEarlierEvent"));
      else {
        last.current = { ...found, query: filterQuery };
        choose(found.event.id);
      }
    } catch {
      announce(t("notReached"));
    } finally {
      isAsking.current = false;
    }
  };
}

async function timedEvent(id: string | null, revision: string, rev: AskedRev): Promise<TimedEvent | null> {
  if (id === null) return null;
  const { event } = await askForEvent(id, revision, rev);
  return { id, day: event.when.firstDay };
}

type Page = {
  readonly total: number;
  readonly events: readonly {
    readonly event: { readonly id: string; readonly when: { firstDay: string | null } };
  }[];
};

function pagesOf(filterQuery: string): AskPage {
  return async (offset, limit) => {
    const query = [filterQuery, "sort=oldest", `offset=${offset}`, `limit=${limit}`]
      .filter(Boolean)
      .join("&");
    const response = await fetch(`/api/v1/events?${query}`);
    if (!response.ok) throw new Error(`A page of events was answered with ${response.status}.`);
    // Our own route, whose types these are.
    const page: Page = await response.json();
    return {
      total: page.total,
      events: page.events.map(({ event }) => ({ id: event.id, day: event.when.firstDay })),
    };
  };
}
