// What is filtered by, in the words of the page.
import { useWhenWords } from "../_ui/when-words.client";
import { useLanguage, useRetold, useWords } from "../_words/words.client";
import { filterInWords, type AskedFilter, type FilterChip } from "./filter-in-words";

export function useFilterChips(asked: AskedFilter): FilterChip[] {
  return filterInWords(asked, {
    t: useWords("filters"),
    labels: useWords("labels"),
    when: useWhenWords(),
    language: useLanguage(),
    retold: useRetold(),
  });
}
