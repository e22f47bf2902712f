// What the rows of the map page are said with, in the page's language and by the chosen clock.
import { useMemo } from "react";
import { useWhenWords } from "../_ui/when-words.client";
import { useRetold, useWords } from "../_words/words.client";
import type { ListedEvent } from "./ask-for-events";
import { eventRowInWords, type RowLanguage, type RowWords } from "./event-row-in-words";
import { useMapState } from "./map-state";

export function useRowLanguage(): RowLanguage {
  const list = useWords("list");
  const labels = useWords("labels");
  const when = useWhenWords();
  const retold = useRetold();
  return useMemo(() => ({ list, labels, when, retold }), [list, labels, when, retold]);
}

/** Turns an event of the list into its words. */
export function useEventRowWords(): (listed: ListedEvent) => RowWords {
  const words = useRowLanguage();
  const { clock } = useMapState();
  return useMemo(() => (listed) => eventRowInWords(listed, clock, words), [clock, words]);
}
