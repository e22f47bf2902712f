// What the page has learned of labels, kept up to date while more events come.
import { useSyncExternalStore } from "react";
import { useRetold } from "../_words/words.client";
import { learnedLabels, learnedVersion, onLearned, type SaidLabels } from "./said-labels";

const none: SaidLabels = {};

/** Empty in English: tiles are. */
export function useSaidLabels(): SaidLabels {
  const retold = useRetold();
  useSyncExternalStore(onLearned, learnedVersion, learnedVersion);
  return retold === null ? none : learnedLabels(retold);
}
