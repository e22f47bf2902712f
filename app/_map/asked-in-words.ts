// What a view of the map asks for, whole and in words: kinds, everything else it is filtered by, and as of when. Pure.
import { kindGroups } from "../../lib/events/event-kind";
import type { Words } from "../_words/words";
import { asOfInWords } from "./as-of-in-words";
import { filterInWords, type AskedFilter, type FilterWords } from "./filter-in-words";

/** In the order in which it is told; empty for everything. */
export function askedInWords(asked: AskedFilter, words: FilterWords & { map: Words<"map"> }): string[] {
  const { kinds, asOf } = asked.filter;
  return [
    ...kindGroups.filter((kind) => kinds?.includes(kind)).map((kind) => words.labels(`kindGroup.${kind}`)),
    ...filterInWords(asked, words).map((chip) => chip.words),
    ...(asOf === null ? [] : [words.map("asOf.known", { day: asOfInWords(asOf, words.when) })]),
  ];
}

/** Other sites show about so much of a title. */
const longestTitle = 70;

/** As many of the words as a title has room for, the first in any case; "…" stands for the rest. */
export function shortTitle(asked: readonly string[]): string {
  let title = asked[0] ?? "";
  for (const [at, words] of asked.entries()) {
    if (at === 0) continue;
    const longer = `${title} · ${words}`;
    if (longer.length > longestTitle) return `${title} · …`;
    title = longer;
  }
  return title;
}
